#include "core/report/GanttFigure.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/report/GanttChart.h"
#include "core/report/PlanTexts.h"

#include <algorithm>
#include <array>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr Minute kHour = 60, kDay = 24 * kHour;
constexpr Minute kWholeAtMost = 30 * kHour; ///< such a plan is one stretch
constexpr std::array kStretches{kDay, 2 * kDay, 7 * kDay, 28 * kDay, 91 * kDay, 364 * kDay};
constexpr int kMostStretches = 4;
constexpr int kBefore = 50, kAfter = 7; ///< shares of a stretch that are added to it, as divisors: bars have labels
constexpr int kWindowShare = 4; ///< the end of the window is shown where it lies no further than a quarter of the plan

/// From the first to the last bar; to the end of the window, where that is near. Empty without dates.
MinuteSpan shownExtent(const GanttChart& chart, Minute windowEnd)
{
    MinuteSpan extent{kLastMinute, kFirstMinute};
    for (const GanttBar& bar : chart.bars) {
        if (!bar.isDated())
            continue;
        extent.from = std::min(extent.from, bar.from);
        extent.until = std::max(extent.until, bar.until);
    }
    if (extent.from > extent.until)
        return {};
    if (windowEnd > extent.until && windowEnd - extent.until <= (extent.until - extent.from) / kWindowShare)
        extent.until = windowEnd;
    return extent;
}

/// The start of the hour or, of long plans, of the day that the minute lies in.
Minute startOf(Minute minute, bool isDay, const QTimeZone& zone)
{
    const QDateTime time = instantOf(minute).in(zone);
    return minuteOf(
        Instant::of(isDay ? time.date().startOfDay(zone) : QDateTime(time.date(), QTime(time.time().hour(), 0), zone)));
}

std::vector<MinuteSpan> stretchesOf(const MinuteSpan& extent, const QTimeZone& zone)
{
    const Minute length = extent.until - extent.from;
    const bool isWhole = length <= kWholeAtMost;
    Minute step = kStretches.back();
    for (auto it = kStretches.rbegin(); it != kStretches.rend(); ++it) {
        if (length <= *it * kMostStretches)
            step = *it;
    }
    const Minute first = startOf(extent.from, step > kDay, zone);
    if (isWhole)
        return {{first, startOf(extent.until, false, zone) + kHour}};
    std::vector<MinuteSpan> stretches;
    for (Minute from = first; from < extent.until; from += step)
        stretches.push_back({from, from + step});
    return stretches;
}

bool isIn(const GanttBar& bar, const MinuteSpan& span)
{
    return bar.isDated() && bar.from < span.until && (bar.until > span.from || bar.from >= span.from);
}

QString timesOf(const GanttBar& bar, const QTimeZone& zone)
{
    const auto clock = [&](Minute minute) { return instantOf(minute).in(zone).toString(u"HH:mm"_s); };
    return bar.until > bar.from ? u"%1–%2"_s.arg(clock(bar.from), clock(bar.until)) : clock(bar.from);
}

QString legend()
{
    return CoreText::tr(
        "A bar with a solid core is critical. A thin line behind a bar is its float. Brackets are phases, "
        "diamonds are milestones. The strong line is the end of the window; dashed lines are the point of no "
        "return and the last moment to turn back.");
}

} // namespace

std::vector<ReportGantt> ganttFigures(const PlanSchedule& plan)
{
    const PlanOutline outline(plan.snapshot(), plan.plan().id);
    auto chart = std::make_shared<GanttChart>(ganttChart(outline, plan));
    for (GanttBar& bar : chart->bars)
        bar.label = bar.isDated() && bar.shape != GanttBar::Shape::Summary ? timesOf(bar, chart->zone) : QString();
    const MinuteSpan extent = shownExtent(*chart, plan.windowEnd());
    std::vector<ReportGantt> figures;
    if (extent == MinuteSpan())
        return figures;
    for (const MinuteSpan& span : stretchesOf(extent, chart->zone)) {
        const Minute length = span.until - span.from;
        const MinuteSpan shown{span.from - length / kBefore, span.until + length / kAfter};
        ReportGantt figure{
            CoreText::tr("Gantt chart, %1", "times").arg(PlanTexts::span(span.from, span.until, chart->zone)),
            chart,
            shown,
            {},
            legend()};
        for (int line = 0; line < int(outline.lines().size()); ++line) {
            const OutlineLine& at = outline.lines()[std::size_t(line)];
            const Person* owner = plan.snapshot().find(at.task->owner);
            if (isIn(chart->bars[std::size_t(line)], span))
                figure.rows += {line,
                                at.depth,
                                at.task->step > 0 ? QString::number(at.task->step) : QString(),
                                displayLine(at.task->title),
                                owner && !at.isSummary ? owner->name : QString(),
                                at.isSummary};
        }
        if (!figure.rows.isEmpty())
            figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace readiness
