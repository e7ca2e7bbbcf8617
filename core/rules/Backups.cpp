#include "core/rules/Backups.h"

#include "core/model/Upgrade.h"

#include <algorithm>

namespace readiness {

namespace {

/// Whether the environment is another after it than before.
bool changesEnvironment(UpgradeStep step)
{
    switch (step) {
    case UpgradeStep::PackageApplied:
    case UpgradeStep::PackageFailed:
    case UpgradeStep::PackageRolledBack:
    case UpgradeStep::DataUpgradeStarted:
    case UpgradeStep::DataUpgraded:
    case UpgradeStep::DataUpgradeFailed:
    case UpgradeStep::Resumed:
    case UpgradeStep::RolledBack:
    case UpgradeStep::DatabaseConnected:
    case UpgradeStep::NewAttached:
    case UpgradeStep::PostUpgradeDone: return true;
    default: return false;
    }
}

BackupFault faultOf(const Backup& backup, Instant lastChange, Instant now)
{
    if (backup.takenAt.isNull() || now < backup.takenAt)
        return BackupFault::NeverTaken;
    return !lastChange.isNull() && backup.takenAt <= lastChange ? BackupFault::BeforeLastChange : BackupFault::None;
}

/// The environment that the plan is about, or the only one in service that it can be about.
const Environment* environmentOf(const PlanSchedule& plan)
{
    const Snapshot& snapshot = plan.snapshot();
    if (const Environment* own = snapshot.find(plan.plan().environment))
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

bool EnvironmentBackups::isBackedUp() const
{
    const auto isGood = [](const BackupState& state) { return state.fault == BackupFault::None; };
    return !databases.empty() && std::ranges::all_of(databases, isGood);
}

const ScenarioTime* EnvironmentBackups::longest() const
{
    const auto longest = std::ranges::max_element(scenarios, {}, &ScenarioTime::minutes);
    return longest == scenarios.end() ? nullptr : &*longest;
}

BackupRegister::BackupRegister(const Snapshot& snapshot, Instant now) : m_snapshot(snapshot), m_now(now)
{
    for (const Backup* backup : snapshot.all<Backup>()) {
        if (backup->isDatabase)
            m_databases[backup->environment].push_back(backup);
    }
    for (const FailureScenario* scenario : snapshot.all<FailureScenario>())
        m_scenarios[scenario->environment].push_back(scenarioTime(snapshot, *scenario));
    for (const UpgradeEvent* event : snapshot.all<UpgradeEvent>()) {
        const Upgrade* upgrade = snapshot.find(event->upgrade);
        if (!upgrade || !changesEnvironment(event->step) || now < event->when())
            continue;
        Instant& last = m_lastEvent[upgrade->environment];
        last = std::max(last, event->when());
    }
}

Instant BackupRegister::lastChange(const Environment& environment) const
{
    const Instant own = environment.changedAt <= m_now ? environment.changedAt : Instant();
    return std::max(own, m_lastEvent.value(environment.id));
}

EnvironmentBackups BackupRegister::of(const Environment& environment) const
{
    EnvironmentBackups backups{&environment, lastChange(environment), {}, m_scenarios.value(environment.id)};
    for (const Backup* backup : m_databases.value(environment.id))
        backups.databases.push_back({backup, faultOf(*backup, backups.lastChange, m_now)});
    return backups;
}

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

Minute BackOut::latest() const
{
    return byScenario == kNoMinute ? byPlan : std::min(byPlan, byScenario); // kNoMinute is before all: it never fits
}

BackOut backOut(const PlanSchedule& plan, const BackupRegister& backups)
{
    BackOut result{plan.latestBackOut(), kNoMinute, {}};
    const Environment* environment = environmentOf(plan);
    if (!environment)
        return result;
    const EnvironmentBackups found = backups.of(*environment);
    const ScenarioTime* longest = found.longest();
    if (!longest)
        return result;
    result.scenario = *longest;
    if (plan.windowEnd() != kNoMinute)
        result.byScenario = Minute(std::clamp<qint64>(plan.windowEnd() - longest->minutes, kFirstMinute, kLastMinute));
    return result;
}

} // namespace readiness
