#include "ui/models/Column.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"
#include "core/report/ReportTexts.h"
#include "core/rules/OpenRecords.h"
#include "ui/models/ChoiceStatus.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(Column)
};

const ItemState* stateOf(const Record& record, const Standing* standing)
{
    return standing ? standing->assessment.items().find(record.id) : nullptr;
}

/// The owner; where the item names none, its area's, in brackets.
ColumnCell ownerCell(const Record& record, const Snapshot& snapshot, const Standing*)
{
    const auto& item = static_cast<const ChecklistItem&>(record);
    if (const Person* owner = snapshot.find(item.owner))
        return {owner->name, {}, {}};
    const Area* area = snapshot.find(item.area);
    const Person* owner = area ? snapshot.find(area->owner) : nullptr;
    return {owner ? u'(' + owner->name + u')' : QString(), {}, {}};
}

QDate dueDay(const Record& record, const Snapshot& snapshot)
{
    return static_cast<const ChecklistItem&>(record).due.resolved(snapshot.project().goLiveDate());
}

ColumnCell dueCell(const Record& record, const Snapshot& snapshot, const Standing* standing)
{
    const QDate day = dueDay(record, snapshot);
    ColumnCell cell{day.isValid() ? dayText(day) : QString(), {}, {}};
    if (const ItemState* state = stateOf(record, standing); state && state->isOverdue)
        cell.status = ReportStatus{ColumnWords::tr("overdue"), Tone::NoGo, StatusGlyph::Octagon};
    return cell;
}

std::optional<qint64> dueNumber(const Record& record, const Snapshot& snapshot, const Standing*)
{
    const QDate day = dueDay(record, snapshot);
    return day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt;
}

/// As the rules see it, which heed sign-offs; its own while they have not spoken.
ItemStatus statusOfItem(const Record& record, const Standing* standing)
{
    const ItemState* state = stateOf(record, standing);
    return state ? state->status : static_cast<const ChecklistItem&>(record).status;
}

/// The status; where the item does not count because of what is in scope, that; where a sign-off decides, whose.
ColumnCell statusCell(const Record& record, const Snapshot& snapshot, const Standing* standing)
{
    const ItemState* state = stateOf(record, standing);
    if (state && state->applicability == Applicability::NotInScope)
        return {{}, ReportStatus{ColumnWords::tr("Not in scope"), Tone::NotStarted, StatusGlyph::Dash}, {}};
    const Field& field = *checklistItemType().field(u"status");
    const Choice& choice = field.choices[std::size_t(statusOfItem(record, standing))];
    return {state ? signingNote(snapshot, *state) : QString(), statusOf(field, choice), {}};
}

std::optional<qint64> statusNumber(const Record& record, const Snapshot&, const Standing* standing)
{
    return qint64(statusOfItem(record, standing));
}

ColumnCell completenessCell(const Record& record, const Snapshot&, const Standing* standing)
{
    const ItemState* state = stateOf(record, standing);
    if (!state || !state->applies())
        return {};
    return {percentText(state->completeness), {}, state->completeness};
}

std::optional<qint64> completenessNumber(const Record& record, const Snapshot&, const Standing* standing)
{
    const ItemState* state = stateOf(record, standing);
    return state && state->applies() ? std::optional(qint64(state->completeness)) : std::nullopt;
}

ColumnCell areaReadinessCell(const Record& record, const Snapshot&, const Standing* standing)
{
    if (!standing)
        return {};
    for (const AreaReadiness& area : standing->readiness.areas) {
        if (area.area && area.area->id == record.id && area.percent)
            return {percentText(area.percent), {}, area.percent};
    }
    return {};
}

ColumnCell signOffStateCell(const Record& record, const Snapshot&, const Standing* standing)
{
    if (!standing)
        return {};
    return {{}, validityStatus(standing->assessment.signOffs().validity(record.id)), {}};
}

