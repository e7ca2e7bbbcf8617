#pragma once

#include "core/rules/Assessment.h"
#include "core/rules/UpgradeStanding.h"

namespace readiness {

/// What stands against a step of an upgrade.
struct GuardFault {
    const StepGuard* guard = nullptr;
    QString text;                   ///< what is wrong, as a sentence
    QString lift;                   ///< what would lift it, as a short imperative
    const Waiver* waiver = nullptr; ///< of the upgrade: it holds, so a hard guard does not refuse

    bool isRefusing() const { return guard->isHard && !waiver; }
    /// Of somebody who goes on all the same; a waiver has its own.
    bool needsReason() const { return !guard->isHard; }
};

/// A step that the process has at this point.
struct UpgradeChoice {
    const UpgradeTransition* transition = nullptr;
    std::vector<GuardFault> faults; ///< those that refuse first

    bool isRefused() const { return !faults.empty() && faults.front().isRefusing(); }
};

/// Everything that can happen next, in the order of the table, with what stands against it at the assessment's moment.
std::vector<UpgradeChoice> upgradeChoices(const Assessment& assessment, const UpgradeStanding& standing);
/// What stands against one step; also of one that cannot happen now.
std::vector<GuardFault> guardFaults(const Assessment& assessment, const UpgradeStanding& standing, UpgradeStep step);

/// "S1-07: It names no sandbox. Upgrade one first", without a full stop.
QString guardText(const GuardFault& fault);

} // namespace readiness
