#include "core/report/RehearsalTables.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/query/TimeText.h"
#include "core/report/ReportTexts.h"
#include "core/rules/RunComparison.h"
#include "core/rules/RunFindings.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

ReportStatus metStatus(bool isMet) { return outcomeStatus(isMet ? Outcome::Met : Outcome::NotMet); }

/// The likely duration, below it the others where they differ.
ReportCell threePoints(int likely, int shortest, int longest)
{
    return {displayDuration(likely), shortest == likely && longest == likely
                                         ? QString()
                                         : CoreText::tr("%1 to %2", "the shortest and the longest duration")
                                               .arg(displayDuration(shortest), displayDuration(longest))};
}

} // namespace

ReportStatus stepStatus(StepStatus stepStatus)
{
    const QString word = choiceText(RecordKind::RunStep, u"status", stepStatus);
    switch (stepStatus) {
    case StepStatus::Pending: return status(word, Tone::NotStarted);
    case StepStatus::Ready: return {word, Tone::InProgress, StatusGlyph::Ring};
    case StepStatus::Running: return status(word, Tone::InProgress);
    case StepStatus::Done: return status(word, Tone::Go);
    case StepStatus::Skipped: return {word, Tone::NotStarted, StatusGlyph::Dash};
    case StepStatus::Failed:
    case StepStatus::Blocked: break;
    }
    return status(word, Tone::NoGo);
}

QString againstPlanText(qint32 minutes)
{
    if (minutes == 0)
        return CoreText::tr("on time");
    return (minutes > 0 ? CoreText::tr("%1 late") : CoreText::tr("%1 early")).arg(displayDuration(std::abs(minutes)));
}

RehearsalTables::RehearsalTables(const Assessment& assessment, const RunState& state)
    : m_assessment(assessment),
      m_state(state),
      m_snapshot(state.forecast().snapshot()),
      m_texts(assessment, state.forecast()),
      m_records(assessment)
{}

QString RehearsalTables::stepName(int number, const QString& title) const
{
    const QString line = displayLine(title);
    return number > 0 ? QString::number(number) + u' ' + line : line;
}

ReportTable RehearsalTables::steps() const
{
    ReportTable table;
    table.columns = {numberColumn(CoreText::tr("No."), 8), weightedColumn(CoreText::tr("Step"), 1),
                     fixedColumn(CoreText::tr("Planned"), 33), fixedColumn(CoreText::tr("Actual"), 33),
                     fixedColumn(CoreText::tr("Status"), 29)};
    table.emptySentence = CoreText::tr("The run has no steps.");
    std::optional<RecordId> phase;
    for (const StepState& step : m_state.steps()) {
        const bool isBehind = !step.task && !step.step->follows.isNull(); // it stands with what it was put behind
        const RecordId parent = step.task ? RecordId(step.task->parent) : RecordId();
        if (!isBehind && parent != phase) {
            const Task* summary = m_snapshot.find(Id<Task>(parent));
            table.addGroup(summary ? m_texts.task(*summary) : CoreText::tr("In no phase"));
            phase = parent;
        }
        table.rows.append(stepRow(step));
    }
    return table;
}

ReportRow RehearsalTables::stepRow(const StepState& step) const
{
    const RunStep* run = step.step;
    QStringList notes;
    if (!step.task)
        notes += CoreText::tr("not planned");
    if (run && run->attempt > 1)
        notes += CoreText::tr("attempt %1").arg(run->attempt);
    if (run && run->isEnteredLater)
        notes += CoreText::tr("times entered later");
    if (run && !run->verifiedBy.isNull())
        notes += CoreText::tr("verified by %1").arg(m_texts.person(run->verifiedBy));
    const bool hasBegun = run && !run->startedAt.isNull();
    ReportCell actual(hasBegun ? m_texts.span(minuteOf(run->startedAt), minuteOf(run->finishedAt)) : u"–"_s);
    if (hasBegun && run->finishedAt > run->startedAt)
        actual.note = displayDuration(std::max(0, minuteOf(run->finishedAt) - minuteOf(run->startedAt)));
    const bool isMeasured = hasBegun && step.plannedFinish != kNoMinute;
    ReportCell planned(m_texts.span(step.plannedStart, step.plannedFinish));
    if (step.plannedFinish > step.plannedStart)
        planned.note = displayDuration(step.plannedFinish - step.plannedStart);
    const QString note = run ? run->note : QString();
    return {{numberText(step.number), ReportCell(displayLine(step.title), textLines({note, listedTexts(notes)})),
             planned, actual,
             ReportCell(stepStatus(step.status), isMeasured ? againstPlanText(step.minutesLate) : QString())},
            false};
}

