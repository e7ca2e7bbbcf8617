#include "core/project/RunEdit.h"

#include "core/base/CanonicalHash.h"
#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/query/Quoted.h"
#include "core/report/ScheduleWords.h"
#include "core/rules/PlanOutline.h"
#include "core/rules/RollbackSteps.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

Instant wholeMinute(Instant at) { return instantOf(minuteOf(at)); }

QString keyOf(StepStatus status) { return QString::fromLatin1(choicesOf<StepStatus>()[size_t(status)].key); }
QString keyOf(RunStatus status) { return QString::fromLatin1(choicesOf<RunStatus>()[size_t(status)].key); }

Value instantValue(Instant at) { return at.isNull() ? Value() : Value(wholeMinute(at).milliseconds); }

Result<> setAll(Edit& edit, RecordKind kind, const RecordId& record,
                const std::vector<std::pair<QString, Value>>& values)
{
    for (const auto& [key, value] : values) {
        if (auto set = edit.set(kind, record, key, value); !set)
            return set;
    }
    return {};
}

tl::unexpected<Error> about(const StepState& step, const QString& sentence)
{
    return usageError(sentence.arg(quoted(stepName(step))));
}

Result<> requireRunning(const RunState& state)
{
    switch (state.run().status) {
    case RunStatus::Planned:
        return usageError(CoreText::tr("%1 has not been started yet.").arg(quoted(state.run().title)));
    case RunStatus::Running: return {};
    default: return usageError(CoreText::tr("%1 is over.").arg(quoted(state.run().title)));
    }
}

/// A run that was given up still takes the steps that lead back.
Result<> requireTurn(const RunState& state, const StepState& step)
{
    const bool isBack = isRollbackStep(step) && state.run().status == RunStatus::BackedOut;
    return isBack ? Result<>() : requireRunning(state);
}

/// The same on every copy: two people who start one run, or repeat one step, while apart make one step when their copies
/// meet. `what`: the task, or the step that is repeated.
RecordId stepId(const RecordId& run, const RecordId& what, int attempt)
{
    CanonicalHash hash("step of a run");
    hash.addBytes(run.toBytes());
    hash.addBytes(what.toBytes());
    hash.addInteger(attempt);
    return *RecordId::fromBytes(hash.result().first(16));
}

RunStep stepOf(const Run& run, const Task& task)
{
    RunStep step;
    step.id = stepId(run.id, task.id, 1);
    step.run = Id<Run>(run.id);
    step.task = Id<Task>(task.id);
    step.step = task.step;
    step.title = task.title;
    step.plannedDuration = task.isMilestone ? 0 : task.duration;
    return step;
}

RecordId taken(Edit& edit, RunStep step)
{
    const RecordId made = step.id;
    ChangeSet changes;
    changes.create(std::move(step));
    edit.take(std::move(changes));
    return made;
}

/// The leaves of the plan, the rollback branch left out.
std::vector<const Task*> leavesOf(const Snapshot& snapshot, const RecordId& plan)
{
    const PlanOutline outline(snapshot, plan);
    std::vector<const Task*> leaves;
    std::vector<bool> isBranch;
    for (const OutlineLine& line : outline.lines()) {
        isBranch.push_back(line.task->isRollbackBranch || (line.parent >= 0 && isBranch[size_t(line.parent)]));
        if (!line.isSummary && !isBranch.back())
            leaves.push_back(line.task);
    }
    return leaves;
}

/// Why the step cannot take this turn; a sentence with a place for its name, or nothing.
QString turnFault(const StepState& step, StepAction action)
{
    const bool isOver = step.isOver();
    const bool isFailed = step.status == StepStatus::Failed;
    switch (action) {
    case StepAction::Start:
        if (step.status == StepStatus::Running)
            return CoreText::tr("%1 is running already.");
        break;
    case StepAction::Finish:
    case StepAction::Block: break;
    case StepAction::Skip:
        return isOver ? CoreText::tr("%1 is over already; put it back to pending first.") : QString();
    case StepAction::Fail:
        if (isFailed)
            return CoreText::tr("%1 has failed already.");
        break;
    case StepAction::Verify:
        return step.status == StepStatus::Done ? QString()
                                               : CoreText::tr("%1 is not done yet, so there is nothing to verify.");
    case StepAction::Reset: return {};
    }
    if (isFailed)
        return CoreText::tr("%1 has failed; repeat it.");
    return isOver ? CoreText::tr("%1 is over already; put it back to pending first, or repeat it.") : QString();
}

