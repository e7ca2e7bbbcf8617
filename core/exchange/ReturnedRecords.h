#pragma once

#include "core/exchange/ImportPlan.h"

namespace readiness {

/// Records that went out as a part of a project and came back: what became of them there.
struct ReturnedRecords {
    SnapshotPtr base;    ///< what the project knew of them: as they left, or came back the last time
    SnapshotPtr present; ///< what they are now
    QString origin;      ///< for the history
};

/// What taking the changes over would do, as three-way comparison of each field: what was changed there only is set here;
/// what was changed on both sides stays as an open conflict. Records that are not there count as never sent, not as
/// removed. Sign-offs, baselines, reminders and the settings of the project stay what they are here.
ImportPlan planReturnedRecords(const SnapshotPtr& snapshot, const ReturnedRecords& returned);

} // namespace readiness
