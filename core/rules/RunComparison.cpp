#include "core/rules/RunComparison.h"

#include <algorithm>

namespace readiness {

namespace {

constexpr std::size_t kFew = 3; ///< fewer measurements than these say nothing of how far durations spread

/// The proposal of some measurements: the median, and the extremes.
void propose(ComparedTask& compared)
{
    std::vector<qint32> minutes;
    for (const MeasuredStep& measured : compared.measured)
        minutes.push_back(measured.minutes);
    std::ranges::sort(minutes);
    const std::size_t middle = minutes.size() / 2;
    compared.likely = minutes.size() % 2 == 1 ? minutes[middle] : (minutes[middle - 1] + minutes[middle] + 1) / 2;
    compared.optimistic = minutes.front();
    compared.pessimistic = minutes.back();
    if (minutes.size() >= kFew)
        return;
    compared.optimistic =
        std::min(compared.optimistic, compared.task->durationOptimistic.value_or(compared.optimistic));
    compared.pessimistic =
        std::max(compared.pessimistic, compared.task->durationPessimistic.value_or(compared.pessimistic));
}

/// By task; runs in their order.
QHash<RecordId, std::vector<MeasuredStep>> measurements(const Snapshot& snapshot, const RecordId& plan)
{
    QHash<RecordId, std::vector<MeasuredStep>> found;
    for (const RunStep* step : snapshot.all<RunStep>()) {
        const Run* run = snapshot.find(step->run);
        const bool isMeasured = run && run->plan == plan && step->status == StepStatus::Done
                                && !step->startedAt.isNull() && step->finishedAt >= step->startedAt;
        if (isMeasured)
            found[step->task].push_back({run, step, minuteOf(step->finishedAt) - minuteOf(step->startedAt)});
    }
    for (std::vector<MeasuredStep>& measured : found)
        std::ranges::stable_sort(measured, {}, [](const MeasuredStep& one) { return one.run->number; });
    return found;
}

} // namespace

bool ComparedTask::isProposal() const
{
    if (likely == 0)
        return false; // begun and ended within a minute: ticked, not measured
    return task->duration != likely || task->durationOptimistic.value_or(task->duration) != optimistic
           || task->durationPessimistic.value_or(task->duration) != pessimistic;
}

std::vector<ComparedTask> compareRuns(const Snapshot& snapshot, const RecordId& plan)
{
    const QHash<RecordId, std::vector<MeasuredStep>> measured = measurements(snapshot, plan);
    std::vector<ComparedTask> compared;
    const PlanOutline outline(snapshot, plan);
    for (const OutlineLine& line : outline.lines()) {
        const auto found = measured.constFind(line.task->id);
        if (line.isSummary || line.task->isMilestone || found == measured.constEnd())
            continue;
        compared.push_back({line.task, *found, 0, 0, 0});
        propose(compared.back());
    }
    return compared;
}

} // namespace readiness