ColumnCell gateDecisionCell(const Record& record, const Snapshot&, const Standing* standing)
{
    const GateEvaluation* evaluation = standing ? standing->evaluationOf(record.id) : nullptr;
    return evaluation ? ColumnCell{{}, decisionStatus(evaluation->decision), {}} : ColumnCell{};
}

ColumnCell waiverStateCell(const Record& record, const Snapshot&, const Standing* standing)
{
    if (!standing)
        return {};
    const WaiverStanding state = standing->assessment.waivers().standing(record.id);
    if (state == WaiverStanding::Holds)
        return {{}, ReportStatus{ColumnWords::tr("Holds"), Tone::Conditional, StatusGlyph::Diamond}, {}};
    return {whyNot(state, static_cast<const Waiver&>(record)),
            ReportStatus{ColumnWords::tr("does not count"), Tone::NoGo, StatusGlyph::Octagon},
            {}};
}

/// When somebody was last asked about it, whoever.
ColumnCell lastAskedCell(const Record& record, const Snapshot& snapshot, const Standing* standing)
{
    const Asked asked = standing ? standing->reminders.about(record.id) : Asked();
    return {asked.times == 0 ? QString() : dayText(asked.last.in(snapshot.project().zone()).date()), {}, {}};
}

std::optional<qint64> lastAskedNumber(const Record& record, const Snapshot&, const Standing* standing)
{
    const Asked asked = standing ? standing->reminders.about(record.id) : Asked();
    return asked.times == 0 ? std::nullopt : std::optional(asked.last.milliseconds);
}

/// A day by which something is wanted of an open record.
template <class R, DueDate R::*Day>
ColumnCell wantedCell(const Record& record, const Snapshot& snapshot, const Standing* standing)
{
    const QDate day = (static_cast<const R&>(record).*Day).resolved(snapshot.project().goLiveDate());
    ColumnCell cell{day.isValid() ? dayText(day) : QString(), {}, {}};
    if (day.isValid() && standing && day < standing->assessment.today()
        && isOpen(standing->assessment, R::kKind, record))
        cell.status = ReportStatus{ColumnWords::tr("overdue"), Tone::NoGo, StatusGlyph::Octagon};
    return cell;
}

template <class R, DueDate R::*Day>
std::optional<qint64> wantedNumber(const Record& record, const Snapshot& snapshot, const Standing*)
{
    const QDate day = (static_cast<const R&>(record).*Day).resolved(snapshot.project().goLiveDate());
    return day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt;
}

/// The score with the word of its band.
template <RiskStage Stage>
ColumnCell scoreCell(const Record& record, const Snapshot&, const Standing* standing)
{
    const RiskRating rating = static_cast<const Risk&>(record).rating(Stage);
    ColumnCell cell{rating.isRated() ? QString::number(rating.score()) : QString(), {}, {}};
    if (const RiskBand* band = standing ? standing->riskMethod.band(rating) : nullptr)
        cell.status = bandStatus(*band);
    return cell;
}

template <RiskStage Stage>
std::optional<qint64> scoreNumber(const Record& record, const Snapshot&, const Standing*)
{
    const RiskRating rating = static_cast<const Risk&>(record).rating(Stage);
    return rating.isRated() ? std::optional(qint64(rating.score())) : std::nullopt;
}

ColumnCell blockingCell(const Record& record, const Snapshot&, const Standing*)
{
    if (!static_cast<const Issue&>(record).isBlocking())
        return {};
    return {{}, ReportStatus{ColumnWords::tr("Blocks go-live"), Tone::NoGo, StatusGlyph::Octagon}, {}};
}

std::optional<qint64> blockingNumber(const Record& record, const Snapshot&, const Standing*)
{
    return static_cast<const Issue&>(record).isBlocking() ? 0 : 1;
}

/// What differs from "a column per field, as the description has it".
struct Refinement {
    RecordKind kind;
    const char* key;   ///< of a field, or of a column that is added behind the title
    const char* label; ///< of an added one
    ColumnCell (*compute)(const Record&, const Snapshot&, const Standing*);
    std::optional<qint64> (*number)(const Record&, const Snapshot&, const Standing*);
};

