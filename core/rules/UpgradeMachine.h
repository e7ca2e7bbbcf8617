#pragma once

#include "core/model/Upgrade.h"

namespace readiness {

/// Where an upgrade stands. Never stored: it follows from the events, see UpgradeStanding.h.
enum class UpgradeState {
    NotStarted,
    Preparing,
    PrepareFailed,
    StagingFailed,
    Staged,
    PackageApplied,
    PackageFailed,
    DataUpgrading, ///< on premises: upgrading
    DataUpgradeFailed,
    Validation,
    RolledBack,
    Committed,
    Cancelled,
    Expired,            ///< the timer ended, and the new environment is queued for deletion (S1-09, S1-10)
    OldVersionVerified, ///< on premises
    Requested,          ///< this and what follows: by the service team
    OldDetached,
    DeploymentRequested,
    ConfigurationApproved,
    Deployed,
    DatabaseConnected,
    DataUpgraded,
    NewAttached,
};

/// Whether people can work in the old environment.
enum class OldEnvironment {
    Up,
    Down,
    NewIsLive, ///< the new one is up instead, for validation or for good
};

enum class UpgradeActor { Customer, ServiceTeam, Users };

struct UpgradeTransition {
    UpgradeState from{};
    UpgradeStep step{};
    UpgradeState to{};
    UpgradeActor actor{};
    bool isReading = false; ///< the source says nothing of it: our reading
};

/// What has to be so before a step.
enum class UpgradeGuard {
    VersionSelectable,      ///< today, by the release windows
    VersionStillSelectable, ///< that of the upgrade before, on the day of production
    OverlaysRefactored,
    OldHotfixesDeleted,
    DevelopmentUpgraded,
    DataRefreshed,
    BeforeCommitted, ///< the upgrade that goes before
    SameVersion,     ///< as that one
    PackagesSignedOff,
    NoOpenHotfix,
    RequestInTime,   ///< 48 h before the start
    DowntimeInLimit, ///< 48 h
    OldVersionVerified,
    TestUpgraded,
    TestErrorsResolved,
    AcceptancePassed, ///< its gate
    BackupTaken,      ///< after the last change
    BasicChecksPassed,
    LongEnough, ///< the window, for checks, corrections and the rollback
};

struct StepGuard {
    UpgradeStep step{};
    UpgradeGuard guard{};
    const char* rule = nullptr; ///< its id in the source documents
    bool isHard = false;        ///< refuses; else it warns
    bool isReading = false;     ///< hard by our reading
};

/// One upgrade process of the source documents, as data: S1 for self-service, S2-10 and S2-11 by the service team, S0-13 to
/// S0-20 on premises.
struct UpgradeTable {
    UpgradeProcess process{};
    std::span<const UpgradeTransition> transitions;
    std::span<const StepGuard> guards; ///< of a step, from whichever state
    std::optional<int> timerDays;      ///< calendar days from the start on
    const char* source = nullptr;      ///< "S1"
};

const UpgradeTable& upgradeTable(UpgradeProcess process);
/// What a step leads to from a state; null when the process does not have it there.
const UpgradeTransition* transitionOf(UpgradeProcess process, UpgradeState from, UpgradeStep step);
/// Every state that the process knows, NotStarted first.
std::vector<UpgradeState> statesOf(UpgradeProcess process);

OldEnvironment oldEnvironmentIn(UpgradeState state);
/// The data upgrade has not begun: at the end of the timer, the new environment goes and the old one was never down.
bool isBeforeDataUpgrade(UpgradeState state);
/// Nothing more happens but post-upgrade actions.
bool isOver(UpgradeState state);

/// "data_upgrading": for JSON and the command line.
QString upgradeStateKey(UpgradeState state);
QString upgradeStateText(UpgradeState state);
QString upgradeActorText(UpgradeActor actor);
/// "Data upgrade started".
QString upgradeStepText(UpgradeStep step);

} // namespace readiness