std::vector<const RunStep*> RehearsalTables::attempts() const
{
    std::vector<const RunStep*> attempts = m_snapshot.all<RunStep>();
    std::erase_if(attempts, [this](const RunStep* step) { return step->run != m_state.run().id; });
    std::ranges::stable_sort(attempts, {}, [](const RunStep* step) { return std::pair(step->step, step->attempt); });
    return attempts;
}

QString RehearsalTables::issueText(const RunStep& step) const
{
    const Issue* issue = m_snapshot.find(step.issue);
    if (!issue || m_records.isInternal(RecordKind::Issue, issue->id))
        return {};
    return u"%1 (%2)"_s.arg(m_records.named(RecordKind::Issue, issue->id),
                            choiceText(RecordKind::Issue, u"status", issue->status));
}

ReportTable RehearsalTables::problems() const
{
    ReportTable table;
    table.columns = {weightedColumn(CoreText::tr("Step"), 2), fixedColumn(CoreText::tr("Status"), 22),
                     weightedColumn(CoreText::tr("Problem"), 3), weightedColumn(CoreText::tr("Workaround"), 2),
                     numberColumn(CoreText::tr("Time lost"), 20)};
    table.emptySentence = CoreText::tr("No step failed, was blocked, or lost time.");
    for (const RunStep* step : attempts()) {
        const bool isStopped = step->status == StepStatus::Failed || step->status == StepStatus::Blocked;
        if (!isStopped && step->minutesLost == 0 && step->issue.isNull())
            continue;
        const QString issue = issueText(*step);
        const Issue* found = issue.isEmpty() ? nullptr : m_snapshot.find(step->issue);
        const QString workaround = found ? found->workaround : QString();
        table.addRow({ReportCell(stepName(step->step, step->title),
                                 step->attempt > 1 ? CoreText::tr("attempt %1").arg(step->attempt) : QString()),
                      stepStatus(step->status), ReportCell(issue.isEmpty() ? u"–"_s : issue, step->note),
                      workaround.isEmpty() ? u"–"_s : workaround,
                      step->minutesLost > 0 ? displayDuration(step->minutesLost) : u"–"_s});
    }
    return table;
}

ReportTable RehearsalTables::surprises() const
{
    ReportTable table;
    table.columns = {weightedColumn(CoreText::tr("Step"), 3), weightedColumn(CoreText::tr("Why it is here"), 3),
                     fixedColumn(CoreText::tr("Actual"), 34), numberColumn(CoreText::tr("Took"), 20)};
    table.isDense = true;
    table.emptySentence = CoreText::tr("No step was put in, and none was repeated.");
    for (const RunStep* step : attempts()) {
        const bool isUnplanned = !m_snapshot.find(step->task);
        if (!isUnplanned && step->attempt <= 1)
            continue;
        const RunStep* follows = m_snapshot.find(step->follows);
        const QString why = !isUnplanned ? CoreText::tr("attempt %1").arg(step->attempt)
                            : follows    ? CoreText::tr("put in behind %1").arg(stepName(follows->step, follows->title))
                                         : CoreText::tr("not planned");
        const Minute from = minuteOf(step->startedAt), until = minuteOf(step->finishedAt);
        table.addRow({ReportCell(stepName(step->step, step->title), step->note), why, m_texts.span(from, until),
                      from != kNoMinute && until != kNoMinute ? displayDuration(std::max(0, until - from)) : u"–"_s});
    }
    return table;
}

