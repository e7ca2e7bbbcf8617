#pragma once

#include "core/model/Snapshot.h"
#include "core/model/TestCase.h"

#include <QHash>

namespace readiness {

/// The steps of every test case by position, then number: for whoever asks about more than one. Valid as long as the
/// snapshot.
class TestSteps {
public:
    explicit TestSteps(const Snapshot& snapshot);

    std::vector<const TestStep*> of(const RecordId& testCase) const { return m_ofCases.value(testCase); }

private:
    QHash<RecordId, std::vector<const TestStep*>> m_ofCases;
};

/// The steps of one case, in the same order.
std::vector<const TestStep*> stepsOf(const Snapshot& snapshot, const RecordId& testCase);

} // namespace readiness
