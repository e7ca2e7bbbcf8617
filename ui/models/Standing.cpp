#include "ui/models/Standing.h"

#include "core/rules/UpgradeStanding.h"

#include <QHash>

#include <algorithm>

namespace readiness {

struct Standing::Upgrades {
    Upgrades(const Snapshot& snapshot, Instant now) : all(upgradeStandings(snapshot, now))
    {
        for (const UpgradeStanding& one : all)
            places.insert(one.upgrade->id, &one);
    }

    std::vector<UpgradeStanding> all; ///< by number
    QHash<RecordId, const UpgradeStanding*> places;
};

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
    m_upgrades = std::make_shared<const Upgrades>(records, now);
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

const std::vector<UpgradeStanding>& Standing::upgrades() const { return m_upgrades->all; }

const UpgradeStanding* Standing::upgrade(const RecordId& upgrade) const { return m_upgrades->places.value(upgrade); }

} // namespace readiness
