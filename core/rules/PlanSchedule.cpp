#include "core/rules/PlanSchedule.h"

#include "core/base/CoreText.h"
#include "core/model/Project.h"
#include "core/rules/PlanCalendars.h"

#include <QSet>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

TimeConstraint constraintOf(TaskConstraint constraint)
{
    switch (constraint) {
    case TaskConstraint::AsSoonAsPossible: break;
    case TaskConstraint::AsLateAsPossible: return TimeConstraint::AsLateAsPossible;
    case TaskConstraint::StartNoEarlierThan: return TimeConstraint::StartNoEarlierThan;
    case TaskConstraint::StartNoLaterThan: return TimeConstraint::StartNoLaterThan;
    case TaskConstraint::StartOn: return TimeConstraint::MustStartOn;
    case TaskConstraint::FinishNoEarlierThan: return TimeConstraint::FinishNoEarlierThan;
    case TaskConstraint::FinishNoLaterThan: return TimeConstraint::FinishNoLaterThan;
    case TaskConstraint::FinishOn: return TimeConstraint::MustFinishOn;
    }
    return TimeConstraint::AsSoonAsPossible;
}

DependencyKind kindOf(LinkType type)
{
    switch (type) {
    case LinkType::FinishToStart: break;
    case LinkType::StartToStart: return DependencyKind::StartToStart;
    case LinkType::FinishToFinish: return DependencyKind::FinishToFinish;
    case LinkType::StartToFinish: return DependencyKind::StartToFinish;
    }
    return DependencyKind::FinishToStart;
}

/// A task is of the rollback branch when it, or something that it belongs to, is.
std::vector<bool> rollbackBranch(const PlanOutline& outline)
{
    std::vector<bool> isBranch;
    for (const OutlineLine& line : outline.lines())
        isBranch.push_back(line.task->isRollbackBranch || (line.parent >= 0 && isBranch[size_t(line.parent)]));
    return isBranch;
}

/// Of two attempts at one task. Where two people repeated it on two copies, the one that has begun counts.
bool isLater(const RunStep& step, const RunStep& than)
{
    const auto rank = [](const RunStep& of) { return std::pair(std::max(of.attempt, 1), !of.startedAt.isNull()); };
    return rank(step) >= rank(than);
}

/// What a run says about an activity.
void applyStep(Activity& activity, const RunStep& step, Minute now)
{
    switch (step.status) {
    case StepStatus::Done:
    case StepStatus::Skipped:
        activity.actualFinish = step.finishedAt.isNull() ? now : minuteOf(step.finishedAt);
        activity.actualStart = step.startedAt.isNull() ? activity.actualFinish : minuteOf(step.startedAt);
        break;
    case StepStatus::Running:
    case StepStatus::Blocked:
        if (!step.startedAt.isNull())
            activity.actualStart = minuteOf(step.startedAt);
        if (step.remaining)
            (activity.isStarted() ? activity.remaining : activity.duration) = *step.remaining;
        break;
    case StepStatus::Pending:
    case StepStatus::Ready:
    case StepStatus::Failed: // has to be done again, from now on
        if (step.remaining)
            activity.duration = *step.remaining;
        break;
    }
}

} // namespace

/// Builds a PlanSchedule, step by step.
class PlanScheduleMaker {
public:
    PlanScheduleMaker(SnapshotPtr snapshot, const Plan* plan, const Run* run, Instant now)
        : m_outline(*snapshot, plan ? plan->id : RecordId()),
          m_isBranch(rollbackBranch(m_outline)),
          m_calendars(*snapshot, plan ? plan->id : RecordId()),
          m_now(minuteOf(now))
    {
        m_made.m_snapshot = std::move(snapshot);
        m_made.m_plan = plan;
        m_made.m_run = run;
    }

