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

template <>
std::span<const Choice> choicesOf<EnvironmentService>()
{
    static constexpr Choice choices[] = {
        {"in_service", QT_TRANSLATE_NOOP("Environment", "In service")},
        {"planned", QT_TRANSLATE_NOOP("Environment", "Planned")},
        {"retired", QT_TRANSLATE_NOOP("Environment", "Retired")},
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
                choice<&E::service>(16, "service", QT_TRANSLATE_NOOP("Environment", "Service")),
                text<&E::platformVersion>(17, "platform_version", QT_TRANSLATE_NOOP("Environment", "Platform version"))
                    .searchable(),
                text<&E::topology>(18, "topology", QT_TRANSLATE_NOOP("Environment", "Topology")).searchable(),
                text<&E::processor>(19, "processor", QT_TRANSLATE_NOOP("Environment", "Processor")).searchable(),
                text<&E::memory>(20, "memory", QT_TRANSLATE_NOOP("Environment", "Memory")).searchable(),
                text<&E::disk>(21, "disk", QT_TRANSLATE_NOOP("Environment", "Disk")).searchable(),
                text<&E::operatingSystem>(22, "operating_system", QT_TRANSLATE_NOOP("Environment", "Operating system"))
                    .searchable(),
                text<&E::databaseServer>(23, "database_server", QT_TRANSLATE_NOOP("Environment", "Database"))
                    .searchable(),
                text<&E::mailServer>(24, "mail_server", QT_TRANSLATE_NOOP("Environment", "Mail")).searchable(),
                text<&E::components>(25, "components", QT_TRANSLATE_NOOP("Environment", "Components")).searchable(),
                yesNo<&E::isVirtual>(26, "virtual", QT_TRANSLATE_NOOP("Environment", "Virtual machines")),
                reference<&E::dataFrom>(27, "data_from", QT_TRANSLATE_NOOP("Environment", "Data from")),
                instant<&E::dataAsOf>(28, "data_as_of", QT_TRANSLATE_NOOP("Environment", "Data as of")),
                instant<&E::changedAt>(29, "changed_at", QT_TRANSLATE_NOOP("Environment", "Last change")),
                text<&E::region>(30, "region", QT_TRANSLATE_NOOP("Environment", "Region")).searchable(),
                text<&E::timeZone>(31, "time_zone", QT_TRANSLATE_NOOP("Environment", "Time zone")),
                text<&E::serviceUpdates>(32, "service_updates", QT_TRANSLATE_NOOP("Environment", "Update window"))
                    .searchable(),
                date<&E::endOfService>(33, "end_of_service", QT_TRANSLATE_NOOP("Environment", "End of service")),
                reference<&E::administrator>(34, "administrator", QT_TRANSLATE_NOOP("Environment", "Administrator")),
                longText<&E::note>(35, "note", QT_TRANSLATE_NOOP("Environment", "Note")).searchable(),
            });
        t.titleField = "name";
        return t;
    }();
    return type;
}

} // namespace readiness
