#pragma once

#include "core/report/UpgradeWords.h"
#include "ui/panels/environments/StageBar.h"

namespace readiness {

// How environments and upgrades are worded in the window alone; what reports say, too, is in core/report/UpgradeWords.h.

ReportStatus serviceStatus(EnvironmentService service);
/// "Data: of Production, 12 days old"; empty where nothing is known of them.
QString dataText(const Environment& environment, const Snapshot& snapshot, Instant now);
/// "Timer ends on 2027-03-01 08:00 CET"; empty where none runs.
QString timerText(const UpgradeTimer& timer);
/// The stages of an upgrade, and its end.
std::vector<StageMark> stageMarks(const UpgradeStanding& standing);
/// The rule of a guard: "S1-07"; where the source has none with a number, the row of its table: "S1, Staged".
QString guardRuleText(const StepGuard& guard, UpgradeProcess process);
/// The upgrade that an environment is about: one that runs, else the next, else the last. Null where there is none.
const UpgradeStanding* upgradeOf(const RecordId& environment, const std::vector<UpgradeStanding>& standings);

} // namespace readiness
