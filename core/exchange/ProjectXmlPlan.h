#pragma once

#include "core/exchange/ImportPlan.h"
#include "core/exchange/ProjectXml.h"

namespace readiness {

/// What importing a project file would do: a plan with its calendars, tasks and links, new or brought up to date. Tasks are
/// recognised by their number in the file, or by the id that an export of ours gave them. Resources become owners: the first of
/// a task its owner, the second its backup. What is left out is said in notes() and in faulty rows, and how many of the dates
/// that the file stores come out otherwise. For a worker, like ImportPlan::make.
Result<ImportPlan> planProjectXml(const SnapshotPtr& snapshot, const ProjectXml& project, const ImportRequest& request);

} // namespace readiness
