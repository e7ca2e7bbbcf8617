#pragma once

#include "core/project/Edit.h"
#include "core/rules/Parity.h"

namespace readiness {

/// Records that a property differs from production, with what both have now, as a Deviation: where one says so of other
/// values, that one is brought up to date. Returns it; refused where nothing differs.
Result<RecordId> recordDeviation(Edit& edit, const ParityTable& table, const ParityRow& row);

/// The same, and makes it a risk in the same step unless it is one already. Returns the risk.
Result<RecordId> makeDeviationRisk(Edit& edit, const ParityTable& table, const ParityRow& row);

} // namespace readiness
