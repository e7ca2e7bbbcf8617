#include "core/report/HypercareReport.h"

#include "core/base/CoreText.h"
#include "core/report/ReportParts.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskTexts.h"
#include "core/report/StatusLists.h"
#include "core/report/SupportTables.h"
#include "core/rules/OpenRecords.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextLength = 70;
constexpr int kStepLength = 40;
constexpr std::size_t kMoreCriteria = 2; ///< than of other lists: they say when it is over

/// By how much the issues of one severity changed on the day.
struct IssueCounts {
    int open = 0, added = 0, closed = 0, blocking = 0;
};

/// Without a first day of its own: from go-live on.
QDate firstDay(const Snapshot& snapshot, const Hypercare& hypercare)
{
    const QDate goLive = snapshot.project().goLiveDate();
    return hypercare.starts.isNull() ? goLive : hypercare.starts.resolved(goLive);
}

/// Builds the one page; lives for one report.
class HypercareBuilder {
public:
    HypercareBuilder(const HypercareReportInput& input, int lines)
        : m_input(input),
          m_assessment(input.assessment),
          m_snapshot(input.assessment.snapshot()),
          m_texts(input.assessment),
          m_most(std::size_t(lines))
    {
        if (const Gate* gate = m_snapshot.find(input.hypercare.exitGate))
            m_exit = evaluateGate(m_assessment, *gate);
        countIssues();
    }

    ReportDocument build()
    {
        m_document = startedReport(CoreText::tr("Hypercare"), m_assessment, m_input.contentHash, m_input.author);
        m_document.isCompact = true;
        addCover();
        m_document.add(decision());
        addFigures();
        addSection(CoreText::tr("Issues by severity"), severities());
        addSection(CoreText::tr("Open for longest"), oldest());
        addSection(CoreText::tr("Exit criteria"), criteria());
        addSection(CoreText::tr("Whom to turn to"), briefSupportTable(m_assessment));
        m_document.add(
            ReportBriefs{{brief(CoreText::tr("Next steps"), nextSteps(), CoreText::tr("No step is planned.")),
                          {CoreText::tr("Decisions to take"), StatusLists(m_assessment, int(m_most)).decisionsWanted(),
                           CoreText::tr("No decision is waiting.")}}});
        return std::move(m_document);
    }

private:
    void addSection(const QString& heading, const ReportTable& table)
    {
        m_document.heading(3, heading);
        m_document.add(table);
    }

    bool isShown(const Issue& issue) const { return !m_texts.isInternal(RecordKind::Issue, issue.id); }

    void countIssues()
    {
        for (const Issue* issue : m_snapshot.all<Issue>()) {
            if (!isShown(*issue))
                continue;
            const Issue* before = m_input.before ? m_input.before->find(Id<Issue>(issue->id)) : nullptr;
            const bool wasOpen = before && before->isOpen();
            IssueCounts& counts = m_counts[std::size_t(issue->severity)];
            counts.open += issue->isOpen() ? 1 : 0;
            counts.added += !before || (!wasOpen && issue->isOpen()) ? 1 : 0;
            counts.closed += !issue->isOpen() && (!before || wasOpen) ? 1 : 0;
            counts.blocking += issue->isBlocking() ? 1 : 0;
            if (issue->isOpen())
                m_open.push_back(issue);
        }
        for (const IssueCounts& counts : m_counts) {
            m_all.open += counts.open;
            m_all.added += counts.added;
            m_all.closed += counts.closed;
            m_all.blocking += counts.blocking;
        }
    }

    QString dayOfText() const
    {
        const QDate first = firstDay(m_snapshot, m_input.hypercare), last = m_texts.day(m_input.hypercare.ends);
        const QDate today = m_assessment.today();
        if (!first.isValid())
            return CoreText::tr("nothing says when it begins");
        if (today < first)
            return CoreText::tr("begins %1", "in so many days").arg(daysFromTo(today, first));
        const qint64 so = first.daysTo(today) + 1;
        if (!last.isValid())
            return CoreText::tr("day %1, no end is planned").arg(so);
        return today > last ? CoreText::tr("day %1, planned were %2").arg(so).arg(first.daysTo(last) + 1)
                            : CoreText::tr("day %1 of %2").arg(so).arg(first.daysTo(last) + 1);
    }

