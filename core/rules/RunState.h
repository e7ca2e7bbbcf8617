#pragma once

#include "core/rules/PlanSchedule.h"

namespace readiness {

/// One step of a run: what was planned, what happened, and what is to come.
struct StepState {
    ActivityIndex activity = kNoIndex;
    const Task* task = nullptr;    ///< null for a step that nobody had planned
    const RunStep* step = nullptr; ///< the latest attempt; null before the run starts, and for a task that came later
    int number = 0;                ///< how people call it: 10, 20, 30 …
    QString title;
    StepStatus status{}; ///< pending is ready once nothing that it waits for is left to do
    Minute plannedStart = kNoMinute, plannedFinish = kNoMinute; ///< as the run was planned; none for unplanned steps
    Minute start = kNoMinute, finish = kNoMinute;               ///< actual, else forecast
    qint32 minutesLate = 0;                                     ///< finish against plan; negative: early
    bool isOverdue = false;                                     ///< it should have begun, or ended, before now
    bool isCritical = false;

    RecordId id() const { return step ? RecordId(step->id) : task->id; }
    bool isOver() const { return status == StepStatus::Done || status == StepStatus::Skipped; }
    bool isStopped() const { return status == StepStatus::Failed || status == StepStatus::Blocked; }
    /// Who has to do it.
    Id<Person> owner() const { return task ? task->owner : step->doneBy; }
};

/// A run at one moment: where each step stands, who is next, and when it ends if nothing else happens. Only leaves of the
/// plan are steps; those that nobody had planned stand behind the ones that they follow. A value that keeps its snapshot.
class RunState {
public:
    using Steps = std::vector<const StepState*>;
    enum class Whose { Own, OwnAndBackup };

    static Result<RunState> of(const SnapshotPtr& snapshot, const RecordId& run, Instant now);

    const Run& run() const { return *m_forecast.run(); }
    const PlanSchedule& forecast() const { return m_forecast; }
    Minute now() const { return m_now; }
    const std::vector<StepState>& steps() const { return m_steps; }
    /// By its record or by its task; null where the run has no such step.
    const StepState* find(const RecordId& record) const;
    /// Several people may have put steps in between under one number.
    Steps numbered(int number) const;
    Steps with(StepStatus status) const;
    /// Failed and blocked ones.
    Steps stopped() const;
    Steps late() const;
    /// What is left for a person to do: first what runs, then what may begin, then by time.
    Steps nextFor(const RecordId& person, Whose whose) const;
    /// By the problems of all attempts.
    int minutesLost() const;

private:
    explicit RunState(PlanSchedule forecast) : m_forecast(std::move(forecast)) {}
    void addSteps(const PlanSchedule& planned);
    StepState stateOf(ActivityIndex activity, const PlanSchedule& planned) const;
    void findReady();

    PlanSchedule m_forecast;
    Minute m_now = kNoMinute;
    std::vector<StepState> m_steps;
};

} // namespace readiness
