#pragma once

#include "core/rules/UpgradeGuards.h"

namespace readiness {

// Why something must not be recorded, each as the end of a sentence; empty: nothing is against it.

/// The process does not have the step where the upgrade stands: with the document that says so, and what can happen.
QString misplacedText(const UpgradeStanding& standing, UpgradeStep step);
/// A step is about the package whose turn it is, and about none where it is about no package.
QString packageFault(const UpgradeStanding& standing, UpgradeStep step, const Id<UpgradePackage>& package);
/// Something happened neither after `now` nor before what was recorded last. The end of the timer was recorded by nobody:
/// what happened before it can be entered after it.
QString eventTimeFault(const UpgradeStanding& standing, Instant at, Instant now);

/// Of a new event: its time, the process, its package, a hard guard that no waiver lifts, a warning without a reason. The
/// process and the guards are asked at the moment when it happened, on what was known before it was recorded; of an upgrade
/// that is new itself (a sample, a copy) its history is taken as it is.
QString recordedEventFault(const Snapshot& before, const Snapshot& after, const UpgradeEvent& event);
/// Of an event that was recorded before: what happened stays what it is, or the guards would be asked for nothing. Where its
/// time was corrected, the history says more.
QString changedEventFault(const Snapshot& after, const UpgradeEvent& earlier, const UpgradeEvent& event);
/// Whether what happened later still has its place, where events of an upgrade were changed, removed or brought back.
QString upgradeHistoryFault(const Snapshot& before, const Snapshot& after, const Id<Upgrade>& upgrade);

} // namespace readiness
