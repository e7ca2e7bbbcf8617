#include "app/cli/RunOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/project/DurationEdit.h"
#include "core/project/RunLine.h"
#include "core/project/ShiftEdit.h"
#include "core/query/Quoted.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "core/report/RunWords.h"
#include "core/rules/Names.h"
#include "core/rules/RollbackSteps.h"

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

/// What of the options can be wanted once.
const QStringList kDeeds{u"start"_s,     u"repeat"_s, u"insert"_s,   u"problem"_s,
                         u"take-over"_s, u"accept"_s, u"complete"_s, u"back-out"_s};

/// The one thing that is wanted: an option, `line` for a typed line, or nothing.
Result<QString> wantedDeed(const Invocation& call)
{
    QStringList wanted;
    for (const QString& deed : kDeeds) {
        if (call.options.isSet(deed))
            wanted += deed;
    }
    const bool isLine = call.arguments.size() > 2;
    if (wanted.size() + (isLine ? 1 : 0) > 1)
        return usageError(u"Say one thing at a time: a line such as \"40 done\", or one option."_s);
    for (const auto& [option, deed] : {std::pair(u"behind"_s, u"insert"_s), {u"step"_s, u"problem"_s}}) {
        if (call.options.isSet(option) != wanted.contains(deed))
            return usageError(u"--%1 and --%2 belong together."_s.arg(deed, option));
    }
    if (call.options.isSet(u"minutes"_s) && !wanted.contains(u"insert"_s) && !wanted.contains(u"problem"_s))
        return usageError(u"--minutes belongs to --insert and --problem."_s);
    return isLine ? u"line"_s : wanted.value(0);
}

/// The person of --by, else the author where the project knows them; none: whoever owns the step.
Result<Id<Person>> doer(const Invocation& call, const Snapshot& snapshot)
{
    if (call.options.isSet(u"by"_s)) {
        return resolveReference(snapshot, call.options.value(u"by"_s), RecordKind::Person)
            .transform([](const FoundRecord& found) { return Id<Person>(found.record->id); });
    }
    return Id<Person>(personNamed(snapshot, call.author()));
}

Result<const StepState*> numberedStep(const Invocation& call, const RunState& state, const QString& option)
{
    bool isNumber = false;
    RunLine line;
    line.number = call.options.value(option).toInt(&isNumber);
    if (!isNumber)
        return usageError(u"%1 is not the number of a step."_s.arg(quoted(call.options.value(option))));
    return stepOf(state, line);
}

Result<int> minutes(const Invocation& call)
{
    if (!call.options.isSet(u"minutes"_s))
        return 0;
    return parseDuration(call.options.value(u"minutes"_s)).transform([](qint64 length) { return int(length); });
}

/// What the caller does to the run, filled into the edit.
class Deed {
public:
    Deed(const Invocation& call, const RunState& state, const Id<Person>& by)
        : m_call(call), m_state(state), m_back(state), m_by(by), m_now(call.clock.now())
    {}

    Result<> fill(Edit& edit, const QString& deed) const
    {
        if (deed == u"line")
            return act(edit);
        if (deed == u"start")
            return startRun(edit, m_state.run().id, m_now);
        if (deed == u"complete")
            return endRun(edit, m_state, RunStatus::Completed, m_now);
        if (deed == u"back-out")
            return endRun(edit, m_state, RunStatus::BackedOut, m_now);
        if (deed == u"take-over")
            return takeOver(edit);
        if (deed == u"accept")
            return accept(edit);
        const QString steps = deed == u"insert" ? u"behind"_s : deed == u"problem" ? u"step"_s : deed;
        const auto step = numberedStep(m_call, m_state, steps);
        const auto length = minutes(m_call);
        if (!step || !length)
            return tl::unexpected(step ? length.error() : step.error());
        return fillStep(edit, deed, **step, *length);
    }

private:
    Result<> fillStep(Edit& edit, const QString& deed, const StepState& step, int length) const
    {
        const auto nothing = [](const RecordId&) {};
        if (deed == u"repeat")
            return repeatStep(edit, m_state, step).transform(nothing);
        if (deed == u"insert")
            return insertStep(edit, m_state, step, {m_call.options.value(deed), length, m_by}).transform(nothing);
        return reportProblem(edit, m_state, step, {m_call.options.value(deed), length}).transform(nothing);
    }

    Result<> accept(Edit& edit) const
    {
        const Snapshot& snapshot = m_state.forecast().snapshot();
        const QString wanted = m_call.options.value(u"accept"_s);
        const std::vector<ComparedTask> compared = compareRuns(snapshot, m_state.run().plan);
        if (wanted == u"all")
            return acceptDurations(edit, compared);
        const auto found = resolveReference(snapshot, wanted, RecordKind::Task);
        if (!found)
            return tl::unexpected(found.error());
        const auto task =
            std::ranges::find(compared, found->record->id, [](const ComparedTask& one) { return one.task->id; });
        if (task == compared.end())
            return usageError(u"No run has measured %1."_s.arg(quoted(wanted)));
        return acceptDuration(edit, *task);
    }

