#include "core/report/CycleTrend.h"

#include "core/base/CoreText.h"
#include "core/base/DayText.h"
#include "core/rules/CycleProgress.h"

namespace readiness {

namespace {

constexpr std::size_t kFewestDays = 2;

template <class Number>
std::optional<double> plotted(const std::optional<Number>& value)
{
    return value ? std::optional<double>(double(*value)) : std::nullopt;
}

} // namespace

std::optional<ReportTrend> cycleTrend(const Assessment& assessment, const Cycle& cycle)
{
    const CycleProgress progress = progressOf(assessment.snapshot(), assessment.tests(), cycle, assessment.now());
    if (progress.days.size() < kFewestDays)
        return std::nullopt;
    ReportTrendLine run{CoreText::tr("Cases run"), {}, double(progress.all.cases), Tone::InProgress, {}};
    ReportTrendLine passed{CoreText::tr("Cases passed"), {}, double(progress.all.cases), Tone::Go, {}};
    ReportTrend trend;
    for (const ProgressDay& day : progress.days) {
        if (!day.run)
            continue;
        trend.days += dayText(day.day);
        run.values += plotted(day.run);
        passed.values += plotted(day.passed);
    }
    if (trend.days.size() < qsizetype(kFewestDays))
        return std::nullopt;
    trend.lines = {run, passed};
    trend.caption = CoreText::tr("By the end of each day; the scale ends at all cases of the cycle.");
    return trend;
}

} // namespace readiness
