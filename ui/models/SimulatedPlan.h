#pragma once

#include "core/rules/PlanSimulation.h"
#include "ui/models/RankedModel.h"
#include "ui/models/ShownPlan.h"

namespace readiness {

/// What chance can make of a cutover plan: a simulation and the plan that it was made of. Immutable.
class SimulatedPlan {
public:
    struct Order {
        qint32 iterations = 10'000;
        quint64 seed = 1;
    };
    /// On any thread; `goOn` gets the iterations done, and may end it.
    static Result<SimulatedPlan> of(const ShownPlanPtr& plan, const Order& order,
                                    const std::function<bool(qint32)>& goOn);

    const PlanSchedule& schedule() const { return *m_plan->schedule; }
    const PlanChances& chances() const { return m_chances; }
    const SimulationResult& result() const { return m_result; }
    const RecordId& plan() const { return m_plan->plan; }
    /// None where nothing bounds the plan.
    std::optional<double> inWindow() const;
    /// Whether it would be the same with the plan as it is there.
    bool holdsFor(const ShownPlan& plan) const;
    /// Tasks and risks that make the plan end later, the costliest first.
    std::vector<RankedModel::Row> costliest() const;
    /// Tasks by how often they are critical; those that never are left out.
    std::vector<RankedModel::Row> mostCritical() const;

private:
    ShownPlanPtr m_plan;
    PlanChances m_chances;
    SimulationResult m_result;
};

} // namespace readiness
