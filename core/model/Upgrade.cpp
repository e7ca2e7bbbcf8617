#include "core/model/Upgrade.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<UpgradeProcess>()
{
    static constexpr Choice choices[] = {
        {"self_service", QT_TRANSLATE_NOOP("Upgrade", "Self-service (finance and operations)")},
        {"service_team", QT_TRANSLATE_NOOP("Upgrade", "By the service team (Dynamics 365 for Operations)")},
        {"on_premises", QT_TRANSLATE_NOOP("Upgrade", "On premises (CRM server)")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<PackageKind>()
{
    static constexpr Choice choices[] = {
        {"vendor", QT_TRANSLATE_NOOP("UpgradePackage", "Vendor")},
        {"own", QT_TRANSLATE_NOOP("UpgradePackage", "Own")},
        {"platform", QT_TRANSLATE_NOOP("UpgradePackage", "Platform")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<HotfixStatus>()
{
    static constexpr Choice choices[] = {
        {"open", QT_TRANSLATE_NOOP("Hotfix", "Open")},
        {"applied", QT_TRANSLATE_NOOP("Hotfix", "Applied")},
        {"not_needed", QT_TRANSLATE_NOOP("Hotfix", "Not needed")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<UpgradeStep>()
{
    static constexpr Choice choices[] = {
        {"start", QT_TRANSLATE_NOOP("UpgradeEvent", "Upgrade started")},
        {"prepared", QT_TRANSLATE_NOOP("UpgradeEvent", "New environment staged")},
        {"prepare_failed", QT_TRANSLATE_NOOP("UpgradeEvent", "Preparing cannot start")},
        {"staging_failed", QT_TRANSLATE_NOOP("UpgradeEvent", "Staging failed")},
        {"package_applied", QT_TRANSLATE_NOOP("UpgradeEvent", "Package applied")},
        {"package_failed", QT_TRANSLATE_NOOP("UpgradeEvent", "Package failed")},
        {"package_signed_off", QT_TRANSLATE_NOOP("UpgradeEvent", "Package signed off")},
        {"package_rolled_back", QT_TRANSLATE_NOOP("UpgradeEvent", "Package rolled back")},
        {"data_upgrade_started", QT_TRANSLATE_NOOP("UpgradeEvent", "Data upgrade started")},
        {"data_upgraded", QT_TRANSLATE_NOOP("UpgradeEvent", "Data upgraded")},
        {"data_upgrade_failed", QT_TRANSLATE_NOOP("UpgradeEvent", "Data upgrade failed")},
        {"resumed", QT_TRANSLATE_NOOP("UpgradeEvent", "Resumed")},
        {"accepted", QT_TRANSLATE_NOOP("UpgradeEvent", "Accepted by users")},
        {"rolled_back", QT_TRANSLATE_NOOP("UpgradeEvent", "Rolled back")},
        {"cancelled", QT_TRANSLATE_NOOP("UpgradeEvent", "Cancelled")},
        {"post_upgrade_done", QT_TRANSLATE_NOOP("UpgradeEvent", "Post-upgrade actions done")},
        {"old_version_verified", QT_TRANSLATE_NOOP("UpgradeEvent", "Old version verified")},
        {"requested", QT_TRANSLATE_NOOP("UpgradeEvent", "Requested from the service team")},
        {"old_detached", QT_TRANSLATE_NOOP("UpgradeEvent", "Old environment detached")},
        {"deployment_requested", QT_TRANSLATE_NOOP("UpgradeEvent", "Deployment requested")},
        {"configuration_approved", QT_TRANSLATE_NOOP("UpgradeEvent", "Configuration approved")},
        {"deployed", QT_TRANSLATE_NOOP("UpgradeEvent", "New environment deployed")},
        {"database_connected", QT_TRANSLATE_NOOP("UpgradeEvent", "Copy of production connected")},
        {"new_attached", QT_TRANSLATE_NOOP("UpgradeEvent", "New environment attached")},
        {"completion_reported", QT_TRANSLATE_NOOP("UpgradeEvent", "Completion reported")},
        {"old_retired", QT_TRANSLATE_NOOP("UpgradeEvent", "Old environment retired")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<KnownErrorAction>()
{
    static constexpr Choice choices[] = {
        {"resume", QT_TRANSLATE_NOOP("KnownError", "Resume")},
        {"ticket", QT_TRANSLATE_NOOP("KnownError", "Open a ticket")},
        {"roll_back", QT_TRANSLATE_NOOP("KnownError", "Roll back")},
        {"other", QT_TRANSLATE_NOOP("KnownError", "Other")},
    };
    return choices;
}

namespace {

/// Words of a choice are looked up in the context of the type that has the field: those of another type, here too.
[[maybe_unused]] constexpr const char* kBorrowedWords[] = {
    QT_TRANSLATE_NOOP("KnownError", "Self-service (finance and operations)"),
    QT_TRANSLATE_NOOP("KnownError", "By the service team (Dynamics 365 for Operations)"),
    QT_TRANSLATE_NOOP("KnownError", "On premises (CRM server)"),
    QT_TRANSLATE_NOOP("KnownError", "Upgrade started"),
    QT_TRANSLATE_NOOP("KnownError", "New environment staged"),
    QT_TRANSLATE_NOOP("KnownError", "Preparing cannot start"),
    QT_TRANSLATE_NOOP("KnownError", "Staging failed"),
    QT_TRANSLATE_NOOP("KnownError", "Package applied"),
    QT_TRANSLATE_NOOP("KnownError", "Package failed"),
    QT_TRANSLATE_NOOP("KnownError", "Package signed off"),
    QT_TRANSLATE_NOOP("KnownError", "Package rolled back"),
    QT_TRANSLATE_NOOP("KnownError", "Data upgrade started"),
    QT_TRANSLATE_NOOP("KnownError", "Data upgraded"),
    QT_TRANSLATE_NOOP("KnownError", "Data upgrade failed"),
    QT_TRANSLATE_NOOP("KnownError", "Resumed"),
    QT_TRANSLATE_NOOP("KnownError", "Accepted by users"),
    QT_TRANSLATE_NOOP("KnownError", "Rolled back"),
    QT_TRANSLATE_NOOP("KnownError", "Cancelled"),
    QT_TRANSLATE_NOOP("KnownError", "Post-upgrade actions done"),
    QT_TRANSLATE_NOOP("KnownError", "Old version verified"),
    QT_TRANSLATE_NOOP("KnownError", "Requested from the service team"),
    QT_TRANSLATE_NOOP("KnownError", "Old environment detached"),
    QT_TRANSLATE_NOOP("KnownError", "Deployment requested"),
    QT_TRANSLATE_NOOP("KnownError", "Configuration approved"),
    QT_TRANSLATE_NOOP("KnownError", "New environment deployed"),
    QT_TRANSLATE_NOOP("KnownError", "Copy of production connected"),
    QT_TRANSLATE_NOOP("KnownError", "New environment attached"),
    QT_TRANSLATE_NOOP("KnownError", "Completion reported"),
    QT_TRANSLATE_NOOP("KnownError", "Old environment retired")};

} // namespace

const RecordType& upgradeType()
{
    using U = Upgrade;
    static const RecordType type = describe<U>(
        "upgrade", QT_TRANSLATE_NOOP("Upgrade", "Upgrade"), QT_TRANSLATE_NOOP("Upgrade", "Upgrades"), "UP",
        {
            text<&U::title>(10, "title", QT_TRANSLATE_NOOP("Upgrade", "Title")).required().searchable(),
            choice<&U::process>(11, "process", QT_TRANSLATE_NOOP("Upgrade", "Process")),
            reference<&U::environment>(12, "environment", QT_TRANSLATE_NOOP("Upgrade", "Environment")),
            text<&U::newEnvironment>(13, "new_environment", QT_TRANSLATE_NOOP("Upgrade", "New environment"))
                .searchable(),
            text<&U::fromVersion>(14, "from_version", QT_TRANSLATE_NOOP("Upgrade", "From version")).searchable(),
            text<&U::toVersion>(15, "to_version", QT_TRANSLATE_NOOP("Upgrade", "To version")).searchable(),
            reference<&U::after>(16, "after", QT_TRANSLATE_NOOP("Upgrade", "After")),
            reference<&U::strategy>(17, "strategy", QT_TRANSLATE_NOOP("Upgrade", "Strategy")),
            reference<&U::plan>(18, "plan", QT_TRANSLATE_NOOP("Upgrade", "Cutover plan")),
            reference<&U::gate>(19, "gate", QT_TRANSLATE_NOOP("Upgrade", "Acceptance criteria")),
            reference<&U::owner>(20, "owner", QT_TRANSLATE_NOOP("Upgrade", "Owner")),
            yesNo<&U::areOverlaysExtensions>(21, "overlays_are_extensions",
                                             QT_TRANSLATE_NOOP("Upgrade", "Overlays are extensions")),
            yesNo<&U::areOldHotfixesDeleted>(22, "old_hotfixes_deleted",
                                             QT_TRANSLATE_NOOP("Upgrade", "Old hotfixes deleted")),
            yesNo<&U::isDevelopmentUpgraded>(23, "development_upgraded",
                                             QT_TRANSLATE_NOOP("Upgrade", "Data upgraded in development")),
            yesNo<&U::isDataRefreshed>(24, "data_refreshed", QT_TRANSLATE_NOOP("Upgrade", "Data refreshed")),
            text<&U::ticket>(25, "ticket", QT_TRANSLATE_NOOP("Upgrade", "Ticket")).searchable(),
            instant<&U::requestedAt>(26, "requested_at", QT_TRANSLATE_NOOP("Upgrade", "Requested at")),
            instant<&U::startsAt>(27, "starts_at", QT_TRANSLATE_NOOP("Upgrade", "Planned start")),
            duration<&U::prepareMinutes>(28, "prepare_minutes", QT_TRANSLATE_NOOP("Upgrade", "Preparing")),
            duration<&U::packageMinutes>(29, "package_minutes", QT_TRANSLATE_NOOP("Upgrade", "Packages")),
            duration<&U::dataUpgradeMinutes>(30, "data_upgrade_minutes", QT_TRANSLATE_NOOP("Upgrade", "Data upgrade")),
            duration<&U::validationMinutes>(31, "validation_minutes", QT_TRANSLATE_NOOP("Upgrade", "Validation")),
            duration<&U::rollbackMinutes>(32, "rollback_minutes", QT_TRANSLATE_NOOP("Upgrade", "Rollback")),
            longText<&U::note>(33, "note", QT_TRANSLATE_NOOP("Upgrade", "Note")).searchable(),
            text<&U::origin>(34, "origin", QT_TRANSLATE_NOOP("Upgrade", "Origin")).internal(),
        });
    return type;
}

const RecordType& upgradePackageType()
{
    using U = UpgradePackage;
    static const RecordType type = describe<U>(
        "upgrade_package", QT_TRANSLATE_NOOP("UpgradePackage", "Upgrade package"),
        QT_TRANSLATE_NOOP("UpgradePackage", "Upgrade packages"), "PK",
        {
            text<&U::title>(10, "title", QT_TRANSLATE_NOOP("UpgradePackage", "Title")).required().searchable(),
            reference<&U::upgrade>(11, "upgrade", QT_TRANSLATE_NOOP("UpgradePackage", "Upgrade"))
                .required()
                .whenRemoved(OnRemoval::Follow),
            text<&U::position>(12, "position", QT_TRANSLATE_NOOP("UpgradePackage", "Position")).internal(),
            choice<&U::kind>(13, "kind", QT_TRANSLATE_NOOP("UpgradePackage", "Kind")),
            text<&U::version>(14, "version", QT_TRANSLATE_NOOP("UpgradePackage", "Version")).searchable(),
            longText<&U::note>(15, "note", QT_TRANSLATE_NOOP("UpgradePackage", "Note")).searchable(),
        });
    return type;
}

const RecordType& hotfixType()
{
    using H = Hotfix;
    static const RecordType type =
        describe<H>("hotfix", QT_TRANSLATE_NOOP("Hotfix", "Critical hotfix"),
                    QT_TRANSLATE_NOOP("Hotfix", "Critical hotfixes"), "HF",
                    {
                        text<&H::title>(10, "title", QT_TRANSLATE_NOOP("Hotfix", "Title")).required().searchable(),
                        reference<&H::upgrade>(11, "upgrade", QT_TRANSLATE_NOOP("Hotfix", "Upgrade"))
                            .required()
                            .whenRemoved(OnRemoval::Follow),
                        text<&H::article>(12, "article", QT_TRANSLATE_NOOP("Hotfix", "Article")).searchable(),
                        choice<&H::status>(13, "status", QT_TRANSLATE_NOOP("Hotfix", "Status")),
                        reference<&H::owner>(14, "owner", QT_TRANSLATE_NOOP("Hotfix", "Owner")),
                        longText<&H::note>(15, "note", QT_TRANSLATE_NOOP("Hotfix", "Note")).searchable(),
                    });
    return type;
}

const RecordType& upgradeEventType()
{
    using U = UpgradeEvent;
    static const RecordType type = describe<U>(
        "upgrade_event", QT_TRANSLATE_NOOP("UpgradeEvent", "Upgrade event"),
        QT_TRANSLATE_NOOP("UpgradeEvent", "Upgrade events"), "UE",
        {
            text<&U::title>(10, "title", QT_TRANSLATE_NOOP("UpgradeEvent", "Title")).searchable(),
            reference<&U::upgrade>(11, "upgrade", QT_TRANSLATE_NOOP("UpgradeEvent", "Upgrade"))
                .required()
                .whenRemoved(OnRemoval::Follow),
            choice<&U::step>(12, "step", QT_TRANSLATE_NOOP("UpgradeEvent", "Step")),
            instant<&U::at>(13, "at", QT_TRANSLATE_NOOP("UpgradeEvent", "At")),
            reference<&U::package>(14, "package", QT_TRANSLATE_NOOP("UpgradeEvent", "Package")),
            text<&U::activity>(15, "activity", QT_TRANSLATE_NOOP("UpgradeEvent", "Activity id")).searchable(),
            text<&U::overridden>(16, "overridden", QT_TRANSLATE_NOOP("UpgradeEvent", "Rules overridden")).searchable(),
            longText<&U::overrideReason>(17, "override_reason",
                                         QT_TRANSLATE_NOOP("UpgradeEvent", "Reason for overriding"))
                .searchable(),
            reference<&U::waiver>(18, "waiver", QT_TRANSLATE_NOOP("UpgradeEvent", "Waiver")),
            longText<&U::note>(19, "note", QT_TRANSLATE_NOOP("UpgradeEvent", "Note")).searchable(),
            text<&U::recordedBy>(20, "recorded_by", QT_TRANSLATE_NOOP("UpgradeEvent", "Recorded by"))
                .internal()
                .filledByAuthorOf("upgrade"),
            instant<&U::recordedAt>(21, "recorded_at", QT_TRANSLATE_NOOP("UpgradeEvent", "Recorded at"))
                .internal()
                .filledByAuthorOf("upgrade"),
        });
    return type;
}

const RecordType& knownErrorType()
{
    using K = KnownError;
    static const RecordType type =
        describe<K>("known_error", QT_TRANSLATE_NOOP("KnownError", "Known error"),
                    QT_TRANSLATE_NOOP("KnownError", "Known errors"), "KE",
                    {
                        text<&K::title>(10, "title", QT_TRANSLATE_NOOP("KnownError", "Title")).required().searchable(),
                        longText<&K::symptom>(11, "symptom", QT_TRANSLATE_NOOP("KnownError", "Symptom")).searchable(),
                        choice<&K::process>(12, "process", QT_TRANSLATE_NOOP("KnownError", "Process")),
                        choice<&K::step>(13, "step", QT_TRANSLATE_NOOP("KnownError", "Step")),
                        choice<&K::action>(14, "action", QT_TRANSLATE_NOOP("KnownError", "What to do")),
                        longText<&K::advice>(15, "advice", QT_TRANSLATE_NOOP("KnownError", "Advice")).searchable(),
                        text<&K::fixedIn>(16, "fixed_in", QT_TRANSLATE_NOOP("KnownError", "Fixed in")).searchable(),
                        text<&K::source>(17, "source", QT_TRANSLATE_NOOP("KnownError", "Source")).searchable(),
                        text<&K::origin>(18, "origin", QT_TRANSLATE_NOOP("KnownError", "Origin")).internal(),
                    });
    return type;
}

const RecordType& releaseType()
{
    using R = Release;
    static const RecordType type = describe<R>(
        "release", QT_TRANSLATE_NOOP("Release", "Release"),
        QT_TRANSLATE_NOOP("Release", "Releases"), "RL",
        {
            text<&R::title>(10, "title", QT_TRANSLATE_NOOP("Release", "Title")).required().searchable(),
            text<&R::versions>(11, "versions", QT_TRANSLATE_NOOP("Release", "Versions")).searchable(),
            text<&R::olderVersions>(12, "older_versions",
                                    QT_TRANSLATE_NOOP("Release", "Versions of the release before"))
                .searchable(),
            date<&R::generallyFrom>(13, "generally_from", QT_TRANSLATE_NOOP("Release", "For new customers from")),
            date<&R::upgradesFrom>(14, "upgrades_from", QT_TRANSLATE_NOOP("Release", "For upgrades from")),
            date<&R::issuedOn>(15, "issued_on", QT_TRANSLATE_NOOP("Release", "Schedule issued on")),
            text<&R::source>(16, "source", QT_TRANSLATE_NOOP("Release", "Source")).searchable(),
            text<&R::origin>(17, "origin", QT_TRANSLATE_NOOP("Release", "Origin")).internal(),
        });
    return type;
}

} // namespace readiness
