#include "core/model/Run.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<RunKind>()
{
    static constexpr Choice choices[] = {
        {"rehearsal", QT_TRANSLATE_NOOP("Run", "Rehearsal")},
        {"production", QT_TRANSLATE_NOOP("Run", "Production")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<RunStatus>()
{
    static constexpr Choice choices[] = {
        {"planned", QT_TRANSLATE_NOOP("Run", "Planned")},
        {"running", QT_TRANSLATE_NOOP("Run", "Running")},
        {"completed", QT_TRANSLATE_NOOP("Run", "Completed")},
        {"backed_out", QT_TRANSLATE_NOOP("Run", "Backed out")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<RunOutcome>()
{
    static constexpr Choice choices[] = {
        {"open", QT_TRANSLATE_NOOP("Run", "Open")},
        {"accepted", QT_TRANSLATE_NOOP("Run", "Accepted")},
        {"again", QT_TRANSLATE_NOOP("Run", "Rehearse again")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<StepStatus>()
{
    static constexpr Choice choices[] = {
        {"pending", QT_TRANSLATE_NOOP("RunStep", "Pending")}, {"ready", QT_TRANSLATE_NOOP("RunStep", "Ready")},
        {"running", QT_TRANSLATE_NOOP("RunStep", "Running")}, {"done", QT_TRANSLATE_NOOP("RunStep", "Done")},
        {"skipped", QT_TRANSLATE_NOOP("RunStep", "Skipped")}, {"failed", QT_TRANSLATE_NOOP("RunStep", "Failed")},
        {"blocked", QT_TRANSLATE_NOOP("RunStep", "Blocked")},
    };
    return choices;
}

const RecordType& shiftType()
{
    using S = Shift;
    static const RecordType type = describe<S>(
        "shift", QT_TRANSLATE_NOOP("Shift", "Shift"), QT_TRANSLATE_NOOP("Shift", "Shifts"), "SH",
        {
            reference<&S::plan>(10, "plan", QT_TRANSLATE_NOOP("Shift", "Plan"))
                .required()
                .whenRemoved(OnRemoval::Follow),
            text<&S::title>(11, "title", QT_TRANSLATE_NOOP("Shift", "Title")).required().searchable(),
            instant<&S::starts>(12, "starts", QT_TRANSLATE_NOOP("Shift", "Starts")),
            instant<&S::ends>(13, "ends", QT_TRANSLATE_NOOP("Shift", "Ends")),
            reference<&S::lead>(14, "lead", QT_TRANSLATE_NOOP("Shift", "Lead")),
            referenceList(S::kPeopleField, "people", QT_TRANSLATE_NOOP("Shift", "People"), RecordKind::Person),
            longText<&S::handOver>(16, "hand_over", QT_TRANSLATE_NOOP("Shift", "Hand-over")).searchable(),
            reference<&S::acceptedBy>(17, "accepted_by", QT_TRANSLATE_NOOP("Shift", "Accepted by")),
            instant<&S::acceptedAt>(18, "accepted_at", QT_TRANSLATE_NOOP("Shift", "Accepted at")),
        });
    return type;
}

const RecordType& runType()
{
    using R = Run;
    static const RecordType type = describe<R>(
        "run", QT_TRANSLATE_NOOP("Run", "Run"), QT_TRANSLATE_NOOP("Run", "Runs"), "RU",
        {
            reference<&R::plan>(10, "plan", QT_TRANSLATE_NOOP("Run", "Plan")).required().whenRemoved(OnRemoval::Follow),
            text<&R::title>(11, "title", QT_TRANSLATE_NOOP("Run", "Title")).required().searchable(),
            choice<&R::kind>(12, "kind", QT_TRANSLATE_NOOP("Run", "Kind")),
            reference<&R::environment>(13, "environment", QT_TRANSLATE_NOOP("Run", "Environment")),
            instant<&R::starts>(14, "starts", QT_TRANSLATE_NOOP("Run", "Starts")),
            choice<&R::status>(15, "status", QT_TRANSLATE_NOOP("Run", "Status")),
            instant<&R::startedAt>(16, "started_at", QT_TRANSLATE_NOOP("Run", "Started at")),
            instant<&R::finishedAt>(17, "finished_at", QT_TRANSLATE_NOOP("Run", "Finished at")),
            choice<&R::outcome>(18, "outcome", QT_TRANSLATE_NOOP("Run", "Outcome")),
            longText<&R::lessons>(19, "lessons", QT_TRANSLATE_NOOP("Run", "Lessons")).searchable(),
            longText<&R::description>(20, "description", QT_TRANSLATE_NOOP("Run", "Description")).searchable(),
        });
    return type;
}

const RecordType& runStepType()
{
    using S = RunStep;
    static const RecordType type = describe<S>(
        "run_step", QT_TRANSLATE_NOOP("RunStep", "Step of a run"), QT_TRANSLATE_NOOP("RunStep", "Steps of runs"), "SP",
        {
            reference<&S::run>(10, "run", QT_TRANSLATE_NOOP("RunStep", "Run"))
                .required()
                .whenRemoved(OnRemoval::Follow),
            reference<&S::task>(11, "task", QT_TRANSLATE_NOOP("RunStep", "Task")),
            integer<&S::step>(12, "step", QT_TRANSLATE_NOOP("RunStep", "Step")).range(1, 999999),
            integer<&S::attempt>(13, "attempt", QT_TRANSLATE_NOOP("RunStep", "Attempt")).range(1, 999),
            text<&S::title>(14, "title", QT_TRANSLATE_NOOP("RunStep", "Title")).required().searchable(),
            choice<&S::status>(15, "status", QT_TRANSLATE_NOOP("RunStep", "Status")),
            instant<&S::startedAt>(16, "started_at", QT_TRANSLATE_NOOP("RunStep", "Actual start")),
            instant<&S::finishedAt>(17, "finished_at", QT_TRANSLATE_NOOP("RunStep", "Actual finish")),
            reference<&S::doneBy>(18, "done_by", QT_TRANSLATE_NOOP("RunStep", "Done by")),
            reference<&S::verifiedBy>(19, "verified_by", QT_TRANSLATE_NOOP("RunStep", "Verified by")),
            instant<&S::verifiedAt>(20, "verified_at", QT_TRANSLATE_NOOP("RunStep", "Verified at")),
            longText<&S::note>(21, "note", QT_TRANSLATE_NOOP("RunStep", "Note")).searchable(),
            yesNo<&S::isEnteredLater>(22, "entered_later", QT_TRANSLATE_NOOP("RunStep", "Entered later")),
            duration<&S::plannedDuration>(23, "planned_duration", QT_TRANSLATE_NOOP("RunStep", "Planned duration")),
            duration<&S::remaining>(24, "remaining", QT_TRANSLATE_NOOP("RunStep", "Remaining")),
            reference<&S::follows>(25, "follows", QT_TRANSLATE_NOOP("RunStep", "Follows")),
            reference<&S::issue>(26, "issue", QT_TRANSLATE_NOOP("RunStep", "Issue")),
            duration<&S::minutesLost>(27, "minutes_lost", QT_TRANSLATE_NOOP("RunStep", "Time lost")),
        });
    return type;
}

const RecordType& messageSentType()
{
    using M = MessageSent;
    static const RecordType type = describe<M>(
        "message_sent", QT_TRANSLATE_NOOP("MessageSent", "Message sent"),
        QT_TRANSLATE_NOOP("MessageSent", "Messages sent"), "MS",
        {
            reference<&M::run>(10, "run", QT_TRANSLATE_NOOP("MessageSent", "Run"))
                .required()
                .whenRemoved(OnRemoval::Follow),
            reference<&M::message>(11, "message", QT_TRANSLATE_NOOP("MessageSent", "Message")),
            text<&M::title>(12, "title", QT_TRANSLATE_NOOP("MessageSent", "Subject")).required().searchable(),
            text<&M::audience>(13, "audience", QT_TRANSLATE_NOOP("MessageSent", "Audience")).searchable(),
            text<&M::channel>(14, "channel", QT_TRANSLATE_NOOP("MessageSent", "Channel")).searchable(),
            longText<&M::text>(15, "text", QT_TRANSLATE_NOOP("MessageSent", "Text")).searchable(),
            instant<&M::sentAt>(16, "sent_at", QT_TRANSLATE_NOOP("MessageSent", "Sent at")),
            text<&M::sentBy>(17, "sent_by", QT_TRANSLATE_NOOP("MessageSent", "Sent by")).searchable(),
        });
    return type;
}

} // namespace readiness