constexpr Minute kEarlyStart = 4 * 60; ///< before it is said to have begun, a run may have been under way for so long

Result<> checkTime(const RunState& state, const StepState& step, const StepAct& act)
{
    const Minute at = minuteOf(act.at);
    if (at == kNoMinute)
        return about(step, CoreText::tr("Say when that happened to %1."));
    if (at > state.now())
        return about(step, CoreText::tr("The time for %1 lies in the future."));
    if (const Minute begun = minuteOf(state.run().startedAt); begun != kNoMinute && at < begun - kEarlyStart)
        return about(step, CoreText::tr("The time for %1 lies long before the run began; is it still to come?"));
    if (act.action == StepAction::Verify && act.by.isNull())
        return about(step, CoreText::tr("Say who verified %1."));
    if (!step.step || act.action == StepAction::Start || act.action == StepAction::Reset)
        return {};
    const Minute started = minuteOf(step.step->startedAt);
    if (started != kNoMinute && at < started)
        return about(step, CoreText::tr("%1 cannot end before it started."));
    if (act.action == StepAction::Verify && at < minuteOf(step.step->finishedAt))
        return about(step, CoreText::tr("%1 cannot be verified before it was done."));
    return {};
}

QString withNote(const QString& before, const QString& added)
{
    if (before.isEmpty() || added.isEmpty())
        return before.isEmpty() ? added : before;
    return before + u'\n' + added;
}

using Values = std::vector<std::pair<QString, Value>>;

/// The fields that the act sets, beside notes.
Values valuesOf(const StepState& step, const StepAct& act)
{
    const RunStep before = step.step ? *step.step : RunStep();
    const Id<Person> by = !act.by.isNull() ? act.by : !before.doneBy.isNull() ? before.doneBy : step.owner();
    const RecordId doer = by;
    const Value at = instantValue(act.at);
    switch (act.action) {
    case StepAction::Start:
        return {{u"status"_s, keyOf(StepStatus::Running)},
                {u"started_at"_s, before.startedAt.isNull() ? at : instantValue(before.startedAt)},
                {u"done_by"_s, doer}};
    case StepAction::Finish:
        return {{u"status"_s, keyOf(StepStatus::Done)}, {u"finished_at"_s, at}, {u"done_by"_s, doer}};
    case StepAction::Skip: return {{u"status"_s, keyOf(StepStatus::Skipped)}, {u"finished_at"_s, at}};
    case StepAction::Fail:
        return {{u"status"_s, keyOf(StepStatus::Failed)}, {u"finished_at"_s, at}, {u"done_by"_s, doer}};
    case StepAction::Block: return {{u"status"_s, keyOf(StepStatus::Blocked)}};
    case StepAction::Verify: return {{u"verified_by"_s, RecordId(act.by)}, {u"verified_at"_s, at}};
    case StepAction::Reset: break;
    }
    return {{u"status"_s, Value()},      {u"started_at"_s, Value()},  {u"finished_at"_s, Value()},
            {u"verified_by"_s, Value()}, {u"verified_at"_s, Value()}, {u"entered_later"_s, Value()},
            {u"remaining"_s, Value()}};
}

int freeNumberBehind(const RunState& state, const StepState& behind)
{
    int number = behind.number;
    while (number > 0 && !state.numbered(number).empty())
        ++number;
    return number;
}

} // namespace

Result<> startRun(Edit& edit, const RecordId& run, Instant at)
{
    const Snapshot& snapshot = *edit.shown();
    const Run* found = snapshot.find(Id<Run>(run));
    if (!found)
        return usageError(CoreText::tr("There is no such run."));
    if (found->status != RunStatus::Planned)
        return usageError(CoreText::tr("%1 has been started already.").arg(quoted(found->title)));
    const std::vector<const Task*> leaves = leavesOf(snapshot, found->plan);
    if (leaves.empty())
        return usageError(CoreText::tr("The plan has no task yet, so there is nothing to run."));
    const auto schedule = PlanSchedule::ofPlan(edit.shown(), found->plan);
    if (const QStringList circles = schedule ? circlesIn(*schedule) : QStringList(); !circles.isEmpty())
        return usageError(circles.join(u' '));
    ChangeSet steps;
    for (const Task* task : leaves)
        steps.create(stepOf(*found, *task));
    edit.take(std::move(steps));
    const bool beginsNow = found->starts.isNull() && found->kind == RunKind::Rehearsal;
    return setAll(edit, RecordKind::Run, run,
                  {{u"status"_s, keyOf(RunStatus::Running)},
                   {u"started_at"_s, instantValue(at)},
                   {u"starts"_s, instantValue(beginsNow ? at : found->starts)}});
}

