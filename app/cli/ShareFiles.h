#pragma once

#include "app/cli/Command.h"
#include "core/exchange/ImportPlan.h"

namespace readiness::cli {

/// `export FILE --cycle CYCLE --tester NAME -o FILE`: one tester's share of a test cycle.
Result<int> exportShare(const Invocation& call);

/// Brings in the results of a tester's share, as one change; `isDry`: only says what would happen. Nothing where the file
/// is no share.
Result<std::optional<ImportPlan>> takeInShare(const Invocation& call, Project& project, const QString& path,
                                              bool isDry);

/// `import FILE SHARE`, to see what merging it would do.
Result<int> importShare(const Invocation& call, const QString& path);

/// Whether the file is a project, by its first bytes.
bool isProjectFile(const QString& path);

} // namespace readiness::cli
