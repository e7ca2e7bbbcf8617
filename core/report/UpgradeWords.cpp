#include "core/report/UpgradeWords.h"

#include "core/base/CoreText.h"
#include "core/report/RecordTexts.h"

namespace readiness {

ReportStatus upgradeStatus(UpgradeState state)
{
    const QString word = upgradeStateText(state);
    switch (state) {
    case UpgradeState::Committed: return status(word, Tone::Go);
    case UpgradeState::NotStarted:
    case UpgradeState::Requested: return status(word, Tone::NotStarted);
    case UpgradeState::Cancelled:
    case UpgradeState::Expired: return {word, Tone::Neutral, StatusGlyph::Dash};
    case UpgradeState::RolledBack: return status(word, Tone::Conditional);
    case UpgradeState::PrepareFailed:
    case UpgradeState::StagingFailed:
    case UpgradeState::PackageFailed:
    case UpgradeState::DataUpgradeFailed: return status(word, Tone::NoGo);
    default: return status(word, Tone::InProgress);
    }
}

ReportStatus packageStatus(PackageState state)
{
    switch (state) {
    case PackageState::Waiting: return status(CoreText::tr("Waiting", "package of an upgrade"), Tone::NotStarted);
    case PackageState::Applied: return status(CoreText::tr("Applied, not signed off"), Tone::Conditional);
    case PackageState::Failed: return status(CoreText::tr("Failed", "package of an upgrade"), Tone::NoGo);
    case PackageState::SignedOff: break;
    }
    return status(CoreText::tr("Signed off"), Tone::Go);
}

ReportStatus hotfixStatus(HotfixStatus hotfixStatus)
{
    const QString word = choiceText(RecordKind::Hotfix, u"status", hotfixStatus);
    switch (hotfixStatus) {
    case HotfixStatus::Open: return status(word, Tone::NoGo);
    case HotfixStatus::Applied: return status(word, Tone::Go);
    case HotfixStatus::NotNeeded: break;
    }
    return {word, Tone::NotStarted, StatusGlyph::Dash};
}

ReportStatus parityStatus(ParityStanding standing)
{
    switch (standing) {
    case ParityStanding::Equal: return status(CoreText::tr("Equal"), Tone::Go);
    case ParityStanding::Differs: return status(CoreText::tr("Differs, not recorded"), Tone::NoGo);
    case ParityStanding::Recorded: return status(CoreText::tr("Differs, recorded"), Tone::Conditional);
    case ParityStanding::Unknown: break;
    }
    return status(CoreText::tr("Not known"), Tone::NotStarted);
}

ReportStatus choiceStatus(const UpgradeChoice& choice)
{
    if (choice.isRefused())
        return status(CoreText::tr("Refused"), Tone::NoGo);
    return choice.faults.empty() ? status(CoreText::tr("Nothing", "what stands against a step"), Tone::Go)
                                 : status(CoreText::tr("Warnings only"), Tone::Conditional);
}

QString oldEnvironmentText(OldEnvironment old)
{
    switch (old) {
    case OldEnvironment::Up: return CoreText::tr("the old environment is up");
    case OldEnvironment::Down: return CoreText::tr("the old environment is down");
    case OldEnvironment::NewIsLive: break;
    }
    return CoreText::tr("the new environment is live");
}

} // namespace readiness
