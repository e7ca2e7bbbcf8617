#include "core/report/PlanTables.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/query/TimeText.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskTexts.h"
#include "core/report/ScheduleWords.h"
#include "core/rules/PlanOutline.h"
#include "core/rules/PlanSimulation.h"

#include <algorithm>
#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kCostliest = 5;

QString labelled(const QString& label, const QString& text)
{
    return text.isEmpty() ? QString() : u"%1: %2"_s.arg(label, text);
}

ReportStatus severityStatus(Severity severity)
{
    switch (severity) {
    case Severity::Blocking: return status(CoreText::tr("Blocking"), Tone::NoGo);
    case Severity::Warning: return status(CoreText::tr("Warning"), Tone::Conditional);
    case Severity::Advice: break;
    }
    return status(CoreText::tr("Advice"), Tone::InProgress);
}

} // namespace

PlanTables::PlanTables(const Assessment& assessment, const PlanSchedule& plan)
    : m_assessment(assessment),
      m_snapshot(plan.snapshot()),
      m_plan(plan),
      m_records(assessment),
      m_texts(assessment, plan)
{}

/// Those have no part in the schedule, nor has what belongs to them.
bool PlanTables::isOnlyForRollback(const Task& task) const { return m_plan.activityOf(task.id) == kNoIndex; }

ReportTable PlanTables::tasks() const
{
    ReportTable table;
    table.columns = {numberColumn(CoreText::tr("No."), 8),       weightedColumn(CoreText::tr("Task"), 2.4),
                     weightedColumn(CoreText::tr("Owner"), 2.2), fixedColumn(CoreText::tr("Start and finish"), 32),
                     fixedColumn(CoreText::tr("Duration"), 18),  weightedColumn(CoreText::tr("Verification"), 3)};
    table.emptySentence = CoreText::tr("The plan has no task yet.");
    const PlanOutline outline(m_snapshot, m_plan.plan().id);
    bool isGrouped = false;
    for (const OutlineLine& line : outline.lines()) {
        if (isOnlyForRollback(*line.task))
            continue;
        if (line.isSummary) {
            const ActivityDates dates = m_plan.datesOf(line.task->id);
            table.addGroup(m_texts.task(*line.task), m_texts.span(dates.plannedStart, dates.plannedFinish));
            isGrouped = true;
            continue;
        }
        if (isGrouped && line.parent < 0) {
            table.addGroup(CoreText::tr("In no phase"));
            isGrouped = false;
        }
        table.rows.append(taskRow(*line.task));
    }
    return table;
}

ReportRow PlanTables::taskRow(const Task& task) const
{
    const ActivityDates dates = m_plan.datesOf(task.id);
    ReportCell when(dates.isDated() ? m_texts.span(dates.plannedStart, dates.plannedFinish) : CoreText::tr("no dates"));
    if (!dates.isDated())
        when.tone = Tone::NoGo;
    else if (dates.isCritical)
        when.note = CoreText::tr("critical");
    else if (dates.totalFloat > 0)
        when.note = CoreText::tr("%1 of float").arg(displayDuration(dates.totalFloat));
    const QStringList marks{task.gate.isNull() ? QString() : CoreText::tr("go/no-go"),
                            task.isPointOfNoReturn ? CoreText::tr("point of no return") : QString(),
                            task.isDowntime ? CoreText::tr("downtime") : QString()};
    const QString backup = m_records.name(task.backupOwner);
    ReportCell owner(m_texts.person(task.owner),
                     textLines({backup.isEmpty() ? CoreText::tr("no backup") : CoreText::tr("backup: %1").arg(backup),
                                labelled(CoreText::tr("validated by"), m_records.name(task.validator))}));
    if (task.owner.isNull())
        owner.tone = Tone::NoGo;
    return {{numberText(task.step), ReportCell(displayLine(task.title), listedTexts(marks)), owner, when,
             task.isMilestone ? ReportCell(CoreText::tr("milestone"))
                              : ReportCell(displayDuration(task.duration), PlanTexts::otherDurations(task)),
             ReportCell(task.verification.isEmpty() ? u"–"_s : task.verification,
                        labelled(CoreText::tr("Done when"), task.completionCriterion))},
            false};
}

