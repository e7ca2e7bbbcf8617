#pragma once

#include "ui/models/NewRecord.h"

namespace readiness {

/// The form of a new version of the solution, since now. It says how many passes of which suites count now: those of the
/// suites that the version affects become stale.
NewRecord newSolutionVersion(const Snapshot& snapshot, Instant now);

} // namespace readiness
