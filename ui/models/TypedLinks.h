#pragma once

#include "core/model/Task.h"
#include "core/project/Edit.h"

namespace readiness {

/// What a task waits for, as one types it: "20, 30SS+15, CT-007FF-1h". Steps or codes; FS, SS, FF and SF, of which FS is
/// left out (EA, AA, EE, AE in German); a lag in minutes or as a duration.
struct TypedLink {
    RecordId predecessor;
    LinkType type{};
    int lag = 0; ///< minutes
};

/// The error names what cannot be read.
Result<std::vector<TypedLink>> typedLinks(const Snapshot& snapshot, const Task& task, const QString& text);

/// The links of the task become these: others go, new ones come, and those that stay keep their notes.
Result<Edit> waitingFor(const SnapshotPtr& shown, const RecordId& task, const QString& text);

} // namespace readiness
