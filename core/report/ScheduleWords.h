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

/// Which failure says when turning back begins, and how long it takes: "coming back from “…” takes 5 h".
QString failureWords(const ScenarioTime& failure);
/// Until when turning back still ends inside the window, and what says so; empty without a window. `latest` is the moment as
/// the place shows it.
QString backOutWords(const PlanSchedule& plan, const QString& latest);
/// What "latest back-out" comes to where there is room for a line: the moment, and the failure where one says it.
QString backOutFact(const PlanSchedule& plan, const QString& latest);

/// What does not hold together, one sentence each: circles task by task, calendars without work, …
QStringList scheduleFaults(const PlanSchedule& plan);
/// Those of them that are circles, task by task: such a plan can be neither simulated nor run.
QStringList circlesIn(const PlanSchedule& plan);

} // namespace readiness
