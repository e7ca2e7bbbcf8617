#include "app/cli/PlanSelection.h"
#include "app/cli/RecordOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "core/report/FinishChart.h"
#include "core/report/ScheduleWords.h"
#include "core/rules/PlanSimulation.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewestIterations = 100;
constexpr int kMostIterations = 10'000'000;
constexpr int kBars = 20;
constexpr std::size_t kCostliest = 5;

Result<qint64> number(const Invocation& call, const QString& option, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 value = call.options.value(option).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return usageError(u"--%1 takes a number from %2 to %3."_s.arg(option).arg(least).arg(most));
    return value;
}

struct Simulated {
    const PlanSchedule& plan;
    const PlanChances& chances;
    const SimulationResult& result;

    std::optional<double> inWindow() const
    {
        return plan.windowEnd() == kNoMinute ? std::nullopt : std::optional(result.probabilityBy(plan.windowEnd()));
    }
    QString costRef(const SimulationResult::Cost& cost) const
    {
        return cost.risk == kNoIndex
                   ? activityRef(plan, cost.activity)
                   : displayRef(plan.snapshot(), RecordKind::Risk, *chances.risks[std::size_t(cost.risk)]);
    }
    QString costName(const SimulationResult::Cost& cost) const
    {
        return cost.risk == kNoIndex ? activityName(plan, cost.activity) : chances.risks[std::size_t(cost.risk)]->title;
    }
};

void printJson(const Invocation& call, const Simulated& simulated)
{
    QJsonArray criticality, costs, histogram;
    for (ActivityIndex activity = 0; activity < ActivityIndex(simulated.result.criticality.size()); ++activity)
        criticality.append(QJsonObject{{u"ref"_s, activityRef(simulated.plan, activity)},
                                       {u"index"_s, simulated.result.criticality[std::size_t(activity)]}});
    for (const SimulationResult::Cost& cost : simulated.result.costs)
        costs.append(QJsonObject{{u"ref"_s, simulated.costRef(cost)}, {u"minutes"_s, cost.minutes}});
    for (const SimulationResult::Bar& bar : simulated.result.histogram(kBars))
        histogram.append(QJsonObject{{u"from"_s, timeJson(instantOf(bar.from))},
                                     {u"until"_s, timeJson(instantOf(bar.until))},
                                     {u"count"_s, bar.count}});
    const auto probability = simulated.inWindow();
    const auto time = [&](double percent) { return timeJson(instantOf(simulated.result.percentile(percent))); };
    call.output.json(QJsonObject{{u"seed"_s, qint64(simulated.chances.inputs.seed)},
                                 {u"iterations"_s, simulated.chances.inputs.iterations},
                                 {u"probability_in_window"_s, probability ? QJsonValue(*probability) : QJsonValue()},
                                 {u"p50"_s, time(50)},
                                 {u"p80"_s, time(80)},
                                 {u"p95"_s, time(95)},
                                 {u"criticality"_s, criticality},
                                 {u"costs"_s, costs},
                                 {u"histogram"_s, histogram}});
}

void printText(const Invocation& call, const Simulated& simulated)
{
    const QTimeZone zone = simulated.plan.snapshot().project().zone();
    for (const QString& fault : scheduleFaults(simulated.plan))
        call.output.line(fault);
    if (simulated.chances.isNothingLeft())
        call.output.line(nothingLeftText());
    for (const double percent : {50.0, 80.0, 95.0})
        call.output.line(
            u"P%1  %2"_s.arg(percent).arg(displayInstant(instantOf(simulated.result.percentile(percent)), zone)));
    if (const auto probability = simulated.inWindow())
        call.output.line(u"%1 % of %2 iterations end inside the window."_s.arg(*probability * 100, 0, 'f', 1)
                             .arg(simulated.chances.inputs.iterations));
    std::vector<QStringList> rows;
    for (std::size_t at = 0; at < std::min(simulated.result.costs.size(), kCostliest); ++at) {
        const SimulationResult::Cost& cost = simulated.result.costs[at];
        rows.push_back(
            {simulated.costRef(cost), simulated.costName(cost), displayDuration(qint64(std::llround(cost.minutes)))});
    }
    if (!rows.empty())
        call.output.table({u"Costs most"_s, u"What"_s, u"On average"_s}, rows);
    for (const Risk* risk : simulated.chances.uncounted)
        call.output.line(u"%1 does not count: it names no task of the plan, or no delay."_s.arg(
            displayRef(simulated.plan.snapshot(), RecordKind::Risk, *risk)));
}

Result<int> runSimulate(const Invocation& call)
{
    const auto iterations = number(call, u"iterations"_s, kFewestIterations, kMostIterations);
    const auto seed = number(call, u"seed"_s, 0, std::numeric_limits<qint64>::max());
    if (!iterations || !seed)
        return tl::unexpected(iterations ? seed.error() : iterations.error());
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    const auto plan = selectedSchedule(call, (*project)->snapshot(), 1);
    if (!plan)
        return tl::unexpected(plan.error());
    if (const QStringList circles = circlesIn(*plan); !circles.isEmpty())
        return usageError(circles.join(u' '));
    PlanChances chances = chancesOf(*plan);
    chances.inputs.iterations = qint32(*iterations);
    chances.inputs.seed = quint64(*seed);
    const auto result = simulate(plan->schedule(), chances.inputs);
    const QStringList faults = scheduleFaults(*plan);
    if (!result) // where nothing has dates, the faults say why
        return faults.isEmpty() ? tl::unexpected(result.error()) : usageError(faults.join(u' '));
    const Simulated simulated{*plan, chances, *result};
    if (call.output.isJson())
        printJson(call, simulated);
    else
        printText(call, simulated);
    return faults.isEmpty() ? Done : AnswerIsNo;
}

} // namespace

Command simulateCommand()
{
    return {"simulate",
            "FILE [PLAN|RUN]",
            "Draw durations and risks by chance: when the plan ends, how likely inside its window, what costs most.",
            {{u"iterations"_s, u"How often; 10000 where not given."_s, u"N"_s, u"10000"_s},
             {u"seed"_s, u"The same seed gives the same result; 1 where not given."_s, u"S"_s, u"1"_s}},
            &runSimulate};
}

} // namespace readiness::cli
