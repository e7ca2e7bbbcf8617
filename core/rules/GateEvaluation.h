#pragma once

#include "core/rules/Decisions.h"
#include "core/rules/Metrics.h"

namespace readiness {

struct Waiver;

enum class Outcome { Met, Waived, NotMet };

enum class GateAnswer {
    Go,            ///< every criterion is met
    ConditionalGo, ///< every criterion is met or excused by a waiver that holds
    NoGo,          ///< a criterion is neither, or there is none
};

/// "go", "conditional", "no-go": for JSON.
QString decisionKey(GateAnswer decision);

/// A waiver that does not count, and why, as a sentence.
struct WaiverNote {
    const Waiver* waiver = nullptr;
    QString text;
};

/// How one criterion stands.
struct CriterionResult {
    const Criterion* criterion = nullptr;
    Outcome outcome{};
    MetricValue strict;                 ///< all waivers ignored: what is met without excuse
    MetricValue withWaivers;            ///< without the items that a waiver excuses
    std::vector<const Waiver*> waivers; ///< that an outcome of Waived rests on
    std::vector<WaiverNote> notes;      ///< where the criterion is not met
};

/// Whether a project may pass a gate, and on what the answer rests.
struct GateEvaluation {
    const Gate* gate = nullptr;
    GateAnswer decision{};
    QString reason;                         ///< one sentence
    std::vector<CriterionResult> criteria;  ///< in the gate's order
    const Decision* decided = nullptr;      ///< what people decided; null while they have not
    std::vector<ConditionState> conditions; ///< of that decision
};

/// A criterion is met by its value without any excuse; else waived when its value without the excused items meets it, or
/// when a waiver of the criterion itself holds. A gate without criteria is a no-go: nothing was agreed, so nothing can
/// have been fulfilled. A condition of the decision that people took on the gate makes it at best a conditional go once it
/// is late, and a no-go once it is overdue.
GateEvaluation evaluateGate(const Assessment& assessment, const Gate& gate);

/// The gates by position, then number.
std::vector<const Gate*> gatesInOrder(const Snapshot& snapshot);
/// The gate that is marked as go-live, the first where a merge left several; null when there is none.
const Gate* goLiveGate(const Snapshot& snapshot);
/// The criteria of a gate by position, then number.
std::vector<const Criterion*> criteriaOf(const Snapshot& snapshot, const Gate& gate);

} // namespace readiness
