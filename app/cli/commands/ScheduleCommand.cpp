#include "app/cli/PlanSelection.h"
#include "app/cli/RecordOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/project/BaselinePoint.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "core/report/DeviationWords.h"
#include "core/report/ScheduleWords.h"
#include "core/schedule/CriticalPath.h"

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

/// A baseline and the plan as it was then.
struct Then {
    const Baseline& baseline;
    PlanSchedule schedule;
};

/// The baseline of that name; nothing where none was asked for.
Result<std::optional<Then>> baselineOf(const Invocation& call, Project& project, const PlanSchedule& plan)
{
    if (!call.options.isSet(u"baseline"_s))
        return std::optional<Then>();
    const auto found = resolveReference(plan.snapshot(), call.options.value(u"baseline"_s), RecordKind::Baseline);
    if (!found)
        return tl::unexpected(found.error());
    const auto& baseline = static_cast<const Baseline&>(*found->record);
    if (baseline.plan != Id<Plan>(plan.plan().id))
        return usageError(u"%1 is a baseline of another plan."_s.arg(call.options.value(u"baseline"_s)));
    return project.withStore([&](Store& store) { return scheduleAt(store, baseline); }).map([&](PlanSchedule schedule) {
        return std::optional(Then{baseline, std::move(schedule)});
    });
}

void addDeviation(QJsonObject& task, const PlanSchedule& plan, const Then& then, const RecordId& record)
{
    const ActivityDates dates = then.schedule.datesOf(record);
    const auto deviation = deviationOf(plan, then.schedule, record);
    task[u"baseline_start"_s] = timeJson(instantOf(dates.plannedStart));
    task[u"baseline_finish"_s] = timeJson(instantOf(dates.plannedFinish));
    task[u"deviation_minutes"_s] = deviation ? QJsonValue(*deviation) : QJsonValue();
}

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

QJsonObject baselineJson(const PlanSchedule& plan, const Then& then)
{
    const auto deviation = deviationOf(plan, then.schedule).finishMinutes;
    return {{u"ref"_s, displayRef(plan.snapshot(), RecordKind::Baseline, then.baseline)},
            {u"title"_s, then.baseline.title},
            {u"taken_at"_s, timeJson(then.baseline.takenAt)},
            {u"finish"_s, timeJson(instantOf(then.schedule.schedule().finish()))},
            {u"deviation_minutes"_s, deviation ? QJsonValue(*deviation) : QJsonValue()}};
}

/// What the latest back-out follows from.
QJsonObject backOutJson(const PlanSchedule& plan)
{
    const BackOut back = plan.backOut();
    QJsonValue failure;
    if (back.failure)
        failure =
            QJsonObject{{u"ref"_s, displayRef(plan.snapshot(), RecordKind::FailureScenario, *back.failure->scenario)},
                        {u"title"_s, back.failure->scenario->title},
                        {u"minutes"_s, back.failure->minutes},
                        {u"complete"_s, back.failure->isComplete},
                        {u"latest"_s, timeJson(instantOf(back.byFailure))}};
    return {{u"by"_s, back.isByFailure() ? u"failure"_s : u"tasks"_s},
            {u"tasks_latest"_s, timeJson(instantOf(back.byTasks))},
            {u"failure"_s, failure}};
}

struct Scheduled {
    const PlanSchedule& plan;
    const std::optional<Then>& then;
    QStringList faults;
};

void printJson(const Invocation& call, const Scheduled& scheduled)
{
    const PlanSchedule& plan = scheduled.plan;
    QJsonArray tasks;
    for (ActivityIndex activity = 0; activity < ActivityIndex(plan.entries().size()); ++activity) {
        QJsonObject task = taskJson(plan, activity);
        if (const Task* record = plan.entries()[size_t(activity)].task; record && scheduled.then)
            addDeviation(task, plan, *scheduled.then, record->id);
        tasks.append(task);
    }
    QJsonValue window;
    if (const auto margin = plan.marginMinutes())
        window = QJsonObject{{u"end"_s, timeJson(instantOf(plan.windowEnd()))}, {u"margin_minutes"_s, *margin}};
    QJsonObject json{
        {u"finish"_s, timeJson(instantOf(plan.schedule().finish()))},         {u"window"_s, window},
        {u"latest_back_out"_s, timeJson(instantOf(plan.backOut().latest()))}, {u"back_out"_s, backOutJson(plan)},
        {u"faults"_s, QJsonArray::fromStringList(scheduled.faults)},          {u"tasks"_s, tasks}};
    if (scheduled.then)
        json[u"baseline"_s] = baselineJson(plan, *scheduled.then);
    call.output.json(json);
}

/// The deviation of a task, or that it is new.
QString deviationCell(const Scheduled& scheduled, const Task* task)
{
    if (!task || scheduled.then->schedule.activityOf(task->id) == kNoIndex)
        return u"new"_s;
    const auto deviation = deviationOf(scheduled.plan, scheduled.then->schedule, task->id);
    return deviation ? deviationText(*deviation) : QString();
}

