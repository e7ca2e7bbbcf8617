#pragma once

#include "core/rules/FailureTimes.h"

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

} // namespace readiness
