#include "ui/models/RecordFilter.h"

#include "core/base/Text.h"
#include "core/model/Records.h"
#include "core/query/FieldText.h"
#include "core/rules/Defects.h"
#include "core/rules/OpenRecords.h"
#include "core/rules/TestStates.h"

#include <QJsonArray>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// An item that is done by a sign-off has the status that the rules give it.
bool hasOneOf(const Field& field, const Record& record, const QStringList& keys, const Standing* standing)
{
    const ItemState* state = standing ? standing->assessment.items().find(record.id) : nullptr;
    if (state && QLatin1String(field.key) == u"status")
        return keys.contains(QString::fromLatin1(field.choices[std::size_t(state->status)].key));
    const Value value = field.get(record);
    const auto* key = std::get_if<QString>(&value);
    return keys.contains(key ? *key
                             : QString::fromLatin1(field.choices.front().key)); // nothing: the default, the first
}

/// An item that names nobody is its area's; a defect, whoever deals with its kind.
const Person* ownerOf(const RecordType& type, const Record& record, const Snapshot& snapshot)
{
    const Field* field = type.field(u"owner");
    const Value value = field ? field->get(record) : Value();
    const auto* id = std::get_if<RecordId>(&value);
    if (const Person* owner = id ? snapshot.find(Id<Person>(*id)) : nullptr)
        return owner;
    if (type.kind == RecordKind::Defect)
        return ownerOf(snapshot, static_cast<const Defect&>(record));
    const Area* area = type.kind == RecordKind::ChecklistItem
                           ? snapshot.find(static_cast<const ChecklistItem&>(record).area)
                           : nullptr;
    return area ? snapshot.find(area->owner) : nullptr;
}

bool isPast(const RecordType& type, const Record& record, const Assessment& assessment)
{
    const Field* due = type.field(u"due");
    const Field* field = due ? due : type.field(u"next_review");
    const Value value = field ? field->get(record) : Value();
    const auto* text = std::get_if<QString>(&value);
    const QDate day = DueDate::fromText(text ? *text : QString())
                          .value_or(DueDate())
                          .resolved(assessment.snapshot().project().goLiveDate());
    return day.isValid() && day < assessment.today();
}

/// What can be asked of any kind; an item's state knows better.
bool matchesStanding(const RecordFilter& filter, const RecordType& type, const Record& record,
                     const Assessment& assessment)
{
    if (type.kind == RecordKind::ChecklistItem) {
        const ItemState* state = assessment.items().find(record.id);
        return state && (!filter.overdueOnly || state->isOverdue) && (!filter.openOnly || state->isOpen)
               && (!filter.unconfirmedOnly || (state->isAnswer && !state->isConfirmed));
    }
    return !filter.unconfirmedOnly && isOpen(assessment, type.kind, record)
           && (!filter.overdueOnly || isPast(type, record, assessment));
}

bool stands(const CaseState& state, const QString& wanted)
{
    if (wanted == CaseVerdictFilter::kNotPassed)
        return !state.isPassed();
    if (wanted == CaseVerdictFilter::kPassedInVain)
        return state.verdict() == Verdict::Passed && !state.isPassed();
    const bool isVerdict = wanted == QLatin1String(choicesOf<Verdict>()[std::size_t(state.verdict())].key);
    return isVerdict && (state.verdict() != Verdict::Passed || state.isPassed());
}

bool isBlocking(const RecordType& type, const Record& record, const Snapshot& snapshot)
{
    const Field* field = type.field(u"blocking");
    return field && !isNothing(fieldValue(*field, record, snapshot));
}

bool names(const RecordType& type, const Field& field, const Record& record, const RecordId& wanted,
           const Snapshot& snapshot)
{
    if (type.kind == RecordKind::ChecklistItem && QLatin1String(field.key) == u"owner") {
        const Person* owner = ownerOf(type, record, snapshot);
        return owner ? owner->id == wanted : wanted.isNull();
    }
    const Value value = field.get(record);
    const auto* id = std::get_if<RecordId>(&value);
    return id ? *id == wanted : wanted.isNull();
}

} // namespace

bool RecordFilter::matches(const RecordType& type, const Record& record, const Snapshot& snapshot,
                           const Standing* standing) const
{
    for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
        if (const Field* field = type.field(it.key());
            field && !it->isEmpty() && !hasOneOf(*field, record, *it, standing))
            return false;
    }
    for (auto it = references.cbegin(); it != references.cend(); ++it) {
        if (const Field* field = type.field(it.key()); field && !names(type, *field, record, *it, snapshot))
            return false;
    }
    if (among && !among->contains(record.id))
        return false;
    if (!mine.isEmpty()) {
        const Person* owner = ownerOf(type, record, snapshot);
        if (!owner || folded(owner->name) != folded(mine))
            return false;
    }
    if (blockingOnly && !isBlocking(type, record, snapshot))
        return false;
    if (!verdict.isEmpty() && type.kind == RecordKind::TestCase) {
        const CaseState* state = standing ? standing->assessment.tests().find(record.id) : nullptr;
        if (!state || !stands(*state, verdict))
            return false;
    }
    if (!overdueOnly && !openOnly && !unconfirmedOnly)
        return true;
    return standing && matchesStanding(*this, type, record, standing->assessment);
}

QJsonObject RecordFilter::toJson() const
{
    QJsonObject json;
    if (!text.isEmpty())
        json[u"text"_s] = text;
    QJsonObject chosen, named;
    for (auto it = choices.cbegin(); it != choices.cend(); ++it)
        chosen[it.key()] = QJsonArray::fromStringList(*it);
    for (auto it = references.cbegin(); it != references.cend(); ++it)
        named[it.key()] = it->toHex();
    if (!chosen.isEmpty())
        json[u"choices"_s] = chosen;
    if (!named.isEmpty())
        json[u"references"_s] = named;
    if (overdueOnly)
        json[u"overdue"_s] = true;
    if (unconfirmedOnly)
        json[u"unconfirmed"_s] = true;
    if (openOnly)
        json[u"open"_s] = true;
    if (blockingOnly)
        json[u"blocking"_s] = true;
    if (!verdict.isEmpty())
        json[u"verdict"_s] = verdict;
    if (!mine.isEmpty())
        json[u"mine"_s] = mine;
    return json;
}

RecordFilter RecordFilter::fromJson(const QJsonObject& json)
{
    RecordFilter filter;
    filter.text = json[u"text"_s].toString();
    const QJsonObject chosen = json[u"choices"_s].toObject();
    for (auto it = chosen.begin(); it != chosen.end(); ++it) {
        QStringList keys;
        for (const QJsonValue& key : it.value().toArray())
            keys += key.toString();
        filter.choices[it.key()] = keys;
    }
    const QJsonObject named = json[u"references"_s].toObject();
    for (auto it = named.begin(); it != named.end(); ++it) {
        if (const auto id = RecordId::fromHex(it.value().toString()))
            filter.references[it.key()] = *id;
    }
    filter.overdueOnly = json[u"overdue"_s].toBool();
    filter.unconfirmedOnly = json[u"unconfirmed"_s].toBool();
    filter.openOnly = json[u"open"_s].toBool();
    filter.blockingOnly = json[u"blocking"_s].toBool();
    filter.verdict = json[u"verdict"_s].toString();
    filter.mine = json[u"mine"_s].toString();
    return filter;
}

} // namespace readiness