ReportTable PlanTables::path(const CriticalPath& path) const
{
    ReportTable table;
    table.columns = {numberColumn(CoreText::tr("No."), 8), weightedColumn(CoreText::tr("Task"), 3),
                     fixedColumn(CoreText::tr("Start and finish"), 36), numberColumn(CoreText::tr("Takes"), 20),
                     weightedColumn(CoreText::tr("Owner"), 2)};
    table.isDense = true;
    Minute before = kNoMinute;
    for (const ActivityIndex activity : path.chain) {
        const PlanSchedule::Entry& entry = m_plan.entries()[std::size_t(activity)];
        const ActivityDates dates = m_plan.schedule().datesOf(activity);
        const qint32 wait = before == kNoMinute ? 0 : dates.earlyStart - before;
        before = dates.earlyFinish;
        table.addRow(
            {numberText(entry.task ? entry.task->step : entry.step->step),
             ReportCell(displayLine(entry.task ? entry.task->title : entry.step->title),
                        wait > 0 ? CoreText::tr("begins %1 after the end of the task before").arg(displayDuration(wait))
                                 : QString()),
             m_texts.span(dates.earlyStart, dates.earlyFinish),
             dates.earlyFinish > dates.earlyStart ? displayDuration(dates.earlyFinish - dates.earlyStart) : u"–"_s,
             m_texts.person(entry.task ? entry.task->owner : entry.step->doneBy)});
    }
    return table;
}

ReportTable PlanTables::windows() const
{
    ReportTable table;
    table.columns = {weightedColumn(CoreText::tr("Window"), 2, ColumnStyle::Strong),
                     fixedColumn(fieldLabel(RecordKind::Window, u"kind"), 30),
                     weightedColumn(CoreText::tr("From"), 1.3),
                     weightedColumn(CoreText::tr("To"), 1.3),
                     fixedColumn(CoreText::tr("Length"), 20),
                     fixedColumn(fieldLabel(RecordKind::Window, u"buffer"), 20)};
    table.isDense = true;
    table.emptySentence = CoreText::tr("No window is set, so nothing says until when the plan has to be finished.");
    for (const Window* window : m_snapshot.all<Window>()) {
        if (window->plan != m_plan.plan().id)
            continue;
        const Minute from = minuteOf(window->starts), until = minuteOf(window->ends);
        const bool isWhole = from != kNoMinute && until != kNoMinute;
        table.addRow({ReportCell(displayLine(window->title), window->description),
                      choiceText(RecordKind::Window, u"kind", window->kind), m_texts.instant(from),
                      m_texts.instant(until), isWhole ? displayDuration(std::max(0, until - from)) : u"–"_s,
                      window->buffer > 0 ? displayDuration(window->buffer) : u"–"_s});
    }
    return table;
}

ReportTable PlanTables::shifts() const
{
    ReportTable table;
    table.columns = {weightedColumn(CoreText::tr("Shift"), 1, ColumnStyle::Strong),
                     fixedColumn(CoreText::tr("When"), 38), weightedColumn(fieldLabel(RecordKind::Shift, u"lead"), 1),
                     weightedColumn(fieldLabel(RecordKind::Shift, u"people"), 2)};
    table.isDense = true;
    table.emptySentence = CoreText::tr("No shift is planned.");
    std::vector<const Shift*> shifts = m_snapshot.all<Shift>();
    std::erase_if(shifts, [this](const Shift* shift) { return shift->plan != m_plan.plan().id; });
    std::ranges::stable_sort(shifts, {}, [](const Shift* shift) { return shift->starts; });
    for (const Shift* shift : shifts) {
        QStringList people;
        for (const RecordId& person : m_snapshot.references(shift->id, Shift::kPeopleField))
            people += m_records.name(Id<Person>(person));
        table.addRow({displayLine(shift->title), m_texts.span(minuteOf(shift->starts), minuteOf(shift->ends)),
                      m_texts.person(shift->lead), people.isEmpty() ? CoreText::tr("nobody") : listedTexts(people)});
    }
    return table;
}

