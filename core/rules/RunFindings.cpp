#include "core/rules/RunFindings.h"

#include <algorithm>

namespace readiness {

namespace {

bool isBegun(const StepState& step)
{
    return step.step && step.status != StepStatus::Skipped
           && (!step.step->startedAt.isNull() || step.status == StepStatus::Done);
}

/// When an activity, with all that belongs to it, really began and ended.
struct Actual {
    Minute firstStart = kNoMinute, lastFinish = kNoMinute;
    bool isBegun = false; ///< some of it
    bool isOver = true;   ///< all of it

    void add(const StepState& step)
    {
        isOver = isOver && step.isOver();
        if (!readiness::isBegun(step))
            return;
        isBegun = true;
        const Minute start = minuteOf(step.step->startedAt);
        if (start != kNoMinute && (firstStart == kNoMinute || start < firstStart))
            firstStart = start;
        lastFinish = std::max(lastFinish, minuteOf(step.step->finishedAt)); // none is the smallest
    }
};

std::vector<Actual> actuals(const RunState& run)
{
    const Network& network = run.forecast().schedule().network();
    std::vector<Actual> found(network.activities().size());
    for (const StepState& step : run.steps()) {
        for (ActivityIndex up = step.activity; up != kNoIndex; up = network.parentOf(up))
            found[size_t(up)].add(step);
    }
    return found;
}

bool isBefore(Minute minute, Minute bound, qint32 lag)
{
    return minute != kNoMinute && bound != kNoMinute && minute < bound + std::min(lag, 0);
}

/// Links that the schedule leaves out hold nobody up, see ScheduleFault::Kind::SummaryDependency.
bool counts(const Dependency& link, const Network& network)
{
    const bool isOfStart = link.kind == DependencyKind::StartToStart || link.kind == DependencyKind::StartToFinish;
    const bool isToFinish = link.kind == DependencyKind::FinishToFinish || link.kind == DependencyKind::StartToFinish;
    return !(isOfStart && network.isSummary(link.predecessor)) && !(isToFinish && network.isSummary(link.successor));
}

/// Whether the step, by itself or by what it belongs to, went ahead of the other end of the link.
bool isAhead(const StepState& step, const Dependency& link, const Actual& before)
{
    const Minute start = minuteOf(step.step->startedAt);
    const Minute finish = minuteOf(step.step->finishedAt);
    const bool hasLead = link.lag < 0;
    switch (link.kind) {
    case DependencyKind::FinishToStart:
        return (!before.isOver && !hasLead) || isBefore(start, before.lastFinish, link.lag);
    case DependencyKind::StartToStart:
        return (!before.isBegun && !before.isOver && !hasLead) || isBefore(start, before.firstStart, link.lag);
    case DependencyKind::FinishToFinish:
        return step.isOver() && ((!before.isOver && !hasLead) || isBefore(finish, before.lastFinish, link.lag));
    case DependencyKind::StartToFinish:
        return step.isOver()
               && ((!before.isBegun && !before.isOver && !hasLead) || isBefore(finish, before.firstStart, link.lag));
    }
    return false;
}

} // namespace

TurningBack neededToTurnBack(const RunState& run)
{
    const auto isDown = [](const StepState& step) { return step.task && step.task->isDowntime; };
    const bool isAnyDown = std::ranges::any_of(run.steps(), isDown);
    std::vector<quint8> isDone(run.forecast().entries().size(), 0);
    bool mayFail = false;
    for (const StepState& step : run.steps()) {
        isDone[size_t(step.activity)] = isBegun(step);
        mayFail = mayFail || (isBegun(step) && (isDown(step) || !isAnyDown));
    }
    TurningBack back{run.forecast().rollback().after(isDone), {}};
    const auto failure = mayFail ? run.forecast().backOut().failure : std::nullopt;
    if (!failure || failure->minutes <= back.minutes)
        return back;
    back.minutes = failure->minutes;
    back.path.clear();
    if (const Minute end = run.forecast().windowEnd(); end != kNoMinute)
        back.latestBackOut = Minute(std::max<qint64>(kFirstMinute, end - back.minutes));
    back.failure = failure;
    return back;
}

RunState::Steps outOfSequence(const RunState& run)
{
    const Network& network = run.forecast().schedule().network();
    const std::vector<Actual> actual = actuals(run);
    std::vector<std::vector<const Dependency*>> into(actual.size());
    for (std::size_t i = 0; i < network.dependencies().size(); ++i) {
        const Dependency& link = network.dependencies()[i];
        if (run.forecast().links()[i] && counts(link, network))
            into[size_t(link.successor)].push_back(&link);
    }
    RunState::Steps found;
    for (const StepState& step : run.steps()) {
        bool isOdd = false;
        for (ActivityIndex up = step.activity; isBegun(step) && !isOdd && up != kNoIndex; up = network.parentOf(up)) {
            isOdd = std::ranges::any_of(into[size_t(up)], [&](const Dependency* link) {
                return isAhead(step, *link, actual[size_t(link->predecessor)]);
            });
        }
        if (isOdd)
            found.push_back(&step);
    }
    return found;
}

bool isToBeVerified(const StepState& step)
{
    return step.task && (!step.task->validator.isNull() || !step.task->verification.isEmpty());
}

RunState::Steps notVerified(const RunState& run)
{
    RunState::Steps found = run.with(StepStatus::Done);
    std::erase_if(found,
                  [](const StepState* step) { return !isToBeVerified(*step) || !step->step->verifiedBy.isNull(); });
    return found;
}

bool isUnsettled(const Snapshot& snapshot, const RunStep& step)
{
    const Issue* issue = snapshot.find(step.issue);
    const bool isFailed = step.status == StepStatus::Failed || step.status == StepStatus::Blocked;
    if (issue || !isFailed)
        return issue && issue->isOpen() && !issue->hasAcceptedWorkaround();
    const std::vector<const RunStep*> steps = snapshot.all<RunStep>();
    return step.task.isNull() || std::ranges::none_of(steps, [&](const RunStep* other) {
               return other->run == step.run && other->task == step.task && snapshot.find(other->issue);
           });
}

std::optional<qint32> windowMargin(const RunState& run)
{
    const Minute end = run.forecast().windowEnd();
    const Minute ended = minuteOf(run.run().finishedAt);
    if (run.run().status == RunStatus::Running || end == kNoMinute || ended == kNoMinute)
        return run.forecast().marginMinutes();
    return end - ended;
}

const Run* productionRunOf(const Snapshot& snapshot, const RecordId& plan)
{
    const auto rank = [](const Run& run) { return std::tuple(run.startedAt, run.starts, run.number); };
    const Run* found = nullptr;
    for (const Run* run : snapshot.all<Run>()) {
        if (run->plan == plan && run->kind == RunKind::Production && (!found || rank(*found) < rank(*run)))
            found = run;
    }
    return found;
}

} // namespace readiness
