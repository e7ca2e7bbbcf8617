#include "app/cli/RunOutput.h"

#include "core/project/RunEdit.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "core/report/RunWords.h"
#include "core/rules/RollbackSteps.h"
#include "core/rules/RunComparison.h"
#include "core/rules/RunFindings.h"
#include "core/rules/ShiftStates.h"

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue minuteJson(Minute minute)
{
    return minute == kNoMinute ? QJsonValue() : QJsonValue(isoInstant(instantOf(minute)));
}

template <class T>
QString keyOf(T choice)
{
    return QString::fromLatin1(choicesOf<T>()[size_t(choice)].key);
}

/// Prints one state; knows names and codes.
class RunPrinter {
public:
    RunPrinter(const Output& output, const RunState& state, const Id<Person>& person)
        : m_output(output),
          m_state(state),
          m_back(state),
          m_next(person.isNull() ? state.with(StepStatus::Ready) : state.nextFor(person, RunState::Whose::OwnAndBackup))
    {}

    void json() const
    {
        QJsonObject counts;
        for (const Choice& choice : choicesOf<StepStatus>())
            counts.insert(QString::fromLatin1(choice.key), 0);
        QJsonArray steps;
        for (const StepState& step : m_state.steps()) {
            steps.append(stepJson(step));
            counts[keyOf(step.status)] = counts[keyOf(step.status)].toInt() + 1;
        }
        const auto margin = m_state.forecast().marginMinutes();
        m_output.json(QJsonObject{
            {u"ref"_s, displayRef(snapshot(), RecordKind::Run, m_state.run())},
            {u"title"_s, m_state.run().title},
            {u"kind"_s, keyOf(m_state.run().kind)},
            {u"status"_s, keyOf(m_state.run().status)},
            {u"now"_s, minuteJson(m_state.now())},
            {u"forecast_finish"_s, minuteJson(m_state.forecast().schedule().finish())},
            {u"window"_s, margin ? QJsonValue(QJsonObject{{u"end"_s, minuteJson(m_state.forecast().windowEnd())},
                                                          {u"margin_minutes"_s, *margin}})
                                 : QJsonValue()},
            {u"turning_back"_s, turningBackJson()},
            {u"minutes_lost"_s, m_state.minutesLost()},
            {u"counts"_s, counts},
            {u"running"_s, refs(m_state.with(StepStatus::Running))},
            {u"ready"_s, refs(m_state.with(StepStatus::Ready))},
            {u"late"_s, refs(m_state.late())},
            {u"stopped"_s, refs(m_state.stopped())},
            {u"next"_s, refs(m_next)},
            {u"shifts"_s, shiftsJson()},
            {u"rollback_steps"_s, rollbackJson()},
            {u"steps"_s, steps},
        });
    }

    void text() const
    {
        std::vector<QStringList> rows;
        RunState::Steps shown;
        for (const auto* steps : {&m_back.steps(), &m_state.steps()}) {
            for (const StepState& step : *steps)
                shown.push_back(&step);
        }
        for (const StepState* one : shown) {
            const StepState& step = *one;
            rows.push_back({step.number > 0 ? QString::number(step.number) : QString(), step.title, keyOf(step.status),
                            nameOf(step.owner()), clockText(step.plannedStart), clockText(step.start),
                            clockText(step.finish),
                            step.minutesLate != 0 ? QString::number(step.minutesLate) : QString()});
        }
        m_output.table(
            {u"Step"_s, u"Title"_s, u"Status"_s, u"Owner"_s, u"Planned"_s, u"Start"_s, u"Finish"_s, u"Late"_s}, rows);
        m_output.paragraph({}, runForecast(m_state));
        if (const QString back = turningBackWords(m_state); !back.isEmpty())
            m_output.line(back);
        for (const auto& [lead, steps] : {std::pair(u"Running: "_s, m_state.with(StepStatus::Running)),
                                          {u"Failed or blocked: "_s, m_state.stopped()},
                                          {u"Late: "_s, m_state.late()},
                                          {u"Next: "_s, m_next}}) {
            if (!steps.empty())
                m_output.paragraph(lead, names(steps));
        }
        if (const QString back = wayBackWords(m_state); !back.isEmpty())
            m_output.paragraph({}, back);
        for (const ShiftState& shift : overdueHandOvers(m_state))
            m_output.line(lateHandOver(m_state, shift));
        if (m_state.minutesLost() > 0)
            m_output.line(u"Lost by problems: %1."_s.arg(displayDuration(m_state.minutesLost())));
    }

private:
    const Snapshot& snapshot() const { return m_state.forecast().snapshot(); }

