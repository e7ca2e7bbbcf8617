#include "core/model/Finding.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<FindingKind>()
{
    static constexpr Choice choices[] = {
        {"assertion", QT_TRANSLATE_NOOP("Finding", "Assertion")},
        {"risk", QT_TRANSLATE_NOOP("Finding", "Risk")},
        {"issue", QT_TRANSLATE_NOOP("Finding", "Issue")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<ReviewSection>()
{
    static constexpr Choice choices[] = {
        {"needs", QT_TRANSLATE_NOOP("Finding", "Needs met")},
        {"transition", QT_TRANSLATE_NOOP("Finding", "Transition plan")},
        {"risks", QT_TRANSLATE_NOOP("Finding", "Risks and issues")},
        {"earlier", QT_TRANSLATE_NOOP("Finding", "Earlier reviews")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<FindingStatus>()
{
    static constexpr Choice choices[] = {
        {"open", QT_TRANSLATE_NOOP("Finding", "Open")},
        {"mitigating", QT_TRANSLATE_NOOP("Finding", "In mitigation")},
        {"closed", QT_TRANSLATE_NOOP("Finding", "Closed")},
    };
    return choices;
}

const RecordType& findingType()
{
    static const RecordType type = describe<Finding>(
        "finding", QT_TRANSLATE_NOOP("Finding", "Finding"), QT_TRANSLATE_NOOP("Finding", "Findings"), "FN",
        {
            reference<&Finding::review>(10, "review", QT_TRANSLATE_NOOP("Finding", "Review"))
                .whenRemoved(OnRemoval::Refuse),
            choice<&Finding::section>(11, "section", QT_TRANSLATE_NOOP("Finding", "Section")),
            choice<&Finding::kind>(12, "kind", QT_TRANSLATE_NOOP("Finding", "Kind")),
            text<&Finding::title>(13, "title", QT_TRANSLATE_NOOP("Finding", "Title")).required().searchable(),
            longText<&Finding::description>(14, "description", QT_TRANSLATE_NOOP("Finding", "Description"))
                .searchable(),
            reference<&Finding::area>(15, "area", QT_TRANSLATE_NOOP("Finding", "Area")),
            reference<&Finding::subject>(16, "subject", QT_TRANSLATE_NOOP("Finding", "About")),
            longText<&Finding::recommendation>(17, "recommendation", QT_TRANSLATE_NOOP("Finding", "Recommendation"))
                .searchable(),
            reference<&Finding::owner>(18, "owner", QT_TRANSLATE_NOOP("Finding", "Owner")),
            dueDate<&Finding::due>(19, "due", QT_TRANSLATE_NOOP("Finding", "Due")),
            date<&Finding::followUpOn>(20, "follow_up_on", QT_TRANSLATE_NOOP("Finding", "Follow-up on")),
            text<&Finding::followUp>(21, "follow_up", QT_TRANSLATE_NOOP("Finding", "Follow-up")).searchable(),
            choice<&Finding::status>(22, "status", QT_TRANSLATE_NOOP("Finding", "Status")),
            yesNo<&Finding::isInternal>(23, "internal", QT_TRANSLATE_NOOP("Finding", "Internal")),
        });
    return type;
}

} // namespace readiness
