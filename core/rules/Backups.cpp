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

} // namespace readiness