    /// Without --by, whoever leads the shift that comes in.
    Result<> takeOver(Edit& edit) const
    {
        const auto found =
            resolveReference(m_state.forecast().snapshot(), m_call.options.value(u"take-over"_s), RecordKind::Shift);
        if (!found)
            return tl::unexpected(found.error());
        const std::vector<ShiftState> shifts = shiftStates(m_state);
        const auto shift =
            std::ranges::find(shifts, found->record->id, [](const ShiftState& one) { return one.shift->id; });
        if (shift == shifts.end())
            return usageError(u"%1 is a shift of another plan."_s.arg(m_call.options.value(u"take-over"_s)));
        const HandOver how{m_call.options.isSet(u"by"_s) ? m_by : Id<Person>(), m_now};
        if (const QString doubt = doubtAbout(m_state, *shift, how); !doubt.isEmpty())
            m_call.output.note(doubt);
        return acceptHandOver(edit, m_state, *shift, how);
    }

    Result<> act(Edit& edit) const
    {
        const auto line = readRunLine(m_call.arguments[2], m_now, m_state.forecast().snapshot().project().zone());
        if (!line)
            return tl::unexpected(line.error());
        const StepState* back = m_back.numbered(line->number); // first of all once the run was given up
        const auto step = back ? Result<const StepState*>(back) : stepOf(m_state, *line);
        if (!step)
            return tl::unexpected(step.error());
        const bool isNamed = m_call.options.isSet(u"by"_s) || line->action == StepAction::Verify;
        const StepAct wanted{line->action, line->at, isNamed ? m_by : Id<Person>(), line->note};
        if (const QString doubt = doubtAbout(m_state, **step, wanted); !doubt.isEmpty())
            m_call.output.note(doubt);
        return actOnStep(edit, m_state, **step, wanted);
    }

    const Invocation& m_call;
    const RunState& m_state;
    RollbackSteps m_back;
    Id<Person> m_by;
    Instant m_now;
};

void print(const Invocation& call, const RunState& state, const Id<Person>& person)
{
    if (call.options.isSet(u"compare"_s))
        printComparison(call.output, state.forecast().snapshot(), state.run().plan);
    else if (call.options.isSet(u"situation"_s))
        call.output.text(situationText(state));
    else
        printRun(call.output, state, person);
}

Result<int> runRun(const Invocation& call)
{
    const auto reference = call.argument(1, u"run, such as RU-001"_s);
    if (!reference)
        return tl::unexpected(reference.error());
    const auto deed = wantedDeed(call);
    if (!deed)
        return tl::unexpected(deed.error());
    const auto project = call.open(deed->isEmpty() ? Project::Mode::Read : Project::Mode::Write);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const auto found = resolveReference(*snapshot, *reference, RecordKind::Run);
    if (!found)
        return tl::unexpected(found.error());
    const auto by = doer(call, *snapshot);
    if (!by)
        return tl::unexpected(by.error());
    auto state = RunState::of(snapshot, found->record->id, call.clock.now());
    if (state && !deed->isEmpty()) {
        Edit edit(snapshot, state->run().title + u": "_s + call.arguments.value(2, *deed));
        if (auto filled = Deed(call, *state, *by).fill(edit, *deed); !filled)
            return tl::unexpected(filled.error());
        if (auto saved = commitAndPublish(**project, std::move(edit)); !saved)
            return tl::unexpected(saved.error());
        state = RunState::of((*project)->snapshot(), found->record->id, call.clock.now());
    }
    if (!state)
        return tl::unexpected(state.error());
    print(call, *state, *by);
    return deed->isEmpty() && state->forecast().marginMinutes().value_or(0) < 0 ? AnswerIsNo : Done;
}

} // namespace

Command runCommand()
{
    return {"run",
            "FILE RUN [LINE]",
            "Show how a run of a cutover plan stands, or tick its steps; exit code 1 when it will overrun its window.",
            {{u"start"_s, u"Start the run: every task becomes a step."_s},
             {u"by"_s, u"Who did it (default: the owner of the step, the lead of the shift)."_s, u"PERSON"_s},
             {u"repeat"_s, u"Another attempt at this step."_s, u"NUMBER"_s},
             {u"insert"_s, u"Put in a step that nobody had planned."_s, u"TITLE"_s},
             {u"behind"_s, u"The step that it follows."_s, u"NUMBER"_s},
             {u"problem"_s, u"Make an issue of what went wrong."_s, u"TITLE"_s},
             {u"step"_s, u"The step where it went wrong."_s, u"NUMBER"_s},
             {u"take-over"_s, u"The next shift accepts the hand-over of this one."_s, u"SHIFT"_s},
             {u"minutes"_s, u"How long the new step takes, or how much time the problem cost."_s, u"DURATION"_s},
             {u"situation"_s, u"Print the situation as a few lines to paste into a chat."_s},
             {u"compare"_s, u"Print what each task took in all runs of the plan, and the durations that follow."_s},
             {u"accept"_s, u"Give a task, or all, the durations that the runs suggest."_s, u"TASK|all"_s},
             {u"complete"_s, u"The run is over."_s},
             {u"back-out"_s, u"The run is given up; the steps of the rollback branch are those to do then."_s}},
            &runRun};
}

} // namespace readiness::cli
