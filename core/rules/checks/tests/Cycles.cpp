#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/Metrics.h"
#include "core/rules/TestMetrics.h"
#include "core/rules/TestStates.h"
#include "core/rules/checks/tests/TestChecks.h"

#include <algorithm>

namespace readiness::checks {

namespace {

/// What is to pass before users test.
bool isBeforeUsers(SuiteKind kind) { return kind == SuiteKind::BasicChecks || kind == SuiteKind::SystemIntegration; }

/// The verdicts, as cycles began and cases stood at that time. Made once for all cycles.
class Beginnings {
public:
    explicit Beginnings(const Assessment& assessment) : m_assessment(assessment)
    {
        for (const CaseState& state : assessment.tests().present()) {
            if (state.suite && isBeforeUsers(state.suite->kind))
                m_cases.push_back(state);
        }
        QSet<RecordId> wanted;
        for (const CaseState& state : m_cases)
            wanted.insert(state.testCase->id);
        assessment.snapshot().table(RecordKind::Execution).forEach([&](const Record& record) {
            const auto& execution = static_cast<const Execution&>(record);
            if (execution.verdict == Verdict::NotRun)
                return;
            // Of a verdict without a time nobody can say that it was too early.
            const Instant given = execution.at().isNull() ? m_assessment.now() : execution.at();
            const auto known = m_begun.constFind(execution.cycle);
            if (known == m_begun.constEnd() || given < *known)
                m_begun.insert(execution.cycle, given);
            if (wanted.contains(execution.testCase))
                m_verdicts[execution.testCase].push_back(&execution);
        });
    }

    bool hasBegun(const Cycle& cycle) const { return m_begun.contains(cycle.id); }

    /// How many cases of a kind had no pass that counted, in another cycle, when the first verdict was given in this one.
    int missing(const Cycle& cycle, SuiteKind kind) const
    {
        return int(std::ranges::count_if(m_cases, [&](const CaseState& state) {
            return state.suite->kind == kind && !m_assessment.waivers().holding(state.testCase->id)
                   && !hadPassed(state, cycle);
        }));
    }

private:
    bool hadPassed(const CaseState& state, const Cycle& cycle) const
    {
        const Instant begun = m_begun.value(cycle.id);
        const Execution* last = nullptr;
        for (const Execution* execution : m_verdicts.value(state.testCase->id)) {
            const bool isBefore = execution->cycle != cycle.id && !(begun < execution->at());
            if (isBefore && (!last || last->at() < execution->at()))
                last = execution;
        }
        if (!last || last->verdict != Verdict::Passed)
            return false;
        const PassFault fault = m_assessment.tests().faultOf(*last);
        if (fault != PassFault::Stale)
            return fault == PassFault::None;
        const SolutionVersion* change = m_assessment.tests().lastChange(state.suite->id);
        return change && begun < change->since; // it counted then
    }

