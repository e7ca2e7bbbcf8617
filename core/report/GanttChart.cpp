#include "core/report/GanttChart.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/Project.h"
#include "core/rules/PlanCalendars.h"
#include "core/schedule/Rollback.h"

namespace readiness {

namespace {

constexpr Minute kAround = 60 * 24 * 14; ///< free time is known so long before and after the plan

GanttBar barOf(const OutlineLine& line, const PlanSchedule& schedule)
{
    const Task& task = *line.task;
    GanttBar bar;
    bar.label = displayLine(task.title);
    const bool isPoint = task.isMilestone || task.duration == 0;
    bar.shape = line.isSummary ? GanttBar::Shape::Summary
                : isPoint      ? GanttBar::Shape::Milestone
                               : GanttBar::Shape::Task;
    const ActivityDates dates = schedule.datesOf(task.id);
    if (!dates.isDated())
        return bar;
    bar.from = dates.plannedStart;
    bar.until = dates.plannedFinish;
    bar.isCritical = dates.isCritical;
    if (!line.isSummary && dates.lateFinish > dates.plannedFinish && dates.totalFloat > 0)
        bar.floatUntil = dates.lateFinish;
    return bar;
}

/// Until when one can turn back and still be done inside the window; nothing where nothing is to be undone.
std::vector<GanttMark> lastMoment(const PlanSchedule& schedule)
{
    const BackOut back = schedule.backOut();
    const auto marked = [](Minute moment) {
        return moment == kNoMinute ? std::vector<GanttMark>()
                                   : std::vector<GanttMark>{{moment, CoreText::tr("Last moment to turn back")}};
    };
    if (back.isByFailure())
        return marked(back.latest());
    std::vector<qint32> minutes;
    bool isKnown = schedule.rollbackBranchMinutes() > 0;
    for (const PlanSchedule::Entry& entry : schedule.entries()) {
        const bool isLeaf = !schedule.schedule().network().isSummary(ActivityIndex(minutes.size()));
        minutes.push_back(entry.task && isLeaf ? entry.task->rollbackDuration.value_or(0) : 0);
        isKnown = isKnown || minutes.back() > 0;
    }
    if (!isKnown)
        return {};
    const auto point = Rollback(schedule.schedule(), minutes, schedule.rollbackBranchMinutes()).pointOfNoReturn();
    return marked(point ? point->lastMoment : kNoMinute);
}

/// Between the spans of work of the plan's own calendar.
std::vector<MinuteSpan> freeTime(const PlanSchedule& schedule, const MinuteSpan& range)
{
    PlanCalendars calendars(schedule.snapshot(), schedule.plan().id);
    if (!calendars.read())
        return {};
    const WorkingTime* working = schedule.schedule().calendars().at(calendars.indexOf(Task()));
    std::vector<MinuteSpan> free;
    if (!working)
        return free;
    Minute from = std::max(range.from, working->begin());
    for (const WorkingTime::Span& span : working->spans()) {
        if (span.until <= from)
            continue;
        if (span.from > range.until)
            break;
        if (span.from > from)
            free.push_back({from, span.from});
        from = span.until;
    }
    return free;
}

} // namespace

MinuteSpan GanttChart::extent() const
{
    MinuteSpan extent{kLastMinute, kFirstMinute};
    const auto include = [&](Minute from, Minute until) {
        extent.from = std::min(extent.from, from);
        extent.until = std::max(extent.until, until);
    };
    for (const GanttBar& bar : bars) {
        if (bar.isDated())
            include(bar.from, bar.until);
        if (bar.baselineFrom != kNoMinute)
            include(bar.baselineFrom, bar.baselineUntil);
    }
    for (const GanttBand& band : bands) {
        if (band.kind == WindowKind::Downtime)
            include(band.from, band.until);
    }
    return extent.from > extent.until ? MinuteSpan() : extent;
}

GanttChart ganttChart(const PlanOutline& outline, const PlanSchedule& schedule, const PlanSchedule* baseline)
{
    GanttChart chart;
    chart.zone = schedule.snapshot().project().zone();
    chart.marks = lastMoment(schedule);
    for (const OutlineLine& line : outline.lines()) {
        chart.bars.push_back(barOf(line, schedule));
        GanttBar& bar = chart.bars.back();
        if (const ActivityDates then = baseline ? baseline->datesOf(line.task->id) : ActivityDates(); then.isDated()) {
            bar.baselineFrom = then.plannedStart;
            bar.baselineUntil = then.plannedFinish;
        }
        if (line.task->isPointOfNoReturn && bar.isDated())
            chart.marks.push_back({bar.from, CoreText::tr("Point of no return")});
    }
    for (const Link* link : schedule.links()) {
        const int from = link ? outline.lineOf(link->predecessor) : -1;
        const int to = link ? outline.lineOf(link->successor) : -1;
        if (from >= 0 && to >= 0)
            chart.arrows.push_back({from, to, link->type,
                                    chart.bars[size_t(from)].isCritical && chart.bars[size_t(to)].isCritical,
                                    link->id});
    }
    for (const Window* window : schedule.snapshot().all<Window>()) {
        if (window->plan == schedule.plan().id && !window->starts.isNull() && !window->ends.isNull())
            chart.bands.push_back(
                {window->kind, minuteOf(window->starts), minuteOf(window->ends), displayLine(window->title)});
    }
    const MinuteSpan extent = chart.extent();
    chart.freeTime = freeTime(schedule, {extent.from - kAround, extent.until + kAround});
    return chart;
}

} // namespace readiness
