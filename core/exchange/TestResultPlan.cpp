#include "core/exchange/TestResultPlan.h"

#include "core/base/CoreText.h"
#include "core/exchange/FieldCells.h"
#include "core/exchange/PlanTrial.h"
#include "core/exchange/PlannedRecord.h"
#include "core/exchange/TestResultParts.h"
#include "core/model/Records.h"
#include "core/query/Quoted.h"
#include "core/rules/Assessment.h"
#include "core/rules/CycleStart.h"
#include "core/rules/TestAttempts.h"
#include "core/rules/TestStates.h"

#include <QSet>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// From bad to good: the first one counts for a case with several results.
constexpr TestOutcome kWorstFirst[] = {TestOutcome::Failed, TestOutcome::Unclear, TestOutcome::Skipped,
                                       TestOutcome::Passed};

int badness(TestOutcome outcome) { return int(std::end(kWorstFirst) - std::ranges::find(kWorstFirst, outcome)); }

Verdict verdictOf(TestOutcome outcome)
{
    switch (outcome) {
    case TestOutcome::Passed: return Verdict::Passed;
    case TestOutcome::Failed: return Verdict::Failed;
    case TestOutcome::Skipped: return Verdict::Skipped;
    case TestOutcome::Unclear: break;
    }
    return Verdict::Blocked;
}

/// Clocks of computers differ by that much.
constexpr qint64 kClockDifferenceMs = 5 * 60 * 1000;

/// The test of a row of data, as frameworks write them: "create[de]", "create(1, 2)", "create(String)[1]", "create{int}".
QString withoutValues(const QString& test)
{
    qsizetype end = test.size();
    for (;;) {
        const QChar last = end > 0 ? test[end - 1] : QChar();
        const QChar first = last == u']' ? u'[' : last == u')' ? u'(' : last == u'}' ? u'{' : QChar();
        qsizetype begin = end;
        for (int depth = 0; !first.isNull() && begin > 0;) {
            const QChar c = test[--begin];
            depth += c == last ? 1 : c == first ? -1 : 0;
            if (depth == 0)
                break;
        }
        const bool isBracketed = begin < end && begin > 0 && test[begin] == first;
        if (!isBracketed)
            return test.first(end).trimmed();
        end = begin;
    }
}

/// What all results for one case come to.
struct CaseResult {
    TestOutcome outcome = TestOutcome::Passed;
    Instant started, ended;
    QString message;
    int row = 0;   ///< of the first of them
    int tests = 0; ///< how many
};

} // namespace

/// Makes the rows of an import of test results. Serves planTestResults only.
class TestResultPlanner {
public:
    TestResultPlanner(const SnapshotPtr& snapshot, const TestResults& results, const TestResultRequest& request)
        : m_snapshot(snapshot),
          m_results(results),
          m_request(request),
          m_made{ImportPlan(snapshot, executionType()), 0, 0, 0, 0, {}, {}},
          m_cells(snapshot)
    {
        m_made.plan.m_origin = request.origin;
    }

    Result<TestResultPlan> run()
    {
        if (!m_snapshot->find(m_request.cycle))
            return usageError(CoreText::tr("There is no such test cycle."));
        if (m_results.results.empty())
            return refused(CoreText::tr("The file has no test results."));
        const Assessment assessment(m_snapshot, m_request.now);
        if (auto started = checkStart(assessment); !started)
            return tl::unexpected(started.error());
        readCases(assessment);
        for (std::size_t i = 0; i < m_results.results.size(); ++i) {
            if (m_request.isCanceled && m_request.isCanceled())
                return canceledReading();
            match(m_results.results[i], int(i) + 1);
        }
        for (const TestCase* testCase : m_order)
            plan(*testCase, m_found[testCase->id]);
        std::ranges::stable_sort(m_made.plan.m_rows, {}, &PlannedRow::row);
        tryOut();
        addNotes();
        return std::move(m_made);
    }

private:
    /// No verdict before its time, by whomever.
    Result<> checkStart(const Assessment& assessment) const
    {
        const Cycle& cycle = *m_snapshot->find(m_request.cycle);
        const QStringList faults = hasBegun(*m_snapshot, cycle) ? QStringList() : startFaults(assessment, cycle);
        if (faults.isEmpty())
            return {};
        return usageError(CoreText::tr("%1 may not start yet: %2").arg(quoted(cycle.title), faults.join(u' ')));
    }

