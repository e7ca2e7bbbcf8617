#include "core/rules/UpgradeGuards.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/Records.h"
#include "core/rules/Backups.h"
#include "core/rules/Decisions.h"
#include "core/rules/ReleaseSchedule.h"
#include "core/rules/TestStates.h"
#include "core/rules/UpgradeRequest.h"
#include "core/rules/Versions.h"
#include "core/rules/checks/cutover/CutoverChecks.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong and what lifts it; no text: nothing.
struct Obstacle {
    QString text, lift;
};
using Found = std::optional<Obstacle>;

QString inQuotes(const QString& title) { return u'“' + displayLine(title) + u'”'; }

QString titlesOf(const QStringList& titles)
{
    constexpr int kShown = 5;
    const QString shown = titles.mid(0, kShown).join(u", "_s);
    return titles.size() <= kShown ? shown : CoreText::tr("%1 and %2 more").arg(shown).arg(titles.size() - kShown);
}

/// Asks one guard after the other about one upgrade.
class GuardKeeper {
public:
    GuardKeeper(const Assessment& assessment, const UpgradeStanding& standing)
        : m_assessment(assessment),
          m_snapshot(assessment.snapshot()),
          m_standing(standing),
          m_upgrade(*standing.upgrade),
          m_environment(m_snapshot.find(m_upgrade.environment)),
          m_before(m_snapshot.find(m_upgrade.after))
    {}

    Found found(UpgradeGuard guard) const
    {
        switch (guard) {
        case UpgradeGuard::VersionSelectable: return isProduction() ? Found() : selectable();
        case UpgradeGuard::VersionStillSelectable: return isProduction() ? stillSelectable() : Found();
        case UpgradeGuard::OverlaysRefactored:
            return unless(m_upgrade.areOverlaysExtensions, CoreText::tr("Overlays are not yet extensions."),
                          CoreText::tr("Refactor every overlay to an extension"));
        case UpgradeGuard::OldHotfixesDeleted:
            return unless(m_upgrade.areOldHotfixesDeleted,
                          CoreText::tr("The vendor's hotfixes are still in version control."),
                          CoreText::tr("Delete them there"));
        case UpgradeGuard::DevelopmentUpgraded:
            return unless(m_upgrade.isDevelopmentUpgraded,
                          CoreText::tr("The upgrade of code and data has not run end to end in development, without "
                                       "touching the database by hand."),
                          CoreText::tr("Run it there until it does"));
        case UpgradeGuard::DataRefreshed:
            return unless(m_upgrade.isDataRefreshed || isProduction(),
                          CoreText::tr("The environment was not refreshed with current production data."),
                          CoreText::tr("Refresh it"));
        case UpgradeGuard::BeforeCommitted: return beforeCommitted();
        case UpgradeGuard::SameVersion: return sameVersion();
        case UpgradeGuard::PackagesSignedOff: return packagesSignedOff();
        case UpgradeGuard::NoOpenHotfix: return noOpenHotfix();
        case UpgradeGuard::RequestInTime: return requestInTime();
        case UpgradeGuard::DowntimeInLimit:
            return unless(m_upgrade.dataUpgradeMinutes.value_or(0) <= kDowntimeHours * 60,
                          CoreText::tr("It is planned to be down for more than 48 hours."),
                          CoreText::tr("Plan at most 48 hours"));
        case UpgradeGuard::OldVersionVerified:
            return unless(isProduction() || m_standing.last(UpgradeStep::OldVersionVerified),
                          CoreText::tr("Nobody has verified the old version in this environment."),
                          CoreText::tr("Have selected users do their daily work in it first"));
        case UpgradeGuard::TestUpgraded: return testUpgraded();
        case UpgradeGuard::TestErrorsResolved: return testErrorsResolved();
        case UpgradeGuard::AcceptancePassed: return acceptancePassed();
        case UpgradeGuard::BackupTaken: return backupTaken();
        case UpgradeGuard::BasicChecksPassed: return basicChecksPassed();
        case UpgradeGuard::LongEnough: return longEnough();
        }
        return {};
    }

private:
    static Found unless(bool isFine, const QString& text, const QString& lift)
    {
        return isFine ? Found() : Found({text, lift});
    }

    bool isProduction() const { return m_environment && m_environment->kind == EnvironmentKind::Production; }

    QDate today() const { return m_assessment.now().in(m_standing.timer.zone).date(); }

    Found noVersion() const
    {
        return unless(!m_upgrade.toVersion.trimmed().isEmpty(), CoreText::tr("It is not said to which version."),
                      CoreText::tr("Enter the version"));
    }

    /// Of an environment that nobody knows, production's rules would be asked in vain.
    Found noEnvironment() const
    {
        return unless(m_environment, CoreText::tr("It is not said which environment is upgraded."),
                      CoreText::tr("Enter the environment"));
    }

