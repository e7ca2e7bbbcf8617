#include "core/report/CutoverPlanReport.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/query/TimeText.h"
#include "core/report/FinishChart.h"
#include "core/report/GanttFigure.h"
#include "core/report/PlanTables.h"
#include "core/report/ReportParts.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskTexts.h"
#include "core/report/ScheduleWords.h"
#include "core/report/StatusLists.h"
#include "core/rules/PlanSimulation.h"
#include "core/schedule/CriticalPath.h"

#include <algorithm>
#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 kCloseBehind = 60; ///< minutes of float with which a task is nearly critical
constexpr std::size_t kMostCloseBehind = 8;

/// Builds the document section by section; lives for one report.
class CutoverPlanBuilder {
public:
    explicit CutoverPlanBuilder(const CutoverPlanReportInput& input)
        : m_input(input),
          m_plan(input.plan),
          m_texts(input.assessment, input.plan),
          m_records(input.assessment),
          m_tables(input.assessment, input.plan),
          m_faults(scheduleFaults(input.plan)),
          m_chances(chancesOf(input.plan))
    {
        if (m_plan.schedule().finish() == kNoMinute || m_chances.isNothingLeft())
            return;
        if (auto result = simulate(m_plan.schedule(), m_chances.inputs))
            m_simulated = std::move(*result);
    }

    ReportDocument build()
    {
        m_document =
            startedReport(CoreText::tr("Cutover plan"), m_input.assessment, m_input.contentHash, m_input.author);
        addCover();
        m_document.add(decision());
        addFigures();
        addStrategy();
        addCriticalPath();
        addChance();
        addSection(CoreText::tr("Go/no-go checkpoints"), m_tables.checkpoints());
        addSection(CoreText::tr("Checks"), m_tables.checks());
        for (ReportGantt& figure : ganttFigures(m_plan))
            m_document.add(std::move(figure));
        addSection(CoreText::tr("Tasks"), m_tables.tasks());
        addSection(pluralOf(recordType(RecordKind::Message)), m_tables.messages());
        addRollback();
        addSection(pluralOf(recordType(RecordKind::Shift)), m_tables.shifts());
        return std::move(m_document);
    }

private:
    void addSection(const QString& heading, const ReportTable& table)
    {
        m_document.heading(1, heading);
        m_document.add(table);
    }

    /// What the plan is called, and which run of it is forecast.
    QString planTitle() const
    {
        const QString plan = m_records.named(RecordKind::Plan, m_plan.plan().id);
        return m_plan.run() ? u"%1 · %2"_s.arg(plan, m_records.named(RecordKind::Run, m_plan.run()->id)) : plan;
    }

    void addCover()
    {
        const ProjectSettings& project = m_plan.snapshot().project();
        ReportCover& cover = m_document.add(ReportCover{});
        cover.title = m_document.title;
        cover.subtitle = planTitle();
        cover.project = project.name;
        cover.customer = project.customer;
        cover.facts = goLiveFacts(m_input.assessment);
        cover.facts += ReportFact{CoreText::tr("Starts"), m_texts.instant(m_plan.schedule().inputs().start)};
        cover.facts += ReportFact{CoreText::tr("Finish"), m_texts.instant(m_plan.schedule().finish())};
        if (m_plan.windowEnd() != kNoMinute)
            cover.facts += ReportFact{CoreText::tr("End of the window"), m_texts.instant(m_plan.windowEnd())};
        if (m_plan.windowEnd() != kNoMinute)
            cover.facts += ReportFact{CoreText::tr("Latest back-out"),
                                      backOutFact(m_plan, m_texts.instant(m_plan.backOut().latest()))};
        cover.facts += ReportFact{CoreText::tr("Point of no return"), pointOfNoReturnFact()};
        cover.facts += ReportFact{fieldLabel(RecordKind::Plan, u"owner"), m_texts.person(m_plan.plan().owner)};
        cover.facts += ReportFact{fieldLabel(RecordKind::Plan, u"decides"), m_texts.person(m_plan.plan().decides)};
        cover.facts += ReportFact{CoreText::tr("State of"), m_document.timeText};
        cover.facts += ReportFact{CoreText::tr("Content"), shownHash(m_input.contentHash)};
    }

    /// The tasks that people marked; what the minutes say is the latest back-out.
    QString pointOfNoReturnFact() const
    {
        QStringList points;
        for (const PlanSchedule::Entry& entry : m_plan.entries()) {
            if (entry.task && entry.task->isPointOfNoReturn)
                points += u"%1, %2"_s.arg(m_texts.instant(m_plan.datesOf(entry.task->id).plannedStart),
                                          m_texts.task(*entry.task));
        }
        return points.isEmpty() ? CoreText::tr("no task is marked") : points.join(u'\n');
    }

