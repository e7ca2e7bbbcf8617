#include "core/rules/RunState.h"

#include <functional>

namespace readiness {

namespace {

/// The same run before anybody ticked anything: when each task was to be.
Result<PlanSchedule> plannedSchedule(const Snapshot& snapshot, const Run& run, Instant now)
{
    SnapshotBuilder before(snapshot);
    before.table(RecordKind::RunStep) = RecordTable();
    Run waiting = run;
    waiting.status = RunStatus::Planned;
    before.put(RecordKind::Run, std::make_shared<const Run>(std::move(waiting)));
    return PlanSchedule::ofRun(before.finish(), run.id, now);
}

/// What of an activity has begun, and what is over; a summary begins with its first part and is over with its last.
struct Progress {
    explicit Progress(const PlanSchedule& plan)
        : isStarted(plan.entries().size(), false), isOver(plan.entries().size(), false)
    {
        const Network& network = plan.schedule().network();
        for (std::size_t i = 0; i < plan.entries().size(); ++i) {
            const RunStep* step = plan.entries()[i].step;
            isOver[i] = network.isSummary(ActivityIndex(i))
                        || (step && (step->status == StepStatus::Done || step->status == StepStatus::Skipped));
            isStarted[i] = isOver[i] || (step && !step->startedAt.isNull() && step->status != StepStatus::Failed);
        }
        for (const ActivityIndex summary : network.summariesInnerFirst())
            isStarted[size_t(summary)] = false;
        for (std::size_t i = 0; i < plan.entries().size(); ++i) {
            if (!network.isSummary(ActivityIndex(i)))
                tellParents(network, ActivityIndex(i));
        }
    }

