#include "core/report/TestTables.h"

#include "core/base/CoreText.h"
#include "core/report/ExecutionTexts.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskTexts.h"
#include "core/report/TestWords.h"
#include "core/rules/GateEvaluation.h"
#include "core/sign/SignOffStates.h"

#include <algorithm>
#include <tuple>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// The cases come by suite.
std::vector<SuiteCounts> countsOf(const std::vector<CaseState>& cases)
{
    std::vector<SuiteCounts> suites;
    for (const CaseState& state : cases) {
        if (suites.empty() || suites.back().suite != state.suite)
            suites.push_back({state.suite, {}});
        suites.back().counts.add(state);
    }
    return suites;
}

QString suiteTitle(const Suite* suite) { return suite ? suite->title : CoreText::tr("Without a suite"); }

QString countText(int count) { return count == 0 ? u"–"_s : QString::number(count); }

QString shareText(int passed, int all) { return percentText(all == 0 ? 0 : int(qint64(100) * passed / all)); }

QString uncountedText(int count) { return CoreText::tr("%1 passed without counting", "test cases").arg(count); }

} // namespace

TestTables::TestTables(const Assessment& assessment, const Cycle* cycle)
    : m_assessment(assessment),
      m_snapshot(assessment.snapshot()),
      m_cycle(cycle),
      m_texts(assessment),
      m_cases(cycle ? assessment.tests().of(cycle->id) : assessment.tests().present())
{}

ReportTable TestTables::cycles() const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 17, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Test cycle"), 3), weightedColumn(CoreText::tr("Passed"), 2),
                     weightedColumn(CoreText::tr("Exit criteria"), 2), fixedColumn(CoreText::tr("Sign-off"), 32)};
    table.emptySentence = CoreText::tr("No test cycle is planned.");
    for (const Cycle* cycle : cyclesInOrder(m_snapshot)) {
        const std::vector<CaseState>& cases = m_assessment.tests().of(cycle->id);
        VerdictCounts counts;
        for (const CaseState& state : cases)
            counts.add(state);
        const QString share = shareText(counts.passed, counts.cases);
        const Gate* exit = m_snapshot.find(cycle->exitGate);
        const QStringList days{dayText(m_texts.day(cycle->starts)), dayText(m_texts.day(cycle->ends))};
        table.addRow({m_texts.code(RecordKind::Cycle, cycle->id),
                      {cycle->title, days.join(u" – "_s)},
                      {CoreText::tr("%1 of %2", "passed, cases").arg(counts.passed).arg(counts.cases),
                       counts.notCounted == 0 ? share : u"%1 · %2"_s.arg(share, uncountedText(counts.notCounted))},
                      exit ? ReportCell(decisionStatus(evaluateGate(m_assessment, *exit).decision), exit->title)
                           : ReportCell(CoreText::tr("none named")),
                      signedCell(*cycle)});
    }
    return table;
}

ReportCell TestTables::signedCell(const Cycle& cycle) const
{
    ReportCell cell(status(CoreText::tr("Not signed"), Tone::NotStarted));
    for (const SignOff* signOff : m_snapshot.all<SignOff>()) {
        if (signOff->scope != SignOffScope::Cycle || signOff->subject != cycle.id)
            continue;
        const SignOffValidity validity = m_assessment.signOffs().validity(signOff->id);
        cell = ReportCell(validityStatus(validity), signOff->signer);
        if (validity == SignOffValidity::Valid)
            break;
    }
    return cell;
}

ReportTable TestTables::suites() const
{
    ReportTable table;
    table.columns = {weightedColumn(CoreText::tr("Suite"), 1), numberColumn(CoreText::tr("Cases"), 13)};
    for (const QString& heading : {verdictStatus(Verdict::Passed).word, CoreText::tr("Not counted"),
                                   verdictStatus(Verdict::Failed).word, verdictStatus(Verdict::Blocked).word,
                                   verdictStatus(Verdict::Skipped).word, verdictStatus(Verdict::NotRun).word})
        table.columns += numberColumn(heading, 20);
    table.emptySentence = m_cycle ? CoreText::tr("The suites of the cycle have no test cases.")
                                  : CoreText::tr("The project has no test cases.");
    const auto addRow = [&](const ReportCell& title, const VerdictCounts& counts) {
        table.addRow({title, QString::number(counts.cases), countText(counts.passed), countText(counts.notCounted),
                      countText(counts.failed), countText(counts.blocked), countText(counts.skipped),
                      countText(counts.notRun)});
    };
    VerdictCounts sum;
    for (const CaseState& state : m_cases)
        sum.add(state);
    const std::vector<SuiteCounts> suites = countsOf(m_cases);
    for (const auto& [suite, counts] : suites)
        addRow({suiteTitle(suite), suite ? choiceText(RecordKind::Suite, u"kind", suite->kind) : QString()}, counts);
    if (suites.size() > 1)
        addRow(CoreText::tr("Together"), sum);
    return table;
}

