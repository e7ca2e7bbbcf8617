#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/NamedBy.h"
#include "core/rules/TestStates.h"
#include "core/rules/checks/tests/TestChecks.h"

#include <map>

namespace readiness::checks {

namespace {

struct PassRule {
    QString text, action;
};

/// A warning at each verdict that counts now and for which the predicate holds.
template <class Predicate>
std::vector<Problem> verdictsThat(const Assessment& assessment, const PassRule& rule, Predicate&& isWrong)
{
    std::vector<Problem> problems;
    for (const CaseState& state : assessment.tests().present()) {
        if (state.execution && isWrong(state))
            problems.push_back(
                {{}, Severity::Warning, RecordKind::Execution, state.execution->id, rule.text, rule.action});
    }
    return problems;
}

} // namespace

std::vector<Problem> passesOfAdministrators(const Assessment& assessment)
{
    return verdictsThat(assessment,
                        {CoreText::tr("It passed with a role that may do anything, so it does not count."),
                         CoreText::tr("Run it again with the role that people will have")},
                        [](const CaseState& state) { return state.fault == PassFault::AdministratorRole; });
}

std::vector<Problem> passesWithoutMigratedData(const Assessment& assessment)
{
    return verdictsThat(assessment,
                        {CoreText::tr("It passed without the migrated data that it needs, so it does not count."),
                         CoreText::tr("Run it again with migrated data")},
                        [](const CaseState& state) { return state.fault == PassFault::WithoutMigratedData; });
}

/// One change can make thousands stale: they are told by suite.
std::vector<Problem> stalePasses(const Assessment& assessment)
{
    std::map<int, std::pair<const Suite*, int>> stale; // by the suite's number
    std::vector<Problem> problems;
    for (const CaseState& state : assessment.tests().present()) {
        if (!state.isStale())
            continue;
        if (state.suite) {
            auto& [suite, count] = stale[state.suite->number];
            suite = state.suite;
            ++count;
        } else {
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::TestCase,
                                state.testCase->id,
                                CoreText::tr("The solution has changed since it passed."),
                                CoreText::tr("Run it again")});
        }
    }
    for (const auto& [number, found] : stale) {
        const auto& [suite, count] = found;
        problems.push_back({{},
                            Severity::Warning,
                            RecordKind::Suite,
                            suite->id,
                            count == 1
                                ? CoreText::tr("The solution has changed since one of its cases passed.")
                                : CoreText::tr("The solution has changed since %1 of its cases passed.").arg(count),
                            CoreText::tr("Run them again")});
    }
    return problems;
}

std::vector<Problem> failedStepsInPasses(const Assessment& assessment)
{
    QSet<RecordId> failed;
    assessment.snapshot().table(RecordKind::StepResult).forEach([&](const Record& record) {
        const auto& result = static_cast<const StepResult&>(record);
        if (result.verdict == Verdict::Failed || result.verdict == Verdict::Blocked)
            failed.insert(result.execution);
    });
    return verdictsThat(assessment,
                        {CoreText::tr("It passed, although a step of it did not."),
                         CoreText::tr("Correct the verdict, or that of the step")},
                        [&](const CaseState& state) {
                            return state.verdict() == Verdict::Passed && failed.contains(state.execution->id);
                        });
}

std::vector<Problem> comparisonsWithoutBothResults(const Assessment& assessment)
{
    return verdictsThat(assessment,
                        {CoreText::tr("It passed by comparison with the old version, and one of the two results is "
                                      "not noted."),
                         CoreText::tr("Note the results of both versions")},
                        [](const CaseState& state) {
                            return state.verdict() == Verdict::Passed && state.testCase->comparesVersions
                                   && (state.execution->oldResult.trimmed().isEmpty()
                                       || state.execution->newResult.trimmed().isEmpty());
                        });
}

/// A closed defect of an earlier failure does not say why the case failed again.
std::vector<Problem> failuresWithoutDefect(const Assessment& assessment)
{
    const Snapshot& snapshot = assessment.snapshot();
    const QSet<RecordId> executions = namedBy(snapshot, &Defect::execution);
    QSet<RecordId> cases;
    for (const Defect* defect : snapshot.all<Defect>()) {
        const Execution* execution = snapshot.find(defect->execution);
        if (defect->isOpen())
            cases.insert(execution ? execution->testCase : defect->testCase);
    }
    return verdictsThat(assessment,
                        {CoreText::tr("It failed, and no defect says why."), CoreText::tr("Report the defect")},
                        [&](const CaseState& state) {
                            return state.verdict() == Verdict::Failed && !executions.contains(state.execution->id)
                                   && !cases.contains(state.testCase->id);
                        });
}

} // namespace readiness::checks
