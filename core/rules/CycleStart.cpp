#include "core/rules/CycleStart.h"

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/GateEvaluation.h"
#include "core/rules/TestStates.h"

#include <algorithm>

namespace readiness {

namespace {

bool isExcused(const Assessment& assessment, const Cycle& cycle)
{
    return assessment.waivers().holding(cycle.id) != nullptr;
}

struct Passes {
    int cases = 0;
    int missing = 0; ///< without a pass that counts from another cycle, nor a waiver
};

/// How the cases of suites of a kind came out in the other cycles.
Passes passesBefore(const Assessment& assessment, const Cycle& cycle, SuiteKind kind)
{
    Passes passes;
    for (const CaseState& state : assessment.tests().present()) {
        if (!state.suite || state.suite->kind != kind)
            continue;
        ++passes.cases;
        const bool isPassed = state.isPassed() && state.execution->cycle != cycle.id;
        if (!isPassed && !assessment.waivers().holding(state.testCase->id))
            ++passes.missing;
    }
    return passes;
}

bool isOfUsers(const Assessment& assessment, const Cycle& cycle)
{
    return std::ranges::any_of(assessment.tests().suitesOf(cycle.id),
                               [](const Suite* suite) { return suite->kind == SuiteKind::UserAcceptance; });
}

} // namespace

QStringList orderFaults(const Assessment& assessment, const Cycle& cycle)
{
    QStringList faults;
    if (isExcused(assessment, cycle))
        return faults;
    const Environment* environment = assessment.snapshot().find(cycle.environment);
    if (environment && environment->kind == EnvironmentKind::Production && !cycle.isMockCutover)
        faults += CoreText::tr("It would run in production, which only a mock cutover may.");
    if (!isOfUsers(assessment, cycle))
        return faults;
    if (const Passes basic = passesBefore(assessment, cycle, SuiteKind::BasicChecks); basic.missing > 0)
        faults += CoreText::tr("User acceptance starts once all basic checks have passed in a cycle before it: of %1, "
                               "%2 have not.")
                      .arg(basic.cases)
                      .arg(basic.missing);
    if (const Passes sit = passesBefore(assessment, cycle, SuiteKind::SystemIntegration); sit.missing > 0)
        faults += CoreText::tr("User acceptance starts once all cases of system integration have passed in a cycle "
                               "before it: of %1, %2 have not.")
                      .arg(sit.cases)
                      .arg(sit.missing);
    return faults;
}

QStringList startFaults(const Assessment& assessment, const Cycle& cycle)
{
    QStringList faults = orderFaults(assessment, cycle);
    const Gate* entry = assessment.snapshot().find(cycle.entryGate);
    if (!entry || isExcused(assessment, cycle))
        return faults;
    const GateEvaluation evaluation = evaluateGate(assessment, *entry);
    if (evaluation.decision == GateAnswer::NoGo)
        faults.prepend(CoreText::tr("The gate “%1” at its entry is closed. %2").arg(entry->title, evaluation.reason));
    return faults;
}

bool hasBegun(const Snapshot& snapshot, const Cycle& cycle)
{
    bool isBegun = false;
    snapshot.table(RecordKind::Execution).forEach([&](const Record& record) {
        const auto& execution = static_cast<const Execution&>(record);
        isBegun = isBegun || (execution.cycle == cycle.id && execution.verdict != Verdict::NotRun);
    });
    return isBegun;
}

} // namespace readiness
