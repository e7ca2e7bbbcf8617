#pragma once

#include "core/report/ReportStatus.h"
#include "core/rules/Parity.h"
#include "core/rules/UpgradeGuards.h"

namespace readiness {

// How upgrades and environments are worded, in the window and on paper.

ReportStatus upgradeStatus(UpgradeState state);
ReportStatus packageStatus(PackageState state);
ReportStatus hotfixStatus(HotfixStatus status);
ReportStatus parityStatus(ParityStanding standing);
/// Whether a step is refused, or only warned of, or stands open.
ReportStatus choiceStatus(const UpgradeChoice& choice);
/// "the old environment is up".
QString oldEnvironmentText(OldEnvironment old);

} // namespace readiness
