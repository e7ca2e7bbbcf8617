#pragma once

#include "core/project/Project.h"

namespace readiness {

/// Creates the sample project in a new file: a fictional toy company four weeks before go-live. The script in
/// resources/sample is replayed as ordinary commits of its authors, each at its time before the clock's now, and
/// published once at the end. Fails if the file exists.
Result<std::unique_ptr<Project>> createSampleProject(const QString& path, const Clock& clock);

} // namespace readiness
