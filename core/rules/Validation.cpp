#include "core/rules/Validation.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/Records.h"
#include "core/rules/Names.h"
#include "core/rules/ScopeExpression.h"
#include "core/rules/UpgradeEvents.h"
#include "core/rules/WaiverStates.h"
#include "core/schedule/CalendarText.h"

#include <QSet>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

bool isConfirmed(const ChecklistItem& item) { return !item.confirmedBy.isNull() && item.confirmedOn.isValid(); }

/// To take a confirmation back is allowed, and so is to remove the person who gave it, which leaves the day.
QString confirmationFault(const ChecklistItem& item, const ChecklistItem* earlier)
{
    const bool isHalf = item.confirmedBy.isNull() != !item.confirmedOn.isValid();
    return isHalf && !(earlier && isConfirmed(*earlier))
               ? CoreText::tr("a confirmation needs both who and when: set confirmed_by and confirmed_on")
               : QString();
}

QString itemFault(const ChecklistItem& item, const ChecklistItem* earlier)
{
    if (item.status == ItemStatus::NotApplicable && item.notApplicableReason.trimmed().isEmpty())
        return CoreText::tr("an item that does not apply needs a reason: set not_applicable_reason, too");
    if (item.status == ItemStatus::Done && !item.doneWhenSigned.isNull() && earlier
        && earlier->status != ItemStatus::Done)
        return CoreText::tr("it is done by itself once that is signed which “Done when signed” names: have it signed, "
                            "or empty that field");
    if (const QString fault = confirmationFault(item, earlier); !fault.isEmpty() || item.appliesIf.isEmpty())
        return fault;
    const auto condition = ScopeExpression::parse(item.appliesIf);
    return condition ? QString() : CoreText::tr("applies_if cannot be read: %1").arg(condition.error().text);
}

QString zoneFault(const QString& zone)
{
    const bool isKnown = zone.isEmpty() || zoneNamed(zone).isValid();
    return isKnown ? QString() : CoreText::tr("there is no time zone “%1”; use a name such as Europe/Berlin").arg(zone);
}

QString reviewFault(const Review& review)
{
    return review.state == ReviewState::Complete && review.completedAt.isNull()
               ? CoreText::tr("a review is completed by the command of its own, which freezes what it was about")
               : QString();
}

/// A whole sentence as the end of another.
QString endOfSentence(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return CoreText::inSentence(sentence);
}

QString calendarFault(const Calendar& calendar)
{
    if (const QString fault = zoneFault(calendar.timeZone); !fault.isEmpty())
        return fault;
    const auto week = parseWorkingWeek(calendar.hours);
    return week ? QString() : endOfSentence(week.error().text);
}

QString exceptionFault(const CalendarException& exception)
{
    if (exception.ends.isValid() && exception.ends < exception.starts)
        return CoreText::tr("its last day is before its first: set ends");
    const auto spans = parseDaySpans(exception.hours);
    return spans ? QString() : endOfSentence(spans.error().text);
}

/// A window or a shift.
template <class T>
QString spanFault(const T& span)
{
    return !span.starts.isNull() && !span.ends.isNull() && span.ends <= span.starts
               ? CoreText::tr("it ends before it begins: set starts or ends")
               : QString();
}

QString linkFault(const Snapshot& snapshot, const Link& link)
{
    if (link.predecessor == link.successor)
        return CoreText::tr("a task cannot wait for itself");
    const Task* predecessor = snapshot.find(link.predecessor);
    const Task* successor = snapshot.find(link.successor);
    return predecessor && successor && predecessor->plan != successor->plan
               ? CoreText::tr("both tasks of a link belong to the same plan")
               : QString();
}

QString taskFault(const Snapshot& snapshot, const Task& task)
{
    QSet<RecordId> seen{task.id};
    for (const Task* above = snapshot.find(task.parent); above; above = snapshot.find(above->parent)) {
        if (above->plan != task.plan)
            return CoreText::tr("it cannot belong to a task of another plan");
        if (seen.contains(above->id))
            return CoreText::tr("it would belong to itself");
        seen.insert(above->id);
    }
    return {};
}

/// Two upgrades that wait for each other can neither begin.
QString upgradeFault(const Snapshot& snapshot, const Upgrade& upgrade)
{
    QSet<RecordId> seen{upgrade.id};
    for (const Upgrade* before = snapshot.find(upgrade.after); before; before = snapshot.find(before->after)) {
        if (before->id == upgrade.id)
            return CoreText::tr("it would wait for itself: name another upgrade that goes before");
        if (seen.contains(before->id))
            break; // a circle of others
        seen.insert(before->id);
    }
    return {};
}

/// What happened in upgrades, judged change by change, and each history once: an upgrade may come back with thousands of events.
class HistoryJudge {
public:
    HistoryJudge(const Snapshot& before, const Snapshot& after) : m_before(before), m_after(after) {}

    /// Of an event that is new, brought back, changed, or removed (`record` is null).
    QString faultOf(const Change& change, const UpgradeEvent* earlier, const UpgradeEvent* record)
    {
        if (record && earlier) {
            const QString fault = changedEventFault(m_after, *earlier, *record);
            return fault.isEmpty() && record->at != earlier->at ? faultOf(record->upgrade) : fault;
        }
        if (record && change.action == Change::Action::Create)
            return recordedEventFault(m_before, m_after, *record);
        return faultOf((record ? record : earlier)->upgrade);
    }

