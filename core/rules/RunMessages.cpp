#include "core/rules/RunMessages.h"

#include <QSet>

namespace readiness {

namespace {

bool hasCome(MessageOccasion occasion, const StepState& step)
{
    switch (occasion) {
    case MessageOccasion::Start:
        return step.status == StepStatus::Done || (step.step && !step.step->startedAt.isNull());
    case MessageOccasion::Finish: return step.status == StepStatus::Done;
    case MessageOccasion::Problem: return step.isStopped() || (step.step && !step.step->issue.isNull());
    }
    return false;
}

} // namespace

std::vector<DueMessage> dueMessages(const RunState& state, const RollbackSteps& back)
{
    const Snapshot& snapshot = state.forecast().snapshot();
    QSet<RecordId> sent;
    for (const MessageSent* message : snapshot.all<MessageSent>()) {
        if (message->run == state.run().id)
            sent.insert(message->message);
    }
    QHash<RecordId, std::vector<const PlannedMessage*>> messagesOf;
    for (const PlannedMessage* message : snapshot.all<PlannedMessage>())
        messagesOf[message->task].push_back(message);
    std::vector<DueMessage> due;
    for (const auto* steps : {&state.steps(), &back.steps()}) {
        for (const StepState& step : *steps) {
            if (!step.task)
                continue;
            for (const PlannedMessage* message : messagesOf.value(step.task->id)) {
                if (hasCome(message->occasion, step) && !sent.contains(message->id))
                    due.push_back({message, &step});
            }
        }
    }
    return due;
}

} // namespace readiness
