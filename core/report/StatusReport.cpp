#include "core/report/StatusReport.h"

#include "core/base/CoreText.h"
#include "core/report/RecordTexts.h"
#include "core/report/RegisterLines.h"
#include "core/report/ReportParts.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskTexts.h"
#include "core/report/StatusLists.h"
#include "core/rules/Readiness.h"

#include <algorithm>
#include <span>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// Where the lists are short because room is, texts are, too.
int sentenceCharacters(int lines) { return std::min(110, 38 + 8 * lines); }
int titleCharacters(int lines) { return std::min(90, 42 + 8 * lines); }

/// The least urgent areas come last, and are left out first.
constexpr int kQuietRank = 3;

int attentionRank(const AreaReadiness& area)
{
    const bool isLate = area.counts.overdue > 0 || area.counts.blocked > 0;
    return area.area->rag == Rag::Red     ? 0
           : isLate                       ? 1
           : area.area->rag == Rag::Amber ? 2
           : area.percent < 100           ? kQuietRank
                                          : kQuietRank + 1;
}

/// Builds the document block by block; lives for one report.
class StatusBuilder {
public:
    StatusBuilder(const StatusReportInput& input, int lines)
        : m_input(input),
          m_lines(lines),
          m_assessment(input.assessment),
          m_snapshot(input.assessment.snapshot()),
          m_project(m_snapshot.project()),
          m_texts(input.assessment),
          m_readiness(readinessOf(input.assessment))
    {
        if (const Gate* gate = goLiveGate(m_snapshot))
            m_evaluation = evaluateGate(m_assessment, *gate);
        if (!input.before)
            return;
        m_earlier = readinessOf(*input.before).overall;
        for (const Difference& difference : projectDifference(*input.before, m_assessment, input.recorded)) {
            if (!m_texts.isInternal(difference.kind, difference.record))
                m_differences.push_back(difference);
        }
    }

    ReportDocument build()
    {
        m_document = startedReport(CoreText::tr("Status report"), m_assessment, m_input.contentHash, m_input.author);
        m_document.isCompact = true;
        addHead();
        m_document.add(decisionBand(m_evaluation));
        m_document.add(itemFigures(m_readiness.overall, m_earlier));
        addRisks();
        addChanges();
        addTrend();
        addAreas();
        addOverdue();
        addWhatIsNext();
        addRegisters();
        return std::move(m_document);
    }

private:
    void addHead()
    {
        ReportCover& cover = m_document.add(ReportCover{});
        cover.title = m_document.title;
        cover.subtitle = CoreText::tr("%1 to %2").arg(dayText(m_input.since), dayText(m_assessment.today()));
        cover.project = m_project.name;
        cover.customer = m_project.customer;
        cover.facts = goLiveFacts(m_assessment) + QList<ReportFact>{{CoreText::tr("State of"), m_document.timeText}};
    }

    /// One line: blockers, and risks by band.
    void addRisks()
    {
        const RiskTexts texts(m_assessment);
        const QString sentence = registerSentence(texts, texts.openIssues());
        if (sentence.isEmpty())
            return;
        m_document.heading(3, CoreText::tr("Risks and issues"));
        m_document.paragraph(sentence);
    }

    QString answerWord(const Assessment& assessment) const
    {
        const Gate* gate = goLiveGate(assessment.snapshot());
        return gate ? decisionStatus(evaluateGate(assessment, *gate).decision).word : undecidedStatus().word;
    }

    QString decisionThenAndNow() const
    {
        const QString then = answerWord(*m_input.before);
        const QString now = answerWord(m_assessment);
        return then == now
                   ? CoreText::tr("The go-live gate: %1, as on %2.").arg(now, dayText(m_input.since))
                   : CoreText::tr("The go-live gate: %1, on %2 it was %3.").arg(now, dayText(m_input.since), then);
    }

    /// What people decided on the gate.
    QString decidedText(const Decision& decision) const
    {
        const QString outcome = choiceText(RecordKind::Decision, u"decision", decision.outcome);
        const QString who = m_texts.name(decision.decidedBy);
        const QString text = who.isEmpty() ? outcome : u"%1 (%2)"_s.arg(outcome, who);
        return decision.decidedOn.isValid() ? CoreText::tr("Decided on %1: %2.").arg(dayText(decision.decidedOn), text)
                                            : CoreText::tr("Decided: %1.").arg(text);
    }

