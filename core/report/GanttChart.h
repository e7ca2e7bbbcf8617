#pragma once

#include "core/rules/PlanSchedule.h"

namespace readiness {

/// One row of a Gantt chart: a task, at the place that its line has in the outline.
struct GanttBar {
    enum class Shape { Task, Summary, Milestone };
    Shape shape = Shape::Task;
    Minute from = kNoMinute; ///< none: it has no dates, and no bar
    Minute until = kNoMinute;
    Minute floatUntil = kNoMinute;   ///< how far it may slip; none where it may not
    Minute baselineFrom = kNoMinute; ///< when it was to be at the baseline; none: there is none, or it is new
    Minute baselineUntil = kNoMinute;
    QString label;
    bool isCritical = false;

    bool isDated() const { return from != kNoMinute; }
};

/// One task waits for another; rows are lines of the outline.
struct GanttArrow {
    int from = 0;
    int to = 0;
    LinkType type{};
    bool isCritical = false; ///< both ends are
    RecordId link{};
};

/// A stretch of time to be seen behind all rows.
struct GanttBand {
    WindowKind kind{};
    Minute from = 0;
    Minute until = 0;
    QString title;
};

/// An instant to be seen in all rows, such as the point of no return.
struct GanttMark {
    Minute at = 0;
    QString text;
};

/// A Gantt chart as data, the same for screen and paper.
struct GanttChart {
    std::vector<GanttBar> bars; ///< by line of the outline
    std::vector<GanttArrow> arrows;
    std::vector<GanttBand> bands;
    std::vector<GanttMark> marks;
    std::vector<MinuteSpan> freeTime; ///< when the plan's calendar does not work
    QTimeZone zone = QTimeZone::utc();

    /// From the first to the last thing that there is to see; empty where there is none.
    MinuteSpan extent() const;
};

/// The chart of a plan, and of what it was at a baseline. Tasks of the rollback branch have no bars: they have no dates in it.
GanttChart ganttChart(const PlanOutline& outline, const PlanSchedule& schedule, const PlanSchedule* baseline = nullptr);

} // namespace readiness
