#pragma once

#include "tests/support/PlanBuilder.h"

#include "core/model/Run.h"

namespace readiness::test {

/// A run of the plan that PlanBuilder makes, from its own start on.
class RunBuilder : public PlanBuilder {
public:
    RunBuilder()
    {
        run = add<Run>([this](Run& made) {
            made.plan = plan;
            made.title = QStringLiteral("Rehearsal");
            made.status = RunStatus::Running;
            made.starts = made.startedAt = at(u"2027-02-26T17:00:00Z");
        });
    }

    /// How a task went; times are minutes after the start of the run, negative: none.
    template <class F>
    Id<RunStep> step(const Id<Task>& task, StepStatus status, std::pair<int, int> minutes, F&& adjust)
    {
        const Task planned = *build()->find(task);
        return add<RunStep>([&](RunStep& made) {
            made.run = run;
            made.task = task;
            made.step = planned.step;
            made.title = planned.title;
            made.status = status;
            made.plannedDuration = planned.duration;
            made.startedAt = after(minutes.first);
            made.finishedAt = after(minutes.second);
            adjust(made);
        });
    }
    Id<RunStep> step(const Id<Task>& task, StepStatus status, std::pair<int, int> minutes)
    {
        return step(task, status, minutes, [](RunStep&) {});
    }
    static Instant after(int minutes)
    {
        return minutes < 0 ? Instant() : Instant{at(u"2027-02-26T17:00:00Z").milliseconds + qint64(minutes) * 60'000};
    }

    Id<Run> run;
};

} // namespace readiness::test