constexpr Refinement kRefinements[] = {
    {RecordKind::ChecklistItem, "status", nullptr, &statusCell, &statusNumber},
    {RecordKind::ChecklistItem, "owner", nullptr, &ownerCell, nullptr},
    {RecordKind::ChecklistItem, "due", nullptr, &dueCell, &dueNumber},
    {RecordKind::ChecklistItem, "completeness", nullptr, &completenessCell, &completenessNumber},
    {RecordKind::ChecklistItem, "last_asked", QT_TRANSLATE_NOOP("Column", "Last asked"), &lastAskedCell,
     &lastAskedNumber},
    {RecordKind::Area, "readiness", QT_TRANSLATE_NOOP("Column", "Readiness"), &areaReadinessCell, nullptr},
    {RecordKind::SignOff, "state", QT_TRANSLATE_NOOP("Column", "State"), &signOffStateCell, nullptr},
    {RecordKind::Waiver, "state", QT_TRANSLATE_NOOP("Column", "State"), &waiverStateCell, nullptr},
    {RecordKind::Gate, "decision", QT_TRANSLATE_NOOP("Column", "Decision"), &gateDecisionCell, nullptr},
    {RecordKind::Risk, "inherent_score", nullptr, &scoreCell<RiskStage::Inherent>, &scoreNumber<RiskStage::Inherent>},
    {RecordKind::Risk, "current_score", nullptr, &scoreCell<RiskStage::Current>, &scoreNumber<RiskStage::Current>},
    {RecordKind::Risk, "residual_score", nullptr, &scoreCell<RiskStage::Residual>, &scoreNumber<RiskStage::Residual>},
    {RecordKind::Risk, "next_review", nullptr, &wantedCell<Risk, &Risk::nextReview>,
     &wantedNumber<Risk, &Risk::nextReview>},
    {RecordKind::Issue, "blocking", nullptr, &blockingCell, &blockingNumber},
    {RecordKind::Issue, "due", nullptr, &wantedCell<Issue, &Issue::due>, &wantedNumber<Issue, &Issue::due>},
    {RecordKind::Action, "due", nullptr, &wantedCell<Action, &Action::due>, &wantedNumber<Action, &Action::due>},
    {RecordKind::Assumption, "due", nullptr, &wantedCell<Assumption, &Assumption::due>,
     &wantedNumber<Assumption, &Assumption::due>},
};

