#pragma once

#include "core/rules/PlanSchedule.h"

namespace readiness {

// What a schedule says, in words: in the window, on paper and on the command line.

/// How an activity is called: "40 Restore the database".
QString activityName(const PlanSchedule& plan, ActivityIndex activity);

/// Why an activity is when it is, and why it is critical or not, in two or three sentences.
QString whyThen(const PlanSchedule& plan, ActivityIndex activity);

/// When the plan ends, whether it fits its window, and through what it is as long as it is.
QStringList scheduleSummary(const PlanSchedule& plan);

/// What does not hold together, one sentence each: circles task by task, calendars without work, …
QStringList scheduleFaults(const PlanSchedule& plan);
/// Those of them that are circles, task by task: such a plan can be neither simulated nor run.
QStringList circlesIn(const PlanSchedule& plan);

} // namespace readiness
