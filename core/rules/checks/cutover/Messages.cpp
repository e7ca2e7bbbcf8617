#include "core/base/CoreText.h"
#include "core/rules/checks/cutover/CutoverChecks.h"

#include <algorithm>

namespace readiness::checks {

namespace {

std::vector<Problem> messagesThat(const Assessment& assessment, const TaskRule& rule,
                                  bool (*isBroken)(const PlannedMessage&))
{
    std::vector<Problem> problems;
    for (const PlannedMessage* message : assessment.snapshot().all<PlannedMessage>()) {
        if (isBroken(*message))
            problems.push_back({{}, rule.severity, RecordKind::Message, message->id, rule.text, rule.action});
    }
    return problems;
}

} // namespace

std::vector<Problem> messagesWithoutAudience(const Assessment& assessment)
{
    return messagesThat(
        assessment,
        {Severity::Warning, CoreText::tr("Nothing says whom it is for."), CoreText::tr("Name the audience")},
        [](const PlannedMessage& message) { return message.audience.isEmpty(); });
}

std::vector<Problem> messagesWithoutChannel(const Assessment& assessment)
{
    return messagesThat(
        assessment, {Severity::Advice, CoreText::tr("Nothing says how it is sent."), CoreText::tr("Name the channel")},
        [](const PlannedMessage& message) { return message.channel.isEmpty(); });
}

std::vector<Problem> messagesWithoutText(const Assessment& assessment)
{
    return messagesThat(assessment,
                        {Severity::Advice, CoreText::tr("It has no text: nobody wants to word it in the night."),
                         CoreText::tr("Write the text")},
                        [](const PlannedMessage& message) { return message.text.isEmpty(); });
}

std::vector<Problem> downtimeWithoutMessage(const Assessment& assessment)
{
    QSet<RecordId> speaking;
    for (const PlannedMessage* message : assessment.snapshot().all<PlannedMessage>())
        speaking.insert(message->task);
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        bool hasDowntime = false, isTold = false;
        for (const OutlineLine& line : planned.outline.lines()) {
            hasDowntime |= line.task->isDowntime;
            isTold |= speaking.contains(line.task->id);
        }
        if (hasDowntime && !isTold)
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Plan,
                                planned.plan->id,
                                CoreText::tr("It has downtime, and no message tells anybody."),
                                CoreText::tr("Add messages for its start, its end and problems")});
    }
    return problems;
}

std::vector<Problem> plansNobodyDecidesOn(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        if (!planned.outline.lines().empty() && !assessment.snapshot().find(planned.plan->decides))
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Plan,
                                planned.plan->id,
                                CoreText::tr("Nobody is named who decides on go or no-go."),
                                CoreText::tr("Name who decides, and by which criteria")});
    }
    return problems;
}

std::vector<Problem> productionWithoutRehearsal(const Assessment& assessment)
{
    const std::vector<const Run*> runs = assessment.snapshot().all<Run>();
    std::vector<Problem> problems;
    for (const Run* run : runs) {
        const bool isRehearsed = std::any_of(runs.begin(), runs.end(), [&](const Run* other) {
            return other->plan == run->plan && other->kind == RunKind::Rehearsal
                   && other->outcome == RunOutcome::Accepted;
        });
        if (run->kind == RunKind::Production && run->status == RunStatus::Planned && !isRehearsed)
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Run,
                                run->id,
                                CoreText::tr("No rehearsal of its plan has been accepted."),
                                CoreText::tr("Rehearse, and accept the outcome")});
    }
    return problems;
}

} // namespace readiness::checks
