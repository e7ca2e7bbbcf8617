#include "core/model/Component.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<ComponentKind>()
{
    static constexpr Choice choices[] = {
        {"custom_report", QT_TRANSLATE_NOOP("Component", "Custom report")},
        {"workflow", QT_TRANSLATE_NOOP("Component", "Workflow")},
        {"extension", QT_TRANSLATE_NOOP("Component", "Extension")},
        {"integration", QT_TRANSLATE_NOOP("Component", "Integration")},
        {"other", QT_TRANSLATE_NOOP("Component", "Other")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<Upgradeable>()
{
    static constexpr Choice choices[] = {
        {"unknown", QT_TRANSLATE_NOOP("Component", "Not known yet")},
        {"yes", QT_TRANSLATE_NOOP("Component", "Yes")},
        {"no", QT_TRANSLATE_NOOP("Component", "No")},
    };
    return choices;
}

const RecordType& componentType()
{
    using C = Component;
    static const RecordType type = describe<C>(
        "component", QT_TRANSLATE_NOOP("Component", "Component"), QT_TRANSLATE_NOOP("Component", "Components"), "CP",
        {
            text<&C::title>(10, "title", QT_TRANSLATE_NOOP("Component", "Title")).required().searchable(),
            choice<&C::kind>(11, "kind", QT_TRANSLATE_NOOP("Component", "Kind")),
            longText<&C::description>(12, "description", QT_TRANSLATE_NOOP("Component", "Description")).searchable(),
            reference<&C::area>(13, "area", QT_TRANSLATE_NOOP("Component", "Area")),
            reference<&C::owner>(14, "owner", QT_TRANSLATE_NOOP("Component", "Owner")),
            yesNo<&C::mayBreak>(15, "may_break", QT_TRANSLATE_NOOP("Component", "May break")),
            choice<&C::upgradeable>(16, "upgradeable", QT_TRANSLATE_NOOP("Component", "Can be upgraded")),
            longText<&C::contingencyPlan>(17, "contingency_plan", QT_TRANSLATE_NOOP("Component", "Contingency plan"))
                .searchable(),
            longText<&C::recreationPlan>(18, "recreation_plan",
                                         QT_TRANSLATE_NOOP("Component", "Plan to create it again"))
                .searchable(),
            text<&C::recreationTest>(19, "recreation_test", QT_TRANSLATE_NOOP("Component", "Test of what was created"))
                .searchable(),
            date<&C::recreationTestedOn>(20, "recreation_tested_on", QT_TRANSLATE_NOOP("Component", "Tested on")),
            reference<&C::risk>(21, "risk", QT_TRANSLATE_NOOP("Component", "Risk")),
        });
    return type;
}

} // namespace readiness
