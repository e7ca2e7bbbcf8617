#include "core/rules/Check.h"

#include "core/model/Project.h"
#include "core/rules/Assessment.h"
#include "core/rules/ReviewTiming.h"
#include "core/rules/checks/Checks.h"
#include "core/rules/checks/cutover/CutoverChecks.h"
#include "core/rules/checks/tests/TestChecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace readiness {

const std::vector<Check>& allChecks()
{
    using namespace checks;
    static const std::vector<Check> table{
        {"RW-001", QT_TRANSLATE_NOOP("Check", "A condition can be read and names scope facts that exist."),
         conditionsThatCannotBeDecided},
        {"RW-002", QT_TRANSLATE_NOOP("Check", "A blocked item says what happens next."), blockedItemsWithoutNextStep},
        {"RW-003", QT_TRANSLATE_NOOP("Check", "Go-live is set, and not past while must items are open."),
         goLiveDateThatCannotHold},
        {"RW-004", QT_TRANSLATE_NOOP("Check", "Time zones exist."), timeZonesThatDoNotExist},
        {"RW-005",
         QT_TRANSLATE_NOOP("Check",
                           "Every waiver counts: not expired, approved by somebody else, for something that exists."),
         waiversThatDoNotCount},
        {"RW-006", QT_TRANSLATE_NOOP("Check", "Every code names one record."), numbersThatRecordsShare},
        {"RW-007", QT_TRANSLATE_NOOP("Check", "Names of people and keys of scope facts are unique."),
         namesThatRecordsShare},
        {"RW-008", QT_TRANSLATE_NOOP("Check", "What a record names exists."), referencesToNothing},
        {"RW-009", QT_TRANSLATE_NOOP("Check", "Every gate has criteria, and one is marked as go-live."),
         gatesThatCannotDecide},
        {"RW-010", QT_TRANSLATE_NOOP("Check", "Every criterion can be met."), criteriaThatCannotBeMet},
        {"RW-011", QT_TRANSLATE_NOOP("Check", "Nobody's value waits for a decision."), openConflicts},
        {"RW-012", QT_TRANSLATE_NOOP("Check", "Deputies do not stand in for each other in a circle."),
         deputiesInACircle},
        {"RW-013", QT_TRANSLATE_NOOP("Check", "Every area with items that apply has an owner."), areasWithoutOwner},
        {"RW-014", QT_TRANSLATE_NOOP("Check", "Every area has items."), areasWithoutItems},
        {"RW-015", QT_TRANSLATE_NOOP("Check", "Nothing that the go-live gate asks for is due after go-live."),
         mustItemsDueAfterGoLive},
        {"RW-016", QT_TRANSLATE_NOOP("Check", "Every open must item has a due day."), mustItemsWithoutDueDay},
        {"RW-017", QT_TRANSLATE_NOOP("Check", "A confirmation says who gave it and when."), halfConfirmations},
        {"RW-018", QT_TRANSLATE_NOOP("Check", "Evidence has the link, file or note that it is made of."),
         emptyEvidence},
        {"RW-019", QT_TRANSLATE_NOOP("Check", "Conditions can use the key and the value of every scope fact."),
         scopeFactsThatCannotBeUsed},
        {"RW-020", QT_TRANSLATE_NOOP("Check", "Scope facts that conditions depend on are answered."),
         unansweredScopeFacts},
        {"RW-021", QT_TRANSLATE_NOOP("Check", "The file has one project record."), severalProjects},
        {"RW-022", QT_TRANSLATE_NOOP("Check", "Sign-offs are of what the project holds now."), signOffsThatDoNotHold},
        {"RW-023", QT_TRANSLATE_NOOP("Check", "No clock and no confirmation is ahead of time."), timesInTheFuture},
        {"RW-024", QT_TRANSLATE_NOOP("Check", "Decisions that differ from the computed one say why."),
         decisionsWithoutReason},
        {"RW-025", QT_TRANSLATE_NOOP("Check", "A conditional go names its conditions."), goWithoutConditions},
        {"RW-026", QT_TRANSLATE_NOOP("Check", "Conditions have an owner and a date, and are kept."),
         conditionsThatAreNotKept},
        {"RW-027", QT_TRANSLATE_NOOP("Check", "A sign-off recorded for somebody has its mail or scan beside it."),
         recordedSignOffsWithoutEvidence},
        {"RW-028", QT_TRANSLATE_NOOP("Check", "Open actions are not past their day."), actionsPastTheirDay},
        {"RW-029", QT_TRANSLATE_NOOP("Check", "Risks are looked at again by the day that was set."), risksNotReviewed},
        {"RW-030",
         QT_TRANSLATE_NOOP("Check", "An accepted risk says who accepts it, until when, and that day is not over."),
         acceptancesThatDoNotHold},
        {"RW-031", QT_TRANSLATE_NOOP("Check", "No response makes a risk worse."), residualsThatContradict},
        {"RW-032", QT_TRANSLATE_NOOP("Check", "Of a risk whose day is over, somebody has said whether it occurred."),
         risksThatWereExpected},
        {"RW-033", QT_TRANSLATE_NOOP("Check", "A risk has the response that its rating demands."),
         risksWithoutResponse},
        {"RW-034", QT_TRANSLATE_NOOP("Check", "Threats and opportunities have responses of their kind."),
         responsesOfTheOtherKind},
        {"RW-035", QT_TRANSLATE_NOOP("Check", "A risk that occurred is an issue."), occurredRisksWithoutIssue},
        {"RW-036", QT_TRANSLATE_NOOP("Check", "Every level and band of the risk scale can be used."),
         scalesThatCannotBeUsed},
        {"RW-037", QT_TRANSLATE_NOOP("Check", "Risks are rated by levels of the scale."), ratingsOutsideTheScale},
        {"RW-038", QT_TRANSLATE_NOOP("Check", "Secondary risks do not come from each other in a circle."),
         secondaryRisksInACircle},
        {"RW-039", QT_TRANSLATE_NOOP("Check", "Delays rise from optimistic over likely to pessimistic."),
         delaysThatContradict},
        {"RW-040", QT_TRANSLATE_NOOP("Check", "A task has an owner."), tasksWithoutOwner},
        {"RW-041", QT_TRANSLATE_NOOP("Check", "A task has a backup owner."), tasksWithoutBackupOwner},
        {"RW-042", QT_TRANSLATE_NOOP("Check", "Owner and backup owner are two people."), tasksBackedUpByTheirOwner},
        {"RW-043", QT_TRANSLATE_NOOP("Check", "Somebody is named who validates a task."), tasksWithoutValidator},
        {"RW-044", QT_TRANSLATE_NOOP("Check", "Nobody validates the own work."), tasksValidatedByTheirOwner},
        {"RW-045", QT_TRANSLATE_NOOP("Check", "Somebody is accountable for each task."), tasksWithoutAccountable},
        {"RW-046", QT_TRANSLATE_NOOP("Check", "Nobody works on two tasks of a plan at once."),
         ownersWithTwoTasksAtOnce},
        {"RW-047", QT_TRANSLATE_NOOP("Check", "A task has a verification."), tasksWithoutVerification},
        {"RW-048", QT_TRANSLATE_NOOP("Check", "A task has a completion criterion."), tasksWithoutCompletionCriterion},
        {"RW-049", QT_TRANSLATE_NOOP("Check", "A task has instructions."), tasksWithoutInstructions},
        {"RW-050", QT_TRANSLATE_NOOP("Check", "What takes no time is a milestone."), tasksWithoutDuration},
        {"RW-051", QT_TRANSLATE_NOOP("Check", "A milestone takes no time."), milestonesWithDuration},
        {"RW-052", QT_TRANSLATE_NOOP("Check", "Step numbers of a plan are unique."), tasksThatShareAStep},
        {"RW-053", QT_TRANSLATE_NOOP("Check", "Durations rise from optimistic over likely to pessimistic."),
         durationsThatContradict},
        {"RW-054", QT_TRANSLATE_NOOP("Check", "No task takes more than 12 hours."), tasksThatAreTooLong},
        {"RW-055", QT_TRANSLATE_NOOP("Check", "A task is linked to another."), tasksWithoutLinks},
        {"RW-056", QT_TRANSLATE_NOOP("Check", "A milestone is linked to another task."), milestonesWithoutLinks},
        {"RW-057", QT_TRANSLATE_NOOP("Check", "Tasks do not wait for one another in a circle."), tasksInACircle},
        {"RW-058", QT_TRANSLATE_NOOP("Check", "Every link counts."), linksThatDoNotCount},
        {"RW-059", QT_TRANSLATE_NOOP("Check", "Two tasks are linked once."), linksGivenTwice},
        {"RW-060", QT_TRANSLATE_NOOP("Check", "A long lag says what it is for."), lagsThatHideWork},
        {"RW-061", QT_TRANSLATE_NOOP("Check", "No link joins a plan with its rollback."), linksIntoTheRollbackBranch},
        {"RW-062", QT_TRANSLATE_NOOP("Check", "A plan has dates."), plansWithoutDates},
        {"RW-063", QT_TRANSLATE_NOOP("Check", "A plan has a downtime window."), plansWithoutWindow},
        {"RW-064", QT_TRANSLATE_NOOP("Check", "A plan fits into its window."), windowsThatAreOverrun},
        {"RW-065", QT_TRANSLATE_NOOP("Check", "A plan leaves the buffer of its window."), buffersThatAreUsed},
        {"RW-066", QT_TRANSLATE_NOOP("Check", "Deadlines and constraints are kept."), limitsThatAreBroken},
        {"RW-067", QT_TRANSLATE_NOOP("Check", "A constraint names its time."), constraintsWithoutTime},
        {"RW-068", QT_TRANSLATE_NOOP("Check", "A task has room in its calendar."), tasksWithoutWorkingTime},
        {"RW-069", QT_TRANSLATE_NOOP("Check", "What needs downtime lies inside the window."), downtimeOutsideTheWindow},
        {"RW-070", QT_TRANSLATE_NOOP("Check", "No task falls into the freeze of another plan."), freezesThatAreBroken},
        {"RW-071", QT_TRANSLATE_NOOP("Check", "A plan ends before go-live."), plansThatEndAfterGoLive},
        {"RW-072", QT_TRANSLATE_NOOP("Check", "What is done before the point of no return can be taken back."),
         downtimeTasksWithoutRollback},
        {"RW-073", QT_TRANSLATE_NOOP("Check", "A plan with downtime has a point of no return."),
         plansWithoutPointOfNoReturn},
        {"RW-074", QT_TRANSLATE_NOOP("Check", "Somebody decides before the point of no return."),
         pointsOfNoReturnWithoutCheckpoint},
        {"RW-075", QT_TRANSLATE_NOOP("Check", "A plan with downtime says how to turn back."), plansWithoutRollback},
        {"RW-076", QT_TRANSLATE_NOOP("Check", "A message has an audience."), messagesWithoutAudience},
        {"RW-077", QT_TRANSLATE_NOOP("Check", "A message has a channel."), messagesWithoutChannel},
        {"RW-078", QT_TRANSLATE_NOOP("Check", "A message has a text."), messagesWithoutText},
        {"RW-079", QT_TRANSLATE_NOOP("Check", "A plan with downtime has messages."), downtimeWithoutMessage},
        {"RW-080", QT_TRANSLATE_NOOP("Check", "Somebody decides on go or no-go of a plan."), plansNobodyDecidesOn},
        {"RW-081", QT_TRANSLATE_NOOP("Check", "A production run has an accepted rehearsal before it."),
         productionWithoutRehearsal},
        {"RW-082", QT_TRANSLATE_NOOP("Check", "Nothing is tested in production but a mock cutover."),
         testsInProduction},
        {"RW-083", QT_TRANSLATE_NOOP("Check", "Cases pass with the roles that people will have."),
         passesOfAdministrators},
        {"RW-084", QT_TRANSLATE_NOOP("Check", "Cases that need migrated data pass with them."),
         passesWithoutMigratedData},
        {"RW-085", QT_TRANSLATE_NOOP("Check", "Passes are of the solution as it is now."), stalePasses},
        {"RW-086", QT_TRANSLATE_NOOP("Check", "A test cycle tests the newest version."), cyclesOnAnOldVersion},
        {"RW-087", QT_TRANSLATE_NOOP("Check", "A test case is in a suite."), casesWithoutSuite},
        {"RW-088", QT_TRANSLATE_NOOP("Check", "A test cycle names its suites, environment and version."),
         cyclesThatSayTooLittle},
        {"RW-089", QT_TRANSLATE_NOOP("Check", "What failed has a defect."), failuresWithoutDefect},
        {"RW-090", QT_TRANSLATE_NOOP("Check", "An open defect has an owner."), defectsWithoutOwner},
        {"RW-091", QT_TRANSLATE_NOOP("Check", "Of a defect it is known what it turned out to be."),
         defectsWithoutOutcome},
        {"RW-092", QT_TRANSLATE_NOOP("Check", "What passed has no failed step."), failedStepsInPasses},
        {"RW-093", QT_TRANSLATE_NOOP("Check", "Automated ids are unique."), automatedIdsGivenTwice},
        {"RW-094", QT_TRANSLATE_NOOP("Check", "No business process is part of itself."), processesInACircle},
        {"RW-095", QT_TRANSLATE_NOOP("Check", "No requirement is part of itself."), requirementsInACircle},
        {"RW-096", QT_TRANSLATE_NOOP("Check", "What an item is done by can be signed."), itemsDoneByWhatCannotBeSigned},
        {"RW-097", QT_TRANSLATE_NOOP("Check", "A criterion asks for suites that its test cycle runs."),
         criteriaOfSuitesNotRun},
        {"S0-03", QT_TRANSLATE_NOOP("Check", "Every role that the go-live needs is filled, with enough time."),
         rolesWithoutTime},
        {"S0-05",
         QT_TRANSLATE_NOOP("Check", "What cannot be upgraded has a plan to create it again, and a test of that."),
         componentsNotRecreated},
        {"S0-06", QT_TRANSLATE_NOOP("Check", "A component that may break has a contingency plan."),
         componentsWithoutContingency},
        {"S0-08", QT_TRANSLATE_NOOP("Check", "The documents to review are ticked off."), documentsNotReviewed},
        {"S0-09", QT_TRANSLATE_NOOP("Check", "Required service packs and rollups are in place."), versionsNotInPlace},
        {"S0-11", QT_TRANSLATE_NOOP("Check", "What is compared with the old version has both results."),
         comparisonsWithoutBothResults},
        {"S0-12", QT_TRANSLATE_NOOP("Check", "What a test found is resolved before the next cycle and production."),
         defectsLeftOpen},
        {"S0-16",
         QT_TRANSLATE_NOOP("Check", "User acceptance begins after the basic checks and system integration passed."),
         cyclesBegunTooEarly},
        {"S0-18", QT_TRANSLATE_NOOP("Check", "The upgrade follows directly on the backup of production."),
         backupsThatAreNotDirectlyBefore},
        {"S0-19", QT_TRANSLATE_NOOP("Check", "The window is long enough for the rollback, too."),
         windowsTooShortForRollback},
        {"S2-09", QT_TRANSLATE_NOOP("Check", "Upgrades are requested at least 48 hours before the window opens."),
         requestsThatAreTooLate},
        {"S3-02-licences", QT_TRANSLATE_NOOP("Check", "Licences are counted and assigned."), licencesNotAssigned},
        {"S3-02-training", QT_TRANSLATE_NOOP("Check", "Everybody who needs it is trained."), peopleNotTrained},
        {"S3-04", QT_TRANSLATE_NOOP("Check", "Where reviews are held, one is the go-live readiness review."),
         missingReadinessReview},
        {"S3-06", QT_TRANSLATE_NOOP("Check", "The lead times of the readiness review do not contradict each other."),
         reviewLeadTimesThatContradict},
        {"S3-06-timing", QT_TRANSLATE_NOOP("Check", "The go-live readiness review is neither too late nor too early."),
         reviewsThatAreTooLateOrTooEarly},
        {"S3-08-action", QT_TRANSLATE_NOOP("Check", "Every open action has an owner."), actionsWithoutOwner},
        {"S3-08-answer", QT_TRANSLATE_NOOP("Check", "A question that is done has an answer."),
         questionsDoneWithoutAnswer},
        {kConfirmationRule, QT_TRANSLATE_NOOP("Check", "Answers to must items are confirmed before the review."),
         unconfirmedAnswers},
        {"S3-08-finding", QT_TRANSLATE_NOOP("Check", "Risks and issues of reviews have a recommendation and an owner."),
         findingsWithoutAnswer},
        {kOwnerRule, QT_TRANSLATE_NOOP("Check", "Every open must item has an owner."), mustItemsWithoutOwner},
        {"S3-08-reason", QT_TRANSLATE_NOOP("Check", "An item that does not apply says why."),
         notApplicableWithoutReason},
        {"S3-08-workaround", QT_TRANSLATE_NOOP("Check", "Every blocker of go-live has an accepted workaround."),
         blockersWithoutWorkaround},
        {"S3-09", QT_TRANSLATE_NOOP("Check", "Non-functional limits are agreed and met at the agreed volume."),
         limitsNotMet},
    };
    return table;
}

std::vector<Problem> problemsOf(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Check& check : allChecks()) {
        for (Problem& problem : check.find(assessment)) {
            problem.rule = QString::fromLatin1(check.rule);
            problems.push_back(std::move(problem));
        }
    }
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem& a, const Problem& b) { return a.severity < b.severity; });
    return problems;
}

bool isReviewDue(const Assessment& assessment)
{
    const ProjectSettings& project = assessment.snapshot().project();
    const QDate goLive = project.goLiveDate();
    return goLive.isValid()
           && assessment.today() >= goLive.addDays(-project.reviewLeadMinimumDays.value_or(kReviewLeadMinimumDays));
}

} // namespace readiness
