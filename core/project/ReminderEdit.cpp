#include "core/project/ReminderEdit.h"

#include "core/base/CoreText.h"

namespace readiness {

using namespace Qt::StringLiterals;

Edit reminderEdit(const SnapshotPtr& shown, const QString& person, const std::vector<RecordId>& records,
                  ReminderChannel channel)
{
    ChangeSet changes;
    for (const RecordId& record : records) {
        if (!shown->find(record))
            continue;
        Reminder reminder;
        reminder.id = RecordId::random();
        reminder.record = record;
        reminder.person = person;
        reminder.channel = channel;
        changes.create(std::move(reminder));
    }
    Edit edit(shown, CoreText::tr("Ask %1 for answers").arg(person));
    edit.take(std::move(changes));
    return edit;
}

} // namespace readiness