ReportBars TestTables::suiteBars() const
{
    ReportBars bars;
    for (const auto& [suite, counts] : countsOf(m_cases)) {
        ReportBar bar;
        bar.label = suiteTitle(suite);
        bar.percent = 100.0 * counts.passed / counts.cases;
        bar.note = CoreText::tr("%1 of %2", "passed, cases").arg(counts.passed).arg(counts.cases);
        bar.status =
            counts.passed == counts.cases
                ? verdictStatus(Verdict::Passed)
                : status(CoreText::tr("%n missing", "test cases", counts.cases - counts.passed), Tone::Conditional);
        bar.parts = verdictParts(counts);
        bars.bars += bar;
    }
    bars.caption = CoreText::tr("Passes that count, of all cases of the suite.");
    return bars;
}

ReportTable TestTables::missing() const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 16, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Test case"), 1), fixedColumn(CoreText::tr("Verdict"), 25),
                     fixedColumn(CoreText::tr("Tester"), 32)};
    table.emptySentence = CoreText::tr("Every case has passed.");
    const ExecutionTexts texts(m_assessment);
    const Suite* group = nullptr;
    bool isFirst = true;
    for (const CaseState& state : m_cases) {
        if (state.verdict() == Verdict::Passed)
            continue;
        if (isFirst || state.suite != group)
            table.addGroup(suiteTitle(state.suite));
        isFirst = false;
        group = state.suite;
        const Execution* execution = state.execution;
        const QString tester = m_texts.name(execution ? execution->tester : state.testCase->tester);
        table.addRow({m_texts.code(RecordKind::TestCase, state.testCase->id),
                      {state.testCase->title, execution ? texts.outcomeAndOpenDefects(*execution) : QString()},
                      verdictStatus(state.verdict()),
                      {tester.isEmpty() ? u"–"_s : tester, execution ? texts.when(*execution) : QString()}});
    }
    return table;
}

ReportTable TestTables::uncounted() const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 16, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Test case"), 3), weightedColumn(CoreText::tr("Why not"), 4),
                     fixedColumn(CoreText::tr("Tester"), 32)};
    table.emptySentence = CoreText::tr("Every pass counts.");
    const ExecutionTexts texts(m_assessment);
    for (const CaseState& state : m_cases) {
        if (state.fault == PassFault::None)
            continue;
        table.addRow({m_texts.code(RecordKind::TestCase, state.testCase->id),
                      {state.testCase->title, suiteTitle(state.suite)},
                      passFaultText(m_snapshot, m_assessment.tests(), state),
                      {m_texts.name(state.execution->tester), texts.when(*state.execution)}});
    }
    return table;
}

ReportTable TestTables::executions() const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 16, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("What came"), 1), fixedColumn(CoreText::tr("Verdict"), 25),
                     fixedColumn(CoreText::tr("Tester"), 36)};
    table.emptySentence = CoreText::tr("Nothing has been run yet.");
    QHash<RecordId, std::vector<const Execution*>> byCase;
    for (const Execution* execution : m_snapshot.all<Execution>()) {
        const bool isLookedAt = !m_cycle || execution->cycle == m_cycle->id;
        if (isLookedAt && execution->verdict != Verdict::NotRun)
            byCase[execution->testCase].push_back(execution);
    }
    const ExecutionTexts texts(m_assessment);
    for (const CaseState& state : m_cases) {
        std::vector<const Execution*> executions = byCase.value(state.testCase->id);
        if (executions.empty())
            continue;
        std::ranges::sort(executions, {}, [](const Execution* execution) {
            return std::tuple(execution->at(), execution->attempt, execution->number);
        });
        table.addGroup(u"%1 %2"_s.arg(m_texts.code(RecordKind::TestCase, state.testCase->id), state.testCase->title),
                       suiteTitle(state.suite));
        for (const Execution* execution : executions)
            addExecution(table, *execution, texts);
    }
    return table;
}

void TestTables::addExecution(ReportTable& table, const Execution& execution, const ExecutionTexts& texts) const
{
    const Cycle* cycle = m_snapshot.find(execution.cycle);
    QStringList what;
    if (!m_cycle && cycle)
        what += cycle->title;
    if (execution.attempt > 1)
        what += CoreText::tr("attempt %1").arg(execution.attempt);
    if (!execution.securityRole.isEmpty())
        what += CoreText::tr("as %1", "security role").arg(execution.securityRole);
    if (execution.withMigratedData)
        what += CoreText::tr("with migrated data");
    CaseState state;
    state.testCase = m_snapshot.find(execution.testCase);
    state.execution = &execution;
    state.fault = m_assessment.tests().faultOf(execution);
    table.addRow(
        {m_texts.code(RecordKind::Execution, execution.id),
         {what.isEmpty() ? u"–"_s : what.join(u" · "_s), textLines({texts.outcome(execution), texts.steps(execution)})},
         caseStatus(state),
         {m_texts.name(execution.tester), texts.when(execution)}});
}

} // namespace readiness
