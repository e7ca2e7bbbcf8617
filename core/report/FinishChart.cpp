#include "core/report/FinishChart.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "core/report/ScheduleWords.h"

#include <QLocale>

#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFinishBars = 24;
constexpr double kPercentiles[] = {50, 80, 95};

QString timeText(const PlanSchedule& plan, Minute minute)
{
    return displayInstant(instantOf(minute), plan.snapshot().project().zone());
}

} // namespace

qint32 FinishChart::largest() const
{
    qint32 largest = 0;
    for (const SimulationResult::Bar& bar : bars)
        largest = std::max(largest, bar.count);
    return largest;
}

MinuteSpan FinishChart::extent() const
{
    if (bars.empty())
        return {};
    MinuteSpan extent{bars.front().from, bars.back().until};
    const Minute length = std::max(1, extent.until - extent.from);
    if (windowEnd != kNoMinute && windowEnd > extent.from - length && windowEnd < extent.until + length)
        extent = {std::min(extent.from, windowEnd), std::max(extent.until, windowEnd)};
    return extent;
}

FinishChart finishChart(const PlanSchedule& plan, const SimulationResult& result)
{
    FinishChart chart;
    chart.zone = plan.snapshot().project().zone();
    chart.windowEnd = plan.windowEnd();
    chart.bars = result.histogram(kFinishBars);
    for (const double percent : kPercentiles) {
        const Minute at = result.percentile(percent);
        chart.marks.push_back(
            {at, u"P%1 %2"_s.arg(percent).arg(QLocale().toString(instantOf(at).in(chart.zone), u"ddd HH:mm"_s))});
    }
    return chart;
}

QString chanceText(double probability)
{
    if (probability > 0 && probability < 0.01)
        return CoreText::tr("less than 1 %");
    if (probability < 1 && probability > 0.99)
        return CoreText::tr("more than 99 %");
    return CoreText::tr("%1 %").arg(std::lround(probability * 100));
}

QString nothingLeftText()
{
    return CoreText::tr(
        "Nothing is left to chance yet: give tasks an optimistic and a pessimistic duration, and risks a "
        "probability in percent, a delay, and the tasks that they affect.");
}

QStringList chanceWords(const PlanSchedule& plan, const PlanChances& chances, const SimulationResult& result)
{
    QStringList words = scheduleFaults(plan);
    if (chances.isNothingLeft())
        words += nothingLeftText();
    const QString iterations = QLocale().toString(chances.inputs.iterations);
    if (plan.windowEnd() != kNoMinute)
        words +=
            CoreText::tr("Of %1 ways that it may go, %2 end inside the cutover window, which ends at %3.")
                .arg(iterations, chanceText(result.probabilityBy(plan.windowEnd())), timeText(plan, plan.windowEnd()));
    else
        words += CoreText::tr("%1 ways that it may go were drawn. No downtime bounds the plan.").arg(iterations);
    words += CoreText::tr("Half of them end by %1, 80 % by %2, 95 % by %3; the plan says %4.")
                 .arg(timeText(plan, result.percentile(50)), timeText(plan, result.percentile(80)),
                      timeText(plan, result.percentile(95)), timeText(plan, plan.schedule().finish()));
    QStringList uncounted;
    for (const Risk* risk : chances.uncounted)
        uncounted += displayRef(plan.snapshot(), RecordKind::Risk, *risk);
    if (!uncounted.isEmpty())
        words += CoreText::tr("Risks that do not count, as they name no task of the plan, or no delay: %1.")
                     .arg(uncounted.join(u", "));
    return words;
}

} // namespace readiness