    const Assessment& m_assessment;
    std::vector<CaseState> m_cases;
    QHash<RecordId, Instant> m_begun; ///< the first verdict of each cycle
    QHash<RecordId, std::vector<const Execution*>> m_verdicts;
};

bool isOfUsers(const TestStates& tests, const Cycle& cycle)
{
    return std::ranges::any_of(tests.suitesOf(cycle.id),
                               [](const Suite* suite) { return suite->kind == SuiteKind::UserAcceptance; });
}

Problem atCycle(const Cycle& cycle, Severity severity, const QString& text, const QString& action)
{
    return {{}, severity, RecordKind::Cycle, cycle.id, text, action};
}

/// The version that has replaced a cycle's own; null: none.
const SolutionVersion* newerVersion(const Assessment& assessment, const Cycle& cycle)
{
    const SolutionVersion* own = assessment.snapshot().find(cycle.version);
    if (!own)
        return nullptr;
    for (const Suite* suite : assessment.tests().suitesOf(cycle.id)) {
        const SolutionVersion* change = assessment.tests().lastChange(suite->id);
        if (change && change != own && own->since < change->since)
            return change;
    }
    return nullptr;
}

} // namespace

std::vector<Problem> testsInProduction(const Assessment& assessment)
{
    const Beginnings beginnings(assessment);
    std::vector<Problem> problems;
    for (const Cycle* cycle : assessment.snapshot().all<Cycle>()) {
        const Environment* environment = assessment.snapshot().find(cycle->environment);
        if (environment && environment->kind == EnvironmentKind::Production && !cycle->isMockCutover
            && beginnings.hasBegun(*cycle))
            problems.push_back(atCycle(*cycle, Severity::Blocking,
                                       CoreText::tr("It was run in production, where only a mock cutover is tested: no "
                                                    "pass of it counts."),
                                       CoreText::tr("Run it in another environment")));
    }
    return problems;
}

std::vector<Problem> cyclesBegunTooEarly(const Assessment& assessment)
{
    const Beginnings beginnings(assessment);
    std::vector<Problem> problems;
    for (const Cycle* cycle : assessment.snapshot().all<Cycle>()) {
        if (!beginnings.hasBegun(*cycle) || !isOfUsers(assessment.tests(), *cycle))
            continue;
        if (const int missing = beginnings.missing(*cycle, SuiteKind::BasicChecks); missing > 0)
            problems.push_back(atCycle(
                *cycle, Severity::Blocking,
                CoreText::tr("User acceptance began before all basic checks had passed: %1 had not.").arg(missing),
                CoreText::tr("Have the early start waived, or run the cycle again")));
        if (const int missing = beginnings.missing(*cycle, SuiteKind::SystemIntegration); missing > 0)
            problems.push_back(
                atCycle(*cycle, Severity::Blocking,
                        CoreText::tr("User acceptance began before system integration had passed: %1 cases had not.")
                            .arg(missing),
                        CoreText::tr("Have the early start waived, or run the cycle again")));
    }
    return problems;
}

/// Passes that came after the change count, because the change was tested where it was put in: but in a cycle that names
/// the version before, somebody has to say so. Of what ran earlier, stale passes are told.
std::vector<Problem> cyclesOnAnOldVersion(const Assessment& assessment)
{
    const QDate goLive = assessment.snapshot().project().goLiveDate();
    std::vector<Problem> problems;
    for (const Cycle* cycle : assessment.snapshot().all<Cycle>()) {
        const SolutionVersion* newer = newerVersion(assessment, *cycle);
        if (!newer)
            continue;
        const SolutionVersion& own = *assessment.snapshot().find(cycle->version);
        const auto isToRun = [](const CaseState& state) { return !state.isRun(); };
        const auto isOfTheNewer = [&](const CaseState& state) {
            const SolutionVersion* change = assessment.tests().lastChange(state.suite->id);
            return state.isPassed() && change && own.since < change->since && !(state.execution->at() < change->since);
        };
        const QDate ends = cycle->ends.resolved(goLive);
        const std::vector<CaseState>& cases = assessment.tests().of(cycle->id);
        if (std::ranges::any_of(cases, isOfTheNewer))
            problems.push_back(atCycle(*cycle, Severity::Warning,
                                       CoreText::tr("Cases passed after “%1” had replaced the version that it names: "
                                                    "nobody can tell which of them was tested.")
                                           .arg(newer->title),
                                       CoreText::tr("Name the version that is tested")));
        else if (!(ends.isValid() && ends < assessment.today()) && std::ranges::any_of(cases, isToRun))
            problems.push_back(atCycle(*cycle, Severity::Warning,
                                       CoreText::tr("It tests a version that “%1” has replaced.").arg(newer->title),
                                       CoreText::tr("Test the newest version")));
    }
    return problems;
}

/// Where, and which version, is settled by the day on which the cycle begins: who plans it may not know yet.
std::vector<Problem> cyclesThatSayTooLittle(const Assessment& assessment)
{
    const Beginnings beginnings(assessment);
    const QDate goLive = assessment.snapshot().project().goLiveDate();
    std::vector<Problem> problems;
    for (const Cycle* cycle : assessment.snapshot().all<Cycle>()) {
        if (assessment.tests().suitesOf(cycle->id).empty())
            problems.push_back(atCycle(*cycle, Severity::Warning,
                                       CoreText::tr("It names no suite, so there is nothing to run."),
                                       CoreText::tr("Name its suites")));
        const QDate starts = cycle->starts.resolved(goLive);
        if (!beginnings.hasBegun(*cycle) && !(starts.isValid() && starts <= assessment.today()))
            continue;
        if (!assessment.snapshot().find(cycle->environment))
            problems.push_back(atCycle(*cycle, Severity::Warning, CoreText::tr("Nothing says where it is run."),
                                       CoreText::tr("Name its environment")));
        if (!assessment.snapshot().find(cycle->version))
            problems.push_back(atCycle(*cycle, Severity::Warning,
                                       CoreText::tr("Nothing says which version of the solution it tests."),
                                       CoreText::tr("Name its version")));
    }
    return problems;
}

std::vector<Problem> criteriaOfSuitesNotRun(const Assessment& assessment)
{
    const Snapshot& snapshot = assessment.snapshot();
    std::vector<Problem> problems;
    for (const Criterion* criterion : snapshot.all<Criterion>()) {
        const TestSelection tests = MetricScope(snapshot, *criterion).tests();
        const Cycle* cycle = snapshot.find(Id<Cycle>(tests.cycle));
        if (!cycle || !isOfTests(criterion->metric))
            continue;
        const std::vector<RecordId> run = snapshot.references(cycle->id, Cycle::kSuitesField);
        for (const Suite* suite : suitesInOrder(snapshot)) {
            if (tests.suites.contains(suite->id) && std::ranges::find(run, suite->id) == run.end())
                problems.push_back(
                    {{},
                     Severity::Warning,
                     RecordKind::Criterion,
                     criterion->id,
                     CoreText::tr("It asks for “%1”, which “%2” does not run.").arg(suite->title, cycle->title),
                     CoreText::tr("Name suites that the test cycle runs, or another cycle")});
        }
    }
    return problems;
}

} // namespace readiness::checks
