#include "core/rules/Reminders.h"

#include "core/model/Reminder.h"
#include "core/rules/Names.h"

#include <QSet>

namespace readiness {

namespace {

void count(Asked& asked, Instant at)
{
    ++asked.times;
    asked.last = std::max(asked.last, at);
}

} // namespace

Reminders::Reminders(const Snapshot& snapshot)
{
    QHash<QString, QString> comparable; // names are few, reminders are many
    QHash<QString, QSet<qint64>> moments;
    snapshot.table(RecordKind::Reminder).forEach([&](const Record& record) {
        const auto& reminder = static_cast<const Reminder&>(record);
        auto name = comparable.constFind(reminder.person);
        if (name == comparable.constEnd())
            name = comparable.insert(reminder.person, comparableName(reminder.person));
        Person& person = m_people[*name];
        count(m_byRecord[reminder.record], reminder.askedAt);
        count(person.byRecord[reminder.record], reminder.askedAt);
        QSet<qint64>& known = moments[*name];
        if (!known.contains(reminder.askedAt.milliseconds)) {
            known.insert(reminder.askedAt.milliseconds);
            count(person.asked, reminder.askedAt);
        }
    });
}

Asked Reminders::about(const RecordId& record, const QString& person) const
{
    if (!m_byRecord.contains(record)) // most records: comparing names costs more
        return {};
    const auto found = m_people.constFind(comparableName(person));
    return found == m_people.constEnd() ? Asked() : found->byRecord.value(record);
}

Asked Reminders::of(const QString& person) const
{
    const auto found = m_people.constFind(comparableName(person));
    return found == m_people.constEnd() ? Asked() : found->asked;
}

Asked askedAbout(const Snapshot& snapshot, const RecordId& record)
{
    Asked asked;
    snapshot.table(RecordKind::Reminder).forEach([&](const Record& one) {
        const auto& reminder = static_cast<const Reminder&>(one);
        if (reminder.record == record)
            count(asked, reminder.askedAt);
    });
    return asked;
}

} // namespace readiness
