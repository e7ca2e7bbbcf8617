#pragma once

#include "core/project/Project.h"

namespace readiness::test {

/// Suites with cases and steps, a cycle in which some were run, defects, measurements, a version that made passes stale,
/// and the processes, requirements, entities and operations that they cover.
void addTests(Project& project, Instant now);

} // namespace readiness::test
