#pragma once

#include "core/rules/RunState.h"

namespace readiness {

// What a run tells beyond its steps one by one.

/// What turning back takes in a run.
struct TurningBack : RollbackNeed {
    std::optional<ScenarioTime>
        failure; ///< that is longer to come back from than undoing the steps: it says the minutes
};

/// What turning back takes from the state that the run has reached: everything that has begun and was not skipped is taken
/// back, and the rollback branch comes on top; from the first step with downtime on at least what coming back from the longest
/// failure takes (S0-20). Where no step is marked as downtime, from the first of all. The latest moment for it moves with the
/// run, unlike that of its plan.
TurningBack neededToTurnBack(const RunState& run);

/// Steps that began, or ended, before what their links demand of them: while the predecessor was not over, or not begun.
/// What was skipped holds nobody up. Lags are not asked for: sequence is what counts; a lead is granted.
/// Nor are the links of steps that nobody had planned.
RunState::Steps outOfSequence(const RunState& run);

/// Whether somebody is to verify the step once it is done.
bool isToBeVerified(const StepState& step);

/// Steps that are done, that somebody is to verify, and that nobody has verified.
RunState::Steps notVerified(const RunState& run);

/// Whether a step failed or was blocked with no issue on record at any attempt at its task, or has an issue that is open
/// and that no accepted workaround settles.
bool isUnsettled(const Snapshot& snapshot, const RunStep& step);

/// From the end of the run, the real one where it has ended, to the end of the window; negative where it overran. None
/// without a window.
std::optional<qint32> windowMargin(const RunState& run);

/// The production run of a plan: the one that began last, or, while none has, the one that is planned last. Null for none.
const Run* productionRunOf(const Snapshot& snapshot, const RecordId& plan);

} // namespace readiness