Result<> endRun(Edit& edit, const RunState& state, RunStatus how, Instant at)
{
    if (auto running = requireRunning(state); !running)
        return running;
    const RunState::Steps running = state.with(StepStatus::Running);
    if (how == RunStatus::Completed && !running.empty())
        return about(*running.front(), CoreText::tr("%1 is still running; finish or skip it first."));
    const auto open = std::ranges::count_if(state.steps(), [](const StepState& step) { return !step.isOver(); });
    if (how == RunStatus::Completed && open > 0)
        return usageError(CoreText::tr("%n step(s) are neither done nor skipped: do that first, or give the run up.",
                                       nullptr, int(open)));
    return setAll(edit, RecordKind::Run, state.run().id,
                  {{u"status"_s, keyOf(how)}, {u"finished_at"_s, instantValue(at)}});
}

Result<> actOnStep(Edit& edit, const RunState& state, const StepState& step, const StepAct& act)
{
    const bool mayBeLate = act.action == StepAction::Verify && state.run().status != RunStatus::Planned;
    if (auto running = requireTurn(state, step); !running && !mayBeLate)
        return running;
    if (const QString fault = turnFault(step, act.action); !fault.isEmpty())
        return about(step, fault);
    if (auto timed = checkTime(state, step, act); !timed)
        return timed;
    const QString note = storableText(act.note, true);
    if (const QString fault = textFault(note, true); !fault.isEmpty())
        return usageError(CoreText::tr("The note cannot be kept: %1.").arg(fault));
    const RecordId record = step.step ? RecordId(step.step->id) : taken(edit, stepOf(state.run(), *step.task));
    Values values = valuesOf(step, act);
    values.emplace_back(u"note"_s, withNote(step.step ? step.step->note : QString(), note));
    if (act.action != StepAction::Reset && minuteOf(act.at) < state.now())
        values.emplace_back(u"entered_later"_s, qint64(1));
    return setAll(edit, RecordKind::RunStep, record, values);
}

QString doubtAbout(const RunState& state, const StepState& step, const StepAct& act)
{
    const QString name = quoted(stepName(step));
    const bool isBegun = act.action == StepAction::Start || act.action == StepAction::Finish;
    if (isBegun && step.status == StepStatus::Pending && requireTurn(state, step))
        return CoreText::tr("%1 waits for something that is not done yet.").arg(name);
    if (act.action == StepAction::Verify && step.step && !act.by.isNull() && act.by == step.step->doneBy)
        return CoreText::tr("%1 was done and verified by the same person; four eyes see more.").arg(name);
    return {};
}

Result<> setRemaining(Edit& edit, const RunState& state, const StepState& step, std::optional<int> minutes)
{
    if (auto running = requireTurn(state, step); !running)
        return running;
    if (step.isOver())
        return about(step, CoreText::tr("%1 is over already, so nothing of it remains."));
    if (minutes && *minutes < 0)
        return usageError(CoreText::tr("Nothing takes less than no time."));
    const RecordId record = step.step ? RecordId(step.step->id) : taken(edit, stepOf(state.run(), *step.task));
    return edit.set(RecordKind::RunStep, record, u"remaining", minutes ? Value(qint64(*minutes)) : Value());
}

