#include "core/rules/UpgradeStanding.h"

#include "core/base/CoreText.h"
#include "core/base/WallClock.h"
#include "core/model/Project.h"
#include "core/rules/InOrder.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace readiness {

namespace {

std::optional<UpgradeStage> stageOf(UpgradeState state)
{
    switch (state) {
    case UpgradeState::Preparing:
    case UpgradeState::PrepareFailed:
    case UpgradeState::StagingFailed:
    case UpgradeState::Requested: return UpgradeStage::Preparing;
    case UpgradeState::Staged:
    case UpgradeState::PackageApplied:
    case UpgradeState::PackageFailed: return UpgradeStage::Packages;
    case UpgradeState::DataUpgrading:
    case UpgradeState::DataUpgradeFailed:
    case UpgradeState::OldDetached:
    case UpgradeState::DeploymentRequested:
    case UpgradeState::ConfigurationApproved:
    case UpgradeState::Deployed:
    case UpgradeState::DatabaseConnected:
    case UpgradeState::DataUpgraded:
    case UpgradeState::NewAttached: return UpgradeStage::DataUpgrade;
    case UpgradeState::Validation: return UpgradeStage::Validation;
    default: return std::nullopt;
    }
}

TimerOutcome outcomeIn(UpgradeState state)
{
    if (isBeforeDataUpgrade(state))
        return TimerOutcome::OldUntouched;
    switch (state) {
    case UpgradeState::RolledBack: return TimerOutcome::OldIsPrimary;
    case UpgradeState::DataUpgrading:
    case UpgradeState::DataUpgradeFailed:
    case UpgradeState::Validation: return TimerOutcome::NothingHappens;
    default: return TimerOutcome::None;
    }
}

PackageState stateAfter(UpgradeStep step)
{
    switch (step) {
    case UpgradeStep::PackageApplied: return PackageState::Applied;
    case UpgradeStep::PackageFailed: return PackageState::Failed;
    case UpgradeStep::PackageSignedOff: return PackageState::SignedOff;
    default: return PackageState::Waiting;
    }
}

/// Goes through the events of one upgrade.
class Fold {
public:
    Fold(const Snapshot& snapshot, const Upgrade& upgrade, Instant now)
        : m_now(now), m_timerDays(upgradeTable(upgrade.process).timerDays)
    {
        m_standing.upgrade = &upgrade;
        m_standing.timer.zone = zoneOf(snapshot, upgrade);
    }

    UpgradeStanding of(std::vector<const UpgradeEvent*> events, std::vector<const UpgradePackage*> packages)
    {
        for (const UpgradePackage* package : inOrder(std::move(packages)))
            m_standing.packages.push_back({package, PackageState::Waiting, {}});
        std::ranges::sort(events, {}, [](const UpgradeEvent* e) { return std::tuple(e->when(), e->number, e->id); });
        for (const UpgradeEvent* event : events) {
            if (event->when() <= m_now) // what is still to come has not happened
                take(*event);
        }
        expireBy(m_now);
        finish();
        return std::move(m_standing);
    }

private:
    void take(const UpgradeEvent& event)
    {
        expireBy(event.when());
        const UpgradeTransition* transition = transitionOf(m_standing.upgrade->process, m_standing.state, event.step);
        PackageStanding* package = packageOf(event);
        if (!transition || (package && package->state != packageStateBefore(event.step))) {
            m_standing.misplaced.push_back(&event);
            return;
        }
        move(&event, transition->to, event.when());
        if (event.step == UpgradeStep::Start) {
            startTimer(event.when());
            for (PackageStanding& waiting : m_standing.packages) // a new environment has no package yet
                waiting.state = PackageState::Waiting, waiting.at = {};
        }
        if (package) {
            package->state = stateAfter(event.step);
            package->at = event.when();
        }
    }