ReportTable PlanTables::checkpoints() const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("When"), 27), weightedColumn(CoreText::tr("Checkpoint"), 2),
                     weightedColumn(CoreText::tr("Gate today"), 2), weightedColumn(CoreText::tr("Who decides"), 1.4),
                     fixedColumn(CoreText::tr("Turning back takes"), 28)};
    table.emptySentence =
        CoreText::tr("No task is a go/no-go checkpoint: name a gate at the task where people decide.");
    const Rollback rollback = m_plan.rollback();
    for (const PlanSchedule::Entry& entry : m_plan.entries()) {
        const Gate* gate = entry.task ? m_snapshot.find(entry.task->gate) : nullptr;
        if (!gate)
            continue;
        const ActivityDates dates = m_plan.datesOf(entry.task->id);
        const GateEvaluation evaluation = evaluateGate(m_assessment, *gate);
        const Id<Person> who = entry.task->accountable.isNull() ? m_plan.plan().decides : entry.task->accountable;
        const qint64 back = dates.isDated() ? rollback.at(dates.plannedStart).minutes : 0;
        table.addRow({m_texts.span(dates.plannedStart, dates.plannedFinish), m_texts.task(*entry.task),
                      ReportCell(decisionStatus(evaluation.decision), u"%1: %2"_s.arg(gate->title, evaluation.reason)),
                      m_texts.person(who), back > 0 ? displayDuration(back) : u"–"_s});
    }
    return table;
}

Minute PlanTables::messageTime(const PlannedMessage& message) const
{
    const ActivityDates dates = m_plan.datesOf(message.task);
    return message.occasion == MessageOccasion::Start    ? dates.plannedStart
           : message.occasion == MessageOccasion::Finish ? dates.plannedFinish
                                                         : kNoMinute;
}

ReportTable PlanTables::messages() const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("When"), 30), weightedColumn(CoreText::tr("Message"), 3),
                     weightedColumn(fieldLabel(RecordKind::Message, u"audience"), 1.4),
                     fixedColumn(fieldLabel(RecordKind::Message, u"channel"), 24),
                     weightedColumn(CoreText::tr("Who sends it"), 1.4)};
    table.emptySentence = CoreText::tr("No message is planned: nobody learns when the system closes and opens.");
    std::vector<const PlannedMessage*> messages = m_snapshot.all<PlannedMessage>();
    std::erase_if(messages, [this](const PlannedMessage* message) {
        const Task* task = m_snapshot.find(message->task);
        return !task || task->plan != m_plan.plan().id;
    });
    std::ranges::stable_sort(messages, {}, [this](const PlannedMessage* message) {
        const Minute time = messageTime(*message);
        return time == kNoMinute ? kLastMinute : time;
    });
    for (const PlannedMessage* message : messages) {
        const Task& task = *m_snapshot.find(message->task);
        const Minute time = messageTime(*message);
        const QString occasion = choiceText(RecordKind::Message, u"occasion", message->occasion);
        table.addRow({time == kNoMinute
                          ? ReportCell(occasion, m_texts.task(task))
                          : ReportCell(m_texts.clock(time), u"%1: %2"_s.arg(occasion, m_texts.task(task))),
                      ReportCell(displayLine(message->title), message->text),
                      message->audience.isEmpty() ? u"–"_s : message->audience,
                      message->channel.isEmpty() ? u"–"_s : message->channel, m_texts.person(task.owner)});
    }
    return table;
}

ReportTable PlanTables::rollbackSteps() const
{
    ReportTable table;
    table.columns = {numberColumn(CoreText::tr("No."), 8), weightedColumn(CoreText::tr("Task"), 2),
                     weightedColumn(CoreText::tr("How it is taken back"), 3), numberColumn(CoreText::tr("Takes"), 20)};
    table.isDense = true;
    table.emptySentence = CoreText::tr("No task says how it is taken back.");
    for (const PlanSchedule::Entry& entry : m_plan.entries()) {
        if (entry.task && (!entry.task->rollbackStep.isEmpty() || entry.task->rollbackDuration.value_or(0) > 0))
            table.addRow({numberText(entry.task->step), displayLine(entry.task->title),
                          entry.task->rollbackStep.isEmpty() ? u"–"_s : entry.task->rollbackStep,
                          entry.task->rollbackDuration ? displayDuration(*entry.task->rollbackDuration) : u"–"_s});
    }
    return table;
}