    Found selectable() const
    {
        if (Found missing = noVersion())
            return missing;
        const ReleaseSchedule schedule(m_snapshot);
        const QStringList versions = schedule.selectableOn(today());
        if (schedule.isSelectableOn(m_upgrade.toVersion, today()))
            return {};
        return Obstacle{versions.isEmpty()
                            ? CoreText::tr("No release schedule says which versions can be chosen today.")
                            : CoreText::tr("Version %1 cannot be chosen today; these can: %2.")
                                  .arg(m_upgrade.toVersion, versions.join(u", "_s)),
                        versions.isEmpty() ? CoreText::tr("Enter the release schedule")
                                           : CoreText::tr("Choose one of these, or bring the schedule up to date")};
    }

    Found stillSelectable() const
    {
        if (Found missing = noVersion())
            return missing;
        const ReleaseSchedule schedule(m_snapshot);
        if (schedule.isSelectableOn(m_upgrade.toVersion, today()))
            return {};
        return Obstacle{
            CoreText::tr("Version %1 can no longer be chosen, so production is blocked.").arg(m_upgrade.toVersion),
            CoreText::tr("Start the sandbox over with a version that can be chosen")};
    }

    Found beforeCommitted() const
    {
        if (Found missing = noEnvironment())
            return missing;
        const Environment* sandbox = m_before ? m_snapshot.find(m_before->environment) : nullptr;
        if (isProduction() && (!sandbox || sandbox->kind == EnvironmentKind::Production))
            return Obstacle{CoreText::tr("It names no upgrade of a sandbox that goes before."),
                            CoreText::tr("Upgrade a sandbox first, and name its upgrade")};
        if (!m_before)
            return {};
        const auto before = std::ranges::find(m_assessment.upgrades(), m_before, &UpgradeStanding::upgrade);
        return unless(before->state == UpgradeState::Committed,
                      CoreText::tr("%1, which goes before, is not committed.").arg(inQuotes(m_before->title)),
                      CoreText::tr("Have users accept that one first"));
    }

    Found sameVersion() const
    {
        const bool isSame = !m_before || isSameVersion(m_before->toVersion, m_upgrade.toVersion);
        return unless(isSame,
                      m_before
                          ? CoreText::tr("%1 went to version %2.").arg(inQuotes(m_before->title), m_before->toVersion)
                          : QString(),
                      CoreText::tr("Take the same version"));
    }

    Found packagesSignedOff() const
    {
        QStringList open;
        for (const PackageStanding& package : m_standing.packages) {
            if (package.state != PackageState::SignedOff)
                open += package.package->title;
        }
        return unless(open.isEmpty(), CoreText::tr("Not applied and signed off: %1.").arg(titlesOf(open)),
                      CoreText::tr("Apply every package and sign it off"));
    }

    Found noOpenHotfix() const
    {
        QStringList open;
        for (const Hotfix* hotfix : m_snapshot.all<Hotfix>()) {
            if (hotfix->upgrade == m_upgrade.id && hotfix->status == HotfixStatus::Open
                && !m_assessment.waivers().holding(hotfix->id))
                open += hotfix->title;
        }
        return unless(open.isEmpty(), CoreText::tr("Critical hotfixes are open: %1.").arg(titlesOf(open)),
                      CoreText::tr("Apply them, or have each waived"));
    }

    Found requestInTime() const
    {
        if (m_upgrade.startsAt.isNull())
            return Obstacle{CoreText::tr("Its planned start is not known."), CoreText::tr("Enter the planned start")};
        return unless(isRequestInTime(m_assessment.now(), m_upgrade.startsAt),
                      CoreText::tr("The service team has to be asked at least 48 hours before the start."),
                      CoreText::tr("Plan a later start"));
    }

    Found testUpgraded() const
    {
        const auto isTested = [&](const UpgradeStanding& one) {
            const Environment* environment = m_snapshot.find(one.upgrade->environment);
            return one.upgrade->process == m_upgrade.process && one.state == UpgradeState::Committed && environment
                   && environment->kind != EnvironmentKind::Production;
        };
        return unless(!isProduction() || std::ranges::any_of(m_assessment.upgrades(), isTested),
                      CoreText::tr("No test environment was upgraded and accepted before production."),
                      CoreText::tr("Upgrade a test environment first"));
    }

    Found testErrorsResolved() const
    {
        if (!isProduction())
            return {};
        QStringList open;
        for (const Defect* defect : m_snapshot.all<Defect>()) {
            const bool isOfTest = m_snapshot.find(defect->execution) || m_snapshot.find(defect->testCase);
            if (isOfTest && defect->isOpen() && !m_assessment.waivers().holding(defect->id))
                open += defect->title;
        }
        return unless(open.isEmpty(), CoreText::tr("Tests found what is still open: %1.").arg(titlesOf(open)),
                      CoreText::tr("Resolve and close every defect, or have it waived"));
    }

