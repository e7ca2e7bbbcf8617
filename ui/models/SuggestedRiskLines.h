#pragma once

#include "core/model/Snapshot.h"
#include "core/playbook/SuggestedRisks.h"
#include "ui/models/TickLine.h"

namespace readiness {

/// Orders the risks by their areas, each area where its first risk was.
void groupByArea(std::vector<SuggestedRisk>& risks);

/// The risks as lines to tick, one for each, in their order. Those that the project has are shown with their codes.
std::vector<TickLine> suggestedRiskLines(const Snapshot& project, const std::vector<SuggestedRisk>& risks);

} // namespace readiness
