#include "core/model/Environment.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<EnvironmentKind>()
{
    static constexpr Choice choices[] = {
        {"development", QT_TRANSLATE_NOOP("Environment", "Development")},
        {"test", QT_TRANSLATE_NOOP("Environment", "Test")},
        {"acceptance", QT_TRANSLATE_NOOP("Environment", "Acceptance")},
        {"training", QT_TRANSLATE_NOOP("Environment", "Training")},
        {"production", QT_TRANSLATE_NOOP("Environment", "Production")},
        {"other", QT_TRANSLATE_NOOP("Environment", "Other")},
    };
    return choices;
}

const RecordType& environmentType()
{
    using E = Environment;
    static const RecordType type = [] {
        RecordType t = describe<E>(
            "environment", QT_TRANSLATE_NOOP("Environment", "Environment"),
            QT_TRANSLATE_NOOP("Environment", "Environments"), "E",
            {
                text<&E::name>(10, "name", QT_TRANSLATE_NOOP("Environment", "Name")).required().searchable(),
                choice<&E::kind>(11, "kind", QT_TRANSLATE_NOOP("Environment", "Kind")),
                integer<&E::tier>(12, "tier", QT_TRANSLATE_NOOP("Environment", "Tier")).range(1, 5),
                text<&E::version>(13, "version", QT_TRANSLATE_NOOP("Environment", "Version")).searchable(),
                link<&E::address>(14, "address", QT_TRANSLATE_NOOP("Environment", "Address")).searchable(),
                reference<&E::owner>(15, "owner", QT_TRANSLATE_NOOP("Environment", "Owner")),
            });
        t.titleField = "name";
        return t;
    }();
    return type;
}

} // namespace readiness