/// The columns that are shown until the user chooses others, with their widths; kinds that are not named show all short
/// ones.
const std::map<RecordKind, std::vector<std::pair<const char*, int>>>& shownAtFirst()
{
    static const std::map<RecordKind, std::vector<std::pair<const char*, int>>> shown{
        {RecordKind::ChecklistItem,
         {{"ref", 92},
          {"title", 228},
          {"status", 136},
          {"due", 184},
          {"owner", 132},
          {"importance", 84},
          {"answer", 200}}},
        {RecordKind::Area,
         {{"ref", 84}, {"title", 240}, {"readiness", 128}, {"owner", 140}, {"rag", 124}, {"rag_note", 220}}},
        {RecordKind::Gate, {{"ref", 84}, {"title", 240}, {"decision", 160}, {"due", 100}}},
        {RecordKind::Review,
         {{"ref", 84}, {"title", 220}, {"status", 120}, {"date", 110}, {"kind", 180}, {"owner", 140}}},
        {RecordKind::Finding, // what is grouped is indented
         {{"ref", 100},
          {"title", 280},
          {"kind", 90},
          {"status", 110},
          {"owner", 140},
          {"due", 110},
          {"section", 130},
          {"area", 160},
          {"recommendation", 240},
          {"follow_up_on", 110},
          {"internal", 80}}},
        {RecordKind::Participant, {{"ref", 100}, {"person", 200}, {"role", 200}, {"party", 180}}},
        {RecordKind::Vote, {{"ref", 100}, {"person", 200}, {"vote", 110}, {"role", 160}, {"reason", 320}}},
        {RecordKind::Condition,
         {{"ref", 100}, {"title", 280}, {"status", 120}, {"owner", 160}, {"due", 120}, {"fulfilled_on", 120}}},
        {RecordKind::Risk,
         {{"ref", 76},
          {"title", 250},
          {"current_score", 124},
          {"status", 124},
          {"owner", 130},
          {"response", 100},
          {"next_review", 170}}},
        {RecordKind::RiskScale,
         {{"ref", 76},
          {"dimension", 120},
          {"value", 90},
          {"title", 130},
          {"meaning", 280},
          {"delay", 90},
          {"colour", 100},
          {"required_response", 200}}},
        {RecordKind::Issue,
         {{"ref", 76},
          {"title", 250},
          {"severity", 110},
          {"blocking", 166},
          {"owner", 130},
          {"due", 170},
          {"status", 124}}},
        {RecordKind::Action,
         {{"ref", 76}, {"title", 280}, {"status", 124}, {"owner", 140}, {"due", 170}, {"subject", 200}}},
        {RecordKind::Assumption, {{"ref", 84}, {"title", 320}, {"status", 150}, {"owner", 140}, {"due", 170}}},
        {RecordKind::Component,
         {{"ref", 84}, {"title", 260}, {"kind", 130}, {"may_break", 100}, {"upgradeable", 130}, {"owner", 140}}},
        {RecordKind::SignOff,
         {{"ref", 84}, {"signer", 180}, {"role", 140}, {"meaning", 220}, {"state", 140}, {"signed_at", 170}}},
    };
    return shown;
}

bool isShort(const Field& field)
{
    return field.kind != FieldKind::LongText && field.kind != FieldKind::Blob && !field.isInternal;
}

int usualWidth(const Field& field)
{
    switch (field.kind) {
    case FieldKind::Text: return 160;
    case FieldKind::LongText: return 220;
    case FieldKind::Integer: return field.scale ? 140 : 90;
    case FieldKind::YesNo: return 90;
    case FieldKind::Instant: return 160;
    default: return 120;
    }
}

std::vector<Column> makeColumns(RecordKind kind)
{
    const RecordType& type = recordType(kind);
    std::vector<Column> columns{{u"ref"_s, ColumnWords::tr("Code"), nullptr, true, false, 84, nullptr, nullptr}};
    const QLatin1String title(type.titleField);
    for (const Field& field : type.fields) {
        if (field.number == kNumberField || field.kind == FieldKind::Blob)
            continue;
        Column column;
        column.key = QString::fromLatin1(field.key);
        column.label = labelOf(field);
        column.field = &field;
        column.isShownAtFirst = isShort(field);
        column.isNumeric = (field.kind == FieldKind::Integer && !field.scale) || field.kind == FieldKind::Duration;
        column.width = column.key == title ? 280 : usualWidth(field);
        columns.push_back(std::move(column));
    }
    std::stable_partition(columns.begin() + 1, columns.end(),
                          [&](const Column& column) { return column.key == title; });
    for (const Refinement& refinement : kRefinements) {
        if (refinement.kind != kind)
            continue;
        const QLatin1String key(refinement.key);
        auto it = std::find_if(columns.begin(), columns.end(), [&](const Column& column) { return column.key == key; });
        if (it == columns.end()) {
            Column added;
            added.key = key;
            added.label = ColumnWords::tr(refinement.label);
            added.isShownAtFirst = true;
            it = columns.insert(columns.begin() + std::min<std::ptrdiff_t>(2, std::ssize(columns)), std::move(added));
        }
        it->compute = refinement.compute;
        it->isNumeric = it->isNumeric && kind != RecordKind::Risk; // scores stand before the words of their bands
        it->number = refinement.number;
    }
    const auto shown = shownAtFirst().find(kind);
    if (shown == shownAtFirst().end())
        return columns;
    std::vector<Column> ordered;
    for (const auto& [key, width] : shown->second) {
        const auto it = std::find_if(columns.begin(), columns.end(),
                                     [&, key = key](const Column& column) { return column.key == QLatin1String(key); });
        Q_ASSERT(it != columns.end());
        it->isShownAtFirst = true;
        it->width = width;
        ordered.push_back(std::move(*it));
        columns.erase(it);
    }
    for (Column& column : columns) {
        column.isShownAtFirst = false;
        ordered.push_back(std::move(column));
    }
    return ordered;
}

} // namespace