    Found acceptancePassed() const
    {
        if (Found missing = noEnvironment())
            return missing;
        if (!isProduction())
            return {};
        const Gate* gate = m_snapshot.find(m_upgrade.gate);
        if (!gate)
            return Obstacle{CoreText::tr("It names no gate with the acceptance criteria of the test."),
                            CoreText::tr("Name the gate")};
        const Decision* decided = decisionOn(m_snapshot, Id<Gate>(gate->id));
        return unless(decided && isGo(*decided),
                      CoreText::tr("Nobody has decided “go” on %1.").arg(inQuotes(gate->title)),
                      CoreText::tr("Decide on the gate, and record the decision"));
    }

    Found backupTaken() const
    {
        if (!isProduction())
            return {};
        const EnvironmentBackups backups = BackupRegister(m_snapshot, m_assessment.now()).of(*m_environment);
        QStringList old;
        for (const BackupState& state : backups.databases) {
            if (state.fault != BackupFault::None)
                old += state.backup->title;
        }
        return unless(backups.isBackedUp(),
                      old.isEmpty()
                          ? CoreText::tr("The backup register holds no database of production.")
                          : CoreText::tr("Not backed up since the last change of production: %1.").arg(titlesOf(old)),
                      CoreText::tr("Back up the databases of production, and enter when"));
    }

    /// Of the cycles in this environment, since its data was upgraded.
    Found basicChecksPassed() const
    {
        const UpgradeMove* upgraded = m_standing.last(UpgradeStep::DataUpgraded);
        int cases = 0, missing = 0;
        for (const CaseState& state : m_assessment.tests().present()) {
            if (!state.suite || state.suite->kind != SuiteKind::BasicChecks)
                continue;
            ++cases;
            const Cycle* cycle = state.execution ? m_snapshot.find(state.execution->cycle) : nullptr;
            const bool isHere = cycle && cycle->environment == m_upgrade.environment;
            const bool isLater = upgraded && state.execution && upgraded->at <= state.execution->at();
            // In production the pass itself may not count as one of a test; it happened all the same.
            const bool isPassed = state.verdict() == Verdict::Passed
                                  && (state.fault == PassFault::None || state.fault == PassFault::InProduction);
            missing += isPassed && isHere && isLater ? 0 : 1;
        }
        if (cases == 0)
            return Obstacle{
                CoreText::tr("There are no basic checks to pass after the upgrade."),
                CoreText::tr("Add a suite of basic checks: set-up logs, event log, deployment manager, browser")};
        return unless(missing == 0,
                      CoreText::tr("Of %1 basic checks, %2 have not passed in this environment since the upgrade.")
                          .arg(cases)
                          .arg(missing),
                      CoreText::tr("Run them"));
    }

    /// As the check of the cutover plan says it.
    Found longEnough() const
    {
        if (!isProduction())
            return {};
        if (!m_snapshot.find(m_upgrade.plan))
            return Obstacle{CoreText::tr("It belongs to no cutover plan, so nobody knows whether the time is enough."),
                            CoreText::tr("Name the cutover plan")};
        for (const Problem& problem : checks::windowsTooShortForRollback(m_assessment)) {
            if (problem.record == m_upgrade.plan)
                return Obstacle{problem.text, problem.action};
        }
        return {};
    }

    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    const UpgradeStanding& m_standing;
    const Upgrade& m_upgrade;
    const Environment* m_environment;
    const Upgrade* m_before;
};

} // namespace

std::vector<GuardFault> guardFaults(const Assessment& assessment, const UpgradeStanding& standing, UpgradeStep step)
{
    const GuardKeeper keeper(assessment, standing);
    const Waiver* waiver = assessment.waivers().holding(standing.upgrade->id);
    std::vector<GuardFault> faults;
    for (const StepGuard& guard : upgradeTable(standing.upgrade->process).guards) {
        if (guard.step != step)
            continue;
        if (Found found = keeper.found(guard.guard))
            faults.push_back({&guard, found->text, found->lift, guard.isHard ? waiver : nullptr});
    }
    std::ranges::stable_sort(faults, std::greater(), &GuardFault::isRefusing);
    return faults;
}

std::vector<UpgradeChoice> upgradeChoices(const Assessment& assessment, const UpgradeStanding& standing)
{
    std::vector<UpgradeChoice> choices;
    for (const UpgradeTransition& transition : upgradeTable(standing.upgrade->process).transitions) {
        if (transition.from == standing.state)
            choices.push_back({&transition, guardFaults(assessment, standing, transition.step)});
    }
    return choices;
}

QString guardText(const GuardFault& fault)
{
    return u"%1: %2 %3"_s.arg(QString::fromLatin1(fault.guard->rule), fault.text, fault.lift);
}

} // namespace readiness
