#pragma once

#include "core/rules/PlanSchedule.h"

namespace readiness {

/// A plan with its outline and its dates, or why it has none.
struct ScheduledPlan {
    const Plan* plan;
    PlanOutline outline;
    Result<PlanSchedule> schedule;
};

/// All plans of a snapshot, by number.
std::vector<ScheduledPlan> scheduledPlans(const SnapshotPtr& snapshot);

} // namespace readiness
