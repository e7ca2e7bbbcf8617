#include "core/rules/FailureTimes.h"

#include "core/model/Plan.h"

namespace readiness {

namespace {

const Environment* environmentOf(const Snapshot& snapshot, const Plan& plan)
{
    if (const Environment* own = snapshot.find(plan.environment))
        return own;
    const Environment* production = nullptr;
    for (const Environment* environment : snapshot.all<Environment>()) {
        if (environment->kind != EnvironmentKind::Production || environment->service != EnvironmentService::InService)
            continue;
        if (production)
            return nullptr;
        production = environment;
    }
    return production;
}

} // namespace

ScenarioTime scenarioTime(const Snapshot& snapshot, const FailureScenario& scenario)
{
    const std::vector<RecordId> backups = snapshot.references(scenario.id, FailureScenario::kBackupsField);
    ScenarioTime time{&scenario, scenario.furtherMinutes.value_or(0), !backups.empty()};
    for (const RecordId& id : backups) {
        const Backup* backup = snapshot.find(Id<Backup>(id));
        time.isComplete = time.isComplete && backup && backup->restoreMinutes;
        if (backup)
            time.minutes += qint64(backup->restoreMinutes.value_or(0)) + backup->reinstallMinutes.value_or(0);
    }
    return time;
}

std::optional<ScenarioTime> longestFailure(const Snapshot& snapshot, const Plan& plan)
{
    const std::vector<const FailureScenario*> scenarios = snapshot.all<FailureScenario>();
    const Environment* environment = scenarios.empty() ? nullptr : environmentOf(snapshot, plan);
    std::optional<ScenarioTime> longest;
    for (const FailureScenario* scenario : scenarios) {
        if (!environment || scenario->environment != environment->id)
            continue;
        const ScenarioTime time = scenarioTime(snapshot, *scenario);
        if (!longest || longest->minutes < time.minutes)
            longest = time;
    }
    return longest;
}

} // namespace readiness
