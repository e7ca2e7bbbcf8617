#pragma once

#include "core/schedule/SimulationModel.h"
#include "core/schedule/Threefry.h"

namespace readiness {

/// What iterations add up to. Whole numbers: the sum does not depend on the order.
struct SimulationCounts {
    /// Iterations in which something was long or fired, and the sum of their finishes.
    struct Share {
        qint64 count = 0;
        qint64 finishes = 0;
    };

    explicit SimulationCounts(const SimulationModel& model);
    void add(const SimulationCounts& other);

    std::vector<qint32> critical; ///< per rank
    std::vector<Share> draws;
    std::vector<Share> risks;
    bool isBeyond = false; ///< some dates had no room
};

/// Some iterations at once, one per lane, each step over all lanes before the next. What is plain is done several lanes
/// at a time; calendars and wishes lane by lane, by the same arithmetic as the schedule. Owned by one thread.
class SimulationBlock {
public:
    static constexpr int kLanes = 64;

    explicit SimulationBlock(const SimulationModel& model);

    /// Runs the iterations from `first` on, at most kLanes, and tells their finishes.
    void run(qint32 first, std::span<Minute> finishes, SimulationCounts& counts);

private:
    using Lane = std::array<float, kLanes>;

    const Lane& uniform(quint32 variable);
    void drawRisks();
    void drawDuration(qint32 rank, Lane& duration);
    void forward(SimulationCounts& counts);
    void forwardLaneByLane(qint32 rank, SimulationCounts& counts);
    void backward(SimulationCounts& counts);
    qint32 backwardLaneByLane(qint32 rank);
    void share(SimulationCounts& counts) const;

    const SimulationModel& m_model;
    const NetworkGraph& m_graph;
    std::vector<Lane> m_early; ///< per event
    std::vector<Lane> m_late;
    std::vector<Lane> m_durations; ///< per rank
    std::vector<Lane> m_delays;    ///< per risk, 0 where it does not fire
    Lane m_finish{};
    std::array<qint32, kLanes> m_isUsed{}; ///< all bits, or none in the lanes of the last block that are left over
    std::array<std::array<quint32, kLanes>, 4> m_words{};
    quint32 m_group = 0; ///< of eight variables, those of m_words
    Lane m_uniform{};
    qint32 m_first = 0;
};

} // namespace readiness
