#pragma once

#include "core/project/Project.h"

namespace readiness::test {

/// Gives a project suites, processes, entities and a test cycle that is half through, as people in a hurry leave them.
void beginTests(Project& project, Instant now);

} // namespace readiness::test
