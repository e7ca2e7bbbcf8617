#pragma once

#include "app/cli/Output.h"
#include "core/rules/RunState.h"

namespace readiness::cli {

/// How a run stands, as text or JSON. `person`: whose next steps are listed; none: whatever may begin.
void printRun(const Output& output, const RunState& state, const Id<Person>& person);

/// Every task of the plan beside what it took in its runs, and the three-point duration that follows.
void printComparison(const Output& output, const Snapshot& snapshot, const RecordId& plan);

} // namespace readiness::cli
