#pragma once

#include "core/model/Snapshot.h"
#include "core/rules/UpgradeMachine.h"

namespace readiness {

/// One step from state to state.
struct UpgradeMove {
    const UpgradeEvent* event = nullptr; ///< null: the timer ended
    UpgradeState from{};
    UpgradeState to{};
    Instant at;
};

/// What happens to the environments when the timer ends.
enum class TimerOutcome {
    None,           ///< no timer runs
    OldUntouched,   ///< the new one is queued for deletion, the old one was never down (S1-09)
    OldIsPrimary,   ///< the new one is queued for deletion, the old one came back by the rollback (S1-10)
    NothingHappens, ///< one stays until commit or rollback; a rollback then deletes the new one (S1-11)
};

/// The days that the vendor gives an upgrade.
struct UpgradeTimer {
    Instant starts, ends;   ///< from `ends` on it is over; null: none runs
    QTimeZone zone;         ///< the days are counted there: of the environment, else of the project
    TimerOutcome outcome{}; ///< if it ended now
    bool isOver = false;
};

/// DataUpgrade is all that the old environment is down for: by the service team, from detaching it to attaching the new one.
enum class UpgradeStage { Preparing, Packages, DataUpgrade, Validation };

/// How long a stage took over all attempts, up to now where it still runs.
struct StageTime {
    UpgradeStage stage{};
    std::optional<int> planned; ///< minutes
    std::optional<int> actual;  ///< minutes; none: it has not begun
    bool isRunning = false;
    Instant began, ended; ///< of all attempts; null: it has not, or runs
};

enum class PackageState { Waiting, Applied, Failed, SignedOff };
/// Which state a package has to be in for a step; none: the step is about no package.
std::optional<PackageState> packageStateBefore(UpgradeStep step);

struct PackageStanding {
    const UpgradePackage* package = nullptr;
    PackageState state{};
    Instant at; ///< of its last event
};

/// How an upgrade stands at one moment, from its events in the order of their times. Valid as long as the snapshot.
struct UpgradeStanding {
    const Upgrade* upgrade = nullptr;
    UpgradeState state{};
    Instant since; ///< null: since ever
    std::vector<UpgradeMove> moves;
    std::vector<const UpgradeEvent*> misplaced; ///< that the process or their package does not allow there: left out
    UpgradeTimer timer;
    std::vector<StageTime> stages;         ///< those that its process has
    std::vector<PackageStanding> packages; ///< by position
    int downMinutes = 0;                   ///< so far without the old environment and before the new one is live
    std::optional<int> plannedDownMinutes;

    OldEnvironment oldEnvironment() const { return oldEnvironmentIn(state); }
    const UpgradeMove* last(UpgradeStep step) const;
};

/// The package whose turn a step of packages is; null: of none.
const UpgradePackage* packageInTurn(const UpgradeStanding& standing, UpgradeStep step);
/// In which the days of an upgrade are counted: that of its environment, else of the project.
QTimeZone zoneOf(const Snapshot& snapshot, const Upgrade& upgrade);
/// Of every upgrade, by number.
std::vector<UpgradeStanding> upgradeStandings(const Snapshot& snapshot, Instant now);
/// Of one; none where it does not exist.
std::optional<UpgradeStanding> upgradeStanding(const Snapshot& snapshot, const Id<Upgrade>& upgrade, Instant now);

/// What `outcome` means, as a sentence with its rule; empty for none.
QString timerOutcomeText(TimerOutcome outcome);
QString upgradeStageText(UpgradeStage stage);

} // namespace readiness
