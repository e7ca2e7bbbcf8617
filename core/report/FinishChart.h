#pragma once

#include "core/report/GanttChart.h"
#include "core/rules/PlanSimulation.h"

namespace readiness {

/// When a simulated plan ends, as data: the same for screen and paper.
struct FinishChart {
    std::vector<SimulationResult::Bar> bars; ///< the range, cut into equal parts; empty: nothing was simulated
    std::vector<GanttMark> marks;            ///< percentiles, the earliest first
    Minute windowEnd = kNoMinute;
    QTimeZone zone = QTimeZone::utc();

    qint32 largest() const;
    /// From the first bar to the last, and to the end of the window where that is not far off.
    MinuteSpan extent() const;
};

FinishChart finishChart(const PlanSchedule& plan, const SimulationResult& result);

/// What a simulation comes to, in sentences: what of the plan does not hold together, the chance to end inside the window,
/// the percentiles, what does not count.
QStringList chanceWords(const PlanSchedule& plan, const PlanChances& chances, const SimulationResult& result);

/// What is missing where nothing is left to chance, see PlanChances::isNothingLeft().
QString nothingLeftText();

/// "87 %"; "less than 1 %" and "more than 99 %" where rounding would say never or always.
QString chanceText(double probability);

} // namespace readiness