int compared(const SortKey& a, const SortKey& b)
{
    if (a.index() != b.index())
        return a.index() != 0 && (b.index() == 0 || a.index() < b.index()) ? -1 : 1;
    if (const auto* text = std::get_if<QCollatorSortKey>(&a))
        return text->compare(std::get<QCollatorSortKey>(b));
    if (const auto* position = std::get_if<QString>(&a))
        return position->compare(std::get<QString>(b));
    if (const auto* number = std::get_if<qint64>(&a))
        return *number < std::get<qint64>(b) ? -1 : *number > std::get<qint64>(b);
    return 0;
}

ColumnCell Column::cell(const RecordType& type, const Record& record, const Snapshot& snapshot,
                        const Standing* standing) const
{
    if (compute)
        return compute(record, snapshot, standing);
    if (!field)
        return {displayRef(snapshot, type.kind, record), {}, {}};
    if (field->kind == FieldKind::Choice) {
        const Value value = field->get(record);
        if (auto status = statusOf(*field, value))
            return {{}, std::move(status), {}};
        const auto* key = std::get_if<QString>(&value);
        for (const Choice& choice : field->choices) {
            if (!key || *key == QLatin1String(choice.key))
                return {labelOf(*field, choice), {}, {}};
        }
    }
    if (field->kind == FieldKind::YesNo)
        return {isNothing(field->get(record)) ? QString() : ColumnWords::tr("yes"), {}, {}};
    if (field->scale && standing) {
        const auto level = field->get(record);
        const auto* value = std::get_if<qint64>(&level);
        return {value ? standing->riskMethod.levelText(*field->scale, int(*value)) : QString(), {}, {}};
    }
    return {displayLine(displayField(*field, record, snapshot)), {}, {}};
}

SortKey Column::sortKey(const RecordType& type, const Record& record, const Snapshot& snapshot,
                        const Standing* standing, const QCollator& collator) const
{
    if (number) {
        const auto value = number(record, snapshot, standing);
        return value ? SortKey(*value) : SortKey();
    }
    if (!field)
        return compute ? SortKey(collator.sortKey(compute(record, snapshot, standing).text))
                       : SortKey(qint64(record.number));
    const Value value = fieldValue(*field, record, snapshot);
    if (field->kind == FieldKind::Choice) {
        const auto* key = std::get_if<QString>(&value);
        const auto it = std::find_if(field->choices.begin(), field->choices.end(),
                                     [&](const Choice& choice) { return key && *key == QLatin1String(choice.key); });
        return qint64(it == field->choices.end() ? 0 : it - field->choices.begin());
    }
    if (const auto* integer = std::get_if<qint64>(&value))
        return *integer;
    if (field->kind == FieldKind::Date || field->kind == FieldKind::DueDate) {
        const QDate day = QDate::fromString(
            std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString(), Qt::ISODate);
        return day.isValid() ? SortKey(day.toJulianDay()) : SortKey();
    }
    const auto* own = field->kind == FieldKind::Text && !compute ? std::get_if<QString>(&value) : nullptr;
    const QString text = own ? *own : cell(type, record, snapshot, standing).text;
    return text.isEmpty() ? SortKey() : SortKey(collator.sortKey(text));
}

const std::vector<Column>& columnsOf(RecordKind kind)
{
    static std::map<RecordKind, std::vector<Column>> all;
    auto it = all.find(kind);
    if (it == all.end())
        it = all.emplace(kind, makeColumns(kind)).first;
    return it->second;
}

} // namespace readiness
