#include "core/report/HandOverReport.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/query/TimeText.h"
#include "core/report/PlanTexts.h"
#include "core/report/RehearsalTables.h"
#include "core/report/ReportParts.h"
#include "core/report/ReportTexts.h"
#include "core/report/RunWords.h"
#include "core/report/ScheduleWords.h"
#include "core/report/StatusLists.h"
#include "core/rules/RollbackSteps.h"
#include "core/rules/RunFindings.h"
#include "core/rules/RunMessages.h"
#include "core/rules/ShiftStates.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr Minute kAhead = 4 * 60;
constexpr int kTextLength = 70;

/// Builds the one page; lives for one report.
class HandOverBuilder {
public:
    HandOverBuilder(const HandOverReportInput& input, int lines)
        : m_input(input),
          m_state(input.state),
          m_back(input.state),
          m_snapshot(input.state.forecast().snapshot()),
          m_texts(input.assessment, input.state.forecast()),
          m_records(input.assessment),
          m_most(lines)
    {
        findShifts();
    }

    ReportDocument build()
    {
        m_document = startedReport(CoreText::tr("Hand-over"), m_input.assessment, m_input.contentHash, m_input.author);
        m_document.isCompact = true;
        addCover();
        m_document.add(forecast());
        m_document.add(ReportBriefs{{
            brief(CoreText::tr("Running now"), running(), CoreText::tr("No step is running.")),
            brief(CoreText::tr("Problems"), problems(), CoreText::tr("No problem is open.")),
            brief(CoreText::tr("In the next four hours"), ahead(), CoreText::tr("No step begins in this time.")),
            brief(CoreText::tr("Late"), late(), CoreText::tr("No step is late.")),
            brief(CoreText::tr("Decisions to take"), decisions(), CoreText::tr("No decision is waiting.")),
            brief(CoreText::tr("Messages to send"), messages(), CoreText::tr("No message is waiting.")),
        }});
        addWords();
        m_document.heading(3, CoreText::tr("Handed over and taken over"));
        m_document.add(signatures());
        return std::move(m_document);
    }

private:
    using Items = QList<ReportFact>;

    /// The shift that goes out, the first that nobody has taken over from, and the one that comes in after it.
    void findShifts()
    {
        const std::vector<ShiftState> shifts = shiftStates(m_state);
        const auto out = std::ranges::find_if(shifts, [this](const ShiftState& one) {
            return m_input.shift ? one.shift->id == m_input.shift->id
                                 : (one.isOnDuty || one.isOverdue()) && !one.isAccepted;
        });
        if (out == shifts.end())
            return;
        m_out = *out;
        const auto in = std::ranges::find(shifts, m_out.next, &ShiftState::shift);
        if (in != shifts.end())
            m_in = *in;
    }

    QString shiftText(const ShiftState& state) const
    {
        if (!state.shift)
            return CoreText::tr("none planned");
        return listedTexts({displayLine(state.shift->title), m_texts.span(state.starts, state.ends),
                            m_records.name(state.shift->lead)});
    }

    void addCover()
    {
        ReportCover& cover = m_document.add(ReportCover{});
        cover.title = m_document.title;
        cover.subtitle = m_document.timeText;
        cover.project = m_snapshot.project().name;
        cover.customer = m_records.named(RecordKind::Run, m_state.run().id);
        const auto over = std::ranges::count_if(ownSteps(), &StepState::isOver);
        const bool hasWindow = m_state.forecast().windowEnd() != kNoMinute;
        cover.facts = {{CoreText::tr("Goes out"), shiftText(m_out)},
                       {CoreText::tr("Comes in"), shiftText(m_in)},
                       {isWayBack() ? CoreText::tr("Done of the way back") : CoreText::tr("Done"),
                        CoreText::tr("%1 of %2 steps").arg(over).arg(ownSteps().size())},
                       {CoreText::tr("End of the window"),
                        hasWindow ? m_texts.instant(m_state.forecast().windowEnd()) : CoreText::tr("no window is set")},
                       {CoreText::tr("Latest back-out"), latestBackOut()},
                       {CoreText::tr("Lost by problems"), displayDuration(m_state.minutesLost())}};
    }

