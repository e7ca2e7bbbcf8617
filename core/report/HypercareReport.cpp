#include "core/report/HypercareReport.h"

#include "core/base/CoreText.h"
#include "core/report/PlanTexts.h"
#include "core/report/ReportParts.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskTexts.h"
#include "core/report/StatusLists.h"
#include "core/report/SupportTables.h"
#include "core/rules/Decisions.h"
#include "core/rules/OpenRecords.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextLength = 70;
constexpr int kStepLength = 40;
constexpr std::size_t kMoreCriteria = 2;   ///< than of other lists: they say when it is over
constexpr std::size_t kFewestContacts = 3; ///< the lines of support

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
        addSection(CoreText::tr("Issues by severity"), severities());
        addSection(CoreText::tr("Open for longest"), oldest());
        addSection(CoreText::tr("Exit criteria"), criteria());
        addSection(CoreText::tr("Whom to turn to"),
                   briefSupportTable(m_assessment, std::max(kFewestContacts, m_most + 1)));
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

    /// What people decided on the exit gate since it began; null where nobody has ended it.
    const Decision* ended() const
    {
        const Decision* decided = m_exit ? m_exit->decided : nullptr;
        const QDate first = firstDay(m_snapshot, m_input.hypercare);
        return decided && isGo(*decided) && first <= decided->decidedOn ? decided : nullptr;
    }

    bool hasBegun() const
    {
        const QDate first = firstDay(m_snapshot, m_input.hypercare);
        return first.isValid() && first <= m_assessment.today();
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
        if (!hasBegun())
            return {status(CoreText::tr("Not begun"), Tone::NotStarted),
                    unmet == 0
                        ? CoreText::tr("Hypercare has not begun.")
                        : CoreText::tr("Hypercare has not begun. Today, %1 of %2 exit criteria would not be met.")
                              .arg(unmet)
                              .arg(all),
                    {}};
        if (const Decision* decision = ended())
            return {status(CoreText::tr("Ended"), Tone::Go),
                    CoreText::tr("It was decided that hypercare ends: %1.")
                        .arg(listedTexts({dayText(decision->decidedOn), m_texts.name(decision->decidedBy)})),
                    {}};
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

    /// The gravest first, from left to right: four rows leave more room than five.
    ReportTable severities() const
    {
        ReportTable table;
        table.isDense = true;
        table.columns = {weightedColumn(QString(), 1, ColumnStyle::Strong)};
        for (int severity = int(m_counts.size()) - 1; severity >= 0; --severity)
            table.columns += numberColumn(choiceText(RecordKind::Issue, u"severity", severity), 26);
        table.columns += numberColumn(CoreText::tr("Together"), 26);
        const std::pair<QString, int IssueCounts::*> rows[] = {
            {CoreText::tr("Open"), &IssueCounts::open},
            {CoreText::tr("Blockers among them"), &IssueCounts::blocking},
            {CoreText::tr("New on this day"), &IssueCounts::added},
            {CoreText::tr("Closed on this day"), &IssueCounts::closed}};
        for (const auto& [label, count] : rows) {
            ReportRow row{{label}, false};
            const auto add = [&](int number) {
                row.cells += ReportCell(QString::number(number));
                if (count == &IssueCounts::blocking && number > 0)
                    row.cells.last().tone = Tone::NoGo;
            };
            for (auto counts = m_counts.rbegin(); counts != m_counts.rend(); ++counts)
                add((*counts).*count);
            add(m_all.*count);
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
