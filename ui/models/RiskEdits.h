#pragma once

#include "core/model/Risk.h"
#include "ui/models/NewRecord.h"

namespace readiness {

/// Makes the usual scale as records of the project, to be changed there.
Result<Edit> usualScale(const SnapshotPtr& shown);
/// The form of one more level or band.
NewRecord newScaleLevel();
/// Rates a risk anew at a stage; what it was rated at the others stays.
Result<Edit> rated(const SnapshotPtr& shown, const Id<Risk>& risk, RiskStage stage, const RiskRating& rating);

} // namespace readiness
