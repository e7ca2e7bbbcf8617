#pragma once

#include "core/rules/RunState.h"

namespace readiness {

/// A plan with its outline and its dates, or why it has none, and how it was carried out.
struct ScheduledPlan {
    const Plan* plan;
    PlanOutline outline;
    Result<PlanSchedule> schedule;
    std::optional<RunState> production; ///< see productionRunOf(); none before there is a run with dates
};

/// All plans of a snapshot, by number.
std::vector<ScheduledPlan> scheduledPlans(const SnapshotPtr& snapshot, Instant now);

} // namespace readiness