    QString goLiveMove() const
    {
        const ProjectSettings& before = m_input.before->snapshot().project();
        const auto shown = [](const ProjectSettings& project) {
            return project.goLive.isNull() ? CoreText::tr("not set") : instantText(project.goLive, project.zone());
        };
        return CoreText::tr("Go-live moved from %1 to %2.").arg(shown(before), shown(m_project));
    }

    void addChanges()
    {
        m_document.heading(3, CoreText::tr("Changed since %1").arg(dayText(m_input.since)));
        if (!m_input.before) {
            m_document.paragraph(CoreText::tr("The project did not exist then."));
            return;
        }
        QStringList sentences{decisionThenAndNow()};
        if (m_evaluation && m_evaluation->decided)
            sentences += decidedText(*m_evaluation->decided);
        std::erase_if(m_differences, [&](const Difference& difference) {
            if (difference.turn != Turn::GoLiveMoved)
                return difference.turn == Turn::GateAnswer && goLiveGate(m_snapshot)->id == difference.record;
            m_document.add(ReportParagraph{goLiveMove(), ParagraphStyle::Strong});
            return true;
        });
        if (!m_differences.empty())
            sentences += shiftCounts(m_differences) + u'.';
        m_document.paragraph(sentences.join(u' '));
        addChangeTable();
    }

    void addChangeTable()
    {
        ReportTable& table = m_document.add(ReportTable{});
        table.isDense = true;
        table.columns = {fixedColumn(CoreText::tr("Change"), 32), fixedColumn(CoreText::tr("Code"), 15),
                         weightedColumn(CoreText::tr("What"), 1), fixedColumn(CoreText::tr("By"), 32)};
        table.emptySentence = CoreText::tr("Nothing has changed.");
        const std::size_t shown = shownOf(m_differences.size(), std::size_t(m_lines));
        for (std::size_t i = 0; i < shown; ++i) {
            const Difference& difference = m_differences[i];
            table.addRow({shiftStatus(difference), m_texts.code(difference.kind, difference.record),
                          shortened(m_texts.title(difference.kind, difference.record), titleCharacters(m_lines)),
                          shortened(difference.author, 24)});
        }
        addMore(m_differences.size(), shown);
    }

    void addMore(std::size_t all, std::size_t shown)
    {
        if (all > shown)
            m_document.add(ReportParagraph{moreText(int(all - shown)), ParagraphStyle::Secondary});
    }

    void addTrend()
    {
        ReportTrend trend;
        ReportTrendLine ready{CoreText::tr("Ready"), u" %"_s, 100, Tone::InProgress, {}};
        ReportTrendLine open{CoreText::tr("Must items open"), {}, 0, Tone::NoGo, {}};
        const auto hasItems = [](const TrendPoint& point) { return point.percent.has_value(); };
        const auto first = std::find_if(m_input.trend.begin(), m_input.trend.end(), hasItems);
        for (const TrendPoint& point : std::span(first, m_input.trend.end())) {
            trend.days += dayText(point.day);
            ready.values += point.percent ? std::optional<double>(*point.percent) : std::nullopt;
            open.values += point.percent ? std::optional<double>(point.openMust) : std::nullopt;
        }
        if (trend.days.size() < 2) // one point shows no way
            return;
        trend.caption = CoreText::tr("Week by week");
        trend.lines = {ready, open};
        m_document.add(std::move(trend));
    }