void printText(const Invocation& call, const Scheduled& scheduled)
{
    const PlanSchedule& plan = scheduled.plan;
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
        if (scheduled.then)
            rows.back() += deviationCell(scheduled, entry.task);
    }
    QStringList headings{u"Task"_s, u"Step"_s, u"Title"_s, u"Start"_s, u"Finish"_s, u"Float"_s, QString()};
    if (scheduled.then)
        headings += u"Deviation"_s;
    call.output.table(headings, rows);
    for (const QString& sentence : scheduleSummary(plan))
        call.output.paragraph({}, sentence);
    if (scheduled.then)
        call.output.paragraph({}, deviationSummary(plan, scheduled.then->schedule, scheduled.then->baseline.title));
    for (const QString& fault : scheduled.faults)
        call.output.paragraph({}, fault);
}

/// The plan or run whose task is explained. A step says by itself which plan is meant, where only one has it.
Result<PlanSchedule> scheduleToExplain(const Invocation& call, const SnapshotPtr& snapshot, int step)
{
    const auto plans = snapshot->all<Plan>();
    if (call.arguments.size() > 1 || step <= 0 || plans.size() < 2)
        return selectedSchedule(call, snapshot, 1);
    QSet<RecordId> having;
    for (const Task* task : snapshot->all<Task>()) {
        if (task->step == step)
            having.insert(task->plan);
    }
    if (having.size() == 1)
        return PlanSchedule::ofPlan(snapshot, *having.begin());
    if (having.isEmpty())
        return usageError(u"No plan has a step %1."_s.arg(step));
    QStringList refs;
    for (const Plan* plan : plans) {
        if (having.contains(plan->id))
            refs += displayRef(*snapshot, RecordKind::Plan, *plan);
    }
    return usageError(u"Several plans have a step %1: name one of %2."_s.arg(step).arg(refs.join(u", ")));
}

Result<ActivityIndex> activityOfStep(const PlanSchedule& plan, int step)
{
    QStringList refs;
    ActivityIndex found = kNoIndex;
    for (ActivityIndex activity = 0; activity < ActivityIndex(plan.entries().size()); ++activity) {
        const PlanSchedule::Entry& entry = plan.entries()[size_t(activity)];
        if ((entry.task ? entry.task->step : entry.step->step) != step)
            continue;
        found = activity;
        refs += activityRef(plan, activity);
    }
    if (refs.isEmpty())
        return usageError(u"The plan %1 has no step %2 in its schedule."_s.arg(inQuotes(plan.plan().title)).arg(step));
    if (refs.size() > 1)
        return usageError(u"Several tasks are step %1: name one of %2."_s.arg(step).arg(refs.join(u", ")));
    return found;
}

/// By step number, code or title.
Result<int> explain(const Invocation& call, const SnapshotPtr& snapshot)
{
    const QString wanted = call.options.value(u"why"_s);
    const int step = std::max(0, wanted.toInt());
    const auto plan = scheduleToExplain(call, snapshot, step);
    if (!plan)
        return tl::unexpected(plan.error());
    if (step > 0) {
        const auto activity = activityOfStep(*plan, step);
        if (!activity)
            return tl::unexpected(activity.error());
        call.output.paragraph({}, whyThen(*plan, *activity));
        return Done;
    }
    const auto found = resolveReference(*snapshot, wanted, RecordKind::Task);
    if (!found)
        return tl::unexpected(found.error());
    const ActivityIndex activity = plan->activityOf(found->record->id);
    if (activity == kNoIndex)
        return usageError(u"%1 is not part of this plan's schedule."_s.arg(wanted));
    call.output.paragraph({}, whyThen(*plan, activity));
    return Done;
}

Result<int> runSchedule(const Invocation& call)
{
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    if (call.options.isSet(u"why"_s))
        return explain(call, snapshot);
    const auto plan = selectedSchedule(call, snapshot, 1);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto then = baselineOf(call, **project, *plan);
    if (!then)
        return tl::unexpected(then.error());
    const Scheduled scheduled{*plan, *then, scheduleFaults(*plan)};
    if (call.output.isJson())
        printJson(call, scheduled);
    else
        printText(call, scheduled);
    const bool isHeld = scheduled.faults.isEmpty() && plan->marginMinutes().value_or(0) >= 0;
    return isHeld ? Done : AnswerIsNo;
}

} // namespace

Command scheduleCommand()
{
    return {
        "schedule",
        "FILE [PLAN|RUN]",
        "Compute the dates of a cutover plan; exit code 1 when it does not fit its window or does not hold together.",
        {{u"why"_s, u"Say why this task (code or step) is when it is, and why it is critical or not."_s, u"TASK"_s},
         {u"baseline"_s, u"Compare with this baseline: which tasks end later or earlier, or are new."_s, u"NAME"_s}},
        &runSchedule};
}

} // namespace readiness::cli
