#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/Circles.h"
#include "core/rules/UpgradeStanding.h"
#include "core/rules/checks/environments/EnvironmentChecks.h"

#include <algorithm>

namespace readiness::checks {

namespace {

/// Where the upgrade stood when the event is said to have happened.
UpgradeState stateAt(const UpgradeStanding& standing, const UpgradeEvent& event)
{
    UpgradeState state = UpgradeState::NotStarted;
    for (const UpgradeMove& move : standing.moves) {
        if (move.at <= event.when())
            state = move.to;
    }
    return state;
}

} // namespace

std::vector<Problem> stepsThatDoNotCount(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const UpgradeStanding& standing : assessment.upgrades()) {
        for (const UpgradeEvent* event : standing.misplaced)
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::UpgradeEvent,
                                event->id,
                                CoreText::tr("It does not count: “%1” cannot happen while the upgrade stands at “%2”.")
                                    .arg(upgradeStepText(event->step), upgradeStateText(stateAt(standing, *event))),
                                CoreText::tr("Correct its time, or remove it")});
    }
    return problems;
}

std::vector<Problem> upgradesWithoutPostUpgradeActions(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const UpgradeStanding& standing : assessment.upgrades()) {
        const Upgrade& upgrade = *standing.upgrade;
        const Environment* environment = assessment.snapshot().find(upgrade.environment);
        const bool isProduction = environment && environment->kind == EnvironmentKind::Production;
        const bool isKnown =
            transitionOf(upgrade.process, UpgradeState::Committed, UpgradeStep::PostUpgradeDone) != nullptr;
        if (isKnown && standing.state == UpgradeState::Committed && !standing.last(UpgradeStep::PostUpgradeDone))
            problems.push_back({{},
                                isProduction ? Severity::Blocking : Severity::Warning,
                                RecordKind::Upgrade,
                                upgrade.id,
                                CoreText::tr("Nobody says that what follows an upgrade is done: refreshing the "
                                             "aggregate measurements."),
                                CoreText::tr("Refresh them, and record the post-upgrade actions")});
    }
    return problems;
}

std::vector<Problem> upgradesInACircle(const Assessment& assessment)
{
    const QSet<RecordId> inCircles = recordsInCircles(assessment.snapshot(), &Upgrade::after);
    std::vector<Problem> problems;
    for (const Upgrade* upgrade : assessment.snapshot().all<Upgrade>()) {
        if (inCircles.contains(upgrade->id))
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Upgrade,
                                upgrade->id,
                                CoreText::tr("It waits for itself, by way of what goes before it."),
                                CoreText::tr("Name another upgrade that goes before, or none")});
    }
    return problems;
}

std::vector<Problem> platformUpdatesNotFirst(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const UpgradeStanding& standing : assessment.upgrades()) {
        const bool isEarly = standing.state == UpgradeState::NotStarted || isBeforeDataUpgrade(standing.state);
        if (standing.upgrade->process != UpgradeProcess::SelfService || !isEarly)
            continue;
        const auto isWaiting = [](const PackageStanding& one) { return one.state == PackageState::Waiting; };
        const auto isPlatform = [](const PackageStanding& one) { return one.package->kind == PackageKind::Platform; };
        const auto first = std::ranges::find_if(standing.packages, isWaiting);
        const auto late = std::find_if(first, standing.packages.end(),
                                       [&](const PackageStanding& one) { return isWaiting(one) && isPlatform(one); });
        if (late != standing.packages.end() && late != first && !isPlatform(*first))
            problems.push_back({{},
                                Severity::Advice,
                                RecordKind::UpgradePackage,
                                late->package->id,
                                CoreText::tr("The platform update does not come before the other packages."),
                                CoreText::tr("Move it to the front")});
    }
    return problems;
}

} // namespace readiness::checks
