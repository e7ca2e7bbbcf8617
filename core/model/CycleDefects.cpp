#include "core/model/CycleDefects.h"

#include "core/model/Defect.h"

#include <tuple>

namespace readiness {

namespace {

bool isBefore(const Cycle& a, const Cycle& b)
{
    return std::tie(a.position, a.number, a.id) < std::tie(b.position, b.number, b.id);
}

} // namespace

CycleDefects::CycleDefects(const Snapshot& snapshot, const Cycle& cycle) : m_snapshot(snapshot), m_cycle(cycle)
{
    for (const RecordId& suite : snapshot.references(cycle.id, Cycle::kSuitesField))
        m_suites.insert(suite);
}

bool CycleDefects::contains(const Defect& defect) const
{
    const Execution* execution = m_snapshot.find(defect.execution);
    const Cycle* foundIn = execution ? m_snapshot.find(execution->cycle) : nullptr;
    if (foundIn && foundIn->id == m_cycle.id)
        return true;
    if (foundIn && isBefore(m_cycle, *foundIn))
        return false;
    const TestCase* testCase = m_snapshot.find(execution ? execution->testCase : defect.testCase);
    return !testCase || m_suites.contains(testCase->suite);
}

} // namespace readiness
