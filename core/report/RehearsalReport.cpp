#include "core/report/RehearsalReport.h"

#include "core/base/CoreText.h"
#include "core/query/TimeText.h"
#include "core/report/RehearsalTables.h"
#include "core/report/ReportParts.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskTexts.h"

#include <algorithm>
#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// Builds the document section by section; lives for one report.
class RehearsalBuilder {
public:
    explicit RehearsalBuilder(const RehearsalReportInput& input)
        : m_input(input),
          m_state(input.state),
          m_run(input.state.run()),
          m_texts(input.assessment, input.state.forecast()),
          m_records(input.assessment),
          m_tables(input.assessment, input.state)
    {
        for (const StepState& step : m_state.steps())
            m_plannedEnd = std::max(m_plannedEnd, step.plannedFinish);
        m_end = m_run.finishedAt.isNull() ? m_state.forecast().schedule().finish() : minuteOf(m_run.finishedAt);
    }

    ReportDocument build()
    {
        m_document = startedReport(m_run.kind == RunKind::Rehearsal ? CoreText::tr("Rehearsal report")
                                                                    : CoreText::tr("Report on the cutover"),
                                   m_input.assessment, m_input.contentHash, m_input.author);
        addCover();
        m_document.add(decision());
        addFigures();
        addLessons();
        addSection(CoreText::tr("Exit criteria"), m_tables.exitCriteria());
        m_document.heading(2, CoreText::tr("The exit gate today"));
        m_document.add(m_tables.exitGate());
        addSection(CoreText::tr("Problems"), m_tables.problems());
        addSection(CoreText::tr("Not planned, and repeated"), m_tables.surprises());
        addSection(CoreText::tr("Planned against actual"), m_tables.steps());
        addSection(pluralOf(recordType(RecordKind::Message)), m_tables.messages());
        m_document.heading(1, CoreText::tr("Durations that follow"));
        m_document.paragraph(CoreText::tr("What the tasks took in all runs of the plan. Proposed are the median, the "
                                          "shortest and the longest; accept them one by one in the run."));
        m_document.add(m_tables.proposals());
        return std::move(m_document);
    }

private:
    void addSection(const QString& heading, const ReportTable& table)
    {
        m_document.heading(1, heading);
        m_document.add(table);
    }

    void addCover()
    {
        const ProjectSettings& project = m_state.forecast().snapshot().project();
        ReportCover& cover = m_document.add(ReportCover{});
        cover.title = m_document.title;
        cover.subtitle =
            u"%1 · %2"_s.arg(m_records.named(RecordKind::Run, m_run.id), m_records.named(RecordKind::Plan, m_run.plan));
        cover.project = project.name;
        cover.customer = project.customer;
        const QString environment = m_records.title(RecordKind::Environment, m_run.environment);
        cover.facts = {
            {fieldLabel(RecordKind::Run, u"kind"), choiceText(RecordKind::Run, u"kind", m_run.kind)},
            {fieldLabel(RecordKind::Run, u"environment"),
             environment.isEmpty() ? CoreText::tr("none named") : environment},
            {fieldLabel(RecordKind::Run, u"status"), choiceText(RecordKind::Run, u"status", m_run.status)},
            {fieldLabel(RecordKind::Run, u"started_at"), m_texts.instant(minuteOf(m_run.startedAt))},
            {isOver() ? CoreText::tr("Ended") : CoreText::tr("Ends, as it looks now"), m_texts.instant(m_end)},
            {CoreText::tr("Planned end"), m_texts.instant(m_plannedEnd)},
            {CoreText::tr("State of"), m_document.timeText},
            {CoreText::tr("Content"), shownHash(m_input.contentHash)}};
    }

    bool isOver() const { return m_run.status == RunStatus::Completed || m_run.status == RunStatus::BackedOut; }

