#pragma once

#include "core/model/Backup.h"
#include "core/model/Snapshot.h"

namespace readiness {

struct Plan;

/// How long one failure keeps an environment away: its backups restored and installed again one after the other, and what
/// comes on top.
struct ScenarioTime {
    const FailureScenario* scenario = nullptr;
    qint64 minutes = 0;
    bool isComplete = false; ///< it names backups, and of each it is known how long restoring takes
};

ScenarioTime scenarioTime(const Snapshot& snapshot, const FailureScenario& scenario);

/// The failure of a plan's environment that takes longest: of its own environment, else of the only production in service.
/// None where nobody thought one through, or where it is open which environment is meant.
std::optional<ScenarioTime> longestFailure(const Snapshot& snapshot, const Plan& plan);

} // namespace readiness