    void addCover()
    {
        ReportCover& cover = m_document.add(ReportCover{});
        cover.title = m_document.title;
        cover.subtitle = u"%1 – %2"_s.arg(dayText(m_assessment.today()), dayOfText());
        cover.project = m_snapshot.project().name;
        cover.customer = m_texts.named(RecordKind::Hypercare, m_input.hypercare.id);
        const QDate last = m_texts.day(m_input.hypercare.ends);
        const QString owner = m_texts.name(m_input.hypercare.owner);
        cover.facts = {
            {CoreText::tr("First day"), dayText(firstDay(m_snapshot, m_input.hypercare))},
            {CoreText::tr("Planned last day"),
             last.isValid() ? u"%1 (%2)"_s.arg(dayText(last), daysFromTo(m_assessment.today(), last))
                            : CoreText::tr("not set")},
            {fieldLabel(RecordKind::Hypercare, u"owner"), owner.isEmpty() ? CoreText::tr("no owner") : owner}};
    }

    std::size_t criteriaWith(Outcome outcome) const
    {
        return std::size_t(std::ranges::count(m_exit->criteria, outcome, &CriterionResult::outcome));
    }

    /// It ends when its criteria are met, not by the calendar.
    ReportDecision decision() const
    {
        if (!m_exit)
            return {status(CoreText::tr("No exit criteria"), Tone::NotStarted),
                    CoreText::tr("No gate says by what hypercare ends. Name the gate with its exit criteria."),
                    {}};
        const int all = int(m_exit->criteria.size());
        const std::size_t unmet = criteriaWith(Outcome::NotMet);
        switch (m_exit->decision) {
        case GateAnswer::Go:
            return {status(CoreText::tr("Exit criteria met"), Tone::Go),
                    CoreText::tr("Hypercare can end: its exit criteria are met."),
                    {}};
        case GateAnswer::ConditionalGo:
            return {status(CoreText::tr("Exit criteria met with conditions"), Tone::Conditional), m_exit->reason, {}};
        case GateAnswer::NoGo: break;
        }
        return {status(CoreText::tr("Exit criteria not met"), Tone::NoGo),
                unmet == 0 ? m_exit->reason
                           : CoreText::tr("Hypercare goes on: %1 of %2 exit criteria are not met.").arg(unmet).arg(all),
                {}};
    }

    void addFigures()
    {
        const auto alarming = [](int count) { return count > 0 ? Tone::NoGo : Tone::Go; };
        m_document.add(
            ReportFigures{{{QString::number(m_all.open), CoreText::tr("open issues"), Tone::Neutral},
                           {QString::number(m_all.added), CoreText::tr("new on this day"), Tone::Neutral},
                           {QString::number(m_all.closed), CoreText::tr("closed on this day"), Tone::Neutral},
                           {QString::number(m_all.blocking), CoreText::tr("blockers"), alarming(m_all.blocking)}}});
    }

    /// The gravest first, from left to right: three rows leave more room than four.
    ReportTable severities() const
    {
        ReportTable table;
        table.isDense = true;
        table.columns = {weightedColumn(QString(), 1, ColumnStyle::Strong)};
        for (int severity = int(m_counts.size()) - 1; severity >= 0; --severity)
            table.columns += numberColumn(choiceText(RecordKind::Issue, u"severity", severity), 28);
        const std::pair<QString, int IssueCounts::*> rows[] = {{CoreText::tr("Open"), &IssueCounts::open},
                                                               {CoreText::tr("New"), &IssueCounts::added},
                                                               {CoreText::tr("Closed"), &IssueCounts::closed}};
        for (const auto& [label, count] : rows) {
            ReportRow row{{label}, false};
            for (auto counts = m_counts.rbegin(); counts != m_counts.rend(); ++counts)
                row.cells += ReportCell(QString::number((*counts).*count));
            table.rows += row;
        }
        return table;
    }

