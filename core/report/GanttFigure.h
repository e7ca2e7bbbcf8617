#pragma once

#include "core/report/ReportGantt.h"
#include "core/rules/PlanSchedule.h"

#include <vector>

namespace readiness {

/// The Gantt chart of a plan for paper: cut into stretches of time that are wide enough to be read, each with the tasks
/// that have a bar in it, labelled by their times. Empty where nothing has dates.
std::vector<ReportGantt> ganttFigures(const PlanSchedule& plan);

} // namespace readiness