    ReportStatus outcome() const
    {
        const QString runStatus = choiceText(RecordKind::Run, u"status", m_run.status);
        const QString word = choiceText(RecordKind::Run, u"outcome", m_run.outcome);
        if (m_run.status == RunStatus::BackedOut)
            return status(runStatus, Tone::NoGo);
        if (!isOver())
            return status(runStatus, m_run.status == RunStatus::Running ? Tone::InProgress : Tone::NotStarted);
        switch (m_run.outcome) {
        case RunOutcome::Accepted: return status(word, Tone::Go);
        case RunOutcome::RehearseAgain: return status(word, Tone::Conditional);
        case RunOutcome::Open: break;
        }
        return status(runStatus, Tone::InProgress);
    }

    ReportDecision decision() const
    {
        if (m_run.status == RunStatus::Planned)
            return {outcome(), CoreText::tr("The run has not begun: there is nothing to compare yet."), {}};
        const qint32 late = m_end == kNoMinute || m_plannedEnd == kNoMinute ? 0 : m_end - m_plannedEnd;
        const QString sentence = (isOver() ? CoreText::tr("It ended at %1: %2.", "time, how late")
                                           : CoreText::tr("It ends at %1 as it looks now: %2.", "time, how late"))
                                     .arg(m_texts.instant(m_end), againstPlanText(late));
        QStringList reasons;
        const Minute windowEnd = m_state.forecast().windowEnd();
        if (windowEnd != kNoMinute && m_end != kNoMinute)
            reasons += (m_end > windowEnd ? CoreText::tr("%1 after the end of the window")
                                          : CoreText::tr("%1 before the end of the window"))
                           .arg(displayDuration(std::abs(windowEnd - m_end)));
        if (m_state.minutesLost() > 0)
            reasons += CoreText::tr("%1 lost by problems").arg(displayDuration(m_state.minutesLost()));
        if (const StepState* worst = worstStep())
            reasons += CoreText::tr("Latest of all: %1 %2, %3", "number, step, how late")
                           .arg(worst->number)
                           .arg(worst->title, againstPlanText(worst->minutesLate));
        return {outcome(), sentence, reasons};
    }

    /// The one that ended latest against the plan; null where none was late.
    const StepState* worstStep() const
    {
        const StepState* worst = nullptr;
        for (const StepState& step : m_state.steps()) {
            const bool isMeasured = step.step && !step.step->finishedAt.isNull() && step.plannedFinish != kNoMinute;
            if (isMeasured && step.minutesLate > (worst ? worst->minutesLate : 0))
                worst = &step;
        }
        return worst;
    }

    void addFigures()
    {
        int over = 0, late = 0, stopped = 0;
        for (const StepState& step : m_state.steps()) {
            over += step.isOver() ? 1 : 0;
            late += step.step && !step.step->finishedAt.isNull() && step.minutesLate > 0 ? 1 : 0;
            stopped += step.isStopped() ? 1 : 0;
        }
        m_document.add(ReportFigures{
            {{u"%1/%2"_s.arg(over).arg(m_state.steps().size()), CoreText::tr("steps done or skipped")},
             {QString::number(late), CoreText::tr("steps ended late"), late > 0 ? Tone::Conditional : Tone::Go},
             {QString::number(stopped), CoreText::tr("failed or blocked"), stopped > 0 ? Tone::NoGo : Tone::Go},
             {displayDuration(m_state.minutesLost()), CoreText::tr("lost by problems")}}});
    }

    void addLessons()
    {
        m_document.heading(1, CoreText::tr("Lessons"));
        m_document.paragraph(m_run.lessons.isEmpty()
                                 ? CoreText::tr("No lessons are written down yet: add them to the run.")
                                 : m_run.lessons);
        if (!m_run.description.isEmpty())
            m_document.add(ReportParagraph{m_run.description, ParagraphStyle::Secondary});
    }

    const RehearsalReportInput& m_input;
    const RunState& m_state;
    const Run& m_run;
    PlanTexts m_texts;
    RecordTexts m_records;
    RehearsalTables m_tables;
    Minute m_plannedEnd = kNoMinute;
    Minute m_end = kNoMinute;
    ReportDocument m_document;
};

} // namespace

ReportDocument rehearsalReport(const RehearsalReportInput& input) { return RehearsalBuilder(input).build(); }

} // namespace readiness
