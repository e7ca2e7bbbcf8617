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

/// Why an event must not become what it is, as the end of a sentence, or nothing: a step that the process does not have
/// there, a time before the last event, a hard guard that no waiver lifts. Guards are asked at the moment of recording, on
/// what was known before; of an upgrade that is new itself (a sample, a copy) its history is taken as it is.
QString upgradeEventFault(const Snapshot& before, const Snapshot& after, const UpgradeEvent& event);

} // namespace readiness
