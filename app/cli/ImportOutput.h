#pragma once

#include "app/cli/Output.h"
#include "core/exchange/ImportPlan.h"
#include "core/project/Project.h"

#include <QJsonObject>

namespace readiness::cli {

/// What an import does, row by row, and a line with the sums.
void printPlan(const Output& output, const ImportPlan& plan, const QString& source);

/// The same as the contract of `import --json`, but for what became of it.
QJsonObject planJson(const ImportPlan& plan, const QString& source);

/// Why a file was not read, naming it.
tl::unexpected<Error> aboutFile(const Error& error, const QString& path);

/// Commits what the plan does, and puts it into the file. No change is no error.
Result<> commitPlan(Project& project, const ImportPlan& plan);

} // namespace readiness::cli
