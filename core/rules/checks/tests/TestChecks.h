#pragma once

#include "core/rules/Assessment.h"
#include "core/rules/Check.h"

namespace readiness::checks {

// The rules of acceptance tests, by topic. Each function finds one rule, see Check. Verdicts of the past are judged by what
// was known when they were given; of a case only the verdict that counts now.

std::vector<Problem> testsInProduction(const Assessment& assessment);
std::vector<Problem> cyclesBegunTooEarly(const Assessment& assessment);
std::vector<Problem> cyclesOnAnOldVersion(const Assessment& assessment);
std::vector<Problem> cyclesThatSayTooLittle(const Assessment& assessment);
std::vector<Problem> criteriaOfSuitesNotRun(const Assessment& assessment);

std::vector<Problem> passesOfAdministrators(const Assessment& assessment);
std::vector<Problem> passesWithoutMigratedData(const Assessment& assessment);
std::vector<Problem> stalePasses(const Assessment& assessment);
std::vector<Problem> failedStepsInPasses(const Assessment& assessment);
std::vector<Problem> comparisonsWithoutBothResults(const Assessment& assessment);

std::vector<Problem> casesWithoutSuite(const Assessment& assessment);
std::vector<Problem> automatedIdsGivenTwice(const Assessment& assessment);
std::vector<Problem> processesInACircle(const Assessment& assessment);
std::vector<Problem> requirementsInACircle(const Assessment& assessment);

std::vector<Problem> failuresWithoutDefect(const Assessment& assessment);
std::vector<Problem> defectsWithoutOwner(const Assessment& assessment);
std::vector<Problem> defectsWithoutOutcome(const Assessment& assessment);
std::vector<Problem> defectsLeftOpen(const Assessment& assessment);
std::vector<Problem> limitsNotMet(const Assessment& assessment);

} // namespace readiness::checks
