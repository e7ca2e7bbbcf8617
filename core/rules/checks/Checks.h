#pragma once

#include "core/rules/Assessment.h"

// One function per rule; allChecks() gives each its id and says what it means.
namespace readiness::checks {

std::vector<Problem> mustItemsWithoutOwner(const Assessment& assessment);
std::vector<Problem> questionsDoneWithoutAnswer(const Assessment& assessment);
std::vector<Problem> unconfirmedAnswers(const Assessment& assessment);
std::vector<Problem> notApplicableWithoutReason(const Assessment& assessment);
std::vector<Problem> conditionsThatCannotBeDecided(const Assessment& assessment);
std::vector<Problem> blockedItemsWithoutNextStep(const Assessment& assessment);
std::vector<Problem> goLiveDateThatCannotHold(const Assessment& assessment);
std::vector<Problem> timeZonesThatDoNotExist(const Assessment& assessment);
std::vector<Problem> waiversThatDoNotCount(const Assessment& assessment);
std::vector<Problem> numbersThatRecordsShare(const Assessment& assessment);
std::vector<Problem> namesThatRecordsShare(const Assessment& assessment);
std::vector<Problem> referencesToNothing(const Assessment& assessment);
std::vector<Problem> gatesThatCannotDecide(const Assessment& assessment);
std::vector<Problem> criteriaThatCannotBeMet(const Assessment& assessment);
std::vector<Problem> openConflicts(const Assessment& assessment);
std::vector<Problem> deputiesInACircle(const Assessment& assessment);
std::vector<Problem> reviewLeadTimesThatContradict(const Assessment& assessment);
std::vector<Problem> areasWithoutOwner(const Assessment& assessment);
std::vector<Problem> areasWithoutItems(const Assessment& assessment);
std::vector<Problem> mustItemsDueAfterGoLive(const Assessment& assessment);
std::vector<Problem> mustItemsWithoutDueDay(const Assessment& assessment);
std::vector<Problem> halfConfirmations(const Assessment& assessment);
std::vector<Problem> emptyEvidence(const Assessment& assessment);
std::vector<Problem> scopeFactsThatCannotBeUsed(const Assessment& assessment);
std::vector<Problem> unansweredScopeFacts(const Assessment& assessment);
std::vector<Problem> severalProjects(const Assessment& assessment);
std::vector<Problem> signOffsThatDoNotHold(const Assessment& assessment);
std::vector<Problem> timesInTheFuture(const Assessment& assessment);
std::vector<Problem> decisionsWithoutReason(const Assessment& assessment);
std::vector<Problem> goWithoutConditions(const Assessment& assessment);
std::vector<Problem> conditionsThatAreNotKept(const Assessment& assessment);
std::vector<Problem> recordedSignOffsWithoutEvidence(const Assessment& assessment);
std::vector<Problem> actionsPastTheirDay(const Assessment& assessment);
std::vector<Problem> rolesWithoutTime(const Assessment& assessment);
std::vector<Problem> documentsNotReviewed(const Assessment& assessment);
std::vector<Problem> versionsNotInPlace(const Assessment& assessment);
std::vector<Problem> licencesNotAssigned(const Assessment& assessment);
std::vector<Problem> peopleNotTrained(const Assessment& assessment);
std::vector<Problem> missingReadinessReview(const Assessment& assessment);
std::vector<Problem> reviewsThatAreTooLateOrTooEarly(const Assessment& assessment);
std::vector<Problem> actionsWithoutOwner(const Assessment& assessment);
std::vector<Problem> findingsWithoutAnswer(const Assessment& assessment);
std::vector<Problem> blockersWithoutWorkaround(const Assessment& assessment);
std::vector<Problem> risksNotReviewed(const Assessment& assessment);
std::vector<Problem> acceptancesThatDoNotHold(const Assessment& assessment);
std::vector<Problem> residualsThatContradict(const Assessment& assessment);
std::vector<Problem> risksThatWereExpected(const Assessment& assessment);
std::vector<Problem> risksWithoutResponse(const Assessment& assessment);
std::vector<Problem> responsesOfTheOtherKind(const Assessment& assessment);
std::vector<Problem> occurredRisksWithoutIssue(const Assessment& assessment);
std::vector<Problem> scalesThatCannotBeUsed(const Assessment& assessment);
std::vector<Problem> ratingsOutsideTheScale(const Assessment& assessment);
std::vector<Problem> secondaryRisksInACircle(const Assessment& assessment);
std::vector<Problem> delaysThatContradict(const Assessment& assessment);
std::vector<Problem> componentsWithoutContingency(const Assessment& assessment);
std::vector<Problem> componentsNotRecreated(const Assessment& assessment);
std::vector<Problem> itemsDoneByWhatCannotBeSigned(const Assessment& assessment);

} // namespace readiness::checks