ReportTable PlanTables::rollbackBranch() const
{
    ReportTable table;
    table.columns = {numberColumn(CoreText::tr("No."), 8), weightedColumn(CoreText::tr("Task"), 3),
                     weightedColumn(CoreText::tr("Owner"), 2), numberColumn(CoreText::tr("Duration"), 20),
                     weightedColumn(CoreText::tr("Verification"), 3)};
    table.emptySentence = CoreText::tr("The plan has no tasks for the case that the cutover is given up.");
    const PlanOutline outline(m_snapshot, m_plan.plan().id);
    for (const OutlineLine& line : outline.lines()) {
        const Task& task = *line.task;
        if (!isOnlyForRollback(task))
            continue;
        const QString backup = m_records.name(task.backupOwner);
        if (line.isSummary)
            table.addGroup(m_texts.task(task));
        else
            table.addRow(
                {numberText(task.step), ReportCell(displayLine(task.title), task.instructions),
                 ReportCell(m_texts.person(task.owner),
                            backup.isEmpty() ? CoreText::tr("no backup") : CoreText::tr("backup: %1").arg(backup)),
                 task.isMilestone ? u"–"_s : displayDuration(task.duration),
                 ReportCell(task.verification.isEmpty() ? u"–"_s : task.verification,
                            labelled(CoreText::tr("Done when"), task.completionCriterion))});
    }
    return table;
}

ReportTable PlanTables::checks() const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Check"), 22), weightedColumn(CoreText::tr("Where"), 2),
                     weightedColumn(CoreText::tr("What is wrong"), 3), weightedColumn(CoreText::tr("What to do"), 2)};
    table.emptySentence = CoreText::tr("The plan breaks no rule.");
    for (const Problem& problem : m_assessment.problems()) {
        if (isPartOfPlan(m_snapshot, m_plan.plan().id, problem.kind, problem.record))
            table.addRow({ReportCell(severityStatus(problem.severity), problem.rule),
                          m_records.named(problem.kind, problem.record), problem.text, problem.action});
    }
    return table;
}

ReportTable PlanTables::costs(const PlanChances& chances, const SimulationResult& result) const
{
    ReportTable table;
    table.columns = {weightedColumn(CoreText::tr("What delays the end most"), 3),
                     numberColumn(CoreText::tr("On average by"), 30)};
    table.isDense = true;
    for (std::size_t at = 0; at < std::min(result.costs.size(), kCostliest); ++at) {
        const SimulationResult::Cost& cost = result.costs[at];
        const QString what = cost.risk == kNoIndex
                                 ? activityName(m_plan, cost.activity)
                                 : m_records.named(RecordKind::Risk, chances.risks[std::size_t(cost.risk)]->id);
        table.addRow({what, displayDuration(qint64(std::llround(cost.minutes)))});
    }
    return table;
}

bool isPartOfPlan(const Snapshot& snapshot, const RecordId& plan, RecordKind kind, const RecordId& record)
{
    const Record* found = snapshot.table(kind).find(record);
    const auto isTaskOf = [&](const Id<Task>& id) {
        const Task* task = snapshot.find(id);
        return task && task->plan == plan;
    };
    if (!found)
        return false;
    switch (kind) {
    case RecordKind::Plan: return record == plan;
    case RecordKind::Window: return static_cast<const Window*>(found)->plan == plan;
    case RecordKind::Task: return static_cast<const Task*>(found)->plan == plan;
    case RecordKind::Shift: return static_cast<const Shift*>(found)->plan == plan;
    case RecordKind::Run: return static_cast<const Run*>(found)->plan == plan;
    case RecordKind::Link: return isTaskOf(static_cast<const Link*>(found)->successor);
    case RecordKind::Message: return isTaskOf(static_cast<const PlannedMessage*>(found)->task);
    default: return false;
    }
}

} // namespace readiness
