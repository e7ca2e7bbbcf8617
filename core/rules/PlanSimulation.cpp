#include "core/rules/PlanSimulation.h"

#include "core/model/Risk.h"

namespace readiness {

namespace {

UncertainDuration durationOf(const Activity& activity, const Task* task)
{
    if (!task || activity.isStarted() || activity.duration == 0)
        return UncertainDuration::fixed(activity.duration);
    return {task->durationOptimistic.value_or(activity.duration), activity.duration,
            task->durationPessimistic.value_or(activity.duration)};
}

/// Where a delay of the activity is felt: a summary takes no time of its own, so in the part that ends last.
ActivityIndex delayedBy(const PlanSchedule& plan, ActivityIndex activity)
{
    const Network& network = plan.schedule().network();
    const auto isPart = [&](ActivityIndex part) {
        ActivityIndex up = part;
        while (up != kNoIndex && up != activity)
            up = network.parentOf(up);
        return up == activity;
    };
    if (!network.isSummary(activity))
        return activity;
    ActivityIndex last = kNoIndex;
    Minute finish = kNoMinute;
    for (ActivityIndex part = 0; part < ActivityIndex(network.activities().size()); ++part) {
        const ActivityDates dates = plan.schedule().datesOf(part);
        if (!network.isSummary(part) && isPart(part) && dates.isDated() && dates.plannedFinish > finish) {
            finish = dates.plannedFinish;
            last = part;
        }
    }
    return last;
}

std::optional<UncertainDuration> delayOf(const Risk& risk)
{
    const auto likely = risk.delayLikely;
    if (!likely)
        return {};
    return UncertainDuration{risk.delayOptimistic.value_or(*likely), *likely, risk.delayPessimistic.value_or(*likely)};
}

} // namespace

bool PlanChances::isNothingLeft() const
{
    return inputs.risks.empty() && std::ranges::all_of(inputs.durations, &UncertainDuration::isFixed);
}

PlanChances chancesOf(const PlanSchedule& plan)
{
    PlanChances chances;
    const std::vector<Activity>& activities = plan.schedule().network().activities();
    for (std::size_t at = 0; at < activities.size(); ++at)
        chances.inputs.durations.push_back(durationOf(activities[at], plan.entries()[at].task));
    for (const Risk* risk : plan.snapshot().all<Risk>()) {
        if (!risk->isOpen() || risk->kind != RiskKind::Threat || !risk->chancePercent)
            continue;
        SimulatedRisk simulated{double(*risk->chancePercent), {}, {}};
        for (const RecordId& task : plan.snapshot().references(risk->id, Risk::kAffectedTasksField)) {
            const ActivityIndex named = plan.activityOf(task);
            const ActivityIndex activity = named == kNoIndex ? kNoIndex : delayedBy(plan, named);
            if (activity != kNoIndex && std::ranges::find(simulated.activities, activity) == simulated.activities.end())
                simulated.activities.push_back(activity);
        }
        const auto delay = delayOf(*risk);
        if (!delay || simulated.activities.empty()) {
            chances.uncounted.push_back(risk);
            continue;
        }
        simulated.delay = *delay;
        chances.inputs.risks.push_back(std::move(simulated));
        chances.risks.push_back(risk);
    }
    return chances;
}

} // namespace readiness