    /// Null where the step is about none of the upgrade, as when the package was removed since.
    PackageStanding* packageOf(const UpgradeEvent& event)
    {
        const auto found = std::ranges::find_if(
            m_standing.packages, [&](const PackageStanding& one) { return one.package->id == event.package; });
        return found == m_standing.packages.end() || !packageStateBefore(event.step) ? nullptr : &*found;
    }

    void move(const UpgradeEvent* event, UpgradeState to, Instant at)
    {
        m_standing.moves.push_back({event, m_standing.state, to, at});
        if (m_standing.state != to)
            m_standing.since = at;
        m_standing.state = to;
    }

    void startTimer(Instant at)
    {
        UpgradeTimer& timer = m_standing.timer;
        timer.starts = at;
        timer.ends = m_timerDays ? daysLater(at, *m_timerDays, timer.zone) : Instant();
    }

    /// The end of the timer is a step of its own where it changes something.
    void expireBy(Instant at)
    {
        const UpgradeTimer& timer = m_standing.timer;
        const TimerOutcome outcome = outcomeIn(m_standing.state);
        const bool isDeleted = outcome == TimerOutcome::OldUntouched || outcome == TimerOutcome::OldIsPrimary;
        if (!timer.ends.isNull() && timer.ends <= at && isDeleted)
            move(nullptr, UpgradeState::Expired, std::max(timer.ends, m_standing.since));
    }

    void finish()
    {
        UpgradeTimer& timer = m_standing.timer;
        timer.outcome = timer.ends.isNull() ? TimerOutcome::None : outcomeIn(m_standing.state);
        timer.isOver = !timer.ends.isNull() && timer.ends <= m_now;
        addStages();
        if (m_standing.upgrade->dataUpgradeMinutes)
            m_standing.plannedDownMinutes = m_standing.upgrade->dataUpgradeMinutes;
    }