    ReportStatus fit() const
    {
        const auto margin = m_plan.marginMinutes();
        if (m_plan.schedule().finish() == kNoMinute)
            return status(CoreText::tr("No dates"), Tone::NotStarted);
        if (!m_faults.isEmpty())
            return status(CoreText::tr("Does not hold together"), Tone::NoGo);
        if (!margin)
            return status(CoreText::tr("No window"), Tone::NotStarted);
        if (*margin < 0)
            return status(CoreText::tr("Overruns the window"), Tone::NoGo);
        return *margin < m_plan.window()->buffer ? status(CoreText::tr("Uses the buffer"), Tone::Conditional)
                                                 : status(CoreText::tr("Fits the window"), Tone::Go);
    }

    QString fitSentence() const
    {
        const Minute finish = m_plan.schedule().finish();
        const auto margin = m_plan.marginMinutes();
        if (finish == kNoMinute)
            return CoreText::tr("The plan has no task with dates.");
        if (!margin)
            return CoreText::tr("The plan ends at %1. No downtime window says until when it has to.")
                .arg(m_texts.instant(finish));
        const QString length = displayDuration(std::abs(*margin));
        return (*margin < 0 ? CoreText::tr("The plan ends at %1, %2 after the end of the window.")
                            : CoreText::tr("The plan ends at %1, %2 before the end of the window."))
            .arg(m_texts.instant(finish), length);
    }

    QString backOutReason() const { return backOutWords(m_plan, m_texts.instant(m_plan.backOut().latest())); }

    QString chanceReason() const
    {
        return m_simulated && m_plan.windowEnd() != kNoMinute
                   ? CoreText::tr("The chance to end inside the window, with what may go otherwise, is %1.")
                         .arg(chanceText(m_simulated->probabilityBy(m_plan.windowEnd())))
                   : QString();
    }

    ReportDecision decision() const
    {
        QStringList reasons = m_faults.mid(0, 3);
        for (const QString& reason : {backOutReason(), chanceReason()}) {
            if (!reason.isEmpty() && reasons.size() < 3)
                reasons += reason;
        }
        return {fit(), fitSentence(), reasons};
    }

    void addFigures()
    {
        int leaves = 0, critical = 0, withoutOwner = 0;
        for (ActivityIndex at = 0; at < ActivityIndex(m_plan.entries().size()); ++at) {
            const Task* task = m_plan.entries()[std::size_t(at)].task;
            if (m_plan.schedule().network().isSummary(at) || !task)
                continue;
            ++leaves;
            critical += m_plan.schedule().datesOf(at).isCritical ? 1 : 0;
            withoutOwner += task->owner.isNull() ? 1 : 0;
        }
        const auto blocking = std::ranges::count_if(m_input.assessment.problems(), [this](const Problem& problem) {
            return problem.severity == Severity::Blocking
                   && isPartOfPlan(m_plan.snapshot(), m_plan.plan().id, problem.kind, problem.record);
        });
        ReportFigures& figures = m_document.add(ReportFigures{
            {{QString::number(leaves), CoreText::tr("tasks")},
             {QString::number(critical), CoreText::tr("of these critical")},
             {QString::number(withoutOwner), CoreText::tr("without an owner"),
              withoutOwner > 0 ? Tone::NoGo : Tone::Go},
             {QString::number(blocking), CoreText::tr("blocking checks"), blocking > 0 ? Tone::NoGo : Tone::Go}}});
        if (m_simulated && m_plan.windowEnd() != kNoMinute)
            figures.figures += {chanceText(m_simulated->probabilityBy(m_plan.windowEnd())),
                                CoreText::tr("chance to end inside the window")};
    }

    void addStrategy()
    {
        const Plan& plan = m_plan.plan();
        m_document.heading(1, CoreText::tr("Strategy"));
        ReportFacts facts;
        const auto add = [&facts](const QString& label, const QString& value) {
            if (!value.isEmpty())
                facts.facts += ReportFact{label, value};
        };
        const auto label = [](QStringView field) { return fieldLabel(RecordKind::Plan, field); };
        add(label(u"description"), plan.description);
        add(label(u"wave"), plan.wave);
        add(label(u"environment"), m_records.title(RecordKind::Environment, plan.environment));
        add(label(u"decides"), m_texts.person(plan.decides));
        add(label(u"decision_rule"), plan.decisionRule);
        add(label(u"season"), plan.season);
        add(label(u"period_end"), plan.periodEnd);
        add(label(u"holidays"), plan.holidays);
        add(label(u"vendor_releases"), plan.vendorReleases);
        add(label(u"external_shocks"), plan.externalShocks);
        add(label(u"entrance_gate"), gateText(plan.entranceGate));
        add(label(u"exit_gate"), gateText(plan.exitGate));
        m_document.add(facts);
        m_document.heading(2, pluralOf(recordType(RecordKind::Window)));
        m_document.add(m_tables.windows());
    }

    QString gateText(const Id<Gate>& id) const
    {
        const Gate* gate = m_plan.snapshot().find(id);
        if (!gate)
            return CoreText::tr("none named");
        const GateEvaluation evaluation = evaluateGate(m_input.assessment, *gate);
        return CoreText::tr("%1, today %2: %3", "gate, answer, reason")
            .arg(gate->title, decisionStatus(evaluation.decision).word, evaluation.reason);
    }

