#pragma once

#include "core/schedule/Schedule.h"
#include "core/schedule/Uncertainty.h"

#include <functional>

namespace readiness {

/// Something that may happen, and then delays activities: each by the same time.
struct SimulatedRisk {
    double percent = 0;
    UncertainDuration delay;
    std::vector<ActivityIndex> activities; ///< summaries do not count: name their parts
};

struct SimulationInputs {
    std::vector<UncertainDuration> durations; ///< per activity; those of summaries and finished ones do not count
    std::vector<SimulatedRisk> risks;
    quint64 seed = 1;
    qint32 iterations = 10'000;
    int threads = 0; ///< none given: as many as the machine has
    /// Called now and then on the calling thread with the iterations done; false ends the simulation.
    std::function<bool(qint32)> goOn = {};
};

/// What the plan's finish may be. Depends on the plan, the inputs and the seed alone, not on threads.
struct SimulationResult {
    /// A part of the range between the earliest and the latest finish, and how often it was met.
    struct Bar {
        Minute from = 0;
        Minute until = 0;
        qint32 count = 0;
    };
    /// How much later the plan ends, on average, when the activity takes longer than its median, against shorter; or
    /// when the risk fires, against not.
    struct Cost {
        ActivityIndex activity = kNoIndex;
        qint32 risk = kNoIndex;
        double minutes = 0;
    };

    std::vector<Minute> finishes; ///< ascending
    std::vector<double>
        criticality;         ///< per activity, 0 to 1: how often it was critical; of a summary its parts' highest
    std::vector<Cost> costs; ///< the highest first

    /// The instant by which so many percent of the iterations have ended.
    Minute percentile(double percent) const;
    /// From 0 to 1.
    double probabilityBy(Minute instant) const;
    std::vector<Bar> histogram(int bars) const;
};

/// Simulates a computed schedule's plan: early dates with the durations that chance draws, critical against the finish of
/// each iteration. Refuses plans of more than fifteen years, and such that their calendars do not reach; a canceled one too.
Result<SimulationResult> simulate(const Schedule& schedule, const SimulationInputs& inputs);

} // namespace readiness
