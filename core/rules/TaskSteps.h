#pragma once

#include "core/model/ChangeSet.h"

namespace readiness {

// The steps of a plan are counted 10, 20, 30 …, so that others find room in between.

inline constexpr int kBetweenSteps = 10;

/// The step of a task between two others; `after` is 0 where none follows. 0: there is no room.
int stepBetween(int before, int after);

/// Gives the tasks that the changes make without a step the next free ones of their plans, in their order.
void giveSteps(ChangeSet& changes, const Snapshot& snapshot);

} // namespace readiness
