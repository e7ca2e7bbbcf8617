#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/rules/Backups.h"
#include "core/rules/EnvironmentMetrics.h"
#include "core/rules/NamedBy.h"
#include "core/rules/OpenUpgrades.h"
#include "core/rules/PlanSchedules.h"
#include "core/rules/UpgradeStanding.h"
#include "core/rules/checks/environments/EnvironmentChecks.h"

#include <algorithm>

namespace readiness::checks {

namespace {

using namespace Qt::StringLiterals;

constexpr int kScenarios = 2; // S0-07: several

/// The upgrades that S0 speaks of.
std::vector<const Upgrade*> openOnPremises(const Assessment& assessment)
{
    std::vector<const Upgrade*> upgrades = openUpgrades(assessment);
    std::erase_if(upgrades, [](const Upgrade* upgrade) { return upgrade->process != UpgradeProcess::OnPremises; });
    return upgrades;
}

/// Upgrades of production: those of the environments that have to come back.
bool isOfProduction(const Assessment& assessment, const Upgrade& upgrade)
{
    const Environment* environment = assessment.snapshot().find(upgrade.environment);
    return environment && environment->kind == EnvironmentKind::Production;
}

Problem atUpgrade(const Upgrade& upgrade, const QString& text, const QString& action)
{
    return {{}, Severity::Warning, RecordKind::Upgrade, upgrade.id, text, action};
}

/// The labels of what a strategy leaves open, in its order.
QStringList openQuestions(const Strategy& strategy)
{
    QStringList open;
    const auto note = [&](QStringView field, bool isOpen) {
        if (isOpen)
            open += labelOf(*strategyType().field(field));
    };
    note(u"servers", strategy.servers.isEmpty());
    note(u"platform_components", strategy.platformComponents.isEmpty());
    note(u"client_applications", strategy.clientApplications.isEmpty());
    note(u"timeline", strategy.timeline.isEmpty());
    note(u"method", strategy.method == UpgradeMethod::Undecided);
    note(u"roll_out", strategy.rollOut == RollOut::Undecided);
    note(u"validators", strategy.validators.isEmpty());
    return open;
}

template <class T>
QHash<RecordId, int> countByEnvironment(const Snapshot& snapshot)
{
    QHash<RecordId, int> counts;
    snapshot.table(T::kKind).forEach(
        [&](const Record& record) { ++counts[static_cast<const T&>(record).environment]; });
    return counts;
}

} // namespace

std::vector<Problem> strategiesThatSayTooLittle(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Strategy* strategy : assessment.snapshot().all<Strategy>()) {
        if (const QStringList open = openQuestions(*strategy); !open.isEmpty())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Strategy,
                                strategy->id,
                                CoreText::tr("It leaves open: %1.").arg(open.join(u", "_s)),
                                CoreText::tr("Answer what, when and how")});
    }
    for (const Upgrade* upgrade : openOnPremises(assessment)) {
        if (!assessment.snapshot().find(upgrade->strategy))
            problems.push_back(atUpgrade(*upgrade, CoreText::tr("It follows no strategy."),
                                         CoreText::tr("Write down what is upgraded, when and how, and name it")));
    }
    return problems;
}

std::vector<Problem> backupsNotProven(const Assessment& assessment)
{
    const bool isNear = isProductionNear(assessment);
    std::vector<Problem> problems;
    for (const Backup* backup : assessment.snapshot().all<Backup>()) {
        const QString action = provingAction(assessment, *backup);
        if (action.isEmpty())
            continue;
        // The copy off site is demanded; the rehearsal is advised.
        const bool isCopied = backup->hasOffSiteCopy;
        problems.push_back({{},
                            isNear && !isCopied ? Severity::Blocking : Severity::Warning,
                            RecordKind::Backup,
                            backup->id,
                            isCopied ? CoreText::tr("Nobody has tried to restore it.")
                                     : CoreText::tr("No copy of it is off site, or nobody has tried to restore it."),
                            action});
    }
    const QHash<RecordId, int> counts = countByEnvironment<Backup>(assessment.snapshot());
    for (const Upgrade* upgrade : openOnPremises(assessment)) {
        if (isOfProduction(assessment, *upgrade) && counts.value(upgrade->environment) == 0)
            problems.push_back(atUpgrade(*upgrade, CoreText::tr("Nothing says how its environment is backed up."),
                                         CoreText::tr("Write down what is backed up, and how")));
    }
    return problems;
}

