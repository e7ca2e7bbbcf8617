#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

/// `schedule`, as a lead and a pipeline use it.
class tst_Schedule : public QObject {
    Q_OBJECT

    CommandLine m_jana;

    Outcome run(const QStringList& arguments) const { return m_jana.run(arguments); }

private Q_SLOTS:
    void initTestCase()
    {
        makeToyProject(m_jana);
        QCOMPARE(run({u"schedule"_s, kToy}).exitCode, 2); // no plan yet
        QCOMPARE(run({u"add"_s, kToy, u"plan"_s, u"title=Weekend"_s}).exitCode, 0);
        QCOMPARE(run({u"add"_s, kToy, u"task"_s, u"plan=PN-001"_s, u"step=10"_s, u"title=Stop"_s, u"duration=60"_s})
                     .exitCode,
                 0);
        QCOMPARE(run({u"add"_s, kToy, u"task"_s, u"plan=PN-001"_s, u"step=20"_s, u"title=Load"_s, u"duration=1:30"_s})
                     .exitCode,
                 0);
        QCOMPARE(run({u"add"_s, kToy, u"link"_s, u"predecessor=CT-001"_s, u"successor=CT-002"_s, u"lag=15"_s}).exitCode,
                 0);
    }

    void withoutAStartItSaysWhatIsMissing()
    {
        const Outcome outcome = run({u"schedule"_s, kToy});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.error().contains(u"give it a start, or a downtime window"_s), qPrintable(outcome.error()));
    }

    void aPlanThatFitsIsDone()
    {
        QCOMPARE(run({u"add"_s, kToy, u"window"_s, u"plan=PN-001"_s, u"title=No users"_s, u"starts=2027-02-26T17:00Z"_s,
                      u"ends=2027-02-26T19:45Z"_s})
                     .exitCode,
                 0);
        const Outcome outcome = run({u"schedule"_s, kToy, u"--json"_s});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject plan = outcome.object();
        QCOMPARE(plan[u"finish"].toString(), u"2027-02-26T19:45:00Z"_s);
        QCOMPARE(plan[u"window"][u"margin_minutes"].toInt(-1), 0);
        const QJsonArray tasks = plan[u"tasks"].toArray();
        QCOMPARE(tasks.size(), 2);
        QCOMPARE(tasks[1][u"ref"].toString(), u"CT-002"_s);
        QCOMPARE(tasks[1][u"early_start"].toString(), u"2027-02-26T18:15:00Z"_s);
        QCOMPARE(tasks[1][u"driver"].toString(), u"CT-001"_s);
        QCOMPARE(tasks[0][u"total_float_minutes"].toInt(-1), 0);
        QVERIFY(tasks[0][u"critical"].toBool());
        QVERIFY(tasks[0][u"driver"].isNull());
    }

    void anOverrunWindowIsANo()
    {
        QCOMPARE(run({u"set"_s, kToy, u"CT-002"_s, u"duration=91"_s}).exitCode, 0);
        QCOMPARE(run({u"schedule"_s, kToy}).exitCode, 1);
        QVERIFY(run({u"schedule"_s, kToy}).text().contains(u"by 1 min"_s));
        QCOMPARE(run({u"set"_s, kToy, u"CT-002"_s, u"duration=90"_s}).exitCode, 0);
    }

    void saysWhyATaskIsWhenItIs()
    {
        const Outcome outcome = run({u"schedule"_s, kToy, u"--why"_s, u"CT-002"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.text().simplified().contains(u"it waits until 15 min after the end of “10 Stop”"_s),
                 qPrintable(outcome.text()));
        QCOMPARE(run({u"schedule"_s, kToy, u"--why"_s, u"CT-009"_s}).exitCode, 2);
    }

    void circlesAreNamedAndAreANo()
    {
        QCOMPARE(run({u"add"_s, kToy, u"link"_s, u"predecessor=CT-002"_s, u"successor=CT-001"_s}).exitCode, 0);
        const Outcome outcome = run({u"schedule"_s, kToy});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.text().contains(u"“10 Stop” → “20 Load” → “10 Stop”"_s), qPrintable(outcome.text()));
        const Outcome simulated = run({u"simulate"_s, kToy});
        QCOMPARE(simulated.exitCode, 2);
        QVERIFY2(simulated.error().contains(u"“10 Stop” → “20 Load” → “10 Stop”"_s), qPrintable(simulated.error()));
        QCOMPARE(run({u"remove"_s, kToy, u"LK-002"_s}).exitCode, 0);
    }

    void aBaselineShowsWhatIsLaterNow()
    {
        QCOMPARE(run({u"add"_s, kToy, u"baseline"_s, u"plan=PN-001"_s, u"title=Approved"_s}).exitCode, 0);
        QCOMPARE(run({u"set"_s, kToy, u"CT-001"_s, u"duration=50"_s}).exitCode, 0);
        QCOMPARE(run({u"set"_s, kToy, u"CT-002"_s, u"duration=95"_s}).exitCode, 0);
        QCOMPARE(
            run({u"add"_s, kToy, u"task"_s, u"plan=PN-001"_s, u"step=30"_s, u"title=Tell"_s, u"duration=5"_s}).exitCode,
            0);
        const QJsonObject plan = run({u"schedule"_s, kToy, u"--baseline"_s, u"Approved"_s, u"--json"_s}).object();
        QCOMPARE(plan[u"baseline"][u"ref"].toString(), u"BL-001"_s);
        QCOMPARE(plan[u"baseline"][u"finish"].toString(), u"2027-02-26T19:45:00Z"_s);
        QCOMPARE(plan[u"baseline"][u"deviation_minutes"].toInt(), -5);
        const QJsonArray tasks = plan[u"tasks"].toArray();
        QCOMPARE(tasks[0][u"deviation_minutes"].toInt(), -10);
        QCOMPARE(tasks[1][u"deviation_minutes"].toInt(), -5);
        QCOMPARE(tasks[1][u"baseline_start"].toString(), u"2027-02-26T18:15:00Z"_s);
        QVERIFY(tasks[2][u"deviation_minutes"].isNull());
        const QString text = run({u"schedule"_s, kToy, u"--baseline"_s, u"BL-001"_s}).text().simplified();
        QVERIFY2(text.contains(u"It ends 5 min earlier than the baseline “Approved”, which ends at 2027-02-26 20:45 "
                               u"CET; tasks: 2 earlier, 1 new."_s),
                 qPrintable(text));
        QVERIFY(!run({u"schedule"_s, kToy, u"--json"_s}).object().contains(u"baseline"_s));
        QCOMPARE(run({u"schedule"_s, kToy, u"--baseline"_s, u"Nobody"_s}).exitCode, 2);
    }

    void oneOfSeveralPlansIsNamed()
    {
        QCOMPARE(run({u"add"_s, kToy, u"plan"_s, u"title=Wave 2"_s}).exitCode, 0);
        const Outcome outcome = run({u"schedule"_s, kToy});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.error().contains(u"PN-001, PN-002"_s), qPrintable(outcome.error()));
        QCOMPARE(run({u"schedule"_s, kToy, u"PN-001"_s}).exitCode, 0);
        QCOMPARE(run({u"schedule"_s, kToy, u"CT-001"_s}).exitCode, 2);
    }
};

READINESS_TEST(tst_Schedule)

#include "tst_Schedule.moc"
