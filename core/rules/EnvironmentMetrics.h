#pragma once

#include "core/rules/RegisterMetrics.h"

namespace readiness {

struct Backup;

/// Whether the metric counts what belongs to environments: deviations from production, upgrades, backups.
bool isOfEnvironments(Metric metric);

/// The records behind such a metric, see measured(); empty for other metrics.
std::vector<RegisterEntry> environmentEntries(const Assessment& assessment, Metric metric);

/// What a backup needs until its restore was rehearsed and a copy is off site; empty where it needs nothing, or its
/// environment is retired.
QString provingAction(const Assessment& assessment, const Backup& backup);

} // namespace readiness
