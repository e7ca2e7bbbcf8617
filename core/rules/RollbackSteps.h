#pragma once

#include "core/rules/RunState.h"

namespace readiness {

/// The steps that lead back once a run was given up: the leaves of the rollback branch of its plan, as they stand. They are
/// ready when what they wait for in the branch is over, and forecast on the clock from now on. None before that. They belong
/// to no activity of the run's forecast. Points into the snapshot of the state.
class RollbackSteps {
public:
    RollbackSteps() = default;
    explicit RollbackSteps(const RunState& state);

    const std::vector<StepState>& steps() const { return m_steps; }
    /// By its record or by its task; null where there is no such step.
    const StepState* find(const RecordId& record) const;
    const StepState* numbered(int number) const;
    RunState::Steps with(StepStatus status) const;
    std::size_t overCount() const;
    /// Nothing is left to do, or there never was anything.
    bool isOver() const { return overCount() == m_steps.size(); }
    /// Of the last of them, actual or forecast; kNoMinute without any.
    Minute finish() const;

private:
    std::vector<StepState> m_steps;
};

/// Whether the step leads back.
inline bool isRollbackStep(const StepState& step) { return step.activity == kNoIndex; }

} // namespace readiness
