#include "core/rules/CycleProgress.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const Instant kNow = at(u"2027-02-03T12:00:00Z");

/// A cycle from Monday to Friday with one suite of two cases, in the middle of Wednesday.
struct Testing {
    ProjectBuilder project;
    Id<Person> jana = project.person(u"Jana"_s);
    Id<Suite> suite = project.add<Suite>([](Suite& suite) { suite.title = u"Sales"_s; });
    Id<TestCase> first = testCase(), second = testCase();
    Id<Cycle> cycle = project.add<Cycle>([](Cycle& cycle) {
        cycle.starts.date = QDate(2027, 2, 1);
        cycle.ends.date = QDate(2027, 2, 5);
    });
    SnapshotPtr shown;

    Testing()
    {
        project.add<ListEntry>([&](ListEntry& entry) {
            entry.owner = cycle;
            entry.field = Cycle::kSuitesField;
            entry.target = suite;
        });
    }

    Id<TestCase> testCase()
    {
        return project.add<TestCase>([&](TestCase& made) { made.suite = suite; });
    }
    Id<Execution> run(const Id<TestCase>& testCase, Verdict verdict, QStringView endedAt, int attempt = 1)
    {
        return project.add<Execution>([&](Execution& execution) {
            execution.cycle = cycle;
            execution.testCase = testCase;
            execution.verdict = verdict;
            execution.attempt = attempt;
            execution.endedAt = at(endedAt);
            execution.tester = jana;
        });
    }
    CycleProgress progress()
    {
        shown = project.build();
        return progressOf(*shown, TestStates(*shown, kNow), *shown->find(cycle), kNow);
    }
};

class tst_CycleProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEachVerdictOnce();
    void aRepeatedCaseIsRunOnceAndPassesWhenItDoes();
    void aStalePassCountedUntilTheVersionCame();
    void planIsSpreadOverTheDays();
    void daysToComeHaveNoFigures();
    void withoutDatesTheVerdictsTellTheDays();
    void withoutDatesAndVerdictsThereAreNoDays();
    void aSlipInADateMakesNoChartOfCenturies();
    void casesThatNobodyRunsComeLast();
};

void tst_CycleProgress::countsEachVerdictOnce()
{
    Testing testing;
    testing.run(testing.first, Verdict::Passed, u"2027-02-01T10:00:00Z");
    const VerdictCounts counts = testing.progress().all;
    QCOMPARE(counts.cases, 2);
    QCOMPARE(counts.passed, 1);
    QCOMPARE(counts.notRun, 1);
    QCOMPARE(counts.run(), 1);
    QCOMPARE(testing.progress().suites.front().counts, counts);
}

void tst_CycleProgress::aRepeatedCaseIsRunOnceAndPassesWhenItDoes()
{
    Testing testing;
    testing.run(testing.first, Verdict::Failed, u"2027-02-01T10:00:00Z");
    testing.run(testing.first, Verdict::Passed, u"2027-02-02T10:00:00Z", 2);
    const auto days = testing.progress().days;
    QCOMPARE(days[0].run, 1);
    QCOMPARE(days[0].passed, 0);
    QCOMPARE(days[1].run, 1);
    QCOMPARE(days[1].passed, 1);
}

void tst_CycleProgress::aStalePassCountedUntilTheVersionCame()
{
    Testing testing;
    testing.run(testing.first, Verdict::Passed, u"2027-02-01T10:00:00Z");
    testing.project.add<SolutionVersion>([](SolutionVersion& version) { version.since = at(u"2027-02-02T08:00:00Z"); });
    const CycleProgress progress = testing.progress();
    QCOMPARE(progress.days[0].passed, 1);
    QCOMPARE(progress.days[1].passed, 0);
    QCOMPARE(progress.all.notCounted, 1);
    QCOMPARE(progress.all.passed, 0);
}

void tst_CycleProgress::planIsSpreadOverTheDays()
{
    const auto days = Testing().progress().days;
    QCOMPARE(days.size(), 5u);
    QCOMPARE(days.front().day, QDate(2027, 2, 1));
    QCOMPARE(days.front().planned, 0.4);
    QCOMPARE(days.back().planned, 2.0);
}

void tst_CycleProgress::daysToComeHaveNoFigures()
{
    const auto days = Testing().progress().days;
    QCOMPARE(days[2].run, 0); // today
    QVERIFY(!days[3].run);
    QVERIFY(!days[3].passed);
}

void tst_CycleProgress::withoutDatesTheVerdictsTellTheDays()
{
    Testing testing;
    testing.project.change(testing.cycle, [](Cycle& cycle) { cycle.starts = cycle.ends = {}; });
    testing.run(testing.first, Verdict::Passed, u"2027-02-01T10:00:00Z");
    testing.run(testing.second, Verdict::Passed, u"2027-02-02T10:00:00Z");
    const auto days = testing.progress().days;
    QCOMPARE(days.size(), 2u);
    QVERIFY(!days[0].planned);
    QCOMPARE(days[1].passed, 2);
}

void tst_CycleProgress::withoutDatesAndVerdictsThereAreNoDays()
{
    Testing testing;
    testing.project.change(testing.cycle, [](Cycle& cycle) { cycle.starts = cycle.ends = {}; });
    QVERIFY(testing.progress().days.empty());
}

void tst_CycleProgress::aSlipInADateMakesNoChartOfCenturies()
{
    Testing testing;
    testing.project.change(testing.cycle, [](Cycle& cycle) { cycle.ends.date = QDate(9999, 1, 1); });
    QCOMPARE(testing.progress().days.size(), 366u);
}

void tst_CycleProgress::casesThatNobodyRunsComeLast()
{
    Testing testing;
    testing.run(testing.second, Verdict::Blocked, u"2027-02-01T10:00:00Z");
    const auto testers = testing.progress().testers;
    QCOMPARE(testers.size(), 2u);
    QCOMPARE(testers[0].tester->name, u"Jana"_s);
    QCOMPARE(testers[0].counts.blocked, 1);
    QVERIFY(!testers[1].tester);
    QCOMPARE(testers[1].counts.notRun, 1);
}

} // namespace

READINESS_TEST(tst_CycleProgress)
#include "tst_CycleProgress.moc"
