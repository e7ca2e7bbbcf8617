#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/GateEvaluation.h"
#include "core/rules/Metrics.h"
#include "core/rules/checks/Checks.h"

#include <algorithm>

namespace readiness::checks {

using namespace Qt::StringLiterals;

namespace {

/// What the go-live gate counts must items over. None of it is over the rest, such as the weeks after go-live.
std::vector<MetricScope> scopesOfGoLive(const Snapshot& snapshot)
{
    std::vector<MetricScope> scopes;
    const Gate* gate = goLiveGate(snapshot);
    if (!gate)
        return scopes;
    for (const Criterion* criterion : criteriaOf(snapshot, *gate)) {
        if (criterion->metric == Metric::OpenMustItems || criterion->metric == Metric::DoneMustPercent)
            scopes.emplace_back(snapshot, *criterion);
    }
    return scopes;
}

} // namespace

std::vector<Problem> mustItemsDueAfterGoLive(const Assessment& assessment)
{
    std::vector<Problem> problems;
    const QDate goLive = assessment.snapshot().project().goLiveDate();
    if (!goLive.isValid())
        return problems;
    const std::vector<MetricScope> scopes = scopesOfGoLive(assessment.snapshot());
    for (const ItemState& state : assessment.items().all()) {
        const bool isLate = state.isOpen && !state.isWaived && state.item->importance == Importance::Must
                            && state.due.isValid() && state.due > goLive;
        if (isLate
            && std::any_of(scopes.begin(), scopes.end(), [&](const auto& scope) { return scope.contains(state); }))
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::ChecklistItem,
                                state.item->id,
                                CoreText::tr("It is due after go-live, and the go-live gate asks for it."),
                                CoreText::tr("Set an earlier due day, or take it out of what the gate counts")});
    }
    return problems;
}

} // namespace readiness::checks
