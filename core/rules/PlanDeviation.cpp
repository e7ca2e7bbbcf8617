#include "core/rules/PlanDeviation.h"

namespace readiness {

std::optional<qint32> deviationOf(const PlanSchedule& now, const PlanSchedule& then, const RecordId& task)
{
    const ActivityDates present = now.datesOf(task), past = then.datesOf(task);
    if (!present.isDated() || !past.isDated())
        return {};
    return present.plannedFinish - past.plannedFinish;
}

PlanDeviation deviationOf(const PlanSchedule& now, const PlanSchedule& then)
{
    PlanDeviation deviation;
    if (now.schedule().finish() != kNoMinute && then.schedule().finish() != kNoMinute)
        deviation.finishMinutes = now.schedule().finish() - then.schedule().finish();
    for (ActivityIndex activity = 0; activity < ActivityIndex(now.entries().size()); ++activity) {
        const Task* task = now.entries()[std::size_t(activity)].task;
        if (!task || now.schedule().network().isSummary(activity))
            continue;
        const int minutes = deviationOf(now, then, task->id).value_or(0);
        deviation.later += minutes > 0;
        deviation.earlier += minutes < 0;
        deviation.added += then.activityOf(task->id) == kNoIndex;
    }
    for (ActivityIndex activity = 0; activity < ActivityIndex(then.entries().size()); ++activity) {
        const Task* task = then.entries()[std::size_t(activity)].task;
        if (task && !then.schedule().network().isSummary(activity))
            deviation.gone += now.activityOf(task->id) == kNoIndex;
    }
    return deviation;
}

} // namespace readiness
