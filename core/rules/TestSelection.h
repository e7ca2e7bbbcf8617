#pragma once

#include "core/rules/TestStates.h"

#include <QSet>

namespace readiness {

/// Which test cases are looked at: as they stand in a cycle, or now, over all cycles.
struct TestSelection {
    RecordId cycle;        ///< none: over all cycles
    QSet<RecordId> suites; ///< empty: all, of a cycle all of its own

    bool operator==(const TestSelection&) const = default;
};

/// The cases of a selection, by suite, then position.
std::vector<CaseState> selectedCases(const TestStates& tests, const TestSelection& selection);

} // namespace readiness
