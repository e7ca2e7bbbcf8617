#include "core/rules/TestStates.h"
#include "core/rules/TestSteps.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"
#include "ui/models/CasePaste.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Test cases with their steps as rows of a spreadsheet.
class tst_CasePaste : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyRowsWithCasesAndStepsAreOfThisForm()
    {
        QVERIFY(CasePaste::fits({{u"Title"_s, u"Action"_s}, {u"Create"_s, u"Open"_s}}));
        QVERIFY(CasePaste::fits({{u"title"_s, u"Test step"_s}, {u"Create"_s, u"Open"_s}}));
        QVERIFY(!CasePaste::fits({{u"Title"_s, u"Expected result"_s}, {u"Create"_s, u"There"_s}}));
        QVERIFY(!CasePaste::fits({{u"Action"_s, u"Data"_s}, {u"Open"_s, u"Contoso"_s}}));
        QVERIFY(!CasePaste::fits({{u"Title"_s, u"Action"_s}}));
    }

    void whatIsWrittenIsReadAgain()
    {
        ProjectBuilder builder;
        const Id<Suite> suite = builder.add<Suite>([](Suite& s) { s.title = u"UAT"_s; });
        const Id<TestCase> testCase = builder.add<TestCase>([&](TestCase& t) {
            t.title = u"Create"_s;
            t.expected = u"It is there,\nand found"_s;
            t.suite = suite;
            t.priority = TestPriority::Highest;
        });
        for (const QString& action : {u"Open"_s, u"Save"_s})
            builder.add<TestStep>([&](TestStep& s) {
                s.testCase = testCase;
                s.action = action;
                s.expected = action + u" works"_s;
            });
        const SnapshotPtr snapshot = builder.build();
        const TextGrid grid = CasePaste::grid(*snapshot, {testCase});
        QCOMPARE(grid.size(), 3); // headings, and a row for each step
        auto edit = CasePaste::edit(snapshot, grid, {});
        QVERIFY2(edit, qPrintable(edit ? QString() : edit.error().text));
        const auto read = applied(*snapshot, std::move(*edit).finish(u"Jana"_s, at(u"2027-02-01T10:00:00Z")));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        const std::vector<const TestCase*> cases = casesOf(**read, suite);
        QCOMPARE(cases.size(), 2u);
        QCOMPARE(cases[1]->expected, cases[0]->expected);
        QVERIFY(cases[1]->priority == TestPriority::Highest);
        const std::vector<const TestStep*> steps = stepsOf(**read, cases[1]->id);
        QCOMPARE(steps.size(), 2u);
        QCOMPARE(steps[1]->expected, u"Save works"_s);
    }

    void theRowIsNamedThatCannotBeRead()
    {
        const SnapshotPtr snapshot = ProjectBuilder().build();
        const auto step = CasePaste::edit(snapshot, {{u"Title"_s, u"Action"_s}, {u""_s, u"Open"_s}}, {});
        QVERIFY(!step);
        QVERIFY2(step.error().text.startsWith(u"Row 1:"), qPrintable(step.error().text));
        const auto tester = CasePaste::edit(
            snapshot,
            {{u"Title"_s, u"Expected result"_s, u"Tester"_s, u"Action"_s}, {u"A"_s, u"B"_s, u"Nobody"_s, u"Open"_s}},
            {});
        QVERIFY(!tester);
    }
};

READINESS_TEST(tst_CasePaste)
#include "tst_CasePaste.moc"
