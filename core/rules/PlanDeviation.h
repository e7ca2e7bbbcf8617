#pragma once

#include "core/rules/PlanSchedule.h"

namespace readiness {

/// How a plan differs from what it was at a baseline, in dates. Later is positive.
struct PlanDeviation {
    std::optional<qint32> finishMinutes; ///< of the whole plan; none where one of them has no dates
    int later = 0;                       ///< tasks that end later
    int earlier = 0;
    int added = 0; ///< tasks that were not there then
    int gone = 0;
};

PlanDeviation deviationOf(const PlanSchedule& now, const PlanSchedule& then);

/// By how much a task ends later than then, in minutes; none where it has no dates in one of them.
std::optional<qint32> deviationOf(const PlanSchedule& now, const PlanSchedule& then, const RecordId& task);

} // namespace readiness