    /// A run that was given up goes on until its way back is over.
    bool isWayBack() const { return !m_back.isOver(); }
    /// Those that are still to be carried out, or would be.
    const std::vector<StepState>& ownSteps() const { return isWayBack() ? m_back.steps() : m_state.steps(); }

    RunState::Steps with(StepStatus status) const
    {
        RunState::Steps steps = m_state.with(status);
        const RunState::Steps back = m_back.with(status);
        steps.insert(steps.end(), back.begin(), back.end());
        return steps;
    }

    /// From where the run has come to; a dash where nothing is to be decided any more.
    QString latestBackOut() const
    {
        const TurningBack need = neededToTurnBack(m_state);
        const bool isOpen = m_state.run().status == RunStatus::Running && need.minutes > 0;
        if (!isOpen || need.latestBackOut == kNoMinute)
            return u"–"_s;
        const QString latest = m_texts.instant(need.latestBackOut);
        return need.failure ? u"%1, %2"_s.arg(latest, failureWords(*need.failure)) : latest;
    }

    ReportDecision forecast() const
    {
        if (isWayBack())
            return {status(choiceText(RecordKind::Run, u"status", m_state.run().status), Tone::NoGo),
                    wayBackWords(m_state),
                    {}};
        const Minute end = m_state.forecast().schedule().finish();
        const auto margin = m_state.forecast().marginMinutes();
        if (m_state.run().status != RunStatus::Running)
            return {status(choiceText(RecordKind::Run, u"status", m_state.run().status), Tone::NotStarted),
                    CoreText::tr("This run is not running."),
                    {}};
        if (!margin)
            return {status(CoreText::tr("Running"), Tone::InProgress),
                    CoreText::tr("It ends at %1 as it looks now.").arg(m_texts.instant(end)),
                    {}};
        const int buffer = m_state.forecast().window()->buffer;
        return {*margin < 0        ? status(CoreText::tr("Overruns the window"), Tone::NoGo)
                : *margin < buffer ? status(CoreText::tr("Uses the buffer"), Tone::Conditional)
                                   : status(CoreText::tr("Fits the window"), Tone::Go),
                (*margin < 0 ? CoreText::tr("It ends at %1 as it looks now, %2 after the end of the window.")
                             : CoreText::tr("It ends at %1 as it looks now, %2 before the end of the window."))
                    .arg(m_texts.instant(end), displayDuration(std::abs(*margin))),
                {}};
    }

    ReportBrief brief(const QString& heading, const Items& items, const QString& emptySentence) const
    {
        const std::size_t shown = shownOf(std::size_t(items.size()), std::size_t(m_most));
        ReportBrief brief{heading, items.mid(0, qsizetype(shown)), emptySentence};
        if (shown < std::size_t(items.size()))
            brief.items += ReportFact{QString(), moreText(int(items.size() - qsizetype(shown)))};
        return brief;
    }

    QString stepName(const StepState& step) const
    {
        const QString title = displayLine(step.title);
        return shortened(step.number > 0 ? QString::number(step.number) + u' ' + title : title, kTextLength);
    }

    QString withOwner(const StepState& step) const
    {
        const QString owner = m_records.name(step.owner());
        return owner.isEmpty() ? stepName(step)
                               : CoreText::tr("%1 (%2)", "step of a run, its owner").arg(stepName(step), owner);
    }

    Items running() const
    {
        Items items;
        for (const StepState* step : with(StepStatus::Running))
            items += ReportFact{CoreText::tr("until %1", "a time").arg(m_texts.clock(step->finish)), withOwner(*step)};
        return items;
    }

    Items ahead() const
    {
        std::vector<const StepState*> steps;
        for (const StepState& step : ownSteps()) {
            const bool isToDo = step.status == StepStatus::Pending || step.status == StepStatus::Ready;
            if (isToDo && step.start != kNoMinute && step.start <= m_state.now() + kAhead)
                steps.push_back(&step);
        }
        std::ranges::stable_sort(steps, {}, &StepState::start);
        Items items;
        for (const StepState* step : steps)
            items += ReportFact{m_texts.clock(step->start), withOwner(*step)};
        return items;
    }

