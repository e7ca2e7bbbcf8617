#pragma once

#include "core/model/Backup.h"
#include "core/model/Snapshot.h"
#include "core/rules/PlanSchedule.h"

#include <QHash>

namespace readiness {

enum class BackupFault {
    None,
    NeverTaken,
    BeforeLastChange, ///< of its environment (S0-18)
};

struct BackupState {
    const Backup* backup = nullptr;
    BackupFault fault{};
};

/// How long one failure keeps an environment away: its backups restored and installed again one after the other, and what
/// comes on top.
struct ScenarioTime {
    const FailureScenario* scenario = nullptr;
    qint64 minutes = 0;
    bool isComplete = false; ///< it names backups, and of each it is known how long restoring takes
};

/// The backups of one environment and what it takes to come back from them (S0-07, S0-18, S0-20).
struct EnvironmentBackups {
    const Environment* environment = nullptr;
    Instant lastChange;                  ///< null: none is known
    std::vector<BackupState> databases;  ///< by number
    std::vector<ScenarioTime> scenarios; ///< by number

    /// There is a backup of a database, and each was taken after the last change: then production may be upgraded.
    bool isBackedUp() const;
    /// Null without any.
    const ScenarioTime* longest() const;
};

/// All backups and failure scenarios, by environment, read once. Valid as long as the snapshot.
class BackupRegister {
public:
    BackupRegister(const Snapshot& snapshot, Instant now);

    EnvironmentBackups of(const Environment& environment) const;
    /// When something last changed in it: as the environment itself says, or by an event of an upgrade of it.
    Instant lastChange(const Environment& environment) const;

private:
    const Snapshot& m_snapshot;
    Instant m_now;
    QHash<RecordId, std::vector<const Backup*>> m_databases;
    QHash<RecordId, std::vector<ScenarioTime>> m_scenarios;
    QHash<RecordId, Instant> m_lastEvent;
};

ScenarioTime scenarioTime(const Snapshot& snapshot, const FailureScenario& scenario);

/// When turning back begins at the latest: what the plan itself asks for, and what the longest failure of its environment
/// would take. The plan's own environment, else the only production.
struct BackOut {
    Minute byPlan = kNoMinute;     ///< see PlanSchedule::latestBackOut()
    Minute byScenario = kNoMinute; ///< end of the window less the longest scenario
    std::optional<ScenarioTime> scenario;

    /// The earlier of the two; kNoMinute without a window, or where turning back never fits.
    Minute latest() const;
};

BackOut backOut(const PlanSchedule& plan, const BackupRegister& backups);

} // namespace readiness
