#pragma once

#include "core/rules/RunState.h"
#include "tests/support/PlanBuilder.h"

namespace readiness::test {

inline QStringList titles(const RunState::Steps& steps)
{
    QStringList list;
    for (const StepState* step : steps)
        list += step->title;
    return list;
}

/// Stop (60) → Load (60) → Check (30), and Inform (10) beside them; the run began with the plan, at 17:00Z.
class RunningPlan : public PlanBuilder {
public:
    RunningPlan()
    {
        stopToLoad = link(stop, load);
        link(load, check);
        for (const auto& [task, made] : {std::pair(&stop, &stopStep), {&load, &loadStep}, {&check, &checkStep}})
            *made = step(*task);
        informStep = step(inform);
    }

    Id<RunStep> step(const Id<Task>& of)
    {
        const Task* task = build()->find(of);
        return add<RunStep>([&](RunStep& made) {
            made.run = run;
            made.task = of;
            made.step = task->step;
            made.title = task->title;
            made.plannedDuration = task->duration;
        });
    }
    void set(const Id<RunStep>& step, StepStatus status, QStringView started = {}, QStringView finished = {})
    {
        change(step, [&](RunStep& made) {
            made.status = status;
            made.startedAt = started.isEmpty() ? Instant() : at(started);
            made.finishedAt = finished.isEmpty() ? Instant() : at(finished);
        });
    }
    RunState state(QStringView now) const
    {
        auto made = RunState::of(build(), run, at(now));
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return std::move(*made);
    }

    Id<Task> stop = task(QStringLiteral("Stop"), 60);
    Id<Task> load = task(QStringLiteral("Load"), 60);
    Id<Task> check = task(QStringLiteral("Check"), 30);
    Id<Task> inform = task(QStringLiteral("Inform"), 10);
    Id<Run> run = add<Run>([&](Run& made) {
        made.plan = plan;
        made.title = QStringLiteral("Production");
        made.kind = RunKind::Production;
        made.status = RunStatus::Running;
    });
    Id<Link> stopToLoad;
    Id<RunStep> stopStep, loadStep, checkStep, informStep;
};

} // namespace readiness::test
