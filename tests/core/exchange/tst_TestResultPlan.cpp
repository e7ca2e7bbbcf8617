#include "core/exchange/TestResultPlan.h"

#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNow = u"2027-02-10T12:00:00Z";

QDateTime utc(const QString& time) { return QDateTime::fromString(time, Qt::ISODate); }

TestResult result(const QString& id, TestOutcome outcome = TestOutcome::Passed, const QString& ended = {})
{
    TestResult made;
    made.className = id.section(u'.', 0, -2);
    made.name = id.section(u'.', -1);
    made.outcome = outcome;
    made.message = outcome == TestOutcome::Passed ? QString() : u"because"_s;
    if (!ended.isEmpty())
        made.started = made.ended = utc(ended);
    return made;
}

/// A cycle with one suite, and results that come one run after the other.
struct Site {
    ProjectBuilder builder;
    Id<Person> ann = builder.person(u"Ann"_s);
    Id<Suite> suite = builder.add<Suite>([](Suite& s) { s.title = u"Regression"_s; });
    Id<Cycle> cycle = builder.add<Cycle>([](Cycle& c) { c.title = u"Round 1"_s; });

    Site() { contains(suite); }

    void contains(const Id<Suite>& included)
    {
        builder.add<ListEntry>(
            [&](ListEntry& e) { e.owner = cycle, e.field = Cycle::kSuitesField, e.target = included; });
    }
    Id<TestCase> testCase(const QString& automatedId, const QString& title = u"Quote"_s)
    {
        return builder.add<TestCase>([&](TestCase& c) {
            c.suite = suite, c.title = title, c.expected = u"It works"_s, c.automatedId = automatedId, c.tester = ann;
        });
    }
    TestResultPlan plan(const std::vector<TestResult>& results, const QString& fingerprint = u"f00dcafe"_s) const
    {
        const auto made =
            planTestResults(builder.build(), {{}, results, fingerprint}, {cycle, u"results.xml"_s, at(kNow), {}});
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return *made;
    }
    /// Carries the plan out, as a commit would.
    void import(const std::vector<TestResult>& results, const QString& fingerprint = u"f00dcafe"_s)
    {
        ChangeSet changes = plan(results, fingerprint).plan.changes();
        changes.giveNumbers(*builder.build());
        const auto after = applied(*builder.build(), changes);
        if (!after)
            qFatal("%s", qPrintable(after.error().text));
        for (const Execution* execution : (*after)->all<Execution>()) {
            if (!builder.build()->find(Id<Execution>(execution->id)))
                builder.add(*execution);
            else
                builder.change(Id<Execution>(execution->id), [&](Execution& e) { e = *execution; });
        }
    }
    std::vector<const Execution*> executions()
    {
        m_kept = builder.build();
        return m_kept->all<Execution>();
    }

private:
    SnapshotPtr m_kept;
};

} // namespace

