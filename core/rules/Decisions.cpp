#include "core/rules/Decisions.h"

#include <tuple>

namespace readiness {

ConditionState conditionState(const Assessment& assessment, const Condition& condition)
{
    const ProjectSettings& project = assessment.snapshot().project();
    ConditionState state{&condition, ConditionStanding::Pending, condition.due.resolved(project.goLiveDate())};
    if (condition.status != ConditionStatus::Open)
        state.standing = ConditionStanding::Fulfilled;
    else if (state.due.isValid() && state.due < assessment.today())
        state.standing = state.due.daysTo(assessment.today()) > project.conditionGraceDays.value_or(kConditionGraceDays)
                             ? ConditionStanding::Overdue
                             : ConditionStanding::Late;
    return state;
}

const Decision* decisionOn(const Snapshot& snapshot, const Id<Gate>& gate)
{
    const Decision* latest = nullptr;
    const auto rank = [](const Decision& decision) { return std::tuple(decision.decidedOn, decision.number); };
    const auto isOnTheGate = [&](const Decision& decision) {
        return decision.gate == gate && decision.outcome != DecisionOutcome::Open
               && decision.outcome != DecisionOutcome::Decided;
    };
    for (const Decision* decision : snapshot.all<Decision>()) {
        if (isOnTheGate(*decision) && (!latest || rank(*latest) <= rank(*decision)))
            latest = decision;
    }
    return latest;
}

bool isGo(const Decision& decision)
{
    return decision.outcome == DecisionOutcome::Go || decision.outcome == DecisionOutcome::ConditionalGo;
}

bool differsFromComputed(const Decision& decision)
{
    switch (decision.outcome) {
    case DecisionOutcome::Go: return decision.computed > ComputedDecision::Go;
    case DecisionOutcome::ConditionalGo:
        return decision.computed != ComputedDecision::Unknown && decision.computed != ComputedDecision::ConditionalGo;
    case DecisionOutcome::NoGo:
    case DecisionOutcome::Deferred:
        return decision.computed == ComputedDecision::Go || decision.computed == ComputedDecision::ConditionalGo;
    case DecisionOutcome::Open:
    case DecisionOutcome::Decided: break;
    }
    return false;
}

std::vector<ConditionState> conditionsOn(const Assessment& assessment, const Id<Gate>& gate)
{
    const Decision* decision = decisionOn(assessment.snapshot(), gate);
    if (!decision || (decision->outcome != DecisionOutcome::Go && decision->outcome != DecisionOutcome::ConditionalGo))
        return {};
    std::vector<ConditionState> states;
    for (const Condition* condition : assessment.snapshot().all<Condition>()) {
        if (condition->decision == decision->id)
            states.push_back(conditionState(assessment, *condition));
    }
    return states;
}

} // namespace readiness
