#pragma once

#include "core/rules/PlanSchedule.h"
#include "core/schedule/Simulation.h"

namespace readiness {

/// What chance can do to a plan, and what the records say about it.
struct PlanChances {
    SimulationInputs inputs;
    std::vector<const Risk*> risks;     ///< by SimulatedRisk, by number
    std::vector<const Risk*> uncounted; ///< open threats with a probability in percent that name no task or no delay

    /// Whether every duration is fixed and no risk counts, so that all iterations end at the same time.
    bool isNothingLeft() const;
};

/// Durations from the three points of each task (what is missing is the likely one), open threats with their probability in
/// percent and the delay of the tasks that they name; of a summary, the part that ends last takes the delay.
/// Seed, iterations and threads are as SimulationInputs has them.
PlanChances chancesOf(const PlanSchedule& plan);

} // namespace readiness
