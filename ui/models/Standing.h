#pragma once

#include "core/rules/Assessment.h"
#include "core/rules/PathToGo.h"
#include "core/rules/Readiness.h"
#include "core/rules/Reminders.h"
#include "core/rules/RiskMethod.h"

namespace readiness {

struct UpgradeStanding;

/// Where a project stands at one moment: everything that the rules compute from a snapshot, computed together, once, off
/// the window's thread. Immutable; keeps its snapshot alive. It may be a moment older than the snapshot that is edited:
/// look records up by their ids.
struct Standing {
    Standing(SnapshotPtr snapshot, Instant now);

    const Snapshot& snapshot() const { return assessment.snapshot(); }
    /// The evaluation of a gate, or null.
    const GateEvaluation* evaluationOf(const RecordId& gate) const;
    /// That of the go-live gate, or null.
    const GateEvaluation* goLive() const;
    /// How each upgrade stands, by number.
    const std::vector<UpgradeStanding>& upgrades() const;
    /// … and one of them, or null.
    const UpgradeStanding* upgrade(const RecordId& upgrade) const;

    Assessment assessment;
    Readiness readiness;
    Reminders reminders;               ///< who was asked about what
    RiskMethod riskMethod;             ///< how risks are rated
    std::vector<GateEvaluation> gates; ///< in their order
    std::vector<PathStep> pathToGo;    ///< of the go-live gate

private:
    struct Upgrades;
    std::shared_ptr<const Upgrades> m_upgrades;
};

using StandingPtr = std::shared_ptr<const Standing>;

} // namespace readiness
