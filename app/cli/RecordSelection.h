#pragma once

#include "core/query/References.h"

namespace readiness::cli {

/// The records that a user's text names, each once: one reference, or several with commas between them, and ranges of
/// codes such as `C-005..C-010`, in which numbers that nobody has are passed over.
Result<std::vector<FoundRecord>> resolveSelection(const Snapshot& snapshot, const QString& text);

/// "C-001, C-002 and 7 more".
QString selectionText(const Snapshot& snapshot, const std::vector<FoundRecord>& records);

} // namespace readiness::cli
