#pragma once

#include "core/rules/Assessment.h"

// One function per rule; allChecks() gives each its id and says what it means.
namespace readiness::checks {

std::vector<Problem> mustItemsWithoutOwner(const Assessment& assessment);
std::vector<Problem> questionsDoneWithoutAnswer(const Assessment& assessment);
std::vector<Problem> unconfirmedAnswers(const Assessment& assessment);
std::vector<Problem> notApplicableWithoutReason(const Assessment& assessment);
std::vector<Problem> conditionsThatCannotBeDecided(const Assessment& assessment);

} // namespace readiness::checks