ReportTable RehearsalTables::messages() const
{
    ReportTable table;
    table.columns = {weightedColumn(CoreText::tr("Message"), 3), weightedColumn(CoreText::tr("Task"), 2.4),
                     fixedColumn(CoreText::tr("Due"), 20), fixedColumn(CoreText::tr("Sent"), 20),
                     fixedColumn(CoreText::tr("How late"), 24)};
    table.isDense = true;
    table.emptySentence = CoreText::tr("No message was due.");
    QHash<RecordId, const MessageSent*> sent;
    std::vector<const MessageSent*> unplanned;
    for (const MessageSent* message : m_snapshot.all<MessageSent>()) {
        if (message->run != m_state.run().id)
            continue;
        if (!m_snapshot.find(message->message))
            unplanned.push_back(message);
        else if (!sent.contains(message->message))
            sent.insert(message->message, message);
    }
    for (const PlannedMessage* message : m_snapshot.all<PlannedMessage>()) {
        const StepState* step = m_state.find(message->task);
        if (!step || !step->step)
            continue;
        const bool atStart = message->occasion == MessageOccasion::Start;
        const bool hasCome = message->occasion == MessageOccasion::Problem
                                 ? step->isStopped()
                                 : atStart || step->status == StepStatus::Done;
        const Minute due = minuteOf(atStart ? step->step->startedAt : step->step->finishedAt);
        const MessageSent* record = sent.value(message->id);
        if (!record && (!hasCome || (due == kNoMinute && message->occasion != MessageOccasion::Problem)))
            continue;
        const Minute at = record ? minuteOf(record->sentAt) : kNoMinute;
        const bool isTimed = at != kNoMinute && due != kNoMinute;
        table.addRow(
            {displayLine(message->title), m_texts.task(*step->task), m_texts.clock(due),
             record ? ReportCell(m_texts.clock(at)) : ReportCell(status(CoreText::tr("not sent"), Tone::Conditional)),
             isTimed ? againstPlanText(std::max(0, at - due)) : u"–"_s});
    }
    for (const MessageSent* message : unplanned)
        table.addRow({ReportCell(displayLine(message->title), listedTexts({message->audience, message->channel})),
                      CoreText::tr("not planned"), u"–"_s, m_texts.clock(minuteOf(message->sentAt)), u"–"_s});
    return table;
}

ReportTable RehearsalTables::exitCriteria() const
{
    ReportTable table;
    table.columns = {weightedColumn(CoreText::tr("Criterion"), 2), weightedColumn(CoreText::tr("Figure"), 3),
                     fixedColumn(CoreText::tr("Outcome"), 26)};
    QStringList early;
    for (const StepState* step : outOfSequence(m_state))
        early += stepName(step->number, step->title);
    const auto over = std::ranges::count_if(m_state.steps(), [](const StepState& step) { return step.isOver(); });
    const bool isAllOver = over == std::ptrdiff_t(m_state.steps().size());
    table.addRow({CoreText::tr("All steps are done, in sequence"),
                  ReportCell(CoreText::tr("%1 of %2 steps done or skipped, %3 begun before their time")
                                 .arg(over)
                                 .arg(m_state.steps().size())
                                 .arg(early.size()),
                             early.join(u", "_s)),
                  metStatus(isAllOver && early.isEmpty())});
    const auto margin = windowMargin(m_state);
    table.addRow({CoreText::tr("It fits in the window"),
                  !margin ? CoreText::tr("no window is set")
                          : (*margin < 0 ? CoreText::tr("%1 after the end of the window")
                                         : CoreText::tr("%1 before the end of the window"))
                                .arg(displayDuration(std::abs(*margin))),
                  metStatus(margin && *margin >= 0)});
    table.rows.append(failuresRow());
    table.rows.append(verifiedRow());
    table.rows.append(signOffRow());
    return table;
}

