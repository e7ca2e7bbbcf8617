#include "ui/models/Standing.h"

#include <algorithm>

namespace readiness {

Standing::Standing(SnapshotPtr snapshot, Instant now)
    : assessment(std::move(snapshot), now),
      readiness(readinessOf(assessment)),
      reminders(assessment.snapshot()),
      riskMethod(assessment.snapshot())
{
    assessment.problems(); // costly: here, not when a panel first asks
    assessment.tests();
    const Snapshot& records = assessment.snapshot();
    for (const Gate* gate : gatesInOrder(records))
        gates.push_back(evaluateGate(assessment, *gate));
    if (const Gate* gate = goLiveGate(records))
        pathToGo = readiness::pathToGo(assessment, *gate);
}

const GateEvaluation* Standing::evaluationOf(const RecordId& gate) const
{
    const auto it =
        std::find_if(gates.begin(), gates.end(), [&](const GateEvaluation& one) { return one.gate->id == gate; });
    return it == gates.end() ? nullptr : &*it;
}

const GateEvaluation* Standing::goLive() const
{
    const Gate* gate = goLiveGate(snapshot());
    return gate ? evaluationOf(gate->id) : nullptr;
}

} // namespace readiness
