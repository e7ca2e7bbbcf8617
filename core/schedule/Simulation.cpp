#include "core/schedule/Simulation.h"

#include "core/base/CoreText.h"
#include "core/schedule/SimulationBlock.h"

#include <atomic>
#include <cmath>
#include <numeric>
#include <thread>

namespace readiness {

namespace {

constexpr qint32 kMostIterations = 10'000'000;
constexpr int kMostThreads = 64;

/// All iterations, dealt out in blocks to as many threads as take part.
class SimulationRun {
public:
    SimulationRun(const SimulationModel& model, const SimulationInputs& inputs)
        : m_model(model),
          m_inputs(inputs),
          m_finishes(size_t(std::clamp(inputs.iterations, 1, kMostIterations))),
          m_total(model)
    {}

    /// Whether it came to its end.
    bool run()
    {
        const int wanted = m_inputs.threads > 0 ? m_inputs.threads : int(std::thread::hardware_concurrency());
        std::vector<SimulationCounts> counts(size_t(std::clamp(wanted, 1, kMostThreads)), m_total);
        std::vector<std::thread> others;
        for (size_t i = 1; i < counts.size(); ++i)
            others.emplace_back([this, &counts, i] { work(counts[i], false); });
        work(counts[0], true);
        for (std::thread& thread : others)
            thread.join();
        for (const SimulationCounts& part : counts)
            m_total.add(part);
        return !m_isCanceled;
    }
    const SimulationCounts& counts() const { return m_total; }
    std::vector<Minute> takeFinishes() { return std::move(m_finishes); }

private:
    void work(SimulationCounts& result, bool isCaller)
    {
        constexpr size_t lanes = SimulationBlock::kLanes;
        SimulationBlock block(m_model);
        SimulationCounts counts(m_model); // of this thread alone, so that none waits for the memory of another
        while (!m_isCanceled) {
            const size_t first = m_next.fetch_add(lanes);
            if (first >= m_finishes.size())
                break;
            const size_t count = std::min(lanes, m_finishes.size() - first);
            block.run(qint32(first), {m_finishes.data() + first, count}, counts);
            m_done += qint32(count);
            if (isCaller && m_inputs.goOn && !m_inputs.goOn(m_done))
                m_isCanceled = true;
        }
        result = std::move(counts);
    }

    const SimulationModel& m_model;
    const SimulationInputs& m_inputs;
    std::vector<Minute> m_finishes; ///< in the order of the iterations
    SimulationCounts m_total;
    std::atomic<size_t> m_next = 0;
    std::atomic<qint32> m_done = 0;
    std::atomic<bool> m_isCanceled = false;
};

/// Per activity; of a summary its parts' highest.
std::vector<double> criticalityOf(const Network& network, const SimulationCounts& counts, size_t iterations)
{
    const NetworkGraph& graph = network.graph();
    std::vector<double> result(network.activities().size(), 0);
    for (size_t i = 0; i < result.size(); ++i) {
        if (const qint32 rank = graph.ranks[i]; rank >= 0)
            result[i] = double(counts.critical[size_t(rank)]) / double(iterations);
    }
    const auto raise = [&](ActivityIndex part) {
        if (const ActivityIndex parent = network.parentOf(part); parent >= 0)
            result[size_t(parent)] = std::max(result[size_t(parent)], result[size_t(part)]);
    };
    for (ActivityIndex i = 0; i < ActivityIndex(result.size()); ++i) {
        if (!network.isSummary(i))
            raise(i);
    }
    for (const ActivityIndex summary : network.summariesInnerFirst())
        raise(summary);
    return result;
}

std::vector<SimulationResult::Cost> costsOf(const SimulationModel& model, const SimulationCounts& counts,
                                            const std::vector<Minute>& finishes)
{
    qint64 sum = 0;
    for (const Minute finish : finishes)
        sum += finish - model.base;
    const auto count = qint64(finishes.size());
    std::vector<SimulationResult::Cost> costs;
    const auto add = [&](const SimulationCounts::Share& share, ActivityIndex activity, qint32 risk) {
        if (share.count == 0 || share.count == count)
            return;
        const double with = double(share.finishes) / double(share.count);
        const double without = double(sum - share.finishes) / double(count - share.count);
        if (with > without)
            costs.push_back({activity, risk, with - without});
    };
    for (size_t i = 0; i < model.draws.size(); ++i)
        add(counts.draws[i], model.schedule.network().graph().activities[size_t(model.draws[i].rank)], kNoIndex);
    for (size_t i = 0; i < model.risks.size(); ++i)
        add(counts.risks[i], kNoIndex, qint32(i));
    std::stable_sort(costs.begin(), costs.end(), [](const auto& a, const auto& b) { return a.minutes > b.minutes; });
    return costs;
}

} // namespace

Result<SimulationResult> simulate(const Schedule& schedule, const SimulationInputs& inputs)
{
    if (schedule.finish() == kNoMinute)
        return usageError(CoreText::tr("There is nothing to simulate: no task of the plan has dates."));
    const std::vector<ScheduleFault> faults = schedule.faults();
    if (std::any_of(faults.begin(), faults.end(), [](const ScheduleFault& fault) {
            return fault.kind == ScheduleFault::Kind::NoWorkingTime
                   || fault.kind == ScheduleFault::Kind::BeyondCalendar;
        }))
        return usageError(
            CoreText::tr("The plan cannot be simulated while the calendar of a task has no room for it: give it one."));
    const SimulationModel model(schedule, inputs);
    SimulationRun run(model, inputs);
    if (!run.run())
        return usageError(CoreText::tr("The simulation was canceled."));
    if (run.counts().isBeyond)
        return usageError(CoreText::tr("The plan cannot be simulated: with the longest durations it takes more than "
                                       "fifteen years, or more than its calendars reach."));
    SimulationResult result;
    result.finishes = run.takeFinishes();
    result.criticality = criticalityOf(schedule.network(), run.counts(), result.finishes.size());
    result.costs = costsOf(model, run.counts(), result.finishes);
    std::sort(result.finishes.begin(), result.finishes.end());
    return result;
}

Minute SimulationResult::percentile(double percent) const
{
    if (finishes.empty())
        return kNoMinute;
    const auto wanted = qint64(std::ceil(std::clamp(percent, 0.0, 100.0) / 100 * double(finishes.size())));
    return finishes[size_t(std::max<qint64>(wanted - 1, 0))];
}

double SimulationResult::probabilityBy(Minute instant) const
{
    if (finishes.empty())
        return 0;
    const auto later = std::upper_bound(finishes.begin(), finishes.end(), instant);
    return double(later - finishes.begin()) / double(finishes.size());
}

std::vector<SimulationResult::Bar> SimulationResult::histogram(int bars) const
{
    if (finishes.empty() || bars < 1)
        return {};
    const qint64 range = qint64(finishes.back()) - finishes.front() + 1;
    const qint64 count = std::min<qint64>(bars, range);
    std::vector<Bar> result;
    auto from = finishes.begin();
    for (qint64 i = 0; i < count; ++i) {
        const Minute begin = finishes.front() + Minute(range * i / count);
        const Minute end = finishes.front() + Minute(range * (i + 1) / count);
        const auto until = std::lower_bound(from, finishes.end(), end);
        result.push_back({begin, end, qint32(until - from)});
        from = until;
    }
    return result;
}

} // namespace readiness
