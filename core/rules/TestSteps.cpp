#include "core/rules/TestSteps.h"

#include "core/rules/InOrder.h"

namespace readiness {

TestSteps::TestSteps(const Snapshot& snapshot)
{
    for (const TestStep* step : inOrder(snapshot.all<TestStep>()))
        m_ofCases[step->testCase].push_back(step);
}

std::vector<const TestStep*> stepsOf(const Snapshot& snapshot, const RecordId& testCase)
{
    std::vector<const TestStep*> steps;
    snapshot.table(RecordKind::TestStep).forEach([&](const Record& record) {
        if (const auto& step = static_cast<const TestStep&>(record); step.testCase == testCase)
            steps.push_back(&step);
    });
    return inOrder(std::move(steps));
}

} // namespace readiness