    ReportTable oldest() const
    {
        std::vector<const Issue*> issues = m_open;
        std::ranges::sort(issues, {}, [this](const Issue* issue) {
            const Instant opened = m_input.opened.value(issue->id);
            return std::tuple(opened.isNull(), opened, issue->number, issue->id);
        });
        ReportTable table;
        table.isDense = true;
        table.columns = {fixedColumn(CoreText::tr("Code"), 16, ColumnStyle::Strong),
                         weightedColumn(CoreText::tr("Issue"), 1), fixedColumn(CoreText::tr("Severity"), 24),
                         fixedColumn(CoreText::tr("Entered"), 24), fixedColumn(CoreText::tr("Owner"), 34)};
        table.emptySentence = CoreText::tr("No issue is open.");
        const std::size_t shown = shownOf(issues.size(), m_most);
        for (std::size_t i = 0; i < shown; ++i) {
            const Issue& issue = *issues[i];
            const Instant opened = m_input.opened.value(issue.id);
            const QString owner = m_texts.name(issue.owner);
            const QDate day = opened.in(m_snapshot.project().zone()).date();
            table.addRow({m_texts.code(RecordKind::Issue, issue.id), shortened(issue.title, kTextLength),
                          issue.isBlocking() ? ReportCell(status(CoreText::tr("Blocker"), Tone::NoGo))
                                             : ReportCell(choiceText(RecordKind::Issue, u"severity", issue.severity)),
                          opened.isNull() ? u"–"_s : daysFromTo(m_assessment.today(), day),
                          owner.isEmpty() ? CoreText::tr("no owner") : owner});
        }
        if (shown < issues.size())
            table.addRow({QString(), moreText(int(issues.size() - shown))});
        return table;
    }

    /// What is missing first.
    ReportTable criteria() const
    {
        ReportTable table;
        table.isDense = true;
        table.columns = {weightedColumn(CoreText::tr("Criterion"), 5), weightedColumn(CoreText::tr("Measured"), 3),
                         fixedColumn(CoreText::tr("Outcome"), 26)};
        table.emptySentence = CoreText::tr("The gate has no criteria.");
        std::vector<CriterionResult> results = m_exit ? m_exit->criteria : std::vector<CriterionResult>();
        std::ranges::stable_sort(results, std::greater(), &CriterionResult::outcome);
        const std::size_t shown = shownOf(results.size(), m_most + kMoreCriteria);
        for (std::size_t i = 0; i < shown; ++i)
            table.addRow({shortened(results[i].criterion->title, kTextLength), measuredText(results[i]),
                          outcomeStatus(results[i].outcome)});
        if (shown < results.size())
            table.addRow({moreText(int(results.size() - shown))});
        return table;
    }

    struct Step {
        QDate day;
        QString text;
    };

    template <class T>
    void addSteps(std::vector<Step>& steps) const
    {
        for (const T* record : m_snapshot.all<T>()) {
            const QDate day = m_texts.day(record->due);
            if (!day.isValid() || !isOpen(m_assessment, T::kKind, *record) || m_texts.isInternal(T::kKind, record->id))
                continue;
            const QString owner = m_texts.name(record->owner);
            const QString what = m_texts.code(T::kKind, record->id) + u' ' + shortened(record->title, kStepLength);
            steps.push_back({day, owner.isEmpty() ? what : u"%1 (%2)"_s.arg(what, owner)});
        }
    }

    /// What is due, soonest first; what is overdue leads.
    QList<ReportFact> nextSteps() const
    {
        std::vector<Step> steps;
        addSteps<Issue>(steps);
        addSteps<Action>(steps);
        std::ranges::stable_sort(steps, {}, &Step::day);
        QList<ReportFact> facts;
        for (const Step& step : steps)
            facts += ReportFact{dayText(step.day), step.text};
        return facts;
    }

    ReportBrief brief(const QString& heading, const QList<ReportFact>& items, const QString& emptySentence) const
    {
        const auto shown = qsizetype(shownOf(std::size_t(items.size()), m_most));
        ReportBrief brief{heading, items.mid(0, shown), emptySentence};
        if (shown < items.size())
            brief.items += ReportFact{QString(), moreText(int(items.size() - shown))};
        return brief;
    }

    const HypercareReportInput& m_input;
    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    RecordTexts m_texts;
    std::size_t m_most;
    std::optional<GateEvaluation> m_exit;
    std::array<IssueCounts, 4> m_counts; ///< by severity
    IssueCounts m_all;
    std::vector<const Issue*> m_open;
    ReportDocument m_document;
};

} // namespace

ReportDocument hypercareReport(const HypercareReportInput& input, int lines)
{
    return HypercareBuilder(input, lines).build();
}

const Hypercare* hypercareOn(const Snapshot& snapshot, const QDate& day)
{
    const Hypercare* chosen = nullptr;
    for (const Hypercare* one : snapshot.all<Hypercare>()) {
        const QDate first = firstDay(snapshot, *one);
        const bool hasBegun = first.isValid() && first <= day;
        if (!chosen || (hasBegun && firstDay(snapshot, *chosen) < first))
            chosen = one;
    }
    return chosen;
}

} // namespace readiness
