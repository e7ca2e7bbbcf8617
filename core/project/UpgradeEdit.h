#pragma once

#include "core/project/Edit.h"
#include "core/rules/UpgradeGuards.h"

namespace readiness {

/// Something that happened in an upgrade, as somebody says it.
struct UpgradeDeed {
    UpgradeStep step{};
    Instant at;                 ///< none: now
    Id<UpgradePackage> package; ///< of package steps; none: the one whose turn it is
    QString activity;
    QString reason; ///< for going on in spite of a warning
    QString note;
};

/// Records it; returns the event. Refused: a step that the process does not have there, and what a hard guard is against;
/// what is overridden (a warning, or a hard guard that a waiver lifts) is kept with the event.
Result<RecordId> recordDeed(Edit& edit, const Assessment& assessment, const UpgradeStanding& standing,
                            const UpgradeDeed& deed);

/// The package that a step is about where nobody says which; null where the step is about none, or none is left.
const UpgradePackage* packageInTurn(const UpgradeStanding& standing, UpgradeStep step);

} // namespace readiness
