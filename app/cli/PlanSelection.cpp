#include "app/cli/PlanSelection.h"

#include "core/query/References.h"

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

Result<PlanSchedule> onlyPlan(const SnapshotPtr& snapshot)
{
    const std::vector<const Plan*> plans = snapshot->all<Plan>();
    if (plans.empty())
        return usageError(
            u"The project has no cutover plan yet. Add one: readiness add FILE plan title=\"Cutover weekend\""_s);
    if (plans.size() > 1) {
        QStringList refs;
        for (const Plan* plan : plans)
            refs += displayRef(*snapshot, RecordKind::Plan, *plan);
        return usageError(u"The project has several plans: name one of %1."_s.arg(refs.join(u", ")));
    }
    return PlanSchedule::ofPlan(snapshot, plans.front()->id);
}

} // namespace

Result<PlanSchedule> selectedSchedule(const Invocation& call, const SnapshotPtr& snapshot, int argument)
{
    if (call.arguments.size() <= argument)
        return onlyPlan(snapshot);
    const auto found = resolveReference(*snapshot, call.arguments[argument]);
    if (!found)
        return tl::unexpected(found.error());
    if (found->kind == RecordKind::Run)
        return PlanSchedule::ofRun(snapshot, found->record->id, call.clock.now());
    if (found->kind == RecordKind::Plan)
        return PlanSchedule::ofPlan(snapshot, found->record->id);
    return usageError(u"%1 is neither a plan nor a run."_s.arg(call.arguments[argument]));
}

QString activityRef(const PlanSchedule& plan, ActivityIndex activity)
{
    const PlanSchedule::Entry& entry = plan.entries()[std::size_t(activity)];
    return entry.task ? displayRef(plan.snapshot(), RecordKind::Task, *entry.task)
                      : displayRef(plan.snapshot(), RecordKind::RunStep, *entry.step);
}

} // namespace readiness::cli
