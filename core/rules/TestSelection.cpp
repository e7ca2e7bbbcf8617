#include "core/rules/TestSelection.h"

namespace readiness {

std::vector<CaseState> selectedCases(const TestStates& tests, const TestSelection& selection)
{
    std::vector<CaseState> cases = selection.cycle.isNull() ? tests.present() : tests.of(selection.cycle);
    if (!selection.suites.isEmpty())
        std::erase_if(
            cases, [&](const CaseState& state) { return !state.suite || !selection.suites.contains(state.suite->id); });
    return cases;
}

} // namespace readiness
