#include "core/rules/UpgradeMachine.h"

#include "core/base/CoreText.h"

#include <algorithm>

namespace readiness {

namespace {

using namespace Qt::StringLiterals;
using State = UpgradeState;
using Step = UpgradeStep;
using Guard = UpgradeGuard;
constexpr auto kCustomer = UpgradeActor::Customer;
constexpr auto kService = UpgradeActor::ServiceTeam;
constexpr auto kUsers = UpgradeActor::Users;

// Self-service upgrade of finance and operations: the table of S1.
constexpr UpgradeTransition kSelfService[] = {
    {State::NotStarted, Step::Start, State::Preparing, kCustomer},
    {State::Preparing, Step::Prepared, State::Staged, kService},
    {State::Preparing, Step::PrepareFailed, State::PrepareFailed, kService},
    {State::Preparing, Step::StagingFailed, State::StagingFailed, kService},
    {State::PrepareFailed, Step::Start, State::Preparing, kCustomer, true},
    {State::StagingFailed, Step::Prepared, State::Staged, kService},
    {State::Staged, Step::PackageApplied, State::PackageApplied, kCustomer},
    {State::Staged, Step::PackageFailed, State::PackageFailed, kCustomer},
    {State::PackageApplied, Step::PackageSignedOff, State::Staged, kCustomer},
    {State::PackageFailed, Step::PackageRolledBack, State::Staged, kCustomer},
    {State::Staged, Step::DataUpgradeStarted, State::DataUpgrading, kCustomer},
    {State::DataUpgrading, Step::DataUpgraded, State::Validation, kService},
    {State::DataUpgrading, Step::DataUpgradeFailed, State::DataUpgradeFailed, kService},
    {State::DataUpgrading, Step::Resumed, State::DataUpgrading, kCustomer},
    {State::DataUpgradeFailed, Step::RolledBack, State::RolledBack, kCustomer},
    {State::Validation, Step::Accepted, State::Committed, kUsers},
    {State::Validation, Step::RolledBack, State::RolledBack, kCustomer},
    {State::RolledBack, Step::DataUpgradeStarted, State::DataUpgrading, kCustomer},
    {State::Committed, Step::PostUpgradeDone, State::Committed, kCustomer},
    {State::Preparing, Step::Cancelled, State::Cancelled, kCustomer, true},
    {State::PrepareFailed, Step::Cancelled, State::Cancelled, kCustomer, true},
    {State::StagingFailed, Step::Cancelled, State::Cancelled, kCustomer, true},
    {State::Staged, Step::Cancelled, State::Cancelled, kCustomer, true},
    {State::PackageApplied, Step::Cancelled, State::Cancelled, kCustomer, true},
    {State::PackageFailed, Step::Cancelled, State::Cancelled, kCustomer, true},
    {State::Expired, Step::Start, State::Preparing, kCustomer, true},
};
constexpr StepGuard kSelfServiceGuards[] = {
    {Step::Start, Guard::VersionSelectable, "S1-01", true},
    {Step::Start, Guard::BeforeCommitted, "S1-13", true},
    {Step::Start, Guard::SameVersion, "S1-13", true},
    {Step::Start, Guard::VersionStillSelectable, "S1-04", true},
    {Step::Start, Guard::OverlaysRefactored, "S1-05", true},
    {Step::Start, Guard::OldHotfixesDeleted, "S1-05", true},
    {Step::Start, Guard::DevelopmentUpgraded, "S1-06, S1-07", true},
    {Step::Start, Guard::DataRefreshed, "S1", false},
    {Step::DataUpgradeStarted, Guard::PackagesSignedOff, "S1", true},
    {Step::DataUpgradeStarted, Guard::NoOpenHotfix, "S1", true, true},
};

// Dynamics 365 for Operations, by a request to the service team: S2-10, S2-11. How it ends badly, S2 does not say.
constexpr UpgradeTransition kServiceTeam[] = {
    {State::NotStarted, Step::Requested, State::Requested, kCustomer},
    {State::Requested, Step::OldDetached, State::OldDetached, kService},
    {State::OldDetached, Step::DeploymentRequested, State::DeploymentRequested, kCustomer},
    {State::DeploymentRequested, Step::ConfigurationApproved, State::ConfigurationApproved, kCustomer},
    {State::ConfigurationApproved, Step::Deployed, State::Deployed, kService},
    {State::Deployed, Step::DatabaseConnected, State::DatabaseConnected, kService},
    {State::DatabaseConnected, Step::DataUpgraded, State::DataUpgraded, kService},
    {State::DatabaseConnected, Step::DataUpgradeFailed, State::DataUpgradeFailed, kService, true},
    {State::DataUpgradeFailed, Step::DataUpgraded, State::DataUpgraded, kService, true},
    {State::DataUpgraded, Step::NewAttached, State::NewAttached, kService},
    {State::NewAttached, Step::CompletionReported, State::Validation, kService},
    {State::Validation, Step::Accepted, State::Committed, kUsers},
    {State::Committed, Step::OldRetired, State::Committed, kService},
    {State::Requested, Step::Cancelled, State::Cancelled, kCustomer, true},
    {State::OldDetached, Step::RolledBack, State::RolledBack, kService, true},
    {State::DeploymentRequested, Step::RolledBack, State::RolledBack, kService, true},
    {State::ConfigurationApproved, Step::RolledBack, State::RolledBack, kService, true},
    {State::Deployed, Step::RolledBack, State::RolledBack, kService, true},
    {State::DatabaseConnected, Step::RolledBack, State::RolledBack, kService, true},
    {State::DataUpgradeFailed, Step::RolledBack, State::RolledBack, kService, true},
    {State::DataUpgraded, Step::RolledBack, State::RolledBack, kService, true},
    {State::NewAttached, Step::RolledBack, State::RolledBack, kService, true},
    {State::Validation, Step::RolledBack, State::RolledBack, kService, true},
    {State::RolledBack, Step::Requested, State::Requested, kCustomer, true},
};
constexpr StepGuard kServiceTeamGuards[] = {
    {Step::Requested, Guard::RequestInTime, "S2-09", true, true},
    {Step::Requested, Guard::DowntimeInLimit, "S2-09", true, true},
    {Step::Requested, Guard::BeforeCommitted, "S2-04", true},
    {Step::Requested, Guard::DevelopmentUpgraded, "S2-04", true},
};

// CRM server on premises: S0-13 to S0-20.
constexpr UpgradeTransition kOnPremises[] = {
    {State::NotStarted, Step::OldVersionVerified, State::OldVersionVerified, kUsers},
    {State::NotStarted, Step::DataUpgradeStarted, State::DataUpgrading, kCustomer},
    {State::OldVersionVerified, Step::DataUpgradeStarted, State::DataUpgrading, kCustomer},
    {State::DataUpgrading, Step::DataUpgraded, State::Validation, kCustomer},
    {State::DataUpgrading, Step::DataUpgradeFailed, State::DataUpgradeFailed, kCustomer},
    {State::DataUpgradeFailed, Step::Resumed, State::DataUpgrading, kCustomer, true},
    {State::DataUpgradeFailed, Step::RolledBack, State::RolledBack, kCustomer},
    {State::Validation, Step::Accepted, State::Committed, kUsers},
    {State::Validation, Step::RolledBack, State::RolledBack, kCustomer},
    {State::RolledBack, Step::DataUpgradeStarted, State::DataUpgrading, kCustomer},
    {State::NotStarted, Step::Cancelled, State::Cancelled, kCustomer, true},
    {State::OldVersionVerified, Step::Cancelled, State::Cancelled, kCustomer, true},
    {State::RolledBack, Step::Cancelled, State::Cancelled, kCustomer, true},
};
constexpr StepGuard kOnPremisesGuards[] = {
    {Step::DataUpgradeStarted, Guard::OldVersionVerified, "S0-13", false},
    {Step::DataUpgradeStarted, Guard::TestUpgraded, "S0-12", false},
    {Step::DataUpgradeStarted, Guard::TestErrorsResolved, "S0-12", true},
    {Step::DataUpgradeStarted, Guard::AcceptancePassed, "S0-15", true},
    {Step::DataUpgradeStarted, Guard::BackupTaken, "S0-18", true},
    {Step::DataUpgradeStarted, Guard::LongEnough, "S0-19", false},
    {Step::Accepted, Guard::BasicChecksPassed, "S0-10", true},
};

struct StateFacts {
    State state;
    const char* key;
    const char* text;
    OldEnvironment old;
};
constexpr StateFacts kStates[] = {
    {State::NotStarted, "not_started", QT_TRANSLATE_NOOP("UpgradeState", "Not started"), OldEnvironment::Up},
    {State::Preparing, "preparing", QT_TRANSLATE_NOOP("UpgradeState", "Preparing"), OldEnvironment::Up},
    {State::PrepareFailed, "prepare_failed", QT_TRANSLATE_NOOP("UpgradeState", "Preparing failed"), OldEnvironment::Up},
    {State::StagingFailed, "staging_failed", QT_TRANSLATE_NOOP("UpgradeState", "Staging failed"), OldEnvironment::Up},
    {State::Staged, "staged", QT_TRANSLATE_NOOP("UpgradeState", "Staged"), OldEnvironment::Up},
    {State::PackageApplied, "package_applied", QT_TRANSLATE_NOOP("UpgradeState", "Package applied"),
     OldEnvironment::Up},
    {State::PackageFailed, "package_failed", QT_TRANSLATE_NOOP("UpgradeState", "Package failed"), OldEnvironment::Up},
    {State::DataUpgrading, "data_upgrading", QT_TRANSLATE_NOOP("UpgradeState", "Data upgrading"), OldEnvironment::Down},
    {State::DataUpgradeFailed, "data_upgrade_failed", QT_TRANSLATE_NOOP("UpgradeState", "Data upgrade failed"),
     OldEnvironment::Down},
    {State::Validation, "validation", QT_TRANSLATE_NOOP("UpgradeState", "Validation"), OldEnvironment::NewIsLive},
    {State::RolledBack, "rolled_back", QT_TRANSLATE_NOOP("UpgradeState", "Rolled back"), OldEnvironment::Up},
    {State::Committed, "committed", QT_TRANSLATE_NOOP("UpgradeState", "Committed"), OldEnvironment::NewIsLive},
    {State::Cancelled, "cancelled", QT_TRANSLATE_NOOP("UpgradeState", "Cancelled"), OldEnvironment::Up},
    {State::Expired, "expired", QT_TRANSLATE_NOOP("UpgradeState", "Timer ended"), OldEnvironment::Up},
    {State::OldVersionVerified, "old_version_verified", QT_TRANSLATE_NOOP("UpgradeState", "Old version verified"),
     OldEnvironment::Up},
    {State::Requested, "requested", QT_TRANSLATE_NOOP("UpgradeState", "Requested"), OldEnvironment::Up},
    {State::OldDetached, "old_detached", QT_TRANSLATE_NOOP("UpgradeState", "Old environment detached"),
     OldEnvironment::Down},
    {State::DeploymentRequested, "deployment_requested", QT_TRANSLATE_NOOP("UpgradeState", "Deployment requested"),
     OldEnvironment::Down},
    {State::ConfigurationApproved, "configuration_approved",
     QT_TRANSLATE_NOOP("UpgradeState", "Configuration approved"), OldEnvironment::Down},
    {State::Deployed, "deployed", QT_TRANSLATE_NOOP("UpgradeState", "New environment deployed"), OldEnvironment::Down},
    {State::DatabaseConnected, "database_connected", QT_TRANSLATE_NOOP("UpgradeState", "Database connected"),
     OldEnvironment::Down},
    {State::DataUpgraded, "data_upgraded", QT_TRANSLATE_NOOP("UpgradeState", "Data upgraded"), OldEnvironment::Down},
    {State::NewAttached, "new_attached", QT_TRANSLATE_NOOP("UpgradeState", "New environment attached"),
     OldEnvironment::Down},
};

const StateFacts& factsOf(State state) { return kStates[std::size_t(state)]; }

} // namespace

const UpgradeTable& upgradeTable(UpgradeProcess process)
{
    static const UpgradeTable tables[] = {
        {UpgradeProcess::SelfService, kSelfService, kSelfServiceGuards, 10, "S1"},
        {UpgradeProcess::ServiceTeam, kServiceTeam, kServiceTeamGuards, std::nullopt, "S2"},
        {UpgradeProcess::OnPremises, kOnPremises, kOnPremisesGuards, std::nullopt, "S0"},
    };
    return tables[std::size_t(process)];
}

const UpgradeTransition* transitionOf(UpgradeProcess process, UpgradeState from, UpgradeStep step)
{
    const auto transitions = upgradeTable(process).transitions;
    const auto found =
        std::ranges::find_if(transitions, [&](const UpgradeTransition& t) { return t.from == from && t.step == step; });
    return found == transitions.end() ? nullptr : &*found;
}

std::vector<UpgradeState> statesOf(UpgradeProcess process)
{
    std::vector<UpgradeState> states{UpgradeState::NotStarted};
    for (const UpgradeTransition& transition : upgradeTable(process).transitions) {
        for (const UpgradeState state : {transition.from, transition.to}) {
            if (std::ranges::find(states, state) == states.end())
                states.push_back(state);
        }
    }
    return states;
}

OldEnvironment oldEnvironmentIn(UpgradeState state) { return factsOf(state).old; }

bool isBeforeDataUpgrade(UpgradeState state)
{
    switch (state) {
    case State::Preparing:
    case State::PrepareFailed:
    case State::StagingFailed:
    case State::Staged:
    case State::PackageApplied:
    case State::PackageFailed: return true;
    default: return false;
    }
}

bool isOver(UpgradeState state) { return state == State::Committed || state == State::Cancelled; }

QString upgradeStateKey(UpgradeState state) { return QString::fromLatin1(factsOf(state).key); }

QString upgradeStateText(UpgradeState state)
{
    return QCoreApplication::translate("UpgradeState", factsOf(state).text);
}

QString upgradeActorText(UpgradeActor actor)
{
    switch (actor) {
    case UpgradeActor::Customer: return CoreText::tr("Project team", "who acts in an upgrade");
    case UpgradeActor::ServiceTeam: return CoreText::tr("Service team", "who acts in an upgrade");
    case UpgradeActor::Users: break;
    }
    return CoreText::tr("Users", "who acts in an upgrade");
}

QString upgradeStepText(UpgradeStep step)
{
    return QCoreApplication::translate("UpgradeEvent", choicesOf<UpgradeStep>()[std::size_t(step)].label);
}

} // namespace readiness