    void addStages()
    {
        const Upgrade& upgrade = *m_standing.upgrade;
        m_standing.stages = {{UpgradeStage::Preparing, upgrade.prepareMinutes, {}, false, {}, {}},
                             {UpgradeStage::Packages, upgrade.packageMinutes, {}, false, {}, {}},
                             {UpgradeStage::DataUpgrade, upgrade.dataUpgradeMinutes, {}, false, {}, {}},
                             {UpgradeStage::Validation, upgrade.validationMinutes, {}, false, {}, {}}};
        qint64 down = 0;
        std::array<qint64, 4> spent{};
        for (std::size_t i = 0; i < m_standing.moves.size(); ++i) {
            const UpgradeMove& move = m_standing.moves[i];
            const bool isLast = i + 1 == m_standing.moves.size();
            const Instant end = isLast ? m_now : m_standing.moves[i + 1].at;
            const qint64 length = std::max<qint64>(0, end.milliseconds - move.at.milliseconds);
            if (oldEnvironmentIn(move.to) == OldEnvironment::Down)
                down += length;
            if (const auto stage = stageOf(move.to)) {
                StageTime& time = m_standing.stages[std::size_t(*stage)];
                spent[std::size_t(*stage)] += length;
                time.actual = int(spent[std::size_t(*stage)] / 60'000);
                time.isRunning = time.isRunning || isLast;
                time.began = time.began.isNull() ? move.at : time.began;
                time.ended = isLast ? Instant() : end;
            }
        }
        m_standing.downMinutes = int(down / 60'000);
        std::set<UpgradeStage> known;
        for (const UpgradeState state : statesOf(upgrade.process)) {
            if (const auto stage = stageOf(state))
                known.insert(*stage);
        }
        std::erase_if(m_standing.stages, [&](const StageTime& time) { return !known.contains(time.stage); });
    }

    UpgradeStanding m_standing;
    Instant m_now;
    std::optional<int> m_timerDays;
};

template <class T>
QHash<RecordId, std::vector<const T*>> byUpgrade(const Snapshot& snapshot)
{
    QHash<RecordId, std::vector<const T*>> groups;
    for (const T* record : snapshot.all<T>())
        groups[record->upgrade].push_back(record);
    return groups;
}

} // namespace

const UpgradeMove* UpgradeStanding::last(UpgradeStep step) const
{
    const auto found = std::find_if(moves.rbegin(), moves.rend(),
                                    [&](const UpgradeMove& move) { return move.event && move.event->step == step; });
    return found == moves.rend() ? nullptr : &*found;
}

std::optional<PackageState> packageStateBefore(UpgradeStep step)
{
    switch (step) {
    case UpgradeStep::PackageApplied:
    case UpgradeStep::PackageFailed: return PackageState::Waiting;
    case UpgradeStep::PackageSignedOff: return PackageState::Applied;
    case UpgradeStep::PackageRolledBack: return PackageState::Failed;
    default: return std::nullopt;
    }
}

const UpgradePackage* packageInTurn(const UpgradeStanding& standing, UpgradeStep step)
{
    const auto before = packageStateBefore(step);
    const auto found =
        std::ranges::find_if(standing.packages, [&](const PackageStanding& one) { return one.state == before; });
    return found == standing.packages.end() ? nullptr : found->package;
}

QTimeZone zoneOf(const Snapshot& snapshot, const Upgrade& upgrade)
{
    const Environment* environment = snapshot.find(upgrade.environment);
    const QTimeZone zone = environment ? zoneNamed(environment->timeZone) : QTimeZone();
    return zone.isValid() ? zone : snapshot.project().zone();
}

std::vector<UpgradeStanding> upgradeStandings(const Snapshot& snapshot, Instant now)
{
    const auto events = byUpgrade<UpgradeEvent>(snapshot);
    const auto packages = byUpgrade<UpgradePackage>(snapshot);
    std::vector<UpgradeStanding> standings;
    for (const Upgrade* upgrade : snapshot.all<Upgrade>())
        standings.push_back(Fold(snapshot, *upgrade, now).of(events.value(upgrade->id), packages.value(upgrade->id)));
    return standings;
}

std::optional<UpgradeStanding> upgradeStanding(const Snapshot& snapshot, const Id<Upgrade>& upgrade, Instant now)
{
    const Upgrade* found = snapshot.find(upgrade);
    if (!found)
        return std::nullopt;
    std::vector<const UpgradeEvent*> events = snapshot.all<UpgradeEvent>();
    std::erase_if(events, [&](const UpgradeEvent* event) { return event->upgrade != upgrade; });
    std::vector<const UpgradePackage*> packages = snapshot.all<UpgradePackage>();
    std::erase_if(packages, [&](const UpgradePackage* package) { return package->upgrade != upgrade; });
    return Fold(snapshot, *found, now).of(std::move(events), std::move(packages));
}

QString timerOutcomeText(TimerOutcome outcome)
{
    switch (outcome) {
    case TimerOutcome::None: break;
    case TimerOutcome::OldUntouched:
        return CoreText::tr("The new environment is queued for deletion; the old one was never down (S1-09).");
    case TimerOutcome::OldIsPrimary:
        return CoreText::tr("The new environment is queued for deletion; the old one stays primary (S1-10).");
    case TimerOutcome::NothingHappens:
        return CoreText::tr("Nothing happens until users accept or it is rolled back; a rollback then deletes the new "
                            "environment (S1-11).");
    }
    return {};
}

QString upgradeStageText(UpgradeStage stage)
{
    switch (stage) {
    case UpgradeStage::Preparing: return CoreText::tr("Preparing", "stage of an upgrade");
    case UpgradeStage::Packages: return CoreText::tr("Packages", "stage of an upgrade");
    case UpgradeStage::DataUpgrade: return CoreText::tr("Data upgrade", "stage of an upgrade");
    case UpgradeStage::Validation: break;
    }
    return CoreText::tr("Validation", "stage of an upgrade");
}

} // namespace readiness