    void addCriticalPath()
    {
        m_document.heading(1, CoreText::tr("Critical path"));
        for (const QString& fault : m_faults)
            m_document.add(ReportParagraph{fault, ParagraphStyle::Strong});
        const CriticalPath path = criticalPath(m_plan.schedule());
        if (path.chain.empty()) {
            m_document.paragraph(CoreText::tr("The plan has no task with dates."));
            return;
        }
        m_document.paragraph(
            CoreText::tr("The plan cannot end earlier, because these tasks follow one another. When one "
                         "of them takes longer, the end moves."));
        m_document.add(m_tables.path(path));
        addCloseBehind();
    }

    /// Tasks with so little float that they may become critical.
    void addCloseBehind()
    {
        std::vector<std::pair<qint32, ActivityIndex>> close;
        for (ActivityIndex at = 0; at < ActivityIndex(m_plan.entries().size()); ++at) {
            const ActivityDates dates = m_plan.schedule().datesOf(at);
            if (!m_plan.schedule().network().isSummary(at) && dates.isDated() && !dates.isCritical
                && dates.totalFloat > 0 && dates.totalFloat <= kCloseBehind)
                close.push_back({dates.totalFloat, at});
        }
        std::ranges::sort(close);
        QStringList names;
        for (std::size_t i = 0; i < std::min(close.size(), kMostCloseBehind); ++i)
            names += u"%1 (%2)"_s.arg(activityName(m_plan, close[i].second), displayDuration(close[i].first));
        if (close.size() > kMostCloseBehind)
            names += moreText(int(close.size() - kMostCloseBehind));
        if (!names.isEmpty())
            m_document.paragraph(CoreText::tr("Close behind, with little float: %1.").arg(listedTexts(names)));
    }

    void addChance()
    {
        m_document.heading(1, CoreText::tr("What chance may do"));
        if (!m_simulated) {
            m_document.paragraph(nothingLeftText());
            return;
        }
        ReportFigures& figures = m_document.add(ReportFigures{});
        for (const double percent : {50.0, 80.0, 95.0})
            figures.figures += {m_texts.clock(m_simulated->percentile(percent)),
                                CoreText::tr("finished by then in %1 of 100 cases").arg(percent)};
        m_document.add(ReportParagraph{
            CoreText::tr(
                "Drawn %1 times from seed %2: durations from their three points, and risks that happen or not. The "
                "same seed gives the same figures.")
                .arg(m_chances.inputs.iterations)
                .arg(m_chances.inputs.seed),
            ParagraphStyle::Secondary});
        if (!m_simulated->costs.empty())
            m_document.add(m_tables.costs(m_chances, *m_simulated));
        QStringList uncounted;
        for (const Risk* risk : m_chances.uncounted)
            uncounted += m_records.named(RecordKind::Risk, risk->id);
        if (!uncounted.isEmpty())
            m_document.add(
                ReportParagraph{CoreText::tr("Without a delay or a task of the plan, and so not counted: %1.")
                                    .arg(listedTexts(uncounted)),
                                ParagraphStyle::Secondary});
    }

    void addRollback()
    {
        m_document.heading(1, CoreText::tr("Turning back"));
        const RollbackNeed need = m_plan.rollback().at(m_plan.schedule().finish());
        if (need.minutes == 0) {
            m_document.paragraph(CoreText::tr("Nothing says how long it takes to turn back: give tasks their rollback "
                                              "duration, or add tasks that are only for the rollback."));
        } else {
            if (const QString reason = backOutReason(); !reason.isEmpty())
                m_document.add(ReportParagraph{reason, ParagraphStyle::Strong});
            m_document.paragraph(
                CoreText::tr("Once everything is done, turning back takes %1, of which the tasks that are "
                             "only for it take %2.")
                    .arg(displayDuration(need.minutes), displayDuration(m_plan.rollbackBranchMinutes())));
            QStringList path;
            for (const ActivityIndex activity : need.path)
                path += activityName(m_plan, activity);
            if (!path.isEmpty())
                m_document.paragraph(CoreText::tr("The longest way to take things back: %1.").arg(path.join(u" → "_s)));
        }
        m_document.heading(2, CoreText::tr("When the cutover is given up"));
        m_document.add(m_tables.rollbackBranch());
        m_document.heading(2, CoreText::tr("How single tasks are taken back"));
        m_document.add(m_tables.rollbackSteps());
    }

    const CutoverPlanReportInput& m_input;
    const PlanSchedule& m_plan;
    PlanTexts m_texts;
    RecordTexts m_records;
    PlanTables m_tables;
    QStringList m_faults;
    PlanChances m_chances;
    std::optional<SimulationResult> m_simulated;
    ReportDocument m_document;
};

} // namespace

ReportDocument cutoverPlanReport(const CutoverPlanReportInput& input) { return CutoverPlanBuilder(input).build(); }

} // namespace readiness
