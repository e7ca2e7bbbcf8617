#pragma once

#include "core/rules/RegisterMetrics.h"

namespace readiness {

struct Measurement;

/// What a metric of tests finds.
struct TestFindings {
    std::vector<RegisterEntry> entries; ///< records behind it; an entity as often as operations of it are not covered
    int base = 0;                       ///< of a percentage: how much has to pass, or to be covered

    /// Rounded down; 100 where all that is missing is excused.
    int percent() const { return base == 0 ? 100 : int(100 * (base - qint64(entries.size())) / base); }
};

/// Whether the metric counts test cases, defects, coverage, cycles or measurements.
bool isOfTests(Metric metric);

/// See measured(); empty for other metrics. Where there is nothing to count, one entry names the cycle, or the project.
TestFindings testFindings(const Assessment& assessment, Metric metric, const MetricScope& scope, Waivers waivers);

/// The test cycles in scope, in order.
std::vector<const Cycle*> cyclesIn(const Assessment& assessment, const MetricScope& scope);

/// The measurements of a cycle, or of all, by number; of several of one name, process, unit, agreed volume and load, only
/// that which was measured last.
std::vector<const Measurement*> measurementsOf(const Snapshot& snapshot, const Cycle* cycle);

} // namespace readiness
