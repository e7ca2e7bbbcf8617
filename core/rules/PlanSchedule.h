#pragma once

#include "core/model/Run.h"
#include "core/rules/FailureTimes.h"
#include "core/rules/PlanOutline.h"
#include "core/schedule/Rollback.h"

namespace readiness {

/// When turning back has to begin at the latest to end inside the window, and what says so.
struct BackOut {
    /// As the rollback of the tasks asks for: before the point of no return, or from the finished plan where it fits to the
    /// end. kNoMinute without a window, or where it never fits.
    Minute byTasks = kNoMinute;
    /// As restoring and reinstalling after the longest failure asks for (S0-20). kNoMinute without a window, or where the
    /// plan begins later.
    Minute byFailure = kNoMinute;
    std::optional<ScenarioTime> failure; ///< see longestFailure()

    /// Coming back from the failure takes longer than undoing the tasks.
    bool isByFailure() const { return failure && byFailure < byTasks; }
    /// The earlier of the two.
    Minute latest() const { return isByFailure() ? byFailure : byTasks; } // kNoMinute is before all: it never fits
};

/// A cutover plan as the schedule sees it: when its tasks are, early, late and as planned, and what does not hold together.
/// With a run, what has happened counts, and the rest is forecast from `now` on. Keeps its snapshot alive.
/// Tasks of the rollback branch are not part of it; they have a schedule of their own.
class PlanSchedule {
public:
    /// What one activity of the schedule is: a task, or a step of the run that nobody had planned.
    struct Entry {
        const Task* task = nullptr;
        const RunStep* step = nullptr;   ///< the latest attempt; null without a run
        ActivityIndex behind = kNoIndex; ///< of a step that nobody had planned: what it was put behind
    };

    /// Refused where nothing says when the plan begins, or where hours or zones cannot be read.
    static Result<PlanSchedule> ofPlan(SnapshotPtr snapshot, const RecordId& plan);
    static Result<PlanSchedule> ofRun(SnapshotPtr snapshot, const RecordId& run, Instant now);

    const Snapshot& snapshot() const { return *m_snapshot; }
    const Plan& plan() const { return *m_plan; }
    const Run* run() const { return m_run; }
    /// By activity: tasks in the order of the outline, then steps that nobody had planned.
    const std::vector<Entry>& entries() const { return m_entries; }
    /// By dependency; null for those of steps that nobody had planned.
    const std::vector<const Link*>& links() const { return m_links; }
    /// The activity of a task or step, or kNoIndex.
    ActivityIndex activityOf(const RecordId& record) const { return m_activityOf.value(record, kNoIndex); }
    const Schedule& schedule() const { return *m_schedule; }
    ActivityDates datesOf(const RecordId& record) const;

    /// The downtime that the plan has to fit into: the first that ends after the start; null where there is none.
    const Window* window() const { return m_window; }
    /// Its end, moved with the run; kNoMinute where there is none.
    Minute windowEnd() const { return m_windowEnd; }
    /// From the finish to the end of the window; negative where the plan overruns it.
    std::optional<qint32> marginMinutes() const;
    /// How long the tasks of the rollback branch take, one after another as they are linked; 0 without any.
    qint32 rollbackBranchMinutes() const { return m_rollbackBranchMinutes; }
    /// What turning back would take, by the rollback durations of the tasks and the rollback branch. Refers to this plan.
    Rollback rollback() const;
    /// The last moment at which turning back still ends inside the window, and the first activity after which it does
    /// not; its moment is kNoMinute where turning back never fits. None without a window, or where it fits to the end.
    std::optional<PointOfNoReturn> pointOfNoReturn() const { return rollback().pointOfNoReturn(); }
    BackOut backOut() const;

private:
    friend class PlanScheduleMaker;
    PlanSchedule() = default;

    SnapshotPtr m_snapshot;
    const Plan* m_plan = nullptr;
    const Run* m_run = nullptr;
    const Window* m_window = nullptr;
    Minute m_windowEnd = kNoMinute;
    qint32 m_rollbackBranchMinutes = 0;
    std::vector<Entry> m_entries;
    std::vector<const Link*> m_links;
    QHash<RecordId, ActivityIndex> m_activityOf;
    std::optional<Schedule> m_schedule;
};

} // namespace readiness