Result<RecordId> repeatStep(Edit& edit, const RunState& state, const StepState& step)
{
    if (auto running = requireTurn(state, step); !running)
        return tl::unexpected(running.error());
    if (!step.step || (step.status != StepStatus::Failed && step.status != StepStatus::Done))
        return about(step, CoreText::tr("%1 has neither failed nor been done, so it cannot be repeated."));
    RunStep again;
    again.run = step.step->run;
    again.task = step.step->task;
    again.step = step.step->step;
    again.attempt = std::max(step.step->attempt, 1) + 1;
    again.id = stepId(again.run, step.task ? RecordId(again.task) : RecordId(step.step->id), again.attempt);
    again.title = step.step->title;
    again.plannedDuration = step.step->plannedDuration;
    again.doneBy = step.task ? Id<Person>() : step.step->doneBy;
    again.follows = step.task ? Id<RunStep>() : Id<RunStep>(step.step->id);
    return taken(edit, std::move(again));
}

Result<RecordId> insertStep(Edit& edit, const RunState& state, const StepState& behind, const StepInBetween& wanted)
{
    if (auto running = requireRunning(state); !running)
        return tl::unexpected(running.error());
    const QString title = storableText(wanted.title, false);
    if (title.isEmpty())
        return usageError(CoreText::tr("A step needs a title."));
    if (const QString fault = textFault(title, false); !fault.isEmpty())
        return usageError(CoreText::tr("The title cannot be kept: %1.").arg(fault));
    if (wanted.minutes < 0)
        return usageError(CoreText::tr("A step cannot last less than no time."));
    RunStep made;
    made.id = RecordId::random();
    made.run = Id<Run>(state.run().id);
    made.step = freeNumberBehind(state, behind);
    made.title = title;
    made.plannedDuration = wanted.minutes;
    made.doneBy = wanted.by;
    made.follows =
        Id<RunStep>(behind.step ? RecordId(behind.step->id) : taken(edit, stepOf(state.run(), *behind.task)));
    return taken(edit, std::move(made));
}

Result<RecordId> reportProblem(Edit& edit, const RunState& state, const StepState& step, const StepProblem& problem)
{
    if (!step.step)
        return about(step, CoreText::tr("%1 has not begun yet, so it has no problem."));
    if (const Issue* known = state.forecast().snapshot().find(step.step->issue))
        return about(
            step,
            CoreText::tr("The problem of %1 is %2 already.").arg(u"%1"_s, displayCode(issueType(), known->number)));
    const QString title = storableText(problem.title, false);
    if (title.isEmpty())
        return usageError(CoreText::tr("Say in a few words what the problem is."));
    if (const QString fault = textFault(title, false); !fault.isEmpty())
        return usageError(CoreText::tr("The title cannot be kept: %1.").arg(fault));
    if (problem.minutesLost < 0)
        return usageError(CoreText::tr("No problem loses less than no time."));
    const RecordId issue = edit.create(RecordKind::Issue);
    const auto set = setAll(edit, RecordKind::Issue, issue,
                            {{u"title"_s, title},
                             {u"description"_s, CoreText::tr("Step %1 in %2").arg(stepName(step), state.run().title)},
                             {u"severity"_s, u"medium"_s},
                             {u"owner"_s, RecordId(step.owner())}});
    if (!set)
        return tl::unexpected(set.error());
    std::vector<RecordId> related{step.step->id};
    if (step.task)
        related.push_back(step.task->id);
    if (auto linked = edit.setList(RecordKind::Issue, issue, u"related"_s, related); !linked)
        return tl::unexpected(linked.error());
    const qint64 lost = step.step->minutesLost + problem.minutesLost;
    return setAll(edit, RecordKind::RunStep, step.step->id, {{u"issue"_s, Value(issue)}, {u"minutes_lost"_s, lost}})
        .transform([&] { return issue; });
}

Result<> noteMessage(Edit& edit, const RunState& state, const PlannedMessage& message, const QString& sentBy)
{
    const RecordId sent = edit.create(RecordKind::MessageSent);
    return setAll(edit, RecordKind::MessageSent, sent,
                  {{u"run"_s, RecordId(state.run().id)},
                   {u"message"_s, RecordId(message.id)},
                   {u"title"_s, message.title},
                   {u"audience"_s, message.audience},
                   {u"channel"_s, message.channel},
                   {u"text"_s, message.text},
                   {u"sent_at"_s, instantValue(instantOf(state.now()))},
                   {u"sent_by"_s, sentBy}});
}

QString stepName(const StepState& step)
{
    return step.number > 0 ? QString::number(step.number) + u' ' + step.title : step.title;
}

} // namespace readiness
