#include "core/rules/RollbackSteps.h"

#include "core/rules/PlanOutline.h"

#include <QHash>

#include <algorithm>

namespace readiness {

namespace {

/// Which leaves of the branch wait for which, by their places among the leaves.
class Branch {
public:
    Branch(const Snapshot& snapshot, const RecordId& plan) : m_outline(snapshot, plan)
    {
        std::vector<bool> isBranch;
        for (const OutlineLine& line : m_outline.lines()) {
            isBranch.push_back(line.task->isRollbackBranch || (line.parent >= 0 && isBranch[size_t(line.parent)]));
            if (!isBranch.back())
                continue;
            const int place = line.isSummary ? -1 : int(leaves.size());
            if (!line.isSummary)
                leaves.push_back(line.task);
            for (int up = int(isBranch.size()) - 1; up >= 0 && place >= 0; up = m_outline.lines()[size_t(up)].parent)
                m_below[m_outline.lines()[size_t(up)].task->id].push_back(place);
        }
        waitsFor.resize(leaves.size());
        for (const Link* link : snapshot.all<Link>())
            addLink(m_below.value(link->predecessor), m_below.value(link->successor));
    }

    std::vector<const Task*> leaves;
    std::vector<std::vector<int>> waitsFor;

private:
    /// What is linked with a part of its own waits for nothing by that.
    void addLink(const std::vector<int>& predecessors, const std::vector<int>& successors)
    {
        const auto isAmong = [](int leaf, const std::vector<int>& leaves) {
            return std::ranges::find(leaves, leaf) != leaves.end();
        };
        if (predecessors.empty() || successors.empty() || isAmong(predecessors.front(), successors)
            || isAmong(successors.front(), predecessors))
            return;
        for (const int successor : successors) {
            std::vector<int>& waits = waitsFor[size_t(successor)];
            waits.insert(waits.end(), predecessors.begin(), predecessors.end());
        }
    }

    PlanOutline m_outline;
    QHash<RecordId, std::vector<int>> m_below; ///< leaves of a task, itself included
};

/// The latest attempt at each task.
QHash<RecordId, const RunStep*> attempts(const Snapshot& snapshot, const RecordId& run)
{
    QHash<RecordId, const RunStep*> latest;
    for (const RunStep* step : snapshot.all<RunStep>()) {
        if (step->run != run || step->task.isNull())
            continue;
        const RunStep*& known = latest[step->task];
        if (!known || step->attempt > known->attempt)
            known = step;
    }
    return latest;
}

StepState stateOf(const Task* task, const RunStep* step)
{
    StepState state;
    state.task = task;
    state.step = step;
    state.number = step ? step->step : task->step;
    state.title = task->title;
    if (step && step->status != StepStatus::Ready)
        state.status = step->status;
    return state;
}

/// From `begin` on where it has not begun.
void forecast(StepState& state, Minute begin, Minute now)
{
    const RunStep* step = state.step;
    const bool isStarted = step && !step->startedAt.isNull() && state.status != StepStatus::Failed;
    state.start = isStarted ? minuteOf(step->startedAt) : std::max(begin, now);
    const qint32 planned = state.task->isMilestone ? 0 : state.task->duration;
    if (state.isOver())
        state.finish = step->finishedAt.isNull() ? now : minuteOf(step->finishedAt);
    else if (step && step->remaining)
        state.finish = std::max(now, state.start) + *step->remaining;
    else
        state.finish = std::max(now, state.start + planned);
    if (state.isOver() && !isStarted)
        state.start = state.finish;
    state.finish = std::min(state.finish, kLastMinute);
}

} // namespace

RollbackSteps::RollbackSteps(const RunState& state)
{
    if (state.run().status != RunStatus::BackedOut)
        return;
    const Snapshot& snapshot = state.forecast().snapshot();
    const Branch branch(snapshot, state.run().plan);
    const QHash<RecordId, const RunStep*> latest = attempts(snapshot, state.run().id);
    for (const Task* task : branch.leaves)
        m_steps.push_back(stateOf(task, latest.value(task->id)));
    // At most as often as the longest chain can be: links in a circle end with it.
    bool isMoving = true;
    for (std::size_t round = 0; isMoving && round < m_steps.size(); ++round) {
        isMoving = false;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            Minute begin = state.now();
            for (const int before : branch.waitsFor[i])
                begin = std::max(begin, m_steps[size_t(before)].finish);
            const Minute finish = m_steps[i].finish;
            forecast(m_steps[i], begin, state.now());
            isMoving = isMoving || m_steps[i].finish != finish;
        }
    }
    std::vector<std::size_t> ready;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const auto isOver = [&](int before) { return m_steps[size_t(before)].isOver(); };
        if (m_steps[i].status == StepStatus::Pending && std::ranges::all_of(branch.waitsFor[i], isOver))
            ready.push_back(i);
    }
    for (const std::size_t i : ready)
        m_steps[i].status = StepStatus::Ready;
}

const StepState* RollbackSteps::find(const RecordId& record) const
{
    const auto found = std::ranges::find_if(m_steps, [&](const StepState& step) {
        return step.task->id == record || (step.step && step.step->id == record);
    });
    return found == m_steps.end() ? nullptr : &*found;
}

const StepState* RollbackSteps::numbered(int number) const
{
    const auto found = std::ranges::find(m_steps, number, &StepState::number);
    return found == m_steps.end() ? nullptr : &*found;
}

RunState::Steps RollbackSteps::with(StepStatus status) const
{
    RunState::Steps found;
    for (const StepState& step : m_steps) {
        if (step.status == status)
            found.push_back(&step);
    }
    return found;
}

std::size_t RollbackSteps::overCount() const { return std::size_t(std::ranges::count_if(m_steps, &StepState::isOver)); }

Minute RollbackSteps::finish() const
{
    Minute last = kNoMinute;
    for (const StepState& step : m_steps)
        last = std::max(last, step.finish);
    return last;
}

} // namespace readiness
