#include "core/rules/CutoverMetrics.h"

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/PlanSchedules.h"
#include "core/rules/RunFindings.h"

#include <algorithm>

namespace readiness {

namespace {

using Entries = std::vector<RegisterEntry>;

void addOwnerless(const ScheduledPlan& planned, const Snapshot& snapshot, Entries& entries)
{
    for (const OutlineLine& line : planned.outline.lines()) {
        if (!line.isSummary && !line.task->isMilestone && !snapshot.find(line.task->owner))
            entries.push_back({RecordKind::Task, line.task->id, CoreText::tr("Name its owner")});
    }
}

void addOutsideWindow(const ScheduledPlan& planned, Entries& entries)
{
    const auto margin = planned.schedule ? planned.schedule->marginMinutes() : std::nullopt;
    if (margin && *margin >= 0)
        return;
    entries.push_back({RecordKind::Plan, planned.plan->id,
                       margin ? CoreText::tr("Shorten the critical path by %n minute(s), or agree on a longer window",
                                             nullptr, -*margin)
                       : planned.schedule ? CoreText::tr("Give it a downtime window")
                                          : CoreText::tr("Say when it begins, and correct its calendars")});
}

void addUnrehearsed(const ScheduledPlan& planned, const Snapshot& snapshot, Entries& entries)
{
    const std::vector<const Run*> runs = snapshot.all<Run>();
    const bool isRehearsed = std::ranges::any_of(runs, [&](const Run* run) {
        return run->plan == planned.plan->id && run->kind == RunKind::Rehearsal && run->status == RunStatus::Completed
               && run->outcome == RunOutcome::Accepted;
    });
    if (!isRehearsed)
        entries.push_back({RecordKind::Plan, planned.plan->id, CoreText::tr("Rehearse it, and accept the outcome")});
}

void addSteps(const RunState::Steps& steps, const QString& action, Entries& entries)
{
    for (const StepState* step : steps)
        entries.push_back({step->step ? RecordKind::RunStep : RecordKind::Task, step->id(), action});
}

void addOpen(const ScheduledPlan& planned, Entries& entries)
{
    const QString action = CoreText::tr("Carry it out, or skip it with a reason");
    if (planned.production) {
        RunState::Steps open;
        for (const StepState& step : planned.production->steps()) {
            if (!step.isOver())
                open.push_back(&step);
        }
        return addSteps(open, action, entries);
    }
    if (!planned.schedule)
        return entries.push_back({RecordKind::Plan, planned.plan->id, CoreText::tr("Carry it out in production")});
    const Network& network = planned.schedule->schedule().network();
    for (std::size_t i = 0; i < planned.schedule->entries().size(); ++i) {
        if (!network.isSummary(ActivityIndex(i)))
            entries.push_back({RecordKind::Task, planned.schedule->entries()[i].task->id, action});
    }
}

/// A run that is over ended when it ended, whatever it left undone.
void addRunOutsideWindow(const RunState& run, Entries& entries)
{
    const int over = -windowMargin(run).value_or(0);
    const bool isBegun = run.run().status != RunStatus::Planned;
    if (isBegun && over > 0)
        entries.push_back(
            {RecordKind::Run, run.run().id,
             run.run().status == RunStatus::Running
                 ? CoreText::tr("Shorten what is left by %n minute(s), or agree on a longer window", nullptr, over)
                 : CoreText::tr("Have the %n minute(s) beyond the window accepted", nullptr, over)});
}

/// Of all attempts: what failed once has to be on record even when the next attempt went well, at whichever of them.
void addFailures(const Run& run, const Snapshot& snapshot, Entries& entries)
{
    for (const RunStep* step : snapshot.all<RunStep>()) {
        if (step->run != run.id || !isUnsettled(snapshot, *step))
            continue;
        entries.push_back({RecordKind::RunStep, step->id,
                           snapshot.find(step->issue) ? CoreText::tr("Resolve its issue, or have a workaround accepted")
                                                      : CoreText::tr("Record its problem as an issue")});
    }
}

/// Whether the metric looks at the production run once there is one.
bool isOfRuns(Metric metric)
{
    return metric != Metric::TasksWithoutOwner && metric != Metric::PlansOutsideWindow
           && metric != Metric::PlansWithoutRehearsal;
}

void addOfRun(const RunState& run, const Snapshot& snapshot, Metric metric, Entries& entries)
{
    switch (metric) {
    case Metric::StepsOutOfSequence:
        return addSteps(outOfSequence(run), CoreText::tr("Correct its times, or have the sequence accepted"), entries);
    case Metric::RunsOutsideWindow: return addRunOutsideWindow(run, entries);
    case Metric::OpenFailures: return addFailures(run.run(), snapshot, entries);
    case Metric::UnverifiedSteps: return addSteps(notVerified(run), CoreText::tr("Have it verified"), entries);
    default: return;
    }
}

} // namespace

bool isOfCutover(Metric metric)
{
    switch (metric) {
    case Metric::TasksWithoutOwner:
    case Metric::PlansOutsideWindow:
    case Metric::PlansWithoutRehearsal:
    case Metric::OpenSteps:
    case Metric::StepsOutOfSequence:
    case Metric::RunsOutsideWindow:
    case Metric::OpenFailures:
    case Metric::UnverifiedSteps: return true;
    default: return false;
    }
}

std::vector<RegisterEntry> cutoverEntries(const Assessment& assessment, Metric metric)
{
    Entries entries;
    if (!isOfCutover(metric))
        return entries;
    if (assessment.plans().empty()) {
        for (const ProjectSettings* project : assessment.snapshot().all<ProjectSettings>())
            entries.push_back({RecordKind::Project, project->id, CoreText::tr("Make a cutover plan")});
    }
    for (const ScheduledPlan& planned : assessment.plans()) {
        if (const Run* run = planned.production ? nullptr : productionRunOf(assessment.snapshot(), planned.plan->id);
            run && isOfRuns(metric)) {
            entries.push_back(
                {RecordKind::Run, run->id, CoreText::tr("Correct what keeps its plan from having dates")});
            continue;
        }
        switch (metric) {
        case Metric::TasksWithoutOwner: addOwnerless(planned, assessment.snapshot(), entries); break;
        case Metric::PlansOutsideWindow: addOutsideWindow(planned, entries); break;
        case Metric::PlansWithoutRehearsal: addUnrehearsed(planned, assessment.snapshot(), entries); break;
        case Metric::OpenSteps: addOpen(planned, entries); break;
        default:
            if (planned.production)
                addOfRun(*planned.production, assessment.snapshot(), metric, entries);
        }
    }
    return entries;
}

} // namespace readiness
