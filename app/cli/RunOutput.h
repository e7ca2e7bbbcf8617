#pragma once

#include "app/cli/Output.h"
#include "core/rules/RunState.h"

namespace readiness::cli {

/// How a run stands, as text or JSON. `person`: whose next steps are listed; none: whatever may begin.
void printRun(const Output& output, const RunState& state, const Id<Person>& person);

} // namespace readiness::cli
