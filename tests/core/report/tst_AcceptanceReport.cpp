#include "core/report/AcceptanceReport.h"
#include "core/report/SignOffReport.h"
#include "core/report/TextReport.h"
#include "core/rules/GateEvaluation.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const Instant kTestNow = at(u"2027-01-20T10:00:00Z");

/// A project with one suite in one cycle, and whatever a test adds.
struct Tests {
    Tests()
    {
        suite = project.add<Suite>([](Suite& added) {
            added.title = u"Orders"_s;
            added.kind = SuiteKind::UserAcceptance;
        });
        exit = project.add<Gate>([](Gate& gate) { gate.title = u"End of UAT"_s; });
        cycle = project.add<Cycle>([&](Cycle& added) {
            added.title = u"UAT"_s;
            added.exitGate = exit;
        });
        project.add<ListEntry>([&](ListEntry& entry) {
            entry.owner = cycle;
            entry.field = Cycle::kSuitesField;
            entry.target = suite;
        });
    }
    Id<TestCase> testCase(const QString& title)
    {
        return project.add<TestCase>([&](TestCase& added) {
            added.suite = suite;
            added.title = title;
            added.expected = u"It works."_s;
        });
    }
    template <class F>
    Id<Execution> run(const Id<TestCase>& testCase, Verdict verdict, F&& adjust)
    {
        return project.add<Execution>([&](Execution& added) {
            added.cycle = cycle;
            added.testCase = testCase;
            added.tester = jana;
            added.verdict = verdict;
            added.endedAt = at(u"2027-01-18T09:00:00Z");
            adjust(added);
        });
    }
    Id<Execution> run(const Id<TestCase>& testCase, Verdict verdict)
    {
        return run(testCase, verdict, [](Execution&) {});
    }
    QString text(bool withExecutions = false, bool ofCycle = true) const
    {
        const Assessment assessment(project.build(), kTestNow);
        const Cycle* about = ofCycle ? assessment.snapshot().find(cycle) : nullptr;
        return textReport(acceptanceReport({assessment, about, u"0123456789abcdef"_s, {}, u"Jana"_s, withExecutions}),
                          200);
    }

    ProjectBuilder project;
    Id<Person> jana = project.person(u"Jana"_s);
    Id<Suite> suite;
    Id<Gate> exit;
    Id<Cycle> cycle;
};

/// What stands under a heading of level 1.
QString under(const QString& text, const QString& heading)
{
    const auto from = text.indexOf(u'\n' + heading.toUpper() + u'\n');
    const auto rule = text.indexOf(u'=', from);
    auto end = text.indexOf(u"\n====", text.indexOf(u'\n', rule));
    end = end < 0 ? text.size() : text.lastIndexOf(u'\n', end - 1);
    return from < 0 ? QString() : text.mid(from, end - from);
}

} // namespace