    Result<PlanSchedule> make()
    {
        if (!m_made.m_plan)
            return usageError(CoreText::tr("There is no such plan."));
        findLatestAttempts();
        findWindow();
        if (Result<> found = findStart(); !found)
            return tl::unexpected(found.error());
        if (Result<> read = m_calendars.read(); !read)
            return tl::unexpected(read.error());
        addTasks();
        addUnplannedSteps();
        addLinks();
        const auto network =
            std::make_shared<Network>(Network::compile(std::move(m_activities), std::move(m_dependencies)));
        ScheduleInputs inputs{m_start, kNoMinute, m_made.m_windowEnd};
        if (m_made.m_run && m_made.m_run->status == RunStatus::Running)
            inputs.status = m_now;
        auto schedule = makeSchedule(network, m_calendars.rules(), inputs);
        if (!schedule)
            return tl::unexpected(schedule.error());
        m_made.m_schedule = std::move(*schedule);
        if (Result<> branch = measureBranch(); !branch)
            return tl::unexpected(branch.error());
        return std::move(m_made);
    }

private:
    const Snapshot& snapshot() const { return *m_made.m_snapshot; }

    void findLatestAttempts()
    {
        if (!m_made.m_run)
            return;
        for (const RunStep* step : snapshot().all<RunStep>()) {
            if (step->run != m_made.m_run->id)
                continue;
            if (step->task.isNull() || m_outline.lineOf(step->task) < 0) {
                m_unplanned.push_back(step);
                continue;
            }
            m_attempts.push_back(step);
            const RunStep*& latest = m_steps[step->task];
            if (!latest || isLater(*step, *latest))
                latest = step;
        }
        dropRepeated();
    }

    /// Another attempt at a step that nobody had planned follows the attempt before, and takes its place.
    void dropRepeated()
    {
        QHash<RecordId, const RunStep*> unplanned;
        for (const RunStep* step : m_unplanned)
            unplanned.insert(step->id, step);
        for (const RunStep* step : m_unplanned) {
            const RunStep* before = unplanned.value(step->follows);
            if (before && step->attempt > std::max(before->attempt, 1))
                m_repeated.insert(before->id, {before, step});
        }
        std::erase_if(m_unplanned, [&](const RunStep* step) { return m_repeated.contains(step->id); });
    }

    /// The activity that a step stands behind, over all attempts at either.
    ActivityIndex placeOf(const RunStep& step) const
    {
        RecordId behind = step.follows;
        const ActivityIndex self = m_made.activityOf(step.id);
        for (auto left = m_repeated.size(); left > 0 && m_made.activityOf(behind) == self; --left)
            behind = m_repeated.value(behind).first->follows;
        return m_made.activityOf(behind);
    }

    void findWindow()
    {
        for (const Window* window : snapshot().all<Window>()) {
            const bool isFit = window->plan == m_made.m_plan->id && window->kind == WindowKind::Downtime
                               && !window->ends.isNull()
                               && (m_made.m_plan->starts.isNull() || window->ends > m_made.m_plan->starts);
            if (isFit && (!m_made.m_window || window->ends < m_made.m_window->ends))
                m_made.m_window = window;
        }
    }

    /// A run moves everything that the plan gives an instant for by the time between their two starts.
    Result<> findStart()
    {
        const Window* window = m_made.m_window;
        Instant planned = m_made.m_plan->starts;
        if (planned.isNull() && window)
            planned = window->starts;
        Instant actual = planned;
        if (m_made.m_run) {
            if (!m_made.m_run->starts.isNull())
                actual = m_made.m_run->starts;
            else if (!m_made.m_run->startedAt.isNull() && planned.isNull())
                actual = m_made.m_run->startedAt;
        }
        if (actual.isNull())
            return usageError(
                CoreText::tr("Nothing says when the plan “%1” begins: give it a start, or a downtime window.")
                    .arg(m_made.m_plan->title));
        m_start = minuteOf(actual);
        m_moved = planned.isNull() ? 0 : m_start - minuteOf(planned);
        if (window)
            m_made.m_windowEnd = moved(window->ends);
        m_calendars.moveClosures(m_moved);
        return {};
    }

    Minute moved(const Instant& instant) const { return instant.isNull() ? kNoMinute : minuteOf(instant) + m_moved; }

