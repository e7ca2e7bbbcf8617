#pragma once

#include "core/rules/RunState.h"

namespace readiness {

/// What a task took in one run, in minutes of the clock.
struct MeasuredStep {
    const Run* run = nullptr;
    const RunStep* step = nullptr; ///< the attempt that succeeded
    qint32 minutes = 0;
};

/// A task as planned beside what it took, and the three-point duration that follows.
struct ComparedTask {
    const Task* task = nullptr;
    std::vector<MeasuredStep> measured;  ///< in the order of the runs
    int likely = 0;                      ///< the median
    int optimistic = 0, pessimistic = 0; ///< the extremes; of one or two runs never closer than the task has them

    /// Whether accepting the proposal would change the task.
    bool isProposal() const;
};

/// Planned against actual over all runs of a plan: tasks that were done at least once, in the order of the outline. What
/// was skipped, and steps without both times, measure nothing.
std::vector<ComparedTask> compareRuns(const Snapshot& snapshot, const RecordId& plan);

} // namespace readiness