class tst_AcceptanceReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyProjectSaysWhatIsMissing()
    {
        ProjectBuilder project;
        const Assessment assessment(project.build(), kTestNow);
        const QString text =
            textReport(acceptanceReport({assessment, nullptr, u"0123456789abcdef"_s, {}, u"Jana"_s}), 120);
        for (const QString& sentence : {u"No gate says when the tests are over."_s, u"The project has no test cases."_s,
                                        u"No business process is named."_s, u"No defect is open."_s,
                                        u"No figure is to be measured."_s, u"No test cycle is planned."_s})
            QVERIFY2(text.contains(sentence), qPrintable(sentence));
    }

    void answersFirstWhetherTheExitCriteriaAreMet()
    {
        Tests tests;
        const Id<Area> area = tests.project.area(u"Tests"_s);
        tests.project.item(area, [](ChecklistItem& item) { item.title = u"Ask the testers"_s; });
        const Id<Criterion> criterion =
            tests.project.criterion(tests.exit, Metric::OpenMustItems, Comparison::AtMost, 0);
        const Id<TestCase> order = tests.testCase(u"Order"_s);
        const Id<TestCase> cancel = tests.testCase(u"Cancel"_s);
        tests.run(order, Verdict::Passed);
        tests.run(cancel, Verdict::Failed, [](Execution& execution) { execution.actual = u"Nothing happened."_s; });
        const QString failed = tests.text();
        QVERIFY2(failed.contains(u"1 of 1 exit criteria are not met."), qPrintable(failed));
        QVERIFY(under(failed, u"Exit criteria"_s).contains(u"Ask the testers"));
        QVERIFY(under(failed, u"Not passed"_s).contains(u"Nothing happened."));
        QVERIFY(!under(failed, u"Not passed"_s).contains(u"Order\n"));
        tests.run(cancel, Verdict::Passed, [](Execution& execution) { execution.attempt = 2; });
        const Id<Person> omar = tests.project.person(u"Omar"_s);
        tests.project.waiver(criterion, omar, QDate(2027, 2, 1));
        const QString waived = tests.text();
        QVERIFY2(waived.contains(u"1 of 1 exit criteria hold by a waiver only."), qPrintable(waived));
        QVERIFY(under(waived, u"Not passed"_s).contains(u"Every case has passed."));
    }

    void passesThatDoNotCountAreNamedWithTheReason()
    {
        Tests tests;
        const Id<TestCase> order = tests.testCase(u"Order"_s);
        tests.run(order, Verdict::Passed, [](Execution& execution) { execution.isAdministratorRole = true; });
        const QString text = under(tests.text(), u"Passes that do not count"_s);
        QVERIFY2(text.contains(u"Order") && text.contains(u"administrator"), qPrintable(text));
    }

    void blockingDefectsComeFirst()
    {
        Tests tests;
        const Id<Execution> execution = tests.run(tests.testCase(u"Order"_s), Verdict::Failed);
        tests.project.add<Defect>([&](Defect& defect) {
            defect.title = u"Critical but bearable"_s;
            defect.execution = execution;
            defect.severity = IssueSeverity::Critical;
        });
        tests.project.add<Defect>([&](Defect& defect) {
            defect.title = u"Stops orders"_s;
            defect.execution = execution;
            defect.stopsCriticalProcess = true;
        });
        tests.project.add<Defect>([&](Defect& defect) {
            defect.title = u"Mended"_s;
            defect.execution = execution;
            defect.status = DefectStatus::Closed;
        });
        const QString text = under(tests.text(), u"Defects"_s);
        QVERIFY2(text.indexOf(u"Stops orders") < text.indexOf(u"Critical but bearable"), qPrintable(text));
        QVERIFY(text.contains(u"Stops orders") && text.contains(u"Blocking"));
        QVERIFY(!text.contains(u"Mended") && text.contains(u"closed or rejected."));
    }

    void defectsOfAnotherCycleStayThere()
    {
        Tests tests;
        const Id<TestCase> order = tests.testCase(u"Order"_s);
        const Id<Cycle> other = tests.project.add<Cycle>([](Cycle& added) { added.title = u"Earlier"_s; });
        const Id<Execution> earlier =
            tests.run(order, Verdict::Failed, [&](Execution& execution) { execution.cycle = other; });
        tests.project.add<Defect>([&](Defect& defect) {
            defect.title = u"Of the earlier one"_s;
            defect.execution = earlier;
        });
        QVERIFY(!tests.text().contains(u"Of the earlier one"));
        QVERIFY(tests.text(false, false).contains(u"Of the earlier one"));
    }

    void figuresStandAgainstTheirLimits()
    {
        Tests tests;
        const auto measured = [&](const QString& title, int value, bool isAgreed) {
            tests.project.add<Measurement>([&](Measurement& measurement) {
                measurement.title = title;
                measurement.unit = u"ms"_s;
                measurement.cycle = tests.cycle;
                measurement.limitValue = 3000;
                if (isAgreed) {
                    measurement.agreedBy = tests.jana;
                    measurement.agreedOn = QDate(2027, 1, 2);
                }
                measurement.measured = value;
            });
        };
        measured(u"At the limit"_s, 3000, true);
        measured(u"Above it"_s, 3001, true);
        measured(u"Nobody agreed"_s, 10, false);
        const QString text = under(tests.text(), u"Figures against their limits"_s);
        const QStringList lines = text.split(u'\n');
        const auto lineOf = [&](const QString& title) { return lines.filter(title).value(0); };
        QVERIFY2(lineOf(u"At the limit"_s).contains(u"Met"), qPrintable(text));
        QVERIFY2(lineOf(u"Above it"_s).contains(u"Missed"), qPrintable(text));
        QVERIFY2(lineOf(u"Nobody agreed"_s).contains(u"Open"), qPrintable(text));
    }

    void executionsAreShownOnRequestWithTheirSteps()
    {
        Tests tests;
        const Id<TestCase> order = tests.testCase(u"Order"_s);
        const Id<TestStep> step = tests.project.add<TestStep>([&](TestStep& added) {
            added.testCase = order;
            added.action = u"Press send"_s;
        });
        const Id<Execution> execution = tests.run(order, Verdict::Failed);
        tests.project.add<StepResult>([&](StepResult& result) {
            result.execution = execution;
            result.step = step;
            result.verdict = Verdict::Failed;
            result.actual = u"Nothing is sent"_s;
        });
        tests.run(order, Verdict::Passed, [](Execution& again) {
            again.attempt = 2;
            again.endedAt = at(u"2027-01-19T09:00:00Z");
        });
        QVERIFY(!tests.text().contains(u"Press send"));
        const QString text = under(tests.text(true), u"Every execution"_s);
        QVERIFY2(text.contains(u"Step 1: Press send – Failed; Nothing is sent"), qPrintable(text));
        QVERIFY(text.contains(u"attempt 2"));
    }

    void processOwnersAreAskedToSign()
    {
        Tests tests;
        const Id<Person> owner = tests.project.person(u"Omar"_s);
        tests.project.add<BusinessProcess>([&](BusinessProcess& process) {
            process.title = u"Selling"_s;
            process.owner = owner;
        });
        QVERIFY(under(tests.text(), u"Sign-off"_s).contains(u"Omar"));
    }

    void theSignOffReportTellsOfTests()
    {
        Tests tests;
        tests.run(tests.testCase(u"Order"_s), Verdict::Passed);
        tests.project.add<Defect>([](Defect& defect) {
            defect.title = u"Stops orders"_s;
            defect.stopsCriticalProcess = true;
        });
        const Assessment assessment(tests.project.build(), kTestNow);
        SignOffReportInput input{assessment, goLiveGate(assessment.snapshot()), u"0123456789abcdef"_s, {}, {},
                                 u"Jana"_s};
        const QString text = under(textReport(signOffReport(input), 200), u"Acceptance tests"_s);
        QVERIFY2(text.contains(u"1 of 1") && text.contains(u"Stops orders"), qPrintable(text));
        input.leftOut = {ReportSection::Tests};
        QVERIFY(!textReport(signOffReport(input), 200).contains(u"Stops orders"));
    }

    void thePresentCycleIsTheOneTestedLast()
    {
        Tests tests;
        QVERIFY(!presentCycle(*tests.project.build()));
        const Id<TestCase> order = tests.testCase(u"Order"_s);
        const Id<Cycle> later = tests.project.add<Cycle>([](Cycle& added) { added.title = u"Later"_s; });
        tests.run(order, Verdict::Passed);
        QCOMPARE(presentCycle(*tests.project.build())->title, u"UAT"_s);
        tests.run(order, Verdict::NotRun, [&](Execution& execution) {
            execution.cycle = later;
            execution.endedAt = {};
        });
        QCOMPARE(presentCycle(*tests.project.build())->title, u"UAT"_s);
        tests.run(order, Verdict::Failed, [&](Execution& execution) {
            execution.cycle = later;
            execution.endedAt = at(u"2027-01-19T09:00:00Z");
        });
        QCOMPARE(presentCycle(*tests.project.build())->title, u"Later"_s);
    }
};

READINESS_TEST(tst_AcceptanceReport)
#include "tst_AcceptanceReport.moc"