    QString faultOf(const Id<Upgrade>& upgrade)
    {
        if (m_judged.contains(upgrade))
            return {};
        m_judged.insert(upgrade);
        return upgradeHistoryFault(m_before, m_after, upgrade);
    }

private:
    const Snapshot& m_before;
    const Snapshot& m_after;
    QSet<RecordId> m_judged;
};

/// Judges records of one snapshot. What it takes all records to know is found out once, when first needed.
class Judge {
public:
    explicit Judge(const Snapshot& snapshot) : m_snapshot(snapshot) {}

    /// What is wrong with a record, as the end of a sentence; `earlier` is what it was before, or null.
    QString faultOf(RecordKind kind, const Record& record, const Record* earlier)
    {
        switch (kind) {
        case RecordKind::ChecklistItem:
            return itemFault(static_cast<const ChecklistItem&>(record), static_cast<const ChecklistItem*>(earlier));
        case RecordKind::ScopeFact: return scopeFactFault(static_cast<const ScopeFact&>(record));
        case RecordKind::Project: return zoneFault(static_cast<const ProjectSettings&>(record).timeZone);
        case RecordKind::Person: return personFault(static_cast<const Person&>(record));
        case RecordKind::Review: return reviewFault(static_cast<const Review&>(record));
        case RecordKind::Waiver: return waiverFault(static_cast<const Waiver&>(record));
        case RecordKind::Calendar: return calendarFault(static_cast<const Calendar&>(record));
        case RecordKind::CalendarException: return exceptionFault(static_cast<const CalendarException&>(record));
        case RecordKind::Window: return spanFault(static_cast<const Window&>(record));
        case RecordKind::Shift: return spanFault(static_cast<const Shift&>(record));
        case RecordKind::Task: return taskFault(m_snapshot, static_cast<const Task&>(record));
        case RecordKind::Environment: return zoneFault(static_cast<const Environment&>(record).timeZone);
        case RecordKind::Upgrade: return upgradeFault(m_snapshot, static_cast<const Upgrade&>(record));
        case RecordKind::Link: return linkFault(m_snapshot, static_cast<const Link&>(record));
        default: return {};
        }
    }

private:
    QString scopeFactFault(const ScopeFact& fact)
    {
        if (!isScopeFactKey(fact.key))
            return CoreText::tr(
                "the key of a scope fact is a small letter, then small letters, digits and underscores");
        if (const QString fault = scopeValueFault(fact); !fault.isEmpty())
            return CoreText::tr("the value of %1 %2").arg(fact.key, fault);
        if (m_keys.isEmpty()) {
            for (const ScopeFact* other : m_snapshot.all<ScopeFact>())
                ++m_keys[other->key];
        }
        return m_keys.value(fact.key) > 1
                   ? CoreText::tr("there is a scope fact “%1” already; set that one, or choose another key")
                         .arg(fact.key)
                   : QString();
    }

    QString personFault(const Person& person)
    {
        if (const QString fault = zoneFault(person.timeZone); !fault.isEmpty())
            return fault;
        if (m_names.isEmpty()) {
            for (const Person* other : m_snapshot.all<Person>())
                ++m_names[comparableName(other->name)];
        }
        return m_names.value(comparableName(person.name)) > 1
                   ? CoreText::tr("there is a person “%1” already; add what tells the two apart").arg(person.name)
                   : QString();
    }

    /// Approver and requester have to be two people; what else a waiver lacks only keeps it from counting.
    QString waiverFault(const Waiver& waiver)
    {
        if (!m_waivers)
            m_waivers.emplace(m_snapshot, QDate());
        return m_waivers->standing(waiver.id) == WaiverStanding::SelfApproved
                   ? CoreText::tr("whoever asks for a waiver cannot approve it; name another approver")
                   : QString();
    }

    const Snapshot& m_snapshot;
    QHash<QString, int> m_keys, m_names;
    std::optional<WaiverStates> m_waivers;
};

} // namespace

Result<> validateChange(const Snapshot& before, const Snapshot& after, const ChangeSet& changes)
{
    Judge judgeBefore(before), judgeAfter(after);
    HistoryJudge history(before, after);
    QSet<RecordId> judged;
    for (const Change& change : changes.changes) {
        const Record* record = after.table(change.kind).find(change.record);
        const Record* earlier = before.table(change.kind).find(change.record);
        if ((!record && !earlier) || judged.contains(change.record))
            continue;
        judged.insert(change.record);
        QString fault;
        if (change.kind == RecordKind::UpgradeEvent)
            fault = history.faultOf(change, static_cast<const UpgradeEvent*>(earlier),
                                    static_cast<const UpgradeEvent*>(record));
        else if (record)
            fault = judgeAfter.faultOf(change.kind, *record, earlier);
        if (fault.isEmpty() && change.kind == RecordKind::Upgrade && earlier) // of another process
            fault = history.faultOf(Id<Upgrade>(change.record));
        // What a merge or an older program left wrong must not keep people from editing other fields of the record.
        if (fault.isEmpty() || (earlier && judgeBefore.faultOf(change.kind, *earlier, nullptr) == fault))
            continue;
        const Record& named = record ? *record : *earlier;
        const RecordType& type = recordType(change.kind);
        const QString title = displayLine(type.title(named));
        return usageError(
            u"%1%2: %3."_s.arg(displayCode(type, named.number), title.isEmpty() ? title : u' ' + title, fault));
    }
    return {};
}

} // namespace readiness