    QString ref(const StepState& step) const
    {
        return step.step ? displayRef(snapshot(), RecordKind::RunStep, *step.step)
                         : displayRef(snapshot(), RecordKind::Task, *step.task);
    }
    QJsonObject turningBackJson() const
    {
        const TurningBack need = neededToTurnBack(m_state);
        return {{u"minutes"_s, need.minutes},
                {u"latest_back_out"_s, minuteJson(need.latestBackOut)},
                {u"failure"_s,
                 need.failure ? QJsonValue(displayRef(snapshot(), RecordKind::FailureScenario, *need.failure->scenario))
                              : QJsonValue()}};
    }
    QJsonArray refs(const RunState::Steps& steps) const
    {
        QJsonArray list;
        for (const StepState* step : steps)
            list.append(ref(*step));
        return list;
    }
    QString names(const RunState::Steps& steps) const
    {
        QStringList list;
        for (const StepState* step : steps)
            list += stepName(*step);
        return list.join(u", ");
    }
    QString nameOf(const Id<Person>& person) const
    {
        const Person* found = snapshot().find(person);
        return found ? found->name : QString();
    }
    QString clockText(Minute minute) const
    {
        return minute == kNoMinute ? QString()
                                   : instantOf(minute).in(snapshot().project().zone()).toString(u"MM-dd HH:mm"_s);
    }

    QJsonArray rollbackJson() const
    {
        QJsonArray steps;
        for (const StepState& step : m_back.steps())
            steps.append(stepJson(step));
        return steps;
    }

    QJsonArray shiftsJson() const
    {
        const auto refOf = [&](RecordKind kind, const Record* record) {
            return record ? QJsonValue(displayRef(snapshot(), kind, *record)) : QJsonValue();
        };
        QJsonArray shifts;
        for (const ShiftState& one : shiftStates(m_state)) {
            const Person* by = one.isAccepted ? snapshot().find(one.shift->acceptedBy) : nullptr;
            shifts.append(QJsonObject{
                {u"ref"_s, refOf(RecordKind::Shift, one.shift)},
                {u"title"_s, one.shift->title},
                {u"start"_s, minuteJson(one.starts)},
                {u"end"_s, minuteJson(one.ends)},
                {u"lead"_s, refOf(RecordKind::Person, snapshot().find(one.shift->lead))},
                {u"on_duty"_s, one.isOnDuty},
                {u"next"_s, refOf(RecordKind::Shift, one.next)},
                {u"accepted_by"_s, refOf(RecordKind::Person, by)},
                {u"accepted_at"_s, by ? minuteJson(minuteOf(one.shift->acceptedAt)) : QJsonValue()},
                {u"minutes_overdue"_s, one.minutesOverdue},
            });
        }
        return shifts;
    }

    QJsonObject stepJson(const StepState& step) const
    {
        const Person* owner = snapshot().find(step.owner());
        return {
            {u"ref"_s, ref(step)},
            {u"task"_s, step.task ? displayRef(snapshot(), RecordKind::Task, *step.task) : QJsonValue()},
            {u"step"_s, step.number},
            {u"attempt"_s, step.step ? std::max(step.step->attempt, 1) : 1},
            {u"title"_s, step.title},
            {u"status"_s, keyOf(step.status)},
            {u"owner"_s, owner ? displayRef(snapshot(), RecordKind::Person, *owner) : QJsonValue()},
            {u"planned_start"_s, minuteJson(step.plannedStart)},
            {u"planned_finish"_s, minuteJson(step.plannedFinish)},
            {u"start"_s, minuteJson(step.start)},
            {u"finish"_s, minuteJson(step.finish)},
            {u"minutes_late"_s, step.minutesLate},
            {u"overdue"_s, step.isOverdue},
            {u"critical"_s, step.isCritical},
            {u"entered_later"_s, step.step && step.step->isEnteredLater},
        };
    }

    const Output& m_output;
    const RunState& m_state;
    RollbackSteps m_back;
    RunState::Steps m_next;
};

} // namespace

void printComparison(const Output& output, const Snapshot& snapshot, const RecordId& plan)
{
    QJsonArray tasks;
    std::vector<QStringList> rows;
    for (const ComparedTask& compared : compareRuns(snapshot, plan)) {
        QJsonArray measured;
        QStringList taken;
        for (const MeasuredStep& step : compared.measured) {
            const QString run = displayRef(snapshot, RecordKind::Run, *step.run);
            measured.append(QJsonObject{{u"run"_s, run}, {u"minutes"_s, step.minutes}});
            taken += u"%1: %2"_s.arg(run).arg(step.minutes);
        }
        const QString ref = displayRef(snapshot, RecordKind::Task, *compared.task);
        tasks.append(QJsonObject{{u"ref"_s, ref},
                                 {u"title"_s, compared.task->title},
                                 {u"planned_minutes"_s, compared.task->duration},
                                 {u"measured"_s, measured},
                                 {u"optimistic"_s, compared.optimistic},
                                 {u"likely"_s, compared.likely},
                                 {u"pessimistic"_s, compared.pessimistic},
                                 {u"proposal"_s, compared.isProposal()}});
        rows.push_back({ref, compared.task->title, QString::number(compared.task->duration), taken.join(u", "_s),
                        compared.isProposal()
                            ? u"%1 / %2 / %3"_s.arg(compared.optimistic).arg(compared.likely).arg(compared.pessimistic)
                            : QString()});
    }
    if (output.isJson())
        output.json(tasks);
    else if (rows.empty())
        output.line(u"No run has measured a task yet."_s);
    else
        output.table({u"Task"_s, u"Title"_s, u"Planned"_s, u"Measured"_s, u"Proposed"_s}, rows);
}

void printRun(const Output& output, const RunState& state, const Id<Person>& person)
{
    const RunPrinter printer(output, state, person);
    output.isJson() ? printer.json() : printer.text();
}

} // namespace readiness::cli
