#pragma once

#include "core/rules/Assessment.h"
#include "core/rules/Check.h"

namespace readiness {
struct Upgrade;
}

namespace readiness::checks {

// The rules of environments, upgrades and what they need, by topic. Each function finds one rule, see Check. What a step of
// an upgrade is refused for is no rule of these: its guards say so when the step is taken.

std::vector<Problem> deviationsNotRecorded(const Assessment& assessment);
std::vector<Problem> deviationsWithoutRisk(const Assessment& assessment);
std::vector<Problem> appsThatDiffer(const Assessment& assessment);
std::vector<Problem> versionsAtTheirEnd(const Assessment& assessment);
std::vector<Problem> updatesNotSet(const Assessment& assessment);

std::vector<Problem> strategiesThatSayTooLittle(const Assessment& assessment);
std::vector<Problem> backupsNotProven(const Assessment& assessment);
std::vector<Problem> backupsWithoutPlan(const Assessment& assessment);
std::vector<Problem> scenariosWithoutProcedure(const Assessment& assessment);
std::vector<Problem> scenariosLongerThanTheWindow(const Assessment& assessment);
std::vector<Problem> scenariosWithoutDuration(const Assessment& assessment);
std::vector<Problem> upgradesWithoutBackup(const Assessment& assessment);

std::vector<Problem> upgradesWithoutEscalation(const Assessment& assessment);
std::vector<Problem> supportLinesWithGaps(const Assessment& assessment);
std::vector<Problem> supportWithoutKnowledge(const Assessment& assessment);
std::vector<Problem> escalationsInACircle(const Assessment& assessment);
std::vector<Problem> hypercareThatSaysTooLittle(const Assessment& assessment);
std::vector<Problem> hypercareOutOfOrder(const Assessment& assessment);
std::vector<Problem> hypercarePastItsEnd(const Assessment& assessment);

std::vector<Problem> releaseRowsThatDoNotCount(const Assessment& assessment);
std::vector<Problem> schedulesThatAreOld(const Assessment& assessment);
std::vector<Problem> upgradesNotToTheNewest(const Assessment& assessment);
std::vector<Problem> versionsThatLeaveTooEarly(const Assessment& assessment);
std::vector<Problem> requestsOfUpgradesTooLate(const Assessment& assessment);
std::vector<Problem> downtimesThatDoNotFit(const Assessment& assessment);
std::vector<Problem> downtimesThePlanDoesNotHold(const Assessment& assessment);
std::vector<Problem> adviceThatContradictsItself(const Assessment& assessment);

std::vector<Problem> stepsThatDoNotCount(const Assessment& assessment);
std::vector<Problem> upgradesWithoutPostUpgradeActions(const Assessment& assessment);
std::vector<Problem> upgradesInACircle(const Assessment& assessment);
std::vector<Problem> platformUpdatesNotFirst(const Assessment& assessment);

/// The upgrades of production that are neither committed nor cancelled.
std::vector<const Upgrade*> openProductionUpgrades(const Assessment& assessment);
/// From the day on which the review is due, or four weeks before production is upgraded, on: what was a warning blocks.
bool isProductionNear(const Assessment& assessment);

} // namespace readiness::checks