    void readCases(const Assessment& assessment)
    {
        for (const TestCase* testCase : m_snapshot->all<TestCase>()) {
            if (const QString id = testCase->automatedId.trimmed(); !id.isEmpty())
                m_cases[id].push_back(testCase);
        }
        for (const CaseState& state : assessment.tests().of(m_request.cycle))
            m_inCycle.insert(state.testCase->id);
        m_snapshot->table(RecordKind::Execution).forEach([this](const Record& record) {
            const auto& execution = static_cast<const Execution&>(record);
            if (execution.cycle == m_request.cycle)
                m_attempts[execution.testCase].push_back(&execution);
        });
        for (const TestResult& result : m_results.results)
            m_classes[withoutValues(result.name)].insert(result.className);
    }

    void match(const TestResult& result, int row)
    {
        auto cases = casesOf(result.id());
        const QString isSharedBy = cases.empty() ? codesOf(casesOf(result.name)) : QString();
        if (cases.empty() && m_classes.value(withoutValues(result.name)).size() == 1)
            cases = casesOf(result.name);
        else if (!isSharedBy.isEmpty())
            return addFault(
                row, result.id(),
                CoreText::tr("several classes of the file have a test “%1”: write its class in front of the "
                             "automated id of %2.")
                    .arg(displayLine(result.name), isSharedBy));
        if (cases.empty() && !m_unknown.contains(result.id())) {
            m_unknown.insert(result.id());
            m_made.unknown += result.id();
            addFault(row, result.id(),
                     CoreText::tr("no test case has the automated id “%1”: write it into the case that it proves.").arg(displayLine(result.id())));
        }
        for (const TestCase* testCase : cases)
            add(*testCase, result, row);
    }

    std::vector<const TestCase*> casesOf(const QString& test) const
    {
        const auto found = m_cases.constFind(test);
        return found != m_cases.constEnd() ? *found : m_cases.value(withoutValues(test));
    }

    QString codesOf(const std::vector<const TestCase*>& cases) const
    {
        QStringList codes;
        for (const TestCase* testCase : cases)
            codes += displayCode(testCaseType(), testCase->number);
        return codes.join(u", "_s);
    }

    void add(const TestCase& testCase, const TestResult& result, int row)
    {
        if (!m_inCycle.contains(testCase.id)) {
            if (const QString name = nameOf(testCase); !m_made.outside.contains(name))
                m_made.outside += name;
            return;
        }
        CaseResult& found = m_found[testCase.id];
        if (found.tests++ == 0) {
            m_order.push_back(&testCase);
            found.row = row;
            found.outcome = result.outcome;
        }
        const Instant latest{m_request.now.milliseconds + kClockDifferenceMs};
        const Instant started = std::min(instantOf(result.started), m_request.now);
        const Instant ended = std::min(instantOf(result.ended), m_request.now);
        m_ahead += instantOf(result.ended) > latest ? 1 : 0;
        if (found.started.isNull() || (!started.isNull() && started < found.started))
            found.started = started;
        found.ended = std::max(found.ended, ended);
        if (badness(result.outcome) > badness(found.outcome)) {
            found.outcome = result.outcome;
            found.message.clear();
        }
        if (result.outcome == found.outcome && !result.message.isEmpty() && found.message.size() < kLongestTestMessage)
            found.message += (found.message.isEmpty() ? QString() : u"\n\n"_s) + result.message;
    }

    /// Times without a zone are those of the project's clock, unless they would lie ahead: then those of the computer that
    /// ran the tests are, which are UTC as a rule.
    Instant instantOf(const QDateTime& time) const
    {
        if (!time.isValid() || time.timeSpec() != Qt::LocalTime)
            return Instant::of(time);
        const Instant here = Instant::of(QDateTime(time.date(), time.time(), m_snapshot->project().zone()));
        return here <= m_request.now ? here : Instant::of(QDateTime(time.date(), time.time(), Qt::UTC));
    }

    QString nameOf(const TestCase& testCase) const
    {
        return displayCode(testCaseType(), testCase.number) + u' ' + quoted(testCase.title);
    }

    void count(Verdict verdict)
    {
        switch (verdict) {
        case Verdict::Passed: ++m_made.passed; break;
        case Verdict::Failed: ++m_made.failed; break;
        case Verdict::Skipped: ++m_made.skipped; break;
        default: ++m_made.blocked; break;
        }
    }

    /// Whether an attempt has this result already.
    bool isKnown(const Execution& execution, const CaseResult& result) const
    {
        if (execution.verdict != verdictOf(result.outcome))
            return false;
        const bool isSameTime = !result.ended.isNull() && execution.endedAt == result.ended;
        return isSameTime || execution.note.contains(m_results.fingerprint);
    }

