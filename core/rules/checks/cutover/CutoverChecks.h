#pragma once

#include "core/rules/Assessment.h"
#include "core/rules/PlanSchedules.h"

namespace readiness::checks {

// The rules of cutover plans, by topic. Each function finds one rule, see Check.

std::vector<Problem> tasksWithoutOwner(const Assessment& assessment);
std::vector<Problem> tasksWithoutBackupOwner(const Assessment& assessment);
std::vector<Problem> tasksBackedUpByTheirOwner(const Assessment& assessment);
std::vector<Problem> tasksWithoutValidator(const Assessment& assessment);
std::vector<Problem> tasksValidatedByTheirOwner(const Assessment& assessment);
std::vector<Problem> tasksWithoutAccountable(const Assessment& assessment);
std::vector<Problem> ownersWithTwoTasksAtOnce(const Assessment& assessment);

std::vector<Problem> tasksWithoutVerification(const Assessment& assessment);
std::vector<Problem> tasksWithoutCompletionCriterion(const Assessment& assessment);
std::vector<Problem> tasksWithoutInstructions(const Assessment& assessment);
std::vector<Problem> tasksWithoutDuration(const Assessment& assessment);
std::vector<Problem> milestonesWithDuration(const Assessment& assessment);
std::vector<Problem> tasksThatShareAStep(const Assessment& assessment);
std::vector<Problem> durationsThatContradict(const Assessment& assessment);
std::vector<Problem> tasksThatAreTooLong(const Assessment& assessment);

std::vector<Problem> tasksWithoutLinks(const Assessment& assessment);
std::vector<Problem> milestonesWithoutLinks(const Assessment& assessment);
std::vector<Problem> tasksInACircle(const Assessment& assessment);
std::vector<Problem> linksThatDoNotCount(const Assessment& assessment);
std::vector<Problem> linksGivenTwice(const Assessment& assessment);
std::vector<Problem> lagsThatHideWork(const Assessment& assessment);
std::vector<Problem> linksIntoTheRollbackBranch(const Assessment& assessment);

std::vector<Problem> plansWithoutDates(const Assessment& assessment);
std::vector<Problem> plansWithoutWindow(const Assessment& assessment);
std::vector<Problem> windowsThatAreOverrun(const Assessment& assessment);
std::vector<Problem> buffersThatAreUsed(const Assessment& assessment);
std::vector<Problem> limitsThatAreBroken(const Assessment& assessment);
std::vector<Problem> constraintsWithoutTime(const Assessment& assessment);
std::vector<Problem> tasksWithoutWorkingTime(const Assessment& assessment);
std::vector<Problem> downtimeOutsideTheWindow(const Assessment& assessment);
std::vector<Problem> freezesThatAreBroken(const Assessment& assessment);
std::vector<Problem> plansThatEndAfterGoLive(const Assessment& assessment);

std::vector<Problem> downtimeTasksWithoutRollback(const Assessment& assessment);
std::vector<Problem> plansWithoutPointOfNoReturn(const Assessment& assessment);
std::vector<Problem> pointsOfNoReturnWithoutCheckpoint(const Assessment& assessment);
std::vector<Problem> plansWithoutRollback(const Assessment& assessment);
std::vector<Problem> windowsTooShortForRollback(const Assessment& assessment);
std::vector<Problem> backupsThatAreNotDirectlyBefore(const Assessment& assessment);
std::vector<Problem> requestsThatAreTooLate(const Assessment& assessment);

std::vector<Problem> messagesWithoutAudience(const Assessment& assessment);
std::vector<Problem> messagesWithoutChannel(const Assessment& assessment);
std::vector<Problem> messagesWithoutText(const Assessment& assessment);
std::vector<Problem> downtimeWithoutMessage(const Assessment& assessment);
std::vector<Problem> plansNobodyDecidesOn(const Assessment& assessment);
std::vector<Problem> productionWithoutRehearsal(const Assessment& assessment);

/// A line of a plan that is work of its own: no summary.
bool isWork(const OutlineLine& line);
/// Whether the line, or something that it belongs to, is done only when the cutover is given up.
bool isOfRollbackBranch(const PlanOutline& outline, int line);

struct TaskRule {
    Severity severity;
    QString text, action;
};

/// A problem at each task of every plan that is work and for which the predicate holds.
template <class Predicate>
std::vector<Problem> tasksThat(const Assessment& assessment, const TaskRule& rule, Predicate&& isBroken)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        for (const OutlineLine& line : planned.outline.lines()) {
            if (isWork(line) && isBroken(*line.task))
                problems.push_back({{}, rule.severity, RecordKind::Task, line.task->id, rule.text, rule.action});
        }
    }
    return problems;
}

} // namespace readiness::checks