/// How the results of a pipeline become executions of a cycle.
class tst_TestResultPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResultBecomesTheFirstAttempt()
    {
        Site site;
        const auto quote = site.testCase(u"acme.Quote.create"_s);
        site.import({result(u"acme.Quote.create"_s, TestOutcome::Failed, u"2027-02-10T08:00:00Z"_s)});
        const auto executions = site.executions();
        QCOMPARE(executions.size(), std::size_t(1));
        const Execution& made = *executions.front();
        QCOMPARE(RecordId(made.cycle), RecordId(site.cycle));
        QCOMPARE(RecordId(made.testCase), RecordId(quote));
        QCOMPARE(RecordId(made.tester), RecordId(site.ann));
        QCOMPARE(made.title, u"Quote"_s);
        QCOMPARE(made.verdict, Verdict::Failed);
        QCOMPARE(made.actual, u"because"_s);
        QCOMPARE(made.endedAt, at(u"2027-02-10T08:00:00Z"));
        QVERIFY(made.note.contains(u"results.xml"_s));
    }

    void aPlannedExecutionGetsItsVerdict()
    {
        Site site;
        const auto quote = site.testCase(u"a.b"_s);
        const auto omar = site.builder.person(u"Omar"_s);
        site.builder.add<Execution>([&](Execution& e) {
            e.cycle = site.cycle, e.testCase = quote, e.tester = omar, e.note = u"On the new stack"_s;
        });
        site.import({result(u"a.b"_s)});
        QCOMPARE(site.executions().size(), std::size_t(1));
        QCOMPARE(site.executions().front()->verdict, Verdict::Passed);
        QCOMPARE(RecordId(site.executions().front()->tester), RecordId(omar));
        QVERIFY(site.executions().front()->note.startsWith(u"On the new stack\n"_s));
    }

    void aLaterRunIsAnotherAttemptAndTheEarlierStays()
    {
        Site site;
        site.testCase(u"a.b"_s);
        site.import({result(u"a.b"_s, TestOutcome::Failed, u"2027-02-10T08:00:00Z"_s)}, u"1"_s);
        site.import({result(u"a.b"_s, TestOutcome::Passed, u"2027-02-10T09:00:00Z"_s)}, u"2"_s);
        const auto executions = site.executions();
        QCOMPARE(executions.size(), std::size_t(2));
        QCOMPARE(executions[0]->verdict, Verdict::Failed);
        QCOMPARE(executions[1]->verdict, Verdict::Passed);
        QCOMPARE(executions[1]->attempt, 2);
    }

    void theSameFileTwiceChangesNothing()
    {
        Site site;
        site.testCase(u"a.b"_s);
        site.testCase(u"a.c"_s);
        const std::vector<TestResult> run{result(u"a.b"_s, TestOutcome::Passed, u"2027-02-10T08:00:00Z"_s),
                                          result(u"a.c"_s)}; // the latter without a time
        site.import(run);
        QVERIFY(site.plan(run).plan.changes().isEmpty());
        QCOMPARE(site.plan(run).plan.count(RowState::Unchanged), 2);
        QCOMPARE(site.plan(run).matched(), 2);
        // Written anew with the same times: only what has none cannot be told.
        QCOMPARE(site.plan(run, u"other"_s).plan.count(RowState::New), 1);
    }

    void resultsOlderThanTheVerdictAreLeftOut()
    {
        Site site;
        site.testCase(u"a.b"_s);
        site.import({result(u"a.b"_s, TestOutcome::Passed, u"2027-02-10T09:00:00Z"_s)}, u"1"_s);
        const auto late = site.plan({result(u"a.b"_s, TestOutcome::Failed, u"2027-02-10T08:00:00Z"_s)}, u"2"_s);
        QCOMPARE(late.faults(), 1);
        QVERIFY(late.plan.changes().isEmpty());
        QVERIFY(late.plan.rows().front().fault.contains(u"TC-001"_s));
    }

    void theNameAloneDoesWhereItIsClear()
    {
        Site site;
        site.testCase(u"create"_s);
        QCOMPARE(site.plan({result(u"acme.Quote.create"_s)}).matched(), 1);
        const auto unclear = site.plan({result(u"acme.Quote.create"_s), result(u"acme.Order.create"_s)});
        QCOMPARE(unclear.matched(), 0);
        QCOMPARE(unclear.faults(), 2);
        QVERIFY(unclear.plan.rows().front().fault.contains(u"TC-001"_s));
        QVERIFY(unclear.unknown.isEmpty());
    }

    void rowsOfDataCountForTheirTest_data()
    {
        QTest::addColumn<QString>("test");
        QTest::addColumn<bool>("isFound");
        for (const char* test : {"create", "create[de]", "create(1, \"a\")", "create(String)[2]", "create{int}[1]",
                                 "create (x: [1, 2])"})
            QTest::newRow(test) << QString::fromLatin1(test) << true;
        for (const char* test : {"created", "create]", "create[de", "[de]", "create[de]x", "create)("})
            QTest::newRow(test) << QString::fromLatin1(test) << false;
    }

    void rowsOfDataCountForTheirTest()
    {
        QFETCH(QString, test);
        QFETCH(bool, isFound);
        Site site;
        site.testCase(u"acme.Quote.create"_s);
        QCOMPARE(site.plan({result(u"acme.Quote."_s + test)}).matched(), isFound ? 1 : 0);
        site.testCase(u"create"_s, u"By name"_s);
        QCOMPARE(site.plan({result(u"acme.Order."_s + test)}).matched(), isFound ? 1 : 0);
    }

    void aRowOfDataWithACaseOfItsOwnIsThatCases()
    {
        Site site;
        site.testCase(u"a.create"_s, u"All"_s);
        site.testCase(u"a.create[de]"_s, u"German"_s);
        site.import({result(u"a.create[de]"_s, TestOutcome::Failed), result(u"a.create[es]"_s)});
        QCOMPARE(site.executions().size(), std::size_t(2));
        for (const Execution* made : site.executions())
            QCOMPARE(made->verdict, made->title == u"German"_s ? Verdict::Failed : Verdict::Passed);
    }

    void resultsOfTheFutureCountAsOfNow()
    {
        Site site;
        site.testCase(u"a.b"_s);
        const auto made = site.plan({result(u"a.b"_s, TestOutcome::Passed, u"2030-01-01T00:00:00Z"_s)});
        QCOMPARE(made.plan.notes().size(), 1);
        site.import({result(u"a.b"_s, TestOutcome::Passed, u"2030-01-01T00:00:00Z"_s)});
        QCOMPARE(site.executions().front()->endedAt, at(u"2027-02-10T12:00:00Z"));
    }

    void theWholeIdWinsOverTheName()
    {
        Site site;
        site.testCase(u"create"_s, u"By name"_s);
        site.testCase(u"a.create"_s, u"By id"_s);
        site.import({result(u"a.create"_s)});
        QCOMPARE(site.executions().size(), std::size_t(1));
        QCOMPARE(site.executions().front()->title, u"By id"_s);
    }

    void idsAreTakenAsTheyAreWritten()
    {
        Site site;
        site.testCase(u"acme.Quote.Create"_s);
        const auto made = site.plan({result(u"acme.Quote.create"_s), result(u"acme.Quote.create"_s)});
        QCOMPARE(made.matched(), 0);
        QCOMPARE(made.unknown, QStringList{u"acme.Quote.create"_s}); // once
        QCOMPARE(made.faults(), 0);
        QCOMPARE(made.plan.count(RowState::Faulty), 1);
    }

    void eachCaseOfATestGetsItsResult()
    {
        Site site;
        site.testCase(u"a.b"_s, u"Create"_s);
        site.testCase(u" a.b "_s, u"Approve"_s);
        site.import({result(u"a.b"_s)});
        QCOMPARE(site.executions().size(), std::size_t(2));
    }

    void ofSeveralResultsTheWorstCounts_data()
    {
        QTest::addColumn<QList<TestOutcome>>("outcomes");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("actual");
        using Outcomes = QList<TestOutcome>;
        const auto passed = TestOutcome::Passed, failed = TestOutcome::Failed, skipped = TestOutcome::Skipped,
                   unclear = TestOutcome::Unclear;
        QTest::newRow("all pass") << Outcomes{passed, passed} << Verdict::Passed << u"message 0\n\nmessage 1"_s;
        QTest::newRow("one fails") << Outcomes{passed, failed, skipped, unclear} << Verdict::Failed << u"message 1"_s;
        QTest::newRow("one skipped") << Outcomes{skipped, passed} << Verdict::Skipped << u"message 0"_s;
        QTest::newRow("one unclear") << Outcomes{passed, skipped, unclear} << Verdict::Blocked << u"message 2"_s;
    }

    void ofSeveralResultsTheWorstCounts()
    {
        QFETCH(QList<TestOutcome>, outcomes);
        QFETCH(Verdict, verdict);
        QFETCH(QString, actual);
        Site site;
        site.testCase(u"a.b"_s);
        std::vector<TestResult> results;
        for (int i = 0; i < outcomes.size(); ++i) {
            results.push_back(result(u"a.b"_s, outcomes[i], u"2027-02-10T08:0%1:00Z"_s.arg(i)));
            results.back().message = u"message %1"_s.arg(i);
        }
        site.import(results);
        QCOMPARE(site.executions().size(), std::size_t(1));
        const Execution& made = *site.executions().front();
        QCOMPARE(made.verdict, verdict);
        QCOMPARE(made.startedAt, at(u"2027-02-10T08:00:00Z"));
        QCOMPARE(made.endedAt, at(u"2027-02-10T08:0%1:00Z"_s.arg(outcomes.size() - 1)));
        QCOMPARE(made.actual, actual);
        QCOMPARE(site.plan(results).plan.notes().size(), 1);
    }

    void casesThatTheCycleDoesNotContainStayAsTheyAre()
    {
        Site site;
        const auto other = site.builder.add<Suite>([](Suite& s) { s.title = u"Another"_s; });
        site.builder.change(site.testCase(u"a.b"_s), [&](TestCase& c) { c.suite = other; });
        const auto made = site.plan({result(u"a.b"_s)});
        QCOMPARE(made.matched(), 0);
        QCOMPARE(made.outside, QStringList{u"TC-001 “Quote”"_s});
        QVERIFY(made.plan.notes().join(u' ').contains(u"TC-001"_s));
        QVERIFY(made.plan.changes().isEmpty());
    }

    void timesWithoutAZoneAreThoseOfTheProjectUnlessTheyLieAhead()
    {
        Site site; // in Berlin, one hour ahead of UTC
        site.testCase(u"a.b"_s);
        site.testCase(u"a.c"_s);
        TestResult morning = result(u"a.b"_s), noon = result(u"a.c"_s);
        morning.ended = QDateTime(QDate(2027, 2, 10), QTime(9, 0));
        noon.ended = QDateTime(QDate(2027, 2, 10), QTime(11, 30));
        site.import({morning, noon});
        QCOMPARE(site.executions()[0]->endedAt, at(u"2027-02-10T08:00:00Z"));
        QCOMPARE(site.executions()[1]->endedAt, at(u"2027-02-10T10:30:00Z"));
        Site early;
        early.testCase(u"a.b"_s);
        TestResult ahead = result(u"a.b"_s);
        early.builder.project([](ProjectSettings& p) { p.timeZone = u"America/New_York"_s; });
        ahead.ended = QDateTime(QDate(2027, 2, 10), QTime(11, 30));
        early.import({ahead});
        QCOMPARE(early.executions()[0]->endedAt, at(u"2027-02-10T11:30:00Z"));
    }

    void aCycleThatMayNotStartTakesNoResults()
    {
        Site site;
        site.testCase(u"a.b"_s);
        const auto production = site.builder.add<Environment>(
            [](Environment& e) { e.name = u"Live"_s, e.kind = EnvironmentKind::Production; });
        site.builder.change(site.cycle, [&](Cycle& c) { c.environment = production; });
        const TestResults run{{}, {result(u"a.b"_s)}, u"1"_s};
        const TestResultRequest request{site.cycle, u"r.xml"_s, at(kNow), {}};
        const auto refused = planTestResults(site.builder.build(), run, request);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"Round 1"_s) && refused.error().text.contains(u"production"_s),
                 qPrintable(refused.error().text));
        site.builder.change(site.cycle, [](Cycle& c) { c.isMockCutover = true; });
        QVERIFY(planTestResults(site.builder.build(), run, request));
    }

    void withoutACycleOrResultsThereIsNoPlan()
    {
        Site site;
        const TestResults none, one{{}, {result(u"a.b"_s)}, u"1"_s};
        QVERIFY(!planTestResults(site.builder.build(), one, {{}, u"r.xml"_s, at(kNow), {}}));
        QVERIFY(!planTestResults(site.builder.build(), none, {site.cycle, u"r.xml"_s, at(kNow), {}}));
        QVERIFY(!planTestResults(site.builder.build(), one, {site.cycle, u"r.xml"_s, at(kNow), [] { return true; }}));
    }
};

READINESS_TEST(tst_TestResultPlan)

} // namespace readiness::test

#include "tst_TestResultPlan.moc"