    void plan(const TestCase& testCase, const CaseResult& result)
    {
        count(verdictOf(result.outcome));
        const std::vector<const Execution*> attempts = m_attempts.value(testCase.id);
        const auto known = std::ranges::find_if(attempts, [&](const Execution* e) { return isKnown(*e, result); });
        if (known != attempts.end())
            return addRow(testCase, **known, *known, result.row);
        const auto last = std::ranges::max_element(
            attempts, [](const Execution* a, const Execution* b) { return isLaterAttempt(*b, *a); });
        const Execution* present = last == attempts.end() ? nullptr : *last;
        const bool isRun = present && present->verdict != Verdict::NotRun;
        if (isRun && !result.ended.isNull() && result.ended < present->at())
            return addFault(result.row, testCase.title,
                            CoreText::tr("%1 has a later verdict already.").arg(nameOf(testCase)));
        Execution wanted = !present ? firstAttempt(m_request.cycle, testCase)
                           : isRun  ? attemptAfter(*present, testCase)
                                    : *present;
        wanted.verdict = verdictOf(result.outcome);
        wanted.startedAt = result.started;
        wanted.endedAt = result.ended;
        wanted.actual = testText(result.message, kLongestTestMessage, true);
        const QString source = CoreText::tr("From %1 (%2).").arg(m_request.origin.left(200), m_results.fingerprint);
        wanted.note = wanted.note.isEmpty() || isRun ? source : (wanted.note + u"\n\n"_s + source);
        addRow(testCase, wanted, isRun ? nullptr : present, result.row);
    }

    void addRow(const TestCase& testCase, const Execution& wanted, const Execution* present, int row)
    {
        auto planned =
            plannedRecord(executionType(), wanted, {present, nullptr},
                          [this](const Field& field, const Value& value) { return m_cells.cellOf(field, value).text; });
        if (!planned)
            return addFault(row, testCase.title, planned.error().text);
        planned->row = row;
        planned->title = nameOf(testCase);
        m_made.plan.m_rows.push_back(std::move(*planned));
    }

    void addFault(int row, const QString& title, const QString& fault)
    {
        PlannedRow planned;
        planned.row = row;
        planned.type = &executionType();
        planned.state = RowState::Faulty;
        planned.title = title;
        planned.fault = rowFault(row, fault);
        m_made.plan.m_rows.push_back(std::move(planned));
    }

    void tryOut()
    {
        PlanTrial trial(m_made.plan, m_snapshot);
        for (const auto& [index, reason] : trial.run()) {
            PlannedRow& row = m_made.plan.m_rows[index];
            row.state = RowState::Faulty;
            row.fault = rowFault(row.row, reason);
            row.changes.clear();
        }
    }

    void addNotes()
    {
        const auto several =
            int(std::ranges::count_if(m_found, [](const CaseResult& found) { return found.tests > 1; }));
        if (several > 0)
            m_made.plan.m_notes += CoreText::tr(
                "Several results of one test case count as the worst of them: %n case(s).", nullptr, several);
        if (m_ahead > 0)
            m_made.plan.m_notes += CoreText::tr(
                "The file says of %n result(s) that they end later than now; they count as of now.", nullptr, m_ahead);
        if (!m_made.outside.isEmpty())
            m_made.plan.m_notes += CoreText::tr("Not part of the test cycle, and left as they are: %1.")
                                       .arg(m_made.outside.mid(0, kMostNamesInNote).join(u", "_s));
    }

    static constexpr qsizetype kMostNamesInNote = 50;

    SnapshotPtr m_snapshot;
    const TestResults& m_results;
    const TestResultRequest& m_request;
    TestResultPlan m_made;
    FieldCells m_cells;
    QHash<QString, std::vector<const TestCase*>> m_cases;      ///< by automated id
    QHash<QString, QSet<QString>> m_classes;                   ///< by name of the test
    QSet<RecordId> m_inCycle;                                  ///< cases
    QHash<RecordId, std::vector<const Execution*>> m_attempts; ///< by case, in the cycle
    QHash<RecordId, CaseResult> m_found;                       ///< by case
    std::vector<const TestCase*> m_order;                      ///< cases of m_found, as the file has them
    QSet<QString> m_unknown;
    int m_ahead = 0; ///< results that end in the future, as their file says
};

Result<TestResultPlan> planTestResults(const SnapshotPtr& snapshot, const TestResults& results,
                                       const TestResultRequest& request)
{
    return TestResultPlanner(snapshot, results, request).run();
}

} // namespace readiness
