#pragma once

#include "core/store/Tables.h"

#include "core/model/Snapshot.h"

namespace readiness {

/// All open conflicts, by kind, record and field, each with its heads in the order in which they would be shown.
std::vector<Conflict> readConflicts(const Connection& connection, Tables& tables);

/// Of these ops: the values and who set them. For kRemovalField a removal counts as 1 and all else as Nothing, which is
/// what is shown.
Conflict conflictOf(const Connection& connection, const LocalRecord& record, int field, OpView heads);

} // namespace readiness