    Items late() const
    {
        Items items;
        if (isWayBack())
            return items; // what was given up is late no more, and the way back has no dates to be held
        for (const StepState* step : m_state.late())
            items += ReportFact{m_texts.clock(step->plannedFinish), withOwner(*step)};
        return items;
    }

    Items problems() const
    {
        Items items;
        RunState::Steps stopped = with(StepStatus::Failed);
        std::ranges::copy(with(StepStatus::Blocked), std::back_inserter(stopped));
        for (const StepState* step : stopped)
            items += ReportFact{
                stepStatus(step->status).word,
                shortened(listedTexts({withOwner(*step), step->step ? step->step->note : QString()}), 2 * kTextLength)};
        for (const RunStep* step : m_snapshot.all<RunStep>()) {
            const Issue* issue = step->run == m_state.run().id ? m_snapshot.find(step->issue) : nullptr;
            if (issue && issue->isOpen() && !m_records.isInternal(RecordKind::Issue, issue->id))
                items += ReportFact{m_records.code(RecordKind::Issue, issue->id), shortened(issue->title, kTextLength)};
        }
        return items;
    }

    /// Checkpoints that lie ahead, and decisions that are open.
    Items decisions() const
    {
        Items items;
        for (const StepState& step : ownSteps()) {
            if (step.task && m_snapshot.find(step.task->gate) && !step.isOver())
                items += ReportFact{m_texts.clock(step.start), withOwner(step)};
        }
        for (const Decision* decision : m_snapshot.all<Decision>()) {
            if (decision->outcome == DecisionOutcome::Open && !m_records.isInternal(RecordKind::Decision, decision->id))
                items += ReportFact{m_records.code(RecordKind::Decision, decision->id),
                                    shortened(decision->title, kTextLength)};
        }
        return items;
    }

    Items messages() const
    {
        Items items;
        for (const DueMessage& due : dueMessages(m_state, m_back)) {
            const bool atStart = due.message->occasion == MessageOccasion::Start;
            items += ReportFact{
                m_texts.clock(atStart ? due.step->start : due.step->finish),
                shortened(listedTexts({displayLine(due.message->title), due.message->audience, due.message->channel}),
                          kTextLength)};
        }
        return items;
    }

    void addWords()
    {
        if (!m_out.shift || m_out.shift->handOver.isEmpty())
            return;
        m_document.heading(3, CoreText::tr("What the next shift has to know"));
        m_document.paragraph(m_out.shift->handOver);
    }

    ReportSignatures signatures() const
    {
        const auto line = [this](const ShiftState& state, const QString& role) {
            return ReportSignatureLine{state.shift ? m_records.name(state.shift->lead) : QString(), role};
        };
        ReportSignatures signatures;
        const Person* accepted = m_out.isAccepted ? m_snapshot.find(m_out.shift->acceptedBy) : nullptr;
        signatures.toSign += line(m_out, CoreText::tr("Hands over"));
        if (accepted)
            signatures.signatures += {accepted->name,
                                      accepted->role,
                                      CoreText::tr("Has taken over, as noted in the project"),
                                      m_texts.instant(minuteOf(m_out.shift->acceptedAt)),
                                      status(CoreText::tr("Taken over"), Tone::Go),
                                      {},
                                      {}};
        else
            signatures.toSign += line(m_in, CoreText::tr("Takes over"));
        return signatures;
    }

    const HandOverReportInput& m_input;
    const RunState& m_state;
    const RollbackSteps m_back;
    const Snapshot& m_snapshot;
    PlanTexts m_texts;
    RecordTexts m_records;
    int m_most;
    ShiftState m_out, m_in; ///< without a shift where there is none
    ReportDocument m_document;
};

} // namespace

ReportDocument handOverReport(const HandOverReportInput& input, int lines)
{
    return HandOverBuilder(input, lines).build();
}

const Run* runToHandOver(const Snapshot& snapshot, const Id<Plan>& plan)
{
    const Run* last = nullptr;
    for (const Run* run : snapshot.all<Run>()) {
        if (!plan.isNull() && run->plan != plan)
            continue;
        if (run->status == RunStatus::Running)
            return run;
        if (!run->startedAt.isNull() && (!last || run->startedAt > last->startedAt))
            last = run;
    }
    return last;
}

} // namespace readiness
