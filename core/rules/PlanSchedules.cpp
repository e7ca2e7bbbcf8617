#include "core/rules/PlanSchedules.h"

namespace readiness {

std::vector<ScheduledPlan> scheduledPlans(const SnapshotPtr& snapshot)
{
    std::vector<ScheduledPlan> plans;
    for (const Plan* plan : snapshot->all<Plan>())
        plans.push_back({plan, PlanOutline(*snapshot, plan->id), PlanSchedule::ofPlan(snapshot, plan->id)});
    return plans;
}

} // namespace readiness
