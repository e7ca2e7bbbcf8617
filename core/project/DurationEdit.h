#pragma once

#include "core/project/Edit.h"
#include "core/rules/RunComparison.h"

namespace readiness {

/// Gives the task the three-point duration that its runs suggest. Refused where it has it already. The comparison is that of
/// the snapshot that the edit was made on.
Result<> acceptDuration(Edit& edit, const ComparedTask& compared);

/// All that are proposals, as one edit; refused where there is none.
Result<> acceptDurations(Edit& edit, const std::vector<ComparedTask>& compared);

} // namespace readiness
