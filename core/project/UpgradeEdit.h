#pragma once

#include "core/project/Edit.h"
#include "core/rules/UpgradeEvents.h"

namespace readiness {

/// Something that happened in an upgrade, as somebody says it.
struct UpgradeDeed {
    UpgradeStep step{};
    Instant at{};                 ///< none: now
    Id<UpgradePackage> package{}; ///< of package steps; none: the one whose turn it is
    QString activity{};
    QString reason{}; ///< for going on in spite of a warning
    QString note{};
};

/// Records it; returns the event. Refused: what did not happen in its time, a step that the process does not have there, a
/// warning without a reason, and, by the commit, what a hard guard is against. What is overridden (a warning, or a hard guard
/// that a waiver lifts) is kept with the event.
Result<RecordId> recordDeed(Edit& edit, const Id<Upgrade>& upgrade, const UpgradeDeed& deed, Instant now);

} // namespace readiness
