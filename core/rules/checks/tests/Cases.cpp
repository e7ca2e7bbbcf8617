#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/Circles.h"
#include "core/rules/checks/tests/TestChecks.h"

namespace readiness::checks {

namespace {

template <class T>
std::vector<Problem> partsOfThemselves(const Assessment& assessment, Id<T> T::*parent)
{
    const QSet<RecordId> inCircles = recordsInCircles(assessment.snapshot(), parent);
    std::vector<Problem> problems;
    for (const T* record : assessment.snapshot().all<T>()) {
        if (inCircles.contains(record->id))
            problems.push_back({{},
                                Severity::Warning,
                                T::kKind,
                                record->id,
                                CoreText::tr("It is part of itself, so nobody can tell what it belongs to."),
                                CoreText::tr("Say what it really is part of")});
    }
    return problems;
}

} // namespace

std::vector<Problem> casesWithoutSuite(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const TestCase* testCase : assessment.snapshot().all<TestCase>()) {
        if (!assessment.snapshot().find(testCase->suite))
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::TestCase,
                                testCase->id,
                                CoreText::tr("It is in no suite, so no test cycle runs it."),
                                CoreText::tr("Put it into a suite")});
    }
    return problems;
}

std::vector<Problem> automatedIdsGivenTwice(const Assessment& assessment)
{
    std::vector<Problem> problems;
    QHash<QString, const TestCase*> known;
    for (const TestCase* testCase : assessment.snapshot().all<TestCase>()) {
        if (testCase->automatedId.isEmpty())
            continue;
        const TestCase*& first = known[testCase->automatedId];
        if (first)
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::TestCase,
                                testCase->id,
                                CoreText::tr("“%1” has the same automated id, so nobody knows which of them a result "
                                             "is of.")
                                    .arg(first->title),
                                CoreText::tr("Give it an automated id of its own")});
        else
            first = testCase;
    }
    return problems;
}

std::vector<Problem> processesInACircle(const Assessment& assessment)
{
    return partsOfThemselves(assessment, &BusinessProcess::parent);
}

std::vector<Problem> requirementsInACircle(const Assessment& assessment)
{
    return partsOfThemselves(assessment, &Requirement::parent);
}

} // namespace readiness::checks
