#include "app/cli/UpgradeKeys.h"

namespace readiness::cli {

using namespace Qt::StringLiterals;

QString keyOf(OldEnvironment old)
{
    switch (old) {
    case OldEnvironment::Up: return u"up"_s;
    case OldEnvironment::Down: return u"down"_s;
    case OldEnvironment::NewIsLive: break;
    }
    return u"new_is_live"_s;
}

QString keyOf(TimerOutcome outcome)
{
    switch (outcome) {
    case TimerOutcome::OldUntouched: return u"old_untouched"_s;
    case TimerOutcome::OldIsPrimary: return u"old_is_primary"_s;
    case TimerOutcome::NothingHappens: return u"nothing_happens"_s;
    case TimerOutcome::None: break;
    }
    return {};
}

QString keyOf(UpgradeStage stage)
{
    switch (stage) {
    case UpgradeStage::Preparing: return u"preparing"_s;
    case UpgradeStage::Packages: return u"packages"_s;
    case UpgradeStage::DataUpgrade: return u"data_upgrade"_s;
    case UpgradeStage::Validation: break;
    }
    return u"validation"_s;
}

QString keyOf(PackageState state)
{
    switch (state) {
    case PackageState::Waiting: return u"waiting"_s;
    case PackageState::Applied: return u"applied"_s;
    case PackageState::Failed: return u"failed"_s;
    case PackageState::SignedOff: break;
    }
    return u"signed_off"_s;
}

QString keyOf(UpgradeActor actor)
{
    switch (actor) {
    case UpgradeActor::Customer: return u"project_team"_s;
    case UpgradeActor::ServiceTeam: return u"service_team"_s;
    case UpgradeActor::Users: break;
    }
    return u"users"_s;
}

QString keyOf(AdviceActor actor)
{
    switch (actor) {
    case AdviceActor::Developer: return u"developer"_s;
    case AdviceActor::Customer: return keyOf(UpgradeActor::Customer);
    case AdviceActor::ServiceTeam: return keyOf(UpgradeActor::ServiceTeam);
    case AdviceActor::Users: break;
    }
    return keyOf(UpgradeActor::Users);
}

QString keyOf(AdvicePlace place)
{
    switch (place) {
    case AdvicePlace::Development: return u"development"_s;
    case AdvicePlace::Sandbox: return u"sandbox"_s;
    case AdvicePlace::Production: break;
    }
    return u"production"_s;
}

} // namespace readiness::cli
