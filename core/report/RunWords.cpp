#include "core/report/RunWords.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/query/Quoted.h"
#include "core/query/TimeText.h"
#include "core/report/ScheduleWords.h"
#include "core/rules/RollbackSteps.h"
#include "core/rules/RunFindings.h"
#include "core/rules/ShiftStates.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kNamed = 5;

QString clockText(const RunState& state, Minute minute)
{
    return displayInstant(instantOf(minute), state.forecast().snapshot().project().zone());
}

/// "40 Load the data (Ada)".
QString withOwner(const RunState& state, const StepState& step)
{
    const QString name = step.number > 0 ? QString::number(step.number) + u' ' + step.title : step.title;
    const Person* owner = state.forecast().snapshot().find(step.owner());
    return displayLine(owner ? CoreText::tr("%1 (%2)", "step of a run, its owner").arg(name, owner->name) : name);
}

/// A line that names some steps, the first ones by name.
QString listed(const RunState& state, const QString& lead, const RunState::Steps& steps)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(kNamed, steps.size()); ++i)
        names += withOwner(state, *steps[i]);
    const QString text = names.join(u", ");
    return lead
           + (steps.size() > kNamed ? CoreText::tr("%1 and %n more", nullptr, int(steps.size() - kNamed)).arg(text)
                                    : text);
}

} // namespace

QString runForecast(const RunState& state)
{
    if (state.run().status == RunStatus::BackedOut) {
        const QString at = clockText(state, minuteOf(state.run().finishedAt));
        return at.isEmpty() ? CoreText::tr("The cutover was given up.")
                            : CoreText::tr("The cutover was given up at %1.").arg(at);
    }
    const QString end = clockText(state, state.forecast().schedule().finish());
    if (end.isEmpty())
        return CoreText::tr("No step has dates.");
    const auto margin = state.forecast().marginMinutes();
    if (!margin)
        return CoreText::tr("Ends at %1.").arg(end);
    return (*margin < 0 ? CoreText::tr("Ends at %1, %2 after the end of the window.")
                        : CoreText::tr("Ends at %1, %2 before the end of the window."))
        .arg(end, displayDuration(std::abs(*margin)));
}

QString turningBackWords(const RunState& state)
{
    const TurningBack need = neededToTurnBack(state);
    if (need.latestBackOut == kNoMinute || need.minutes == 0 || state.run().status != RunStatus::Running)
        return {};
    const QString text =
        (need.latestBackOut < state.now()
             ? CoreText::tr("Turning back takes %1 from here and no longer fits the window: it had to begin by %2.")
             : CoreText::tr("Turning back takes %1 from here: it has to begin by %2."))
            .arg(displayDuration(need.minutes), clockText(state, need.latestBackOut));
    return need.failure ? text + u' ' + CoreText::tr("So long because %1 (S0-20).").arg(failureWords(*need.failure))
                        : text;
}

QString wayBackWords(const RunState& state)
{
    const RollbackSteps back(state);
    if (back.steps().empty())
        return {};
    if (back.isOver())
        return CoreText::tr("The cutover was given up, and all %n step(s) back are done.", nullptr,
                            int(back.steps().size()));
    return CoreText::tr("The cutover was given up: %1 of %2 steps back are done, the last one at %3 as it looks.")
        .arg(back.overCount())
        .arg(back.steps().size())
        .arg(clockText(state, back.finish()));
}

QString lateHandOver(const RunState& state, const ShiftState& shift)
{
    const Person* lead = state.forecast().snapshot().find(shift.next->lead);
    const QString next =
        lead ? CoreText::tr("%1 (%2)", "shift, its lead").arg(shift.next->title, lead->name) : shift.next->title;
    return CoreText::tr("The hand-over of %1 has been waiting for %2 for %3.")
        .arg(quoted(shift.shift->title), displayLine(next), displayDuration(shift.minutesOverdue));
}

QString situationText(const RunState& state)
{
    const std::size_t over = state.with(StepStatus::Done).size() + state.with(StepStatus::Skipped).size();
    QStringList lines{
        CoreText::tr("%1, %2: %3 of %4 steps done.", "run, time, count, count")
            .arg(displayLine(state.run().title), clockText(state, state.now()))
            .arg(over)
            .arg(state.steps().size()),
        runForecast(state),
    };
    if (const QString back = turningBackWords(state); !back.isEmpty())
        lines += back;
    for (const auto& [lead, steps] : {std::pair(CoreText::tr("Running: "), state.with(StepStatus::Running)),
                                      {CoreText::tr("Failed or blocked: "), state.stopped()},
                                      {CoreText::tr("Late: "), state.late()},
                                      {CoreText::tr("May begin: "), state.with(StepStatus::Ready)}}) {
        if (!steps.empty())
            lines += listed(state, lead, steps);
    }
    if (const QString back = wayBackWords(state); !back.isEmpty())
        lines += back;
    for (const ShiftState& shift : overdueHandOvers(state))
        lines += lateHandOver(state, shift);
    if (state.minutesLost() > 0)
        lines += CoreText::tr("Lost by problems: %1.").arg(displayDuration(state.minutesLost()));
    return lines.join(u'\n') + u'\n';
}

} // namespace readiness
