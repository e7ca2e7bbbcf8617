#pragma once

#include "core/model/Reminder.h"
#include "core/project/Edit.h"

namespace readiness {

/// Writes down that somebody was asked about these records, of any kinds: one reminder each. Records that are gone are
/// passed over.
Edit reminderEdit(const SnapshotPtr& shown, const QString& person, const std::vector<RecordId>& records,
                  ReminderChannel channel);

} // namespace readiness