std::vector<Problem> backupsWithoutPlan(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Backup* backup : assessment.snapshot().all<Backup>()) {
        if (backup->plan.isEmpty())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Backup,
                                backup->id,
                                CoreText::tr("Nothing says when and how it is backed up."),
                                CoreText::tr("Write down its backup plan")});
    }
    return problems;
}

std::vector<Problem> scenariosWithoutProcedure(const Assessment& assessment)
{
    const Severity severity = isProductionNear(assessment) ? Severity::Blocking : Severity::Warning;
    std::vector<Problem> problems;
    for (const FailureScenario* scenario : assessment.snapshot().all<FailureScenario>()) {
        if (scenario->procedure.isEmpty())
            problems.push_back({{},
                                severity,
                                RecordKind::FailureScenario,
                                scenario->id,
                                CoreText::tr("Nothing says how everything comes back."),
                                CoreText::tr("Write down the restore procedure")});
    }
    const QHash<RecordId, int> counts = countByEnvironment<FailureScenario>(assessment.snapshot());
    for (const Upgrade* upgrade : openOnPremises(assessment)) {
        if (isOfProduction(assessment, *upgrade) && counts.value(upgrade->environment) < kScenarios)
            problems.push_back(
                atUpgrade(*upgrade, CoreText::tr("Fewer than two failures of its environment were thought through."),
                          CoreText::tr("Add failure scenarios with their restore procedures")));
    }
    return problems;
}

std::vector<Problem> scenariosLongerThanTheWindow(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        const auto margin = planned.schedule ? planned.schedule->marginMinutes() : std::nullopt;
        if (!margin || *margin < 0)
            continue;
        const qint64 own = planned.schedule->rollback().at(planned.schedule->schedule().finish()).minutes;
        const BackOut back = planned.schedule->backOut();
        // A plan too short for its own rollback is S0-19.
        if (back.failure && *margin >= own && *margin < back.failure->minutes)
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Plan,
                                planned.plan->id,
                                CoreText::tr("After its end, the window leaves %1 minutes; “%2” takes %3.")
                                    .arg(*margin)
                                    .arg(back.failure->scenario->title)
                                    .arg(back.failure->minutes),
                                CoreText::tr("Choose a longer window, or decide go or no-go earlier")});
    }
    return problems;
}

std::vector<Problem> scenariosWithoutDuration(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const FailureScenario* scenario : assessment.snapshot().all<FailureScenario>()) {
        if (!scenarioTime(assessment.snapshot(), *scenario).isComplete)
            problems.push_back({{},
                                Severity::Advice,
                                RecordKind::FailureScenario,
                                scenario->id,
                                CoreText::tr("How long it takes is not known, so that no back-out time follows."),
                                CoreText::tr("Name the backups that are restored, and how long each takes")});
    }
    return problems;
}

std::vector<Problem> upgradesWithoutBackup(const Assessment& assessment)
{
    const bool isNear = isProductionNear(assessment);
    const BackupRegister backups(assessment.snapshot(), assessment.now());
    std::vector<Problem> problems;
    for (const UpgradeStanding& standing : upgradeStandings(assessment.snapshot(), assessment.now())) {
        const Upgrade& upgrade = *standing.upgrade;
        // With the first change by the upgrade itself, what the guard of its start saw is over.
        const bool isAhead =
            standing.state == UpgradeState::NotStarted || standing.state == UpgradeState::OldVersionVerified;
        if (upgrade.process != UpgradeProcess::OnPremises || !isOfProduction(assessment, upgrade) || !isAhead)
            continue;
        const EnvironmentBackups found = backups.of(*assessment.snapshot().find(upgrade.environment));
        // The backup is taken directly before: until then, it cannot be late.
        const bool isDue = !upgrade.startsAt.isNull() && upgrade.startsAt <= assessment.now();
        if (found.databases.empty() ? !isNear && !isDue : found.isBackedUp() || !isDue)
            continue;
        problems.push_back({{},
                            Severity::Blocking,
                            RecordKind::Upgrade,
                            upgrade.id,
                            found.databases.empty()
                                ? CoreText::tr("The backup register holds no database of production.")
                                : CoreText::tr("It is to start, and production was changed after its last backup."),
                            CoreText::tr("Back up the databases of production, and enter when")});
    }
    return problems;
}

} // namespace readiness::checks
