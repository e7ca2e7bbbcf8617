#pragma once

#include "core/schedule/Simulation.h"

namespace readiness {

/// A plan made ready for many iterations: which durations are drawn, by which random numbers, and which risks delay what.
/// Numbers belong to risks first (two each: whether, how long), then to uncertain activities in the order of the graph.
/// Never changes; may be read from any thread.
struct SimulationModel {
    struct Risk {
        float probability = 0;
        DurationSampler delay;
    };
    /// An activity whose duration is drawn.
    struct Draw {
        qint32 rank = 0;
        DurationSampler sampler;
        float median = 0;
    };

    SimulationModel(const Schedule& schedule, const SimulationInputs& inputs);

    const Schedule& schedule;
    Placement placement;
    Minute base; ///< instants are counted from the plan's start: whole numbers that a float holds exactly
    quint64 seed;
    std::vector<Risk> risks;
    std::vector<Draw> draws;
    std::vector<qint32> drawOf;       ///< per rank, kNoIndex where the duration is fixed
    std::vector<quint8> canBeLast;    ///< per rank: nothing is sure to end as late or later
    std::vector<quint32> riskOffsets; ///< per rank
    std::vector<qint32> riskRows;
};

} // namespace readiness
