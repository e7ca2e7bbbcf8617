#pragma once

#include "app/cli/Command.h"
#include "core/rules/PlanSchedule.h"

namespace readiness::cli {

/// The plan or run that a command is about: the one that the argument names, or the only plan of the project. Says what
/// there is to choose from where that is not one.
Result<PlanSchedule> selectedSchedule(const Invocation& call, const SnapshotPtr& snapshot, int argument);

/// The code of a task, or of a step that nobody had planned.
QString activityRef(const PlanSchedule& plan, ActivityIndex activity);

} // namespace readiness::cli
