#pragma once

#include "core/project/Project.h"

namespace readiness::test {

/// The production run of the project's first plan, in the middle of the night: much is done, something runs, something
/// failed, something was put in between. The plan begins eleven hours before now.
void beginNight(Project& project, Instant now);

/// Ends that night by turning back.
void backOut(Project& project, Instant now);

} // namespace readiness::test
