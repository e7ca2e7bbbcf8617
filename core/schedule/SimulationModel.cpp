#include "core/schedule/SimulationModel.h"

#include <map>
#include <numeric>

namespace readiness {

namespace {

/// Samplers of equal shape share their table.
class Samplers {
public:
    DurationSampler of(const UncertainDuration& duration)
    {
        const auto key = std::tuple(duration.optimistic, duration.likely, duration.pessimistic, duration.shape);
        const auto known = m_samplers.find(key);
        return known != m_samplers.end() ? known->second
                                         : m_samplers.emplace(key, DurationSampler(duration)).first->second;
    }

private:
    std::map<std::tuple<qint32, qint32, qint32, DurationShape>, DurationSampler> m_samplers;
};

UncertainDuration inRange(UncertainDuration duration)
{
    for (qint32* minutes : {&duration.optimistic, &duration.likely, &duration.pessimistic})
        *minutes = std::clamp(*minutes, 0, kLongestMinutes);
    return duration;
}

} // namespace

SimulationModel::SimulationModel(const Schedule& schedule, const SimulationInputs& inputs)
    : schedule(schedule), placement(schedule.placement()), base(schedule.inputs().start), seed(inputs.seed)
{
    const NetworkGraph& graph = schedule.network().graph();
    Samplers samplers;
    drawOf.assign(size_t(graph.size), kNoIndex);
    canBeLast.assign(size_t(graph.size), 1);
    for (qint32 rank = 0; rank < graph.size; ++rank) {
        for (quint32 k = graph.outOffsets[size_t(rank)]; k < graph.outOffsets[size_t(rank) + 1]; ++k) {
            const NetworkGraph::Link& link = graph.out[k];
            const bool holds = !link.isOther() && link.lag >= 0
                               && !graph.places[link.rank()].has(NetworkGraph::Virtual | NetworkGraph::Started);
            canBeLast[size_t(rank)] &= !holds;
        }
        const auto activity = size_t(graph.activities[size_t(rank)]);
        const bool isDrawn = !graph.places[size_t(rank)].has(NetworkGraph::Virtual | NetworkGraph::Finished);
        if (!isDrawn || activity >= inputs.durations.size() || inputs.durations[activity].isFixed())
            continue;
        drawOf[size_t(rank)] = qint32(draws.size());
        const DurationSampler sampler = samplers.of(inRange(inputs.durations[activity]));
        draws.push_back({rank, sampler, sampler.median()});
    }
    std::vector<std::pair<qint32, qint32>> delays; // rank and risk
    for (const SimulatedRisk& risk : inputs.risks) {
        for (const ActivityIndex activity : risk.activities) {
            const bool isKnown = activity >= 0 && activity < ActivityIndex(schedule.network().activities().size());
            if (const qint32 rank = isKnown ? graph.ranks[size_t(activity)] : kNoIndex; rank >= 0)
                delays.push_back({rank, qint32(risks.size())});
        }
        risks.push_back({float(std::clamp(risk.percent, 0.0, 100.0) / 100), samplers.of(inRange(risk.delay))});
    }
    std::sort(delays.begin(), delays.end());
    riskOffsets.assign(size_t(graph.size) + 1, 0);
    for (const auto& [rank, risk] : delays) {
        ++riskOffsets[size_t(rank) + 1];
        riskRows.push_back(risk);
    }
    std::partial_sum(riskOffsets.begin(), riskOffsets.end(), riskOffsets.begin());
}

} // namespace readiness
