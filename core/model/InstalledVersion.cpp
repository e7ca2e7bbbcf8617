#include "core/model/InstalledVersion.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<InstalledKind>()
{
    static constexpr Choice choices[] = {
        {"service_pack", QT_TRANSLATE_NOOP("InstalledVersion", "Service pack")},
        {"application", QT_TRANSLATE_NOOP("InstalledVersion", "App")},
        {"component", QT_TRANSLATE_NOOP("InstalledVersion", "Component")},
    };
    return choices;
}

const RecordType& installedVersionType()
{
    static const RecordType type = describe<InstalledVersion>(
        "installed_version", QT_TRANSLATE_NOOP("InstalledVersion", "Installed version"),
        QT_TRANSLATE_NOOP("InstalledVersion", "Installed versions"), "VS",
        {
            text<&InstalledVersion::title>(10, "title", QT_TRANSLATE_NOOP("InstalledVersion", "Product or component"))
                .required()
                .searchable(),
            reference<&InstalledVersion::environment>(11, "environment",
                                                      QT_TRANSLATE_NOOP("InstalledVersion", "Environment")),
            text<&InstalledVersion::required>(12, "required", QT_TRANSLATE_NOOP("InstalledVersion", "Required"))
                .searchable(),
            text<&InstalledVersion::installed>(13, "installed", QT_TRANSLATE_NOOP("InstalledVersion", "Installed"))
                .searchable(),
            yesNo<&InstalledVersion::isInPlace>(14, "in_place", QT_TRANSLATE_NOOP("InstalledVersion", "In place")),
            date<&InstalledVersion::checkedOn>(15, "checked_on", QT_TRANSLATE_NOOP("InstalledVersion", "Checked on")),
            text<&InstalledVersion::note>(16, "note", QT_TRANSLATE_NOOP("InstalledVersion", "Note")).searchable(),
            choice<&InstalledVersion::kind>(17, "kind", QT_TRANSLATE_NOOP("InstalledVersion", "Kind")),
        });
    return type;
}

} // namespace readiness
