#pragma once

#include "core/store/Tables.h"

#include "core/model/Snapshot.h"

namespace readiness {

/// All open conflicts, by kind, record and field, each with its heads in the order in which they would be shown.
std::vector<Conflict> readConflicts(const Connection& connection, Tables& tables);

/// Adds the conflicts of one record. The ops of kRemovalField count as 1 (removals) and Nothing (all else), which is what
/// is shown.
void addConflicts(std::vector<Conflict>& conflicts, const Connection& connection, const LocalRecord& record,
                  const OpView& ops, const std::vector<ConflictHead>& heads);

/// By kind, record and field.
std::vector<Conflict> sorted(std::vector<Conflict> conflicts);

} // namespace readiness
