#include "core/model/Decision.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<DecisionOutcome>()
{
    static constexpr Choice choices[] = {
        {"open", QT_TRANSLATE_NOOP("Decision", "Open")},
        {"go", QT_TRANSLATE_NOOP("Decision", "Go")},
        {"conditional_go", QT_TRANSLATE_NOOP("Decision", "Conditional go")},
        {"no_go", QT_TRANSLATE_NOOP("Decision", "No-go")},
        {"deferred", QT_TRANSLATE_NOOP("Decision", "Deferred")},
        {"decided", QT_TRANSLATE_NOOP("Decision", "Decided")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<ComputedDecision>()
{
    static constexpr Choice choices[] = {
        {"unknown", QT_TRANSLATE_NOOP("Decision", "Not computed")},
        {"go", QT_TRANSLATE_NOOP("Decision", "Go")},
        {"conditional_go", QT_TRANSLATE_NOOP("Decision", "Conditional go")},
        {"no_go", QT_TRANSLATE_NOOP("Decision", "No-go")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<VoteCast>()
{
    static constexpr Choice choices[] = {
        {"for", QT_TRANSLATE_NOOP("Vote", "For")},
        {"against", QT_TRANSLATE_NOOP("Vote", "Against")},
        {"abstained", QT_TRANSLATE_NOOP("Vote", "Abstained")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<ConditionStatus>()
{
    static constexpr Choice choices[] = {
        {"open", QT_TRANSLATE_NOOP("Condition", "Open")},
        {"fulfilled", QT_TRANSLATE_NOOP("Condition", "Fulfilled")},
        {"dropped", QT_TRANSLATE_NOOP("Condition", "Dropped")},
    };
    return choices;
}

const RecordType& decisionType()
{
    static const RecordType type = describe<Decision>(
        "decision", QT_TRANSLATE_NOOP("Decision", "Decision"), QT_TRANSLATE_NOOP("Decision", "Decisions"), "DC",
        {
            text<&Decision::title>(10, "title", QT_TRANSLATE_NOOP("Decision", "Title")).required().searchable(),
            reference<&Decision::gate>(11, "gate", QT_TRANSLATE_NOOP("Decision", "Gate")),
            reference<&Decision::review>(12, "review", QT_TRANSLATE_NOOP("Decision", "Review")),
            choice<&Decision::outcome>(13, "decision", QT_TRANSLATE_NOOP("Decision", "Decision")),
            reference<&Decision::decidedBy>(14, "owner", QT_TRANSLATE_NOOP("Decision", "Decided by")),
            text<&Decision::role>(15, "role", QT_TRANSLATE_NOOP("Decision", "Role")).searchable(),
            dueDate<&Decision::due>(16, "due", QT_TRANSLATE_NOOP("Decision", "Wanted by")),
            date<&Decision::decidedOn>(17, "decided_on", QT_TRANSLATE_NOOP("Decision", "Decided on")),
            choice<&Decision::computed>(18, "computed", QT_TRANSLATE_NOOP("Decision", "Computed")).internal(),
            longText<&Decision::reason>(19, "reason", QT_TRANSLATE_NOOP("Decision", "Reason")).searchable(),
            longText<&Decision::description>(20, "description", QT_TRANSLATE_NOOP("Decision", "Description"))
                .searchable(),
        });
    return type;
}

const RecordType& voteType()
{
    static const RecordType type = [] {
        RecordType t =
            describe<Vote>("vote", QT_TRANSLATE_NOOP("Vote", "Vote"), QT_TRANSLATE_NOOP("Vote", "Votes"), "V",
                           {
                               reference<&Vote::decision>(10, "decision", QT_TRANSLATE_NOOP("Vote", "Decision"))
                                   .required()
                                   .whenRemoved(OnRemoval::Follow),
                               reference<&Vote::person>(11, "person", QT_TRANSLATE_NOOP("Vote", "Person"))
                                   .required()
                                   .whenRemoved(OnRemoval::Refuse),
                               text<&Vote::role>(12, "role", QT_TRANSLATE_NOOP("Vote", "Role")).required().searchable(),
                               choice<&Vote::cast>(13, "vote", QT_TRANSLATE_NOOP("Vote", "Vote")),
                               longText<&Vote::reason>(14, "reason", QT_TRANSLATE_NOOP("Vote", "Reason")).searchable(),
                           });
        t.titleField = "role";
        return t;
    }();
    return type;
}

const RecordType& conditionType()
{
    static const RecordType type = describe<Condition>(
        "condition", QT_TRANSLATE_NOOP("Condition", "Condition"), QT_TRANSLATE_NOOP("Condition", "Conditions"), "CN",
        {
            reference<&Condition::decision>(10, "decision", QT_TRANSLATE_NOOP("Condition", "Decision"))
                .required()
                .whenRemoved(OnRemoval::Follow),
            text<&Condition::title>(11, "title", QT_TRANSLATE_NOOP("Condition", "Title")).required().searchable(),
            reference<&Condition::owner>(12, "owner", QT_TRANSLATE_NOOP("Condition", "Owner")),
            dueDate<&Condition::due>(13, "due", QT_TRANSLATE_NOOP("Condition", "Due")),
            choice<&Condition::status>(14, "status", QT_TRANSLATE_NOOP("Condition", "Status")),
            date<&Condition::fulfilledOn>(15, "fulfilled_on", QT_TRANSLATE_NOOP("Condition", "Fulfilled on")),
        });
    return type;
}

} // namespace readiness
