#include "core/model/Assumption.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<AssumptionStatus>()
{
    static constexpr Choice choices[] = {
        {"open", QT_TRANSLATE_NOOP("Assumption", "Not checked yet")},
        {"confirmed", QT_TRANSLATE_NOOP("Assumption", "Confirmed")},
        {"refuted", QT_TRANSLATE_NOOP("Assumption", "Refuted")},
    };
    return choices;
}

const RecordType& assumptionType()
{
    using A = Assumption;
    static const RecordType type = describe<A>(
        "assumption", QT_TRANSLATE_NOOP("Assumption", "Assumption"), QT_TRANSLATE_NOOP("Assumption", "Assumptions"),
        "AS",
        {
            text<&A::title>(10, "title", QT_TRANSLATE_NOOP("Assumption", "Title")).required().searchable(),
            longText<&A::description>(11, "description", QT_TRANSLATE_NOOP("Assumption", "Description")).searchable(),
            longText<&A::consequence>(12, "consequence", QT_TRANSLATE_NOOP("Assumption", "If it is wrong"))
                .searchable(),
            reference<&A::area>(13, "area", QT_TRANSLATE_NOOP("Assumption", "Area")),
            reference<&A::owner>(14, "owner", QT_TRANSLATE_NOOP("Assumption", "Owner")),
            dueDate<&A::due>(15, "due", QT_TRANSLATE_NOOP("Assumption", "Due")),
            choice<&A::status>(16, "status", QT_TRANSLATE_NOOP("Assumption", "Status")),
            yesNo<&A::isInternal>(17, "internal", QT_TRANSLATE_NOOP("Assumption", "Internal")),
        });
    return type;
}

} // namespace readiness
