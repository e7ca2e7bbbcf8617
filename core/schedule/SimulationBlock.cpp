#include "core/schedule/SimulationBlock.h"

#include <cstring>

namespace readiness {

namespace {

using Graph = NetworkGraph;

/// Words that the processor scrambles at once.
constexpr size_t kAbreast = 4;
using Abreast = quint32 __attribute__((vector_size(4 * kAbreast)));

constexpr quint32 kNoGroup = ~quint32(0);
constexpr float kLongestPlan = 1 << 23; ///< minutes; sums of dates and durations below it are exact
constexpr float kUnbounded = float(Graph::kUnbounded);

// The steps of plain places, over all lanes. No two arguments overlap, so that the compiler may take several at once.

void fill(float* to, float value) { std::fill_n(to, SimulationBlock::kLanes, value); }

void add(float* __restrict to, const float* __restrict a, const float* __restrict b)
{
    for (int i = 0; i < SimulationBlock::kLanes; ++i)
        to[i] = a[i] + b[i];
}

void subtract(float* __restrict to, const float* __restrict a, const float* __restrict b)
{
    for (int i = 0; i < SimulationBlock::kLanes; ++i)
        to[i] = a[i] - b[i];
}

void raise(float* __restrict to, const float* __restrict event, float lag)
{
    for (int i = 0; i < SimulationBlock::kLanes; ++i)
        to[i] = std::max(to[i], event[i] + lag);
}

void raise(float* __restrict to, const float* __restrict event, float lag, const float* __restrict duration)
{
    for (int i = 0; i < SimulationBlock::kLanes; ++i)
        to[i] = std::max(to[i], event[i] + lag - duration[i]);
}

void lower(float* __restrict to, const float* __restrict event, float lag)
{
    for (int i = 0; i < SimulationBlock::kLanes; ++i)
        to[i] = std::min(to[i], event[i] - lag);
}

void lower(float* __restrict to, const float* __restrict event, float lag, const float* __restrict duration)
{
    for (int i = 0; i < SimulationBlock::kLanes; ++i)
        to[i] = std::min(to[i], event[i] - lag + duration[i]);
}

/// In how many of the lanes that are used a is at most b.
qint32 countUpTo(const float* __restrict a, const float* __restrict b, const qint32* __restrict isUsed)
{
    qint32 count = 0;
    for (int i = 0; i < SimulationBlock::kLanes; ++i)
        count -= isUsed[i] & (a[i] <= b[i] ? -1 : 0);
    return count;
}

} // namespace

SimulationCounts::SimulationCounts(const SimulationModel& model)
    : critical(model.drawOf.size(), 0), draws(model.draws.size()), risks(model.risks.size())
{}

void SimulationCounts::add(const SimulationCounts& other)
{
    const auto addShares = [](std::vector<Share>& shares, const std::vector<Share>& more) {
        for (size_t i = 0; i < shares.size(); ++i) {
            shares[i].count += more[i].count;
            shares[i].finishes += more[i].finishes;
        }
    };
    for (size_t i = 0; i < critical.size(); ++i)
        critical[i] += other.critical[i];
    addShares(draws, other.draws);
    addShares(risks, other.risks);
    isBeyond = isBeyond || other.isBeyond;
}

SimulationBlock::SimulationBlock(const SimulationModel& model)
    : m_model(model),
      m_graph(model.schedule.network().graph()),
      m_early(2 * size_t(m_graph.size)),
      m_late(2 * size_t(m_graph.size)),
      m_durations(size_t(m_graph.size)),
      m_delays(model.risks.size())
{
    for (size_t rank = 0; rank < m_durations.size(); ++rank)
        m_durations[rank].fill(float(m_graph.places[rank].duration));
}

void SimulationBlock::run(qint32 first, std::span<Minute> finishes, SimulationCounts& counts)
{
    m_first = first;
    m_group = kNoGroup;
    for (int i = 0; i < kLanes; ++i)
        m_isUsed[size_t(i)] = size_t(i) < finishes.size() ? -1 : 0;
    drawRisks();
    forward(counts);
    backward(counts);
    share(counts);
    for (size_t i = 0; i < finishes.size(); ++i)
        finishes[i] = m_model.base + Minute(m_finish[i]);
}

/// Even numbers between 0 and 1, one per lane, of 16 bits each: the finest steps are far below what thousands of
/// iterations can tell apart. Eight variables come at once; asking in order asks once for each.
const SimulationBlock::Lane& SimulationBlock::uniform(quint32 variable)
{
    if (variable / 8 != m_group) {
        m_group = variable / 8;
        const std::array<quint32, 4> key{quint32(m_model.seed), quint32(m_model.seed >> 32), 0, 0};
        for (size_t first = 0; first < kLanes; first += kAbreast) {
            Abreast iteration;
            for (quint32 i = 0; i < kAbreast; ++i)
                iteration[i] = quint32(m_first) + quint32(first) + i;
            const auto words = threefry<Abreast, 12>({iteration, Abreast{} + m_group, Abreast{}, Abreast{}}, key);
            for (size_t word = 0; word < 4; ++word)
                std::memcpy(&m_words[word][first], &words[word], sizeof(Abreast));
        }
    }
    const auto& words = m_words[variable / 2 % 4];
    const quint32 shift = variable % 2 * 16;
    for (size_t i = 0; i < kLanes; ++i)
        m_uniform[i] = (float(qint32(words[i] >> shift & 0xffff)) + 0.5f) * 0x1.0p-16f;
    return m_uniform;
}

void SimulationBlock::drawRisks()
{
    for (size_t risk = 0; risk < m_model.risks.size(); ++risk) {
        const Lane fires = uniform(2 * quint32(risk));
        Lane& delay = m_delays[risk];
        m_model.risks[risk].delay.sample(uniform(2 * quint32(risk) + 1).data(), delay.data(), kLanes);
        for (size_t i = 0; i < kLanes; ++i)
            delay[i] = fires[i] < m_model.risks[risk].probability ? delay[i] : 0;
    }
}

void SimulationBlock::drawDuration(qint32 rank, Lane& duration)
{
    if (const qint32 draw = m_model.drawOf[size_t(rank)]; draw >= 0) {
        const quint32 variable = 2 * quint32(m_model.risks.size()) + quint32(draw);
        m_model.draws[size_t(draw)].sampler.sample(uniform(variable).data(), duration.data(), kLanes);
    } else if (m_model.riskOffsets[size_t(rank)] < m_model.riskOffsets[size_t(rank) + 1]) {
        duration.fill(float(m_graph.places[size_t(rank)].duration));
    }
    for (quint32 k = m_model.riskOffsets[size_t(rank)]; k < m_model.riskOffsets[size_t(rank) + 1]; ++k) {
        const Lane& delay = m_delays[size_t(m_model.riskRows[k])];
        for (size_t i = 0; i < kLanes; ++i)
            duration[i] += delay[i];
    }
}

void SimulationBlock::forward(SimulationCounts& counts)
{
    const float earliest = float(m_model.placement.earliestStart() - m_model.base);
    m_finish.fill(-kLongestPlan);
    for (qint32 rank = 0; rank < m_graph.size; ++rank) {
        const Graph::Place& place = m_graph.places[size_t(rank)];
        if (!place.has(Graph::Virtual))
            drawDuration(rank, m_durations[size_t(rank)]);
        if (!place.isPlainForward()) {
            forwardLaneByLane(rank, counts);
            continue;
        }
        const float* duration = m_durations[size_t(rank)].data();
        float* start = m_early[2 * size_t(rank)].data();
        fill(start, earliest);
        for (quint32 k = m_graph.inOffsets[size_t(rank)]; k < m_graph.inOffsets[size_t(rank) + 1]; ++k) {
            const Graph::Link link = m_graph.in[k];
            const float* event = m_early[link.event()].data();
            if (link.isOther())
                raise(start, event, float(link.lag), duration);
            else
                raise(start, event, float(link.lag));
        }
        float* finish = m_early[2 * size_t(rank) + 1].data();
        add(finish, start, duration);
        if (m_model.canBeLast[size_t(rank)])
            raise(m_finish.data(), finish, 0);
    }
    for (size_t i = 0; i < kLanes; ++i)
        counts.isBeyond = counts.isBeyond || (m_isUsed[i] && m_finish[i] > kLongestPlan);
}

void SimulationBlock::forwardLaneByLane(qint32 rank, SimulationCounts& counts)
{
    const Placement& placement = m_model.placement;
    const Graph::Place& place = m_graph.places[size_t(rank)];
    const WorkingTime* calendar = placement.calendarOf(place);
    const bool canBeBeyond = calendar && !place.has(Graph::Virtual | Graph::Finished);
    const Placement::Limits own = placement.ownLower(rank);
    for (size_t i = 0; i < kLanes; ++i) {
        Placement::Limits lower = own;
        for (quint32 k = m_graph.inOffsets[size_t(rank)]; k < m_graph.inOffsets[size_t(rank) + 1]; ++k) {
            const Graph::Link& link = m_graph.in[k];
            Minute& limit = link.isOther() ? lower.finish : lower.start;
            const Minute event = m_model.base + Minute(m_early[link.event()][i]);
            limit = std::max(limit, placement.shifted(event, link, rank));
        }
        const Placement::Place early = placement.early(rank, lower, qint32(m_durations[size_t(rank)][i]));
        m_early[2 * size_t(rank)][i] = float(early.start - m_model.base);
        m_early[2 * size_t(rank) + 1][i] = float(early.finish - m_model.base);
        if (!place.has(Graph::Virtual))
            m_finish[i] = std::max(m_finish[i], float(early.finish - m_model.base));
        counts.isBeyond = counts.isBeyond || (canBeBeyond && m_isUsed[i] && early.finish >= calendar->end());
    }
}

void SimulationBlock::backward(SimulationCounts& counts)
{
    for (qint32 rank = m_graph.size - 1; rank >= 0; --rank) {
        if (!m_graph.places[size_t(rank)].isPlainBackward()) {
            counts.critical[size_t(rank)] += backwardLaneByLane(rank);
            continue;
        }
        const float* duration = m_durations[size_t(rank)].data();
        float* finish = m_late[2 * size_t(rank) + 1].data();
        m_late[2 * size_t(rank) + 1] = m_finish;
        for (quint32 k = m_graph.outOffsets[size_t(rank)]; k < m_graph.outOffsets[size_t(rank) + 1]; ++k) {
            const Graph::Link link = m_graph.out[k];
            const float* event = m_late[link.event()].data();
            if (link.isOther())
                lower(finish, event, float(link.lag), duration);
            else
                lower(finish, event, float(link.lag));
        }
        subtract(m_late[2 * size_t(rank)].data(), finish, duration);
        counts.critical[size_t(rank)] += countUpTo(finish, m_early[2 * size_t(rank) + 1].data(), m_isUsed.data());
    }
}

qint32 SimulationBlock::backwardLaneByLane(qint32 rank)
{
    const Placement& placement = m_model.placement;
    const Graph::Place& place = m_graph.places[size_t(rank)];
    qint32 critical = 0;
    for (size_t i = 0; i < kLanes; ++i) {
        const Minute end = place.has(Graph::Virtual) ? Graph::kUnbounded : m_model.base + Minute(m_finish[i]);
        Placement::Limits upper{Graph::kUnbounded, end};
        for (quint32 k = m_graph.outOffsets[size_t(rank)]; k < m_graph.outOffsets[size_t(rank) + 1]; ++k) {
            const Graph::Link& link = m_graph.out[k];
            const float event = m_late[link.event()][i];
            if (event >= kUnbounded)
                continue;
            Minute& limit = link.isOther() ? upper.start : upper.finish;
            limit = std::min(limit, placement.shiftedBack(m_model.base + Minute(event), link));
        }
        const Placement::Place late = placement.late(rank, upper, qint32(m_durations[size_t(rank)][i]));
        const auto stored = [&](Minute at) {
            return Placement::isUnbounded(at) ? kUnbounded : float(at - m_model.base);
        };
        m_late[2 * size_t(rank)][i] = stored(late.start);
        m_late[2 * size_t(rank) + 1][i] = stored(late.finish);
        const Minute finish = m_model.base + Minute(m_early[2 * size_t(rank) + 1][i]);
        if (m_isUsed[i] && !place.has(Graph::Virtual | Graph::Finished)
            && late.work <= placement.workBefore(place, finish))
            ++critical;
    }
    return critical;
}

/// Adds the finishes to those activities that took longer than their median, and to those risks that fired.
void SimulationBlock::share(SimulationCounts& counts) const
{
    std::array<qint32, kLanes> finish{};
    for (size_t i = 0; i < kLanes; ++i)
        finish[i] = qint32(m_finish[i]);
    const auto add = [&](SimulationCounts::Share& share, const Lane& values, float above) {
        qint32 count = 0;
        qint32 sum = 0; // of 32 numbers below 2²³
        for (size_t i = 0; i < kLanes; ++i) {
            const qint32 isAbove = m_isUsed[i] & (values[i] > above ? -1 : 0);
            count -= isAbove;
            sum += isAbove & finish[i];
        }
        share.count += count;
        share.finishes += sum;
    };
    for (size_t i = 0; i < m_model.draws.size(); ++i)
        add(counts.draws[i], m_durations[size_t(m_model.draws[i].rank)], m_model.draws[i].median);
    for (size_t i = 0; i < m_model.risks.size(); ++i)
        add(counts.risks[i], m_delays[i], 0);
}

} // namespace readiness