    Activity activityOf(const Task& task) const
    {
        Activity activity;
        activity.duration = task.isMilestone ? 0 : task.duration;
        activity.calendar = m_calendars.indexOf(task);
        activity.constraint = constraintOf(task.constraint);
        activity.constraintAt = moved(task.constraintAt);
        activity.deadline = moved(task.deadline);
        return activity;
    }

    void addTasks()
    {
        const std::vector<OutlineLine>& lines = m_outline.lines();
        for (std::size_t line = 0; line < lines.size(); ++line) {
            if (m_isBranch[line])
                continue;
            Activity activity = activityOf(*lines[line].task);
            if (lines[line].parent >= 0)
                activity.parent = m_made.m_activityOf.value(lines[size_t(lines[line].parent)].task->id, kNoIndex);
            const RunStep* step = m_steps.value(lines[line].task->id);
            if (step)
                applyStep(activity, *step, m_now);
            m_made.m_activityOf.insert(lines[line].task->id, ActivityIndex(m_activities.size()));
            m_activities.push_back(activity);
            m_made.m_entries.push_back({lines[line].task, step, kNoIndex});
        }
    }

    /// A step in between follows what it was put behind, and what waited for that waits for it, too.
    void addUnplannedSteps()
    {
        for (const RunStep* step : m_attempts) {
            if (const ActivityIndex activity = m_made.activityOf(step->task); activity != kNoIndex)
                m_made.m_activityOf.insert(step->id, activity);
        }
        for (const RunStep* step : m_unplanned) {
            Activity activity;
            activity.duration = step->plannedDuration;
            applyStep(activity, *step, m_now);
            m_made.m_activityOf.insert(step->id, ActivityIndex(m_activities.size()));
            m_activities.push_back(activity);
            m_made.m_entries.push_back({nullptr, step, kNoIndex});
        }
        for (const auto& [before, after] : std::as_const(m_repeated)) {
            const RunStep* latest = after;
            while (m_repeated.contains(latest->id))
                latest = m_repeated.value(latest->id).second;
            m_made.m_activityOf.insert(before->id, m_made.activityOf(latest->id));
        }
    }

    void addLinks()
    {
        for (const Link* link : snapshot().all<Link>()) {
            const ActivityIndex from = m_made.activityOf(link->predecessor);
            const ActivityIndex to = m_made.activityOf(link->successor);
            if (from == kNoIndex || to == kNoIndex)
                continue; // of another plan, or into the rollback branch
            m_dependencies.push_back({from, to, kindOf(link->type), link->lag, !link->isLagElapsed});
            m_made.m_links.push_back(link);
        }
        const std::size_t planned = m_dependencies.size();
        for (const RunStep* step : m_unplanned) {
            const ActivityIndex behind = placeOf(*step);
            const ActivityIndex self = m_made.activityOf(step->id);
            if (behind == kNoIndex || behind == self)
                continue;
            m_made.m_entries[size_t(self)].behind = behind;
            m_dependencies.push_back({behind, self, DependencyKind::FinishToStart, 0, false});
        }
        for (const RunStep* step : m_unplanned) {
            const ActivityIndex self = m_made.activityOf(step->id);
            const ActivityIndex root = plannedBefore(self);
            for (std::size_t link = 0; link < planned; ++link) {
                const Dependency waits = m_dependencies[link];
                if (waits.predecessor == root && waits.kind == DependencyKind::FinishToStart)
                    m_dependencies.push_back({self, waits.successor, waits.kind, waits.lag, waits.isWorkingLag});
            }
        }
        m_made.m_links.resize(m_dependencies.size());
    }

    /// The task that a step stands behind, over others that nobody had planned.
    ActivityIndex plannedBefore(ActivityIndex activity) const
    {
        for (auto left = m_unplanned.size(); left > 0 && activity != kNoIndex; --left) {
            activity = m_made.m_entries[size_t(activity)].behind;
            if (activity != kNoIndex && m_made.m_entries[size_t(activity)].task)
                return activity;
        }
        return kNoIndex;
    }

