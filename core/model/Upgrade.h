#pragma once

#include "core/model/Gate.h"
#include "core/model/Plan.h"
#include "core/model/Strategy.h"
#include "core/model/Waiver.h"

namespace readiness {

/// Whose steps an upgrade goes through; see core/rules/UpgradeMachine.h.
enum class UpgradeProcess {
    SelfService, ///< finance and operations, S1
    ServiceTeam, ///< Dynamics 365 for Operations by request, S2-10
    OnPremises,  ///< CRM server, S0
};

/// The upgrade of one environment. Its state is not stored: it follows from its events.
struct Upgrade : Record {
    static constexpr RecordKind kKind = RecordKind::Upgrade;

    QString title;
    UpgradeProcess process{};
    Id<Environment> environment;
    QString newEnvironment; ///< the name of the one in progress, where it is another (S1-08)
    QString fromVersion;
    QString toVersion;
    Id<Upgrade> after; ///< that has to be committed first: of production, that of the sandbox
    Id<Strategy> strategy;
    Id<Plan> plan; ///< the cutover plan that it belongs to
    Id<Gate> gate; ///< the acceptance criteria that decide on production (S0-15)
    Id<Person> owner;
    bool areOverlaysExtensions = false; ///< S1-05
    bool areOldHotfixesDeleted = false; ///< of the vendor, in version control, S1-05
    bool isDevelopmentUpgraded =
        false;                    ///< data upgrade in development, end to end and without manual work, S1-06, S1-07
    bool isDataRefreshed = false; ///< with current production data
    QString ticket;               ///< or activity id
    Instant requestedAt;          ///< of the service team, at least 48 h before the start (S2-09)
    Instant startsAt;             ///< planned
    /// Planned minutes of its stages.
    std::optional<int> prepareMinutes, packageMinutes, dataUpgradeMinutes, validationMinutes, rollbackMinutes;
    QString note;
    QString origin; ///< playbook id and key

    bool operator==(const Upgrade&) const = default;
};

/// Whose package.
enum class PackageKind { Vendor, Own, Platform };

/// What is deployed during an upgrade, in its order, each signed off before the next (S1).
struct UpgradePackage : Record {
    static constexpr RecordKind kKind = RecordKind::UpgradePackage;

    QString title;
    Id<Upgrade> upgrade;
    QString position; ///< fractional rank: the order of deployment
    PackageKind kind{};
    QString version;
    QString note;

    bool operator==(const UpgradePackage&) const = default;
};

enum class HotfixStatus { Open, Applied, NotNeeded };

/// A critical hotfix of an upgrade: the list has to be empty before the data upgrade (S1).
struct Hotfix : Record {
    static constexpr RecordKind kKind = RecordKind::Hotfix;

    QString title;
    Id<Upgrade> upgrade;
    QString article; ///< the vendor's number of it
    HotfixStatus status{};
    Id<Person> owner;
    QString note;

    bool operator==(const Hotfix&) const = default;
};

/// What happens in upgrades, of all processes. Appended to only: stored by key.
enum class UpgradeStep {
    Start,
    Prepared,
    PrepareFailed,
    StagingFailed,
    PackageApplied,
    PackageFailed,
    PackageSignedOff,
    PackageRolledBack,
    DataUpgradeStarted,
    DataUpgraded,
    DataUpgradeFailed,
    Resumed,
    Accepted,
    RolledBack,
    Cancelled,
    PostUpgradeDone,
    OldVersionVerified,
    Requested,
    OldDetached,
    DeploymentRequested,
    ConfigurationApproved,
    Deployed,
    DatabaseConnected,
    NewAttached,
    CompletionReported,
    OldRetired,
};

/// Something that happened in an upgrade, and what was overridden for it.
struct UpgradeEvent : Record {
    static constexpr RecordKind kKind = RecordKind::UpgradeEvent;

    QString title; ///< of what happened, in a few words; none: that of the step
    Id<Upgrade> upgrade;
    UpgradeStep step{};
    Instant at; ///< when it happened; none: when it was recorded
    Id<UpgradePackage> package;
    QString activity;   ///< the id that the vendor names it by
    QString overridden; ///< the ids of the rules that would have refused or warned
    QString overrideReason;
    Id<Waiver> waiver; ///< that it was overridden by
    QString note;
    QString recordedBy;
    Instant recordedAt;

    Instant when() const { return at.isNull() ? recordedAt : at; }

    bool operator==(const UpgradeEvent&) const = default;
};

enum class KnownErrorAction { Resume, Ticket, RollBack, Other };

/// A failure that others have seen, and what to do (S1-15).
struct KnownError : Record {
    static constexpr RecordKind kKind = RecordKind::KnownError;

    QString title;
    QString symptom; ///< what the log says
    UpgradeProcess process{};
    UpgradeStep step{}; ///< where it turns up
    KnownErrorAction action{};
    QString advice;
    QString fixedIn; ///< version
    QString source;
    QString origin; ///< playbook id and key

    bool operator==(const KnownError&) const = default;
};

/// Which versions can be chosen from a day on: one row of the vendor's schedule (S1-01, S1-02).
struct Release : Record {
    static constexpr RecordKind kKind = RecordKind::Release;

    QString title;
    QString versions;      ///< separated by commas, oldest first: "10.0.1, 10.0.2, 10.0.3"
    QString olderVersions; ///< of the release before, the same way: "7.3 PU25, 7.3 PU26"
    QDate generallyFrom;   ///< for new customers
    QDate upgradesFrom;    ///< for upgrades; what is no longer listed leaves on this day
    QDate issuedOn;        ///< of the schedule
    QString source;
    QString origin; ///< playbook id and key

    bool operator==(const Release&) const = default;
};

template <>
std::span<const Choice> choicesOf<UpgradeProcess>();
template <>
std::span<const Choice> choicesOf<PackageKind>();
template <>
std::span<const Choice> choicesOf<HotfixStatus>();
template <>
std::span<const Choice> choicesOf<UpgradeStep>();
template <>
std::span<const Choice> choicesOf<KnownErrorAction>();
const RecordType& upgradeType();
const RecordType& upgradePackageType();
const RecordType& hotfixType();
const RecordType& upgradeEventType();
const RecordType& knownErrorType();
const RecordType& releaseType();

} // namespace readiness
