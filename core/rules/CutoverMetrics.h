#pragma once

#include "core/rules/RegisterMetrics.h"

namespace readiness {

/// Whether the metric counts tasks, plans, runs or steps of cutovers: what the entrance and exit criteria of a cutover ask for.
bool isOfCutover(Metric metric);

/// The records behind such a metric over all plans, see measured(); empty for other metrics.
std::vector<RegisterEntry> cutoverEntries(const Assessment& assessment, Metric metric);

} // namespace readiness
