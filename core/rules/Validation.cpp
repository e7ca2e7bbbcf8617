#include "core/rules/Validation.h"

#include "core/base/Text.h"
#include "core/model/Records.h"
#include "core/rules/ScopeExpression.h"
#include "core/rules/WaiverStates.h"

#include <QSet>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString faultOf(const ChecklistItem& item)
{
    if (item.status == ItemStatus::NotApplicable && item.notApplicableReason.isEmpty())
        return u"an item that does not apply needs a reason: set not_applicable_reason, too"_s;
    if (item.confirmedBy.isNull() != !item.confirmedOn.isValid())
        return u"a confirmation needs both who and when: set confirmed_by and confirmed_on"_s;
    if (item.appliesIf.isEmpty())
        return {};
    const auto condition = ScopeExpression::parse(item.appliesIf);
    return condition ? QString() : u"applies_if cannot be read: "_s + condition.error().text;
}

QString faultOf(const ScopeFact& fact)
{
    if (!isScopeFactKey(fact.key))
        return u"the key of a scope fact is a small letter, then small letters, digits and underscores"_s;
    const QString fault = scopeValueFault(fact);
    return fault.isEmpty() ? QString() : u"the value of %1 %2"_s.arg(fact.key, fault);
}

QString zoneFault(const QString& zone)
{
    const bool isKnown = zone.isEmpty() || zoneNamed(zone).isValid();
    return isKnown ? QString() : u"there is no time zone “%1”; use a name such as Europe/Berlin"_s.arg(zone);
}

QString nameFault(const Person& person, const Snapshot& after)
{
    for (const Person* other : after.all<Person>()) {
        if (other->id != person.id && other->name == person.name)
            return u"there is a person “%1” already; add what tells the two apart"_s.arg(person.name);
    }
    return {};
}

/// Approver and requester have to be two people; what else a waiver lacks only keeps it from counting.
QString waiverFault(const Waiver& waiver, const Snapshot& after)
{
    const WaiverStates states(after, {});
    return states.standing(waiver.id) == WaiverStanding::SelfApproved
               ? u"whoever asks for a waiver cannot approve it; name another approver"_s
               : QString();
}

QString faultOf(RecordKind kind, const Record& record, const Snapshot& after)
{
    switch (kind) {
    case RecordKind::ChecklistItem: return faultOf(static_cast<const ChecklistItem&>(record));
    case RecordKind::ScopeFact: return faultOf(static_cast<const ScopeFact&>(record));
    case RecordKind::Project: return zoneFault(static_cast<const ProjectSettings&>(record).timeZone);
    case RecordKind::Person: {
        const auto& person = static_cast<const Person&>(record);
        const QString fault = zoneFault(person.timeZone);
        return fault.isEmpty() ? nameFault(person, after) : fault;
    }
    case RecordKind::Waiver: return waiverFault(static_cast<const Waiver&>(record), after);
    default: return {};
    }
}

} // namespace

Result<> validateChange(const Snapshot& before, const Snapshot& after, const ChangeSet& changes)
{
    QSet<RecordId> judged;
    for (const Change& change : changes.changes) {
        const Record* record = after.table(change.kind).find(change.record);
        if (!record || judged.contains(change.record))
            continue;
        judged.insert(change.record);
        const QString fault = faultOf(change.kind, *record, after);
        if (fault.isEmpty())
            continue;
        // What a merge or an older program left wrong must not keep people from editing other fields of the record.
        const Record* earlier = before.table(change.kind).find(change.record);
        if (earlier && faultOf(change.kind, *earlier, before) == fault)
            continue;
        const RecordType& type = recordType(change.kind);
        return usageError(
            u"%1 %2: %3."_s.arg(displayCode(type, record->number), displayLine(type.title(*record)), fault));
    }
    return {};
}

} // namespace readiness
