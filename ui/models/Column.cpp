#include "ui/models/Column.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"
#include "core/report/ReportTexts.h"
#include "core/report/TestWords.h"
#include "core/rules/Defects.h"
#include "core/rules/Limits.h"
#include "core/rules/OpenRecords.h"
#include "ui/models/ChoiceStatus.h"
#include "ui/models/ColumnsAtFirst.h"
#include "ui/models/UpgradeCells.h"

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

/// What was signed.
ColumnCell signedSubjectCell(const Record& record, const Snapshot& snapshot, const Standing*)
{
    const auto& signOff = static_cast<const SignOff&>(record);
    RecordKind kind{};
    if (const Record* subject = snapshot.find(signOff.subject, &kind))
        return {displayLine(recordType(kind).title(*subject)), {}, {}};
    return {signOff.scope == SignOffScope::Report ? ColumnWords::tr("The whole report") : QString(), {}, {}};
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

template <class R>
ColumnCell blockingCell(const Record& record, const Snapshot&, const Standing*)
{
    if (!static_cast<const R&>(record).isBlocking())
        return {};
    return {{}, ReportStatus{ColumnWords::tr("Blocks go-live"), Tone::NoGo, StatusGlyph::Octagon}, {}};
}

template <class R>
std::optional<qint64> blockingNumber(const Record& record, const Snapshot&, const Standing*)
{
    return static_cast<const R&>(record).isBlocking() ? 0 : 1;
}

const CaseState* caseState(const Record& record, const Standing* standing)
{
    return standing ? standing->assessment.tests().find(record.id) : nullptr;
}

ColumnCell caseCell(const Record& record, const Snapshot&, const Standing* standing)
{
    const CaseState* state = caseState(record, standing);
    return state ? ColumnCell{{}, caseStatus(*state), {}} : ColumnCell{};
}

/// What needs somebody first.
std::optional<qint64> caseNumber(const Record& record, const Snapshot&, const Standing* standing)
{
    const CaseState* state = caseState(record, standing);
    if (!state)
        return std::nullopt;
    switch (state->verdict()) {
    case Verdict::Failed: return 0;
    case Verdict::Blocked: return 1;
    case Verdict::Passed: return state->isPassed() ? 5 : 2;
    case Verdict::NotRun: return 3;
    case Verdict::Skipped: break;
    }
    return 4;
}

/// The owner; where the defect names none, in brackets whoever usually has it by its outcome, or their role.
ColumnCell defectOwnerCell(const Record& record, const Snapshot& snapshot, const Standing*)
{
    const auto& defect = static_cast<const Defect&>(record);
    if (const Person* owner = snapshot.find(defect.owner))
        return {owner->name, {}, {}};
    const Person* usual = ownerOf(snapshot, defect);
    const QString name = usual ? usual->name : defaultRole(defect.outcome);
    return {name.isEmpty() ? QString() : u'(' + name + u')', {}, {}};
}

ColumnCell limitCell(const Record& record, const Snapshot&, const Standing*)
{
    const LimitFault fault = limitFault(static_cast<const Measurement&>(record));
    switch (fault) {
    case LimitFault::None: return {{}, ReportStatus{ColumnWords::tr("met"), Tone::Go, StatusGlyph::Check}, {}};
    case LimitFault::Missed: return {{}, ReportStatus{faultText(fault), Tone::NoGo, StatusGlyph::Octagon}, {}};
    case LimitFault::NotMeasured: return {{}, ReportStatus{faultText(fault), Tone::NotStarted, StatusGlyph::Ring}, {}};
    default: return {{}, ReportStatus{faultText(fault), Tone::Conditional, StatusGlyph::Diamond}, {}};
    }
}

/// What needs somebody first; what is met comes last.
std::optional<qint64> limitNumber(const Record& record, const Snapshot&, const Standing*)
{
    const LimitFault fault = limitFault(static_cast<const Measurement&>(record));
    return fault == LimitFault::Missed ? 0 : fault == LimitFault::None ? 100 : qint64(fault);
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
    {RecordKind::SignOff, "subject", nullptr, &signedSubjectCell, nullptr},
    {RecordKind::SignOff, "state", QT_TRANSLATE_NOOP("Column", "State"), &signOffStateCell, nullptr},
    {RecordKind::Waiver, "state", QT_TRANSLATE_NOOP("Column", "State"), &waiverStateCell, nullptr},
    {RecordKind::Gate, "decision", QT_TRANSLATE_NOOP("Column", "Decision"), &gateDecisionCell, nullptr},
    {RecordKind::Risk, "inherent_score", nullptr, &scoreCell<RiskStage::Inherent>, &scoreNumber<RiskStage::Inherent>},
    {RecordKind::Risk, "current_score", nullptr, &scoreCell<RiskStage::Current>, &scoreNumber<RiskStage::Current>},
    {RecordKind::Risk, "residual_score", nullptr, &scoreCell<RiskStage::Residual>, &scoreNumber<RiskStage::Residual>},
    {RecordKind::Risk, "next_review", nullptr, &wantedCell<Risk, &Risk::nextReview>,
     &wantedNumber<Risk, &Risk::nextReview>},
    {RecordKind::Issue, "blocking", nullptr, &blockingCell<Issue>, &blockingNumber<Issue>},
    {RecordKind::Issue, "due", nullptr, &wantedCell<Issue, &Issue::due>, &wantedNumber<Issue, &Issue::due>},
    {RecordKind::Action, "due", nullptr, &wantedCell<Action, &Action::due>, &wantedNumber<Action, &Action::due>},
    {RecordKind::Assumption, "due", nullptr, &wantedCell<Assumption, &Assumption::due>,
     &wantedNumber<Assumption, &Assumption::due>},
    {RecordKind::TestCase, "now", QT_TRANSLATE_NOOP("Column", "Now"), &caseCell, &caseNumber},
    {RecordKind::Defect, "owner", nullptr, &defectOwnerCell, nullptr},
    {RecordKind::Measurement, "result", QT_TRANSLATE_NOOP("Column", "Result"), &limitCell, &limitNumber},
    {RecordKind::Defect, "blocking", nullptr, &blockingCell<Defect>, &blockingNumber<Defect>},
    {RecordKind::Upgrade, "state", QT_TRANSLATE_NOOP("Column", "State"), &upgradeStateCell, &upgradeStateNumber},
    {RecordKind::Upgrade, "timer", QT_TRANSLATE_NOOP("Column", "Timer ends"), &upgradeTimerCell, nullptr},
    {RecordKind::UpgradePackage, "state", QT_TRANSLATE_NOOP("Column", "State"), &packageStateCell, nullptr},
    {RecordKind::UpgradeEvent, "at", nullptr, &eventTimeCell, &eventTimeNumber},
    {RecordKind::UpgradeEvent, "state", QT_TRANSLATE_NOOP("Column", "Then"), &eventStateCell, nullptr},
    {RecordKind::Defect, "due", nullptr, &wantedCell<Defect, &Defect::due>, &wantedNumber<Defect, &Defect::due>},
};

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
    const std::vector<ShownColumn>& shown = columnsAtFirst(kind);
    if (shown.empty())
        return columns;
    std::vector<Column> ordered;
    for (const auto& [key, width] : shown) {
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
