#pragma once

#include "app/cli/Command.h"

namespace readiness::cli {

/// Whether a file of this name holds a cutover plan, not a list: a project file or a calendar.
bool isPlanFile(const QString& path);

/// `export FILE -o plan.xml` and `-o plan.ics`.
Result<int> exportPlan(const Invocation& call, const QString& path);

} // namespace readiness::cli