ReportRow RehearsalTables::failuresRow() const
{
    int stopped = 0, recorded = 0, settled = 0;
    for (const RunStep* step : attempts()) {
        const Issue* issue = m_snapshot.find(step->issue);
        if (step->status != StepStatus::Failed && step->status != StepStatus::Blocked && !issue)
            continue;
        ++stopped;
        const bool isSettled = !isUnsettled(m_snapshot, *step);
        recorded += issue || isSettled ? 1 : 0; // perhaps at another attempt
        settled += isSettled ? 1 : 0;
    }
    return {{CoreText::tr("Failures are recorded, resolved or worked around"),
             CoreText::tr("%1 problems, %2 recorded, %3 resolved or with an accepted workaround")
                 .arg(stopped)
                 .arg(recorded)
                 .arg(settled),
             metStatus(settled == stopped)},
            false};
}

ReportRow RehearsalTables::verifiedRow() const
{
    const RunState::Steps done = m_state.with(StepStatus::Done);
    const auto wanted = std::ranges::count_if(done, [](const StepState* step) { return isToBeVerified(*step); });
    const auto missing = std::ptrdiff_t(notVerified(m_state).size());
    return {
        {CoreText::tr("The results are validated"),
         CoreText::tr("%1 of %2 steps that are done and to be verified are verified").arg(wanted - missing).arg(wanted),
         metStatus(missing == 0)},
        false};
}

ReportRow RehearsalTables::signOffRow() const
{
    QStringList checkpoints;
    bool isMet = false;
    for (const StepState& step : m_state.steps()) {
        if (!step.task || !m_snapshot.find(step.task->gate))
            continue;
        checkpoints += u"%1: %2"_s.arg(stepName(step.number, step.title), stepStatus(step.status).word);
        isMet = step.status == StepStatus::Done; // the last one counts
    }
    return {{CoreText::tr("It is signed off at the go/no-go"),
             checkpoints.isEmpty() ? CoreText::tr("no step is a checkpoint") : checkpoints.join(u'\n'),
             metStatus(isMet)},
            false};
}

ReportTable RehearsalTables::exitGate() const
{
    ReportTable table;
    table.columns = {weightedColumn(CoreText::tr("Criterion"), 2), weightedColumn(CoreText::tr("Figure"), 3),
                     fixedColumn(CoreText::tr("Outcome"), 26)};
    table.isDense = true;
    table.emptySentence = CoreText::tr("The plan names no exit gate.");
    if (const Gate* gate = m_snapshot.find(m_state.forecast().plan().exitGate)) {
        table.emptySentence = CoreText::tr("The exit gate has no criteria.");
        for (const CriterionResult& result : evaluateGate(m_assessment, *gate).criteria)
            table.addRow({result.criterion->title, measuredText(result), outcomeStatus(result.outcome)});
    }
    return table;
}

ReportTable RehearsalTables::proposals() const
{
    ReportTable table;
    table.columns = {numberColumn(CoreText::tr("No."), 8), weightedColumn(CoreText::tr("Task"), 2.4),
                     weightedColumn(CoreText::tr("Planned"), 1.6), weightedColumn(CoreText::tr("Measured"), 2),
                     weightedColumn(CoreText::tr("Proposed"), 1.8)};
    table.isDense = true;
    table.emptySentence = CoreText::tr("No task took other than planned, or none was measured.");
    for (const ComparedTask& compared : compareRuns(m_snapshot, m_state.forecast().plan().id)) {
        if (!compared.isProposal())
            continue;
        QStringList measured;
        for (const MeasuredStep& one : compared.measured)
            measured += u"%1: %2"_s.arg(m_records.code(RecordKind::Run, one.run->id), displayDuration(one.minutes));
        const Task& task = *compared.task;
        table.addRow({numberText(task.step), displayLine(task.title),
                      threePoints(task.duration, task.durationOptimistic.value_or(task.duration),
                                  task.durationPessimistic.value_or(task.duration)),
                      measured.join(u'\n'), threePoints(compared.likely, compared.optimistic, compared.pessimistic)});
    }
    return table;
}

} // namespace readiness
