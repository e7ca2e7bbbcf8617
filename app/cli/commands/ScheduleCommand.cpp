#include "app/cli/PlanSelection.h"
#include "app/cli/RecordOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "core/report/ScheduleWords.h"
#include "core/schedule/CriticalPath.h"

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject taskJson(const PlanSchedule& plan, ActivityIndex activity)
{
    const ActivityDates dates = plan.schedule().datesOf(activity);
    const auto freeFloat = plan.schedule().freeFloatOf(activity);
    const ActivityIndex driver = earlyDriver(plan.schedule(), activity).activity;
    const PlanSchedule::Entry& entry = plan.entries()[size_t(activity)];
    return {
        {u"ref"_s, activityRef(plan, activity)},
        {u"uid"_s, (entry.task ? entry.task->id : entry.step->id).toHex()},
        {u"title"_s, entry.task ? entry.task->title : entry.step->title},
        {u"start"_s, timeJson(instantOf(dates.plannedStart))},
        {u"finish"_s, timeJson(instantOf(dates.plannedFinish))},
        {u"early_start"_s, timeJson(instantOf(dates.earlyStart))},
        {u"early_finish"_s, timeJson(instantOf(dates.earlyFinish))},
        {u"late_start"_s, timeJson(instantOf(dates.lateStart))},
        {u"late_finish"_s, timeJson(instantOf(dates.lateFinish))},
        {u"total_float_minutes"_s, dates.isDated() ? QJsonValue(dates.totalFloat) : QJsonValue()},
        {u"free_float_minutes"_s, freeFloat ? QJsonValue(*freeFloat) : QJsonValue()},
        {u"critical"_s, dates.isCritical},
        {u"driver"_s, driver == kNoIndex ? QJsonValue() : QJsonValue(activityRef(plan, driver))},
    };
}

void printJson(const Invocation& call, const PlanSchedule& plan, const QStringList& faults)
{
    QJsonArray tasks;
    for (ActivityIndex activity = 0; activity < ActivityIndex(plan.entries().size()); ++activity)
        tasks.append(taskJson(plan, activity));
    QJsonValue window;
    if (const auto margin = plan.marginMinutes())
        window = QJsonObject{{u"end"_s, timeJson(instantOf(plan.windowEnd()))}, {u"margin_minutes"_s, *margin}};
    call.output.json(QJsonObject{{u"finish"_s, timeJson(instantOf(plan.schedule().finish()))},
                                 {u"window"_s, window},
                                 {u"latest_back_out"_s, timeJson(instantOf(plan.latestBackOut()))},
                                 {u"faults"_s, QJsonArray::fromStringList(faults)},
                                 {u"tasks"_s, tasks}});
}

void printText(const Invocation& call, const PlanSchedule& plan, const QStringList& faults)
{
    const QTimeZone zone = plan.snapshot().project().zone();
    const auto time = [&](Minute minute) { return displayInstant(instantOf(minute), zone); };
    std::vector<QStringList> rows;
    for (ActivityIndex activity = 0; activity < ActivityIndex(plan.entries().size()); ++activity) {
        const ActivityDates dates = plan.schedule().datesOf(activity);
        const PlanSchedule::Entry& entry = plan.entries()[size_t(activity)];
        const int step = entry.task ? entry.task->step : entry.step->step;
        rows.push_back({activityRef(plan, activity), step > 0 ? QString::number(step) : QString(),
                        entry.task ? entry.task->title : entry.step->title,
                        dates.isDated() ? time(dates.plannedStart) : u"no dates"_s,
                        dates.isDated() ? time(dates.plannedFinish) : QString(),
                        dates.isDated() ? QString::number(dates.totalFloat) : QString(),
                        dates.isCritical ? u"critical"_s : QString()});
    }
    call.output.table({u"Task"_s, u"Step"_s, u"Title"_s, u"Start"_s, u"Finish"_s, u"Float"_s, QString()}, rows);
    for (const QString& sentence : scheduleSummary(plan))
        call.output.paragraph({}, sentence);
    for (const QString& fault : faults)
        call.output.paragraph({}, fault);
}

Result<int> run(const Invocation& call)
{
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const auto plan = selectedSchedule(call, snapshot, 1);
    if (!plan)
        return tl::unexpected(plan.error());
    if (call.options.isSet(u"why"_s)) {
        const auto found = resolveReference(*snapshot, call.options.value(u"why"_s), RecordKind::Task);
        if (!found)
            return tl::unexpected(found.error());
        const ActivityIndex activity = plan->activityOf(found->record->id);
        if (activity == kNoIndex)
            return usageError(u"%1 is not part of this plan's schedule."_s.arg(call.options.value(u"why"_s)));
        call.output.paragraph({}, whyThen(*plan, activity));
        return Done;
    }
    const QStringList faults = scheduleFaults(*plan);
    if (call.output.isJson())
        printJson(call, *plan, faults);
    else
        printText(call, *plan, faults);
    const bool isHeld = faults.isEmpty() && plan->marginMinutes().value_or(0) >= 0;
    return isHeld ? Done : AnswerIsNo;
}

} // namespace

Command scheduleCommand()
{
    return {
        "schedule",
        "FILE [PLAN|RUN]",
        "Compute the dates of a cutover plan; exit code 1 when it does not fit its window or does not hold together.",
        {{u"why"_s, u"Say why this task is when it is, and why it is critical or not."_s, u"TASK"_s}},
        &run};
}

} // namespace readiness::cli
