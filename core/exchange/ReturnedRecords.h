#pragma once

#include "core/base/Instant.h"
#include "core/exchange/ImportPlan.h"

#include <QSet>

namespace readiness {

/// Records that went out as a part of a project and came back: what became of them there.
struct ReturnedRecords {
    SnapshotPtr base;    ///< what the project knew of them: as they left, or came back the last time
    SnapshotPtr present; ///< what they are now
    QString origin;      ///< for the history
    Instant now;
    SnapshotPtr sent = base; ///< what they were when they left
    QSet<RecordId>
        leftOut{}; ///< what could not be taken when it came back before: everything since `sent` is new in it
};

/// What taking the changes over would do, as three-way comparison of each field: what was changed there only is set here;
/// what was changed on both sides stays as an open conflict. Records that are not there count as never sent, not as
/// removed. Verdicts of a cycle that may not start are taken all the same, with a note. Sign-offs, baselines, reminders and the settings of the project stay what they are here.
ImportPlan planReturnedRecords(const SnapshotPtr& snapshot, const ReturnedRecords& returned);

} // namespace readiness
