#include "core/rules/PlanSchedules.h"

#include "core/rules/RunFindings.h"

namespace readiness {

namespace {

std::optional<RunState> productionOf(const SnapshotPtr& snapshot, const RecordId& plan, Instant now)
{
    const Run* run = productionRunOf(*snapshot, plan);
    if (!run)
        return {};
    auto state = RunState::of(snapshot, run->id, now);
    return state ? std::optional(std::move(*state)) : std::nullopt;
}

} // namespace

std::vector<ScheduledPlan> scheduledPlans(const SnapshotPtr& snapshot, Instant now)
{
    std::vector<ScheduledPlan> plans;
    for (const Plan* plan : snapshot->all<Plan>())
        plans.push_back({plan, PlanOutline(*snapshot, plan->id), PlanSchedule::ofPlan(snapshot, plan->id),
                         productionOf(snapshot, plan->id, now)});
    return plans;
}

} // namespace readiness
