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

    void whatAnEarlierCycleFoundAndNobodyClosedIsStillThere()
    {
        Tests tests;
        const Id<TestCase> order = tests.testCase(u"Order"_s);
        const Id<Cycle> other = tests.project.add<Cycle>([](Cycle& added) { added.title = u"Earlier"_s; });
        tests.project.change(tests.cycle, [](Cycle& cycle) { cycle.position = u"b"_s; });
        tests.project.change(other, [](Cycle& cycle) { cycle.position = u"a"_s; });
        const Id<Execution> earlier =
            tests.run(order, Verdict::Failed, [&](Execution& execution) { execution.cycle = other; });
        const Id<Defect> defect = tests.project.add<Defect>([&](Defect& added) {
            added.title = u"Known since"_s;
            added.execution = earlier;
        });
        tests.run(order, Verdict::Failed);
        QVERIFY(under(tests.text(), u"Defects"_s).contains(u"Known since"));
        QVERIFY(under(tests.text(), u"Not passed"_s).contains(u"Known since")); // it says why the case failed again
        tests.project.change(defect, [](Defect& closed) { closed.status = DefectStatus::Closed; });
        QVERIFY(!tests.text().contains(u"Known since"));
    }

    void cyclesWithoutExitCriteriaAreNotTakenForMet()
    {
        Tests tests;
        tests.project.criterion(tests.exit, Metric::StalePasses, Comparison::AtMost, 0);
        QVERIFY(tests.text(false, false).contains(u"EXIT CRITERIA MET\n"));
        const Id<Cycle> second = tests.project.add<Cycle>([](Cycle& added) { added.title = u"Second"_s; });
        const QString text = tests.text(false, false);
        QVERIFY2(text.contains(u"EXIT CRITERIA MET, WHERE THERE ARE ANY"), qPrintable(text));
        QVERIFY(text.contains(u"Test cycles without any: 1."));
        QVERIFY(tests.text().contains(u"EXIT CRITERIA MET\n")); // of the first alone
        const Id<Gate> empty = tests.project.gate(u"Nothing agreed"_s);
        tests.project.change(second, [&](Cycle& cycle) { cycle.exitGate = empty; });
        const QString closed = tests.text(false, false);
        QVERIFY2(closed.contains(u"EXIT CRITERIA NOT MET"), qPrintable(closed));
        QVERIFY(!closed.contains(u"All criteria are met")); // the reason is that of the gate that is closed
    }

    void coverageHasAShareForEachRow()
    {
        Tests tests;
        const Id<BusinessProcess> sell =
            tests.project.add<BusinessProcess>([](BusinessProcess& process) { process.title = u"Sell"_s; });
        const auto part = [&](const QString& title) {
            return tests.project.add<BusinessProcess>([&](BusinessProcess& process) {
                process.title = title;
                process.parent = sell;
            });
        };
        const Id<BusinessProcess> quote = part(u"Quote"_s);
        part(u"Deliver"_s);
        const auto covering = [&](const QString& title) {
            const Id<TestCase> made = tests.testCase(title);
            tests.project.change(made, [&](TestCase& testCase) { testCase.process = quote; });
            return made;
        };
        tests.run(covering(u"Write it"_s), Verdict::Passed);
        tests.run(covering(u"Send it"_s), Verdict::Passed);
        covering(u"Withdraw it"_s);
        const QStringList lines = under(tests.text(), u"Coverage"_s).split(u'\n');
        const auto words = [&](const QString& title) { return lines.filter(title).value(0).simplified(); };
        QVERIFY2(words(u"Sell"_s).endsWith(u"2 of 3 66 % 0 of 2 (0 %)"), qPrintable(words(u"Sell"_s)));
        QVERIFY2(words(u"Quote"_s).contains(u"2 of 3 66 %"), qPrintable(words(u"Quote"_s)));
        QVERIFY2(words(u"Deliver"_s).contains(u"0 of 0 – "), qPrintable(words(u"Deliver"_s)));
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
        QVERIFY2(lineOf(u"Above it"_s).contains(u"3,001"), qPrintable(text));
        measured(u"Above it"_s, 2999, true); // measured again: this one counts
        QVERIFY(!under(tests.text(), u"Figures against their limits"_s).contains(u"3,001"));
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
