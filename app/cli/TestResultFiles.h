#pragma once

#include "app/cli/Command.h"

namespace readiness::cli {

/// Whether the file holds results of automated tests, whatever it is called.
bool isTestResultFile(const QString& path);

/// `import FILE RESULTS`: brings them into a test cycle. Exit code 1 where rows are left out or no test is known.
Result<int> importTestResults(const Invocation& call, const QString& source);

} // namespace readiness::cli