    /// As if the rollback began when the plan ends: only its length is wanted.
    Result<> measureBranch()
    {
        std::vector<Activity> activities;
        std::vector<Dependency> dependencies;
        QHash<RecordId, ActivityIndex> places;
        const std::vector<OutlineLine>& lines = m_outline.lines();
        for (std::size_t line = 0; line < lines.size(); ++line) {
            if (!m_isBranch[line])
                continue;
            Activity activity = activityOf(*lines[line].task);
            activity.constraint = TimeConstraint::AsSoonAsPossible;
            if (lines[line].parent >= 0)
                activity.parent = places.value(lines[size_t(lines[line].parent)].task->id, kNoIndex);
            places.insert(lines[line].task->id, ActivityIndex(activities.size()));
            activities.push_back(activity);
        }
        if (activities.empty())
            return {};
        for (const Link* link : snapshot().all<Link>()) {
            if (places.contains(link->predecessor) && places.contains(link->successor))
                dependencies.push_back({places.value(link->predecessor), places.value(link->successor),
                                        kindOf(link->type), link->lag, !link->isLagElapsed});
        }
        const Minute finish = m_made.m_schedule->finish();
        const Minute begin = finish == kNoMinute ? m_start : finish;
        const auto network =
            std::make_shared<Network>(Network::compile(std::move(activities), std::move(dependencies)));
        auto schedule = makeSchedule(network, m_calendars.rules(), {begin, kNoMinute, kNoMinute});
        if (!schedule)
            return tl::unexpected(schedule.error());
        if (schedule->finish() != kNoMinute)
            m_made.m_rollbackBranchMinutes = schedule->finish() - begin;
        return {};
    }

    PlanSchedule m_made;
    PlanOutline m_outline;
    std::vector<bool> m_isBranch;
    PlanCalendars m_calendars;
    Minute m_now;
    Minute m_start = 0;
    qint32 m_moved = 0;
    QHash<RecordId, const RunStep*> m_steps;
    std::vector<const RunStep*> m_attempts; ///< at tasks
    std::vector<const RunStep*> m_unplanned;
    QHash<RecordId, std::pair<const RunStep*, const RunStep*>>
        m_repeated; ///< an attempt at what was unplanned, and the next
    std::vector<Activity> m_activities;
    std::vector<Dependency> m_dependencies;
};

Result<PlanSchedule> PlanSchedule::ofPlan(SnapshotPtr snapshot, const RecordId& plan)
{
    const Plan* found = snapshot->find(Id<Plan>(plan));
    return PlanScheduleMaker(std::move(snapshot), found, nullptr, {}).make();
}

Result<PlanSchedule> PlanSchedule::ofRun(SnapshotPtr snapshot, const RecordId& run, Instant now)
{
    const Run* found = snapshot->find(Id<Run>(run));
    const Plan* plan = found ? snapshot->find(found->plan) : nullptr;
    return PlanScheduleMaker(std::move(snapshot), plan, found, now).make();
}

ActivityDates PlanSchedule::datesOf(const RecordId& record) const
{
    const ActivityIndex activity = activityOf(record);
    return activity == kNoIndex ? ActivityDates() : m_schedule->datesOf(activity);
}

Rollback PlanSchedule::rollback() const
{
    std::vector<qint32> minutes;
    for (const Entry& entry : m_entries)
        minutes.push_back(entry.task ? entry.task->rollbackDuration.value_or(0) : 0);
    return Rollback(*m_schedule, std::move(minutes), m_rollbackBranchMinutes);
}

BackOut PlanSchedule::backOut() const
{
    const Rollback back = rollback();
    const auto point = back.pointOfNoReturn();
    BackOut result{point ? point->lastMoment : back.at(m_schedule->finish()).latestBackOut, kNoMinute,
                   longestFailure(*m_snapshot, *m_plan)};
    if (!result.failure || m_windowEnd == kNoMinute)
        return result;
    const qint64 last = m_windowEnd - result.failure->minutes;
    result.byFailure = last < m_schedule->inputs().start ? kNoMinute : Minute(last);
    return result;
}

std::optional<qint32> PlanSchedule::marginMinutes() const
{
    if (m_windowEnd == kNoMinute || m_schedule->finish() == kNoMinute)
        return {};
    return m_windowEnd - m_schedule->finish();
}

} // namespace readiness
