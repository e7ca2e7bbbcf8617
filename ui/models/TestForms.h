#pragma once

#include "core/model/Execution.h"
#include "ui/models/NewRecord.h"

namespace readiness {

/// The form of a new version of the solution, since now. It says how many passes of which suites count now: those of the
/// suites that the version affects become stale.
NewRecord newSolutionVersion(const Snapshot& snapshot, Instant now);
/// The form of a defect that an attempt at a case has shown: how bad it is, and what the attempt says of it.
NewRecord newDefect(const Snapshot& snapshot, const Execution& execution);

} // namespace readiness