    void addAreas()
    {
        m_document.heading(3, CoreText::tr("Areas"));
        ReportTable& table = m_document.add(ReportTable{});
        table.isDense = true;
        table.columns = {weightedColumn(CoreText::tr("Area"), 4),          fixedColumn(CoreText::tr("Lead says"), 19),
                         weightedColumn(CoreText::tr("In a sentence"), 9), numberColumn(CoreText::tr("Ready"), 11),
                         numberColumn(CoreText::tr("Done"), 14),           numberColumn(CoreText::tr("Overdue"), 15)};
        table.emptySentence = CoreText::tr("There are no areas.");
        auto areas = applicableAreas();
        const std::size_t shown = shownOf(areas.size(), std::size_t(m_lines + 4));
        std::stable_sort(areas.begin(), areas.end(), [](const AreaReadiness* a, const AreaReadiness* b) {
            return attentionRank(*a) < attentionRank(*b);
        });
        const bool isRestQuiet = shown < areas.size() && attentionRank(*areas[shown]) >= kQuietRank;
        const QString rest = isRestQuiet ? CoreText::tr("and %1 more, none of them red, amber, overdue or blocked")
                                         : CoreText::tr("and %1 more");
        const std::size_t left = areas.size() - shown;
        areas.resize(shown);
        std::sort(areas.begin(), areas.end()); // they lie in one array, in the areas' order
        for (const AreaReadiness* area : areas) {
            ReportCell overdue(area->counts.overdue > 0 ? QString::number(area->counts.overdue) : u"–"_s);
            if (area->counts.overdue > 0)
                overdue.tone = Tone::NoGo;
            table.addRow({shortened(area->area->title, titleCharacters(m_lines) / 2), ratingStatus(area->area->rag),
                          shortened(area->area->ragNote, sentenceCharacters(m_lines)), percentText(area->percent),
                          u"%1/%2"_s.arg(area->counts.done).arg(area->counts.applicable), overdue});
        }
        if (left > 0)
            m_document.add(ReportParagraph{rest.arg(left), ParagraphStyle::Secondary});
    }

    std::vector<const AreaReadiness*> applicableAreas() const
    {
        std::vector<const AreaReadiness*> areas;
        for (const AreaReadiness& area : m_readiness.areas) {
            if (area.counts.applicable > 0)
                areas.push_back(&area);
        }
        return areas;
    }

    void addOverdue()
    {
        m_document.heading(3, CoreText::tr("Overdue by owner"));
        ReportTable& table = m_document.add(ReportTable{});
        table.isDense = true;
        table.columns = {
            weightedColumn(CoreText::tr("Owner"), 3),     numberColumn(CoreText::tr("Items"), 9),
            numberColumn(CoreText::tr("Actions"), 12),    numberColumn(CoreText::tr("Findings"), 13),
            numberColumn(CoreText::tr("Conditions"), 16), weightedColumn(CoreText::tr("Longest overdue"), 7)};
        table.emptySentence = CoreText::tr("Nothing is overdue.");
        const auto owners = overdueByOwner(m_assessment);
        const std::size_t shown = shownOf(owners.size(), std::size_t(std::max(m_lines - 2, 3)));
        const auto number = [](int count) { return count > 0 ? QString::number(count) : u"–"_s; };
        for (std::size_t i = 0; i < shown; ++i) {
            const OwnersOverdue& owner = owners[i];
            table.addRow({owner.name.isEmpty() ? CoreText::tr("no owner") : shortened(owner.name, 36),
                          number(owner.items), number(owner.actions), number(owner.findings), number(owner.conditions),
                          u"%1, %2 %3"_s.arg(dayText(owner.oldestDue), m_texts.code(owner.oldestKind, owner.oldest),
                                             shortened(m_texts.title(owner.oldestKind, owner.oldest), 24))});
        }
        addMore(owners.size(), shown);
    }

    void addWhatIsNext()
    {
        const int most = std::max(m_lines - 3, 2);
        const StatusLists lists(m_assessment, most);
        ReportBriefs& briefs = m_document.add(ReportBriefs{});
        briefs.briefs = {
            {CoreText::tr("Next milestones"), lists.milestones(), CoreText::tr("No date lies ahead.")},
            {CoreText::tr("Next steps"), lists.nextSteps(), CoreText::tr("No item has a next step with a date.")},
            {CoreText::tr("Decisions wanted"), lists.decisionsWanted(), CoreText::tr("None.")},
            {CoreText::tr("Open conditions"), lists.openConditions(), CoreText::tr("None.")},
        };
    }

    void addRegisters()
    {
        const QList<ReportFact> lines = registerLines(m_assessment, m_lines > 4 ? 3 : 1);
        if (lines.isEmpty())
            return;
        m_document.heading(3, CoreText::tr("Not yet complete"));
        m_document.add(ReportFacts{lines});
    }

    const StatusReportInput& m_input;
    int m_lines;
    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    const ProjectSettings& m_project;
    RecordTexts m_texts;
    Readiness m_readiness;
    std::optional<GateEvaluation> m_evaluation;
    std::optional<AreaReadiness> m_earlier;
    std::vector<Difference> m_differences;
    ReportDocument m_document;
};

} // namespace

ReportDocument statusReport(const StatusReportInput& input, int lines) { return StatusBuilder(input, lines).build(); }

} // namespace readiness
