#pragma once

#include "core/rules/PlanSchedule.h"
#include "core/store/History.h"

namespace readiness {

// A baseline names a point of the history; what the plan was then follows from it.

bool takesBaseline(const ChangeSet& changes);
/// The point of history, the time and the author of the baselines that are made without.
struct BaselinePoint {
    QString tips;
    QString author;
    Instant now;
};
void fillBaselines(ChangeSet& changes, const BaselinePoint& point);

/// The plan of a baseline as it was then. Refused where that point of the history is not in this file, or the plan was not
/// there yet. Reads all of the history: on the store's thread.
Result<PlanSchedule> scheduleAt(Store& store, const Baseline& baseline);

} // namespace readiness
