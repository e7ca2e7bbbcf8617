#include "core/model/Task.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<TaskConstraint>()
{
    static constexpr Choice choices[] = {
        {"as_soon_as_possible", QT_TRANSLATE_NOOP("Task", "As soon as possible")},
        {"as_late_as_possible", QT_TRANSLATE_NOOP("Task", "As late as possible")},
        {"start_no_earlier_than", QT_TRANSLATE_NOOP("Task", "Start no earlier than")},
        {"start_no_later_than", QT_TRANSLATE_NOOP("Task", "Start no later than")},
        {"start_on", QT_TRANSLATE_NOOP("Task", "Start on")},
        {"finish_no_earlier_than", QT_TRANSLATE_NOOP("Task", "Finish no earlier than")},
        {"finish_no_later_than", QT_TRANSLATE_NOOP("Task", "Finish no later than")},
        {"finish_on", QT_TRANSLATE_NOOP("Task", "Finish on")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<LinkType>()
{
    static constexpr Choice choices[] = {
        {"fs", QT_TRANSLATE_NOOP("Link", "Finish to start (FS)")},
        {"ss", QT_TRANSLATE_NOOP("Link", "Start to start (SS)")},
        {"ff", QT_TRANSLATE_NOOP("Link", "Finish to finish (FF)")},
        {"sf", QT_TRANSLATE_NOOP("Link", "Start to finish (SF)")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<MessageOccasion>()
{
    static constexpr Choice choices[] = {
        {"start", QT_TRANSLATE_NOOP("Message", "When the task starts")},
        {"finish", QT_TRANSLATE_NOOP("Message", "When the task is finished")},
        {"problem", QT_TRANSLATE_NOOP("Message", "When there is a problem")},
    };
    return choices;
}

const RecordType& taskType()
{
    using T = Task;
    static const RecordType type = describe<T>(
        "task", QT_TRANSLATE_NOOP("Task", "Cutover task"), QT_TRANSLATE_NOOP("Task", "Cutover tasks"), "CT",
        {
            reference<&T::plan>(10, "plan", QT_TRANSLATE_NOOP("Task", "Plan"))
                .required()
                .whenRemoved(OnRemoval::Follow),
            integer<&T::step>(11, "step", QT_TRANSLATE_NOOP("Task", "Step")).range(1, 999999),
            text<&T::position>(12, "position", QT_TRANSLATE_NOOP("Task", "Position")).internal(),
            reference<&T::parent>(13, "parent", QT_TRANSLATE_NOOP("Task", "Belongs to")),
            text<&T::phase>(14, "phase", QT_TRANSLATE_NOOP("Task", "Phase")).searchable(),
            text<&T::title>(15, "title", QT_TRANSLATE_NOOP("Task", "Title")).required().searchable(),
            longText<&T::instructions>(16, "instructions", QT_TRANSLATE_NOOP("Task", "Instructions")).searchable(),
            text<&T::tools>(17, "tools", QT_TRANSLATE_NOOP("Task", "Tools")).searchable(),
            reference<&T::area>(18, "area", QT_TRANSLATE_NOOP("Task", "Area")),
            reference<&T::environment>(19, "environment", QT_TRANSLATE_NOOP("Task", "Environment")),
            text<&T::system>(20, "system", QT_TRANSLATE_NOOP("Task", "System")).searchable(),
            reference<&T::owner>(21, "owner", QT_TRANSLATE_NOOP("Task", "Owner")),
            reference<&T::backupOwner>(22, "backup_owner", QT_TRANSLATE_NOOP("Task", "Backup owner")),
            reference<&T::accountable>(23, "accountable", QT_TRANSLATE_NOOP("Task", "Accountable")),
            reference<&T::validator>(24, "validator", QT_TRANSLATE_NOOP("Task", "Validated by")),
            longText<&T::verification>(25, "verification", QT_TRANSLATE_NOOP("Task", "Verification")).searchable(),
            text<&T::completionCriterion>(26, "completion_criterion", QT_TRANSLATE_NOOP("Task", "Completion criterion"))
                .searchable(),
            duration<&T::duration>(27, "duration", QT_TRANSLATE_NOOP("Task", "Duration")),
            duration<&T::durationOptimistic>(28, "duration_optimistic",
                                             QT_TRANSLATE_NOOP("Task", "Duration, optimistic")),
            duration<&T::durationPessimistic>(29, "duration_pessimistic",
                                              QT_TRANSLATE_NOOP("Task", "Duration, pessimistic")),
            reference<&T::calendar>(30, "calendar", QT_TRANSLATE_NOOP("Task", "Calendar")),
            choice<&T::constraint>(31, "constraint_type", QT_TRANSLATE_NOOP("Task", "Constraint")),
            instant<&T::constraintAt>(32, "constraint_at", QT_TRANSLATE_NOOP("Task", "Constraint time")),
            instant<&T::deadline>(33, "deadline", QT_TRANSLATE_NOOP("Task", "Deadline")),
            yesNo<&T::isMilestone>(34, "milestone", QT_TRANSLATE_NOOP("Task", "Milestone")),
            reference<&T::gate>(35, "gate", QT_TRANSLATE_NOOP("Task", "Go/no-go gate")),
            yesNo<&T::isDowntime>(36, "downtime", QT_TRANSLATE_NOOP("Task", "Downtime")),
            longText<&T::rollbackStep>(37, "rollback_step", QT_TRANSLATE_NOOP("Task", "Rollback step")).searchable(),
            duration<&T::rollbackDuration>(38, "rollback_duration", QT_TRANSLATE_NOOP("Task", "Rollback duration")),
            yesNo<&T::isPointOfNoReturn>(39, "point_of_no_return", QT_TRANSLATE_NOOP("Task", "Point of no return")),
            yesNo<&T::isRollbackBranch>(40, "rollback_branch", QT_TRANSLATE_NOOP("Task", "Only for the rollback")),
            longText<&T::description>(41, "description", QT_TRANSLATE_NOOP("Task", "Notes")).searchable(),
            text<&T::source>(42, "source", QT_TRANSLATE_NOOP("Task", "Source")).searchable(),
            text<&T::origin>(43, "origin", QT_TRANSLATE_NOOP("Task", "Origin")).internal(),
        });
    return type;
}

const RecordType& linkType()
{
    using L = Link;
    static const RecordType type = [] {
        RecordType t = describe<L>(
            "link", QT_TRANSLATE_NOOP("Link", "Link"), QT_TRANSLATE_NOOP("Link", "Links"), "LK",
            {
                reference<&L::predecessor>(10, "predecessor", QT_TRANSLATE_NOOP("Link", "Predecessor"))
                    .required()
                    .whenRemoved(OnRemoval::Follow),
                reference<&L::successor>(11, "successor", QT_TRANSLATE_NOOP("Link", "Successor"))
                    .required()
                    .whenRemoved(OnRemoval::Follow),
                choice<&L::type>(12, "type", QT_TRANSLATE_NOOP("Link", "Type")),
                integer<&L::lag>(13, "lag", QT_TRANSLATE_NOOP("Link", "Lag (minutes)")).range(-525600, 525600),
                yesNo<&L::isLagElapsed>(14, "lag_elapsed", QT_TRANSLATE_NOOP("Link", "Lag in elapsed time")),
                text<&L::note>(15, "note", QT_TRANSLATE_NOOP("Link", "Note")).searchable(),
            });
        t.titleField = "note";
        return t;
    }();
    return type;
}

const RecordType& plannedMessageType()
{
    using M = PlannedMessage;
    static const RecordType type =
        describe<M>("message", QT_TRANSLATE_NOOP("Message", "Message"), QT_TRANSLATE_NOOP("Message", "Messages"), "M",
                    {
                        reference<&M::task>(10, "task", QT_TRANSLATE_NOOP("Message", "Task"))
                            .required()
                            .whenRemoved(OnRemoval::Follow),
                        text<&M::title>(11, "title", QT_TRANSLATE_NOOP("Message", "Subject")).required().searchable(),
                        choice<&M::occasion>(12, "occasion", QT_TRANSLATE_NOOP("Message", "Sent")),
                        text<&M::audience>(13, "audience", QT_TRANSLATE_NOOP("Message", "Audience")).searchable(),
                        text<&M::channel>(14, "channel", QT_TRANSLATE_NOOP("Message", "Channel")).searchable(),
                        longText<&M::text>(15, "text", QT_TRANSLATE_NOOP("Message", "Text")).searchable(),
                        text<&M::origin>(16, "origin", QT_TRANSLATE_NOOP("Message", "Origin")).internal(),
                    });
    return type;
}

} // namespace readiness