    std::vector<bool> isStarted, isOver;

private:
    void tellParents(const Network& network, ActivityIndex leaf)
    {
        for (ActivityIndex up = network.parentOf(leaf); up != kNoIndex; up = network.parentOf(up)) {
            isStarted[size_t(up)] = isStarted[size_t(up)] || isStarted[size_t(leaf)];
            isOver[size_t(up)] = isOver[size_t(up)] && isOver[size_t(leaf)];
        }
    }
};

/// Whether each activity may begin, as far as the links to itself go.
std::vector<bool> freeActivities(const Network& network, const Progress& progress)
{
    std::vector<bool> isFree(network.activities().size(), true);
    for (const Dependency& dependency : network.dependencies()) {
        const std::size_t waitsFor = size_t(dependency.predecessor);
        if (dependency.kind == DependencyKind::FinishToStart && !progress.isOver[waitsFor])
            isFree[size_t(dependency.successor)] = false;
        if (dependency.kind == DependencyKind::StartToStart && !progress.isStarted[waitsFor])
            isFree[size_t(dependency.successor)] = false;
    }
    return isFree;
}

template <class Wanted>
RunState::Steps chosen(const std::vector<StepState>& steps, Wanted isWanted)
{
    RunState::Steps found;
    for (const StepState& step : steps) {
        if (std::invoke(isWanted, step))
            found.push_back(&step);
    }
    return found;
}

/// What a person looks at first.
int urgency(const StepState& step)
{
    switch (step.status) {
    case StepStatus::Running: return 0;
    case StepStatus::Blocked:
    case StepStatus::Failed: return 1;
    case StepStatus::Ready: return 2;
    default: return 3;
    }
}

} // namespace

Result<RunState> RunState::of(const SnapshotPtr& snapshot, const RecordId& run, Instant now)
{
    auto forecast = PlanSchedule::ofRun(snapshot, run, now);
    if (!forecast)
        return tl::unexpected(forecast.error());
    const auto planned = plannedSchedule(*snapshot, *forecast->run(), now);
    if (!planned)
        return tl::unexpected(planned.error());
    RunState state(std::move(*forecast));
    state.m_now = minuteOf(now);
    state.addSteps(*planned);
    state.findReady();
    return state;
}

/// Tasks in the order of the outline, each with what was put behind it.
void RunState::addSteps(const PlanSchedule& planned)
{
    const std::vector<PlanSchedule::Entry>& entries = m_forecast.entries();
    std::vector<std::vector<ActivityIndex>> behind(entries.size());
    std::vector<ActivityIndex> order;
    for (ActivityIndex i = ActivityIndex(entries.size()) - 1; i >= 0; --i) {
        const ActivityIndex follows = entries[size_t(i)].behind;
        (follows == kNoIndex ? order : behind[size_t(follows)]).push_back(i);
    }
    std::vector<bool> isShown(entries.size(), false);
    while (!order.empty()) {
        const ActivityIndex next = order.back();
        order.pop_back();
        if (isShown[size_t(next)])
            continue;
        isShown[size_t(next)] = true;
        if (!m_forecast.schedule().network().isSummary(next))
            m_steps.push_back(stateOf(next, planned));
        order.insert(order.end(), behind[size_t(next)].begin(), behind[size_t(next)].end());
    }
}

StepState RunState::stateOf(ActivityIndex activity, const PlanSchedule& planned) const
{
    const PlanSchedule::Entry& entry = m_forecast.entries()[size_t(activity)];
    StepState state;
    state.activity = activity;
    state.task = entry.task;
    state.step = entry.step;
    state.number = entry.step ? entry.step->step : entry.task->step;
    state.title = entry.task ? entry.task->title : entry.step->title;
    if (entry.step && entry.step->status != StepStatus::Ready)
        state.status = entry.step->status;
    const ActivityDates dates = m_forecast.schedule().datesOf(activity);
    state.start = dates.plannedStart;
    state.finish = dates.plannedFinish;
    state.isCritical = dates.isCritical;
    const ActivityDates before = entry.task ? planned.datesOf(entry.task->id) : ActivityDates();
    state.plannedStart = before.plannedStart;
    state.plannedFinish = before.plannedFinish;
    if (!before.isDated() || !dates.isDated())
        return state;
    state.minutesLate = state.finish - state.plannedFinish;
    const bool isBegun = entry.step && !entry.step->startedAt.isNull() && state.status != StepStatus::Failed;
    state.isOverdue = run().status == RunStatus::Running && !state.isOver()
                      && (isBegun ? state.plannedFinish : state.plannedStart) < m_now;
    return state;
}

void RunState::findReady()
{
    if (run().status != RunStatus::Running)
        return;
    const Network& network = m_forecast.schedule().network();
    const std::vector<bool> isFree = freeActivities(network, Progress(m_forecast));
    for (StepState& state : m_steps) {
        bool isReady = state.status == StepStatus::Pending;
        for (ActivityIndex i = state.activity; isReady && i != kNoIndex; i = network.parentOf(i))
            isReady = isFree[size_t(i)];
        if (isReady)
            state.status = StepStatus::Ready;
    }
}

const StepState* RunState::find(const RecordId& record) const
{
    const ActivityIndex activity = m_forecast.activityOf(record);
    const auto found = std::ranges::find(m_steps, activity, &StepState::activity);
    return activity == kNoIndex || found == m_steps.end() ? nullptr : &*found;
}

RunState::Steps RunState::numbered(int number) const
{
    return chosen(m_steps, [&](const StepState& step) { return step.number == number; });
}

RunState::Steps RunState::with(StepStatus status) const
{
    return chosen(m_steps, [&](const StepState& step) { return step.status == status; });
}

RunState::Steps RunState::stopped() const { return chosen(m_steps, &StepState::isStopped); }

RunState::Steps RunState::late() const { return chosen(m_steps, &StepState::isOverdue); }

RunState::Steps RunState::nextFor(const RecordId& person, Whose whose) const
{
    Steps found = chosen(m_steps, [&](const StepState& step) {
        const bool isBackup = whose == Whose::OwnAndBackup && step.task && step.task->backupOwner == person;
        return !step.isOver() && (isBackup || step.owner() == person);
    });
    std::ranges::stable_sort(found, {}, [](const StepState* step) { return std::pair(urgency(*step), step->start); });
    return found;
}

int RunState::minutesLost() const
{
    int minutes = 0;
    for (const RunStep* step : m_forecast.snapshot().all<RunStep>()) {
        if (step->run == run().id)
            minutes += step->minutesLost;
    }
    return minutes;
}

} // namespace readiness
