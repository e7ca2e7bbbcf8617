#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const auto kFile = u"toy.readiness"_s;

} // namespace

/// A night on the command line: Stop (60 min) → Load (60 min) → Check (30 min), in a window of three hours from 18:00.
class tst_Run : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_jana = std::make_unique<CommandLine>();
        makeToyProject(*m_jana);
        m_jana->setNow(u"2027-02-26T17:00:00Z"_s);
        add({u"plan"_s, u"title=Weekend"_s, u"starts=2027-02-26T18:00"_s});
        add({u"window"_s, u"plan=Weekend"_s, u"title=No users"_s, u"starts=2027-02-26T18:00"_s,
             u"ends=2027-02-26T21:00"_s});
        const QString plan = u"plan=Weekend"_s;
        add({u"task"_s, plan, u"title=Stop"_s, u"step=10"_s, u"duration=60"_s, u"owner=Jana Weiß"_s});
        add({u"task"_s, plan, u"title=Load"_s, u"step=20"_s, u"duration=60"_s, u"owner=Omar Haddad"_s});
        add({u"task"_s, plan, u"title=Check"_s, u"step=30"_s, u"duration=30"_s, u"owner=Jana Weiß"_s});
        add({u"link"_s, u"predecessor=Stop"_s, u"successor=Load"_s});
        add({u"link"_s, u"predecessor=Load"_s, u"successor=Check"_s});
        add({u"run"_s, plan, u"title=Production"_s, u"kind=production"_s});
        m_file = m_jana->read(kFile);
    }

    void init()
    {
        m_jana = std::make_unique<CommandLine>();
        m_jana->setNow(u"2027-02-26T17:00:00Z"_s);
        m_jana->write(kFile, m_file);
    }

    void theStateSaysWhoIsNextAndWhenItEnds()
    {
        QVERIFY(state()[u"steps"_s].toArray().size() == 3);
        QCOMPARE(state()[u"status"_s], u"planned"_s);
        QCOMPARE(run({u"--start"_s}).exitCode, 0);
        QCOMPARE(run({u"10 start"_s}).exitCode, 0);
        const QJsonObject json = state();
        QCOMPARE(json[u"status"_s], u"running"_s);
        QCOMPARE(json[u"forecast_finish"_s], u"2027-02-26T19:30:00Z"_s);
        QCOMPARE(json[u"window"_s][u"margin_minutes"_s], 30);
        QCOMPARE(json[u"running"_s].toArray(), QJsonArray{u"SP-001"_s});
        QCOMPARE(json[u"ready"_s].toArray(), QJsonArray());
        QCOMPARE(json[u"next"_s].toArray(), (QJsonArray{u"SP-001"_s, u"SP-003"_s})); // Jana's
        QCOMPARE(json[u"counts"_s][u"pending"_s], 2);
        const QJsonObject omar = m_jana->run(full({u"--by"_s, u"Omar Haddad"_s, u"--json"_s})).object();
        QCOMPARE(omar[u"next"_s].toArray(), QJsonArray{u"SP-002"_s});
        QVERIFY(run({}).text().contains(u"Ends at 2027-02-26 20:30 CET, 30 min before the end of the window."_s));
    }

    void whatIsTypedIsTickedAndMarkedWhenItIsLate()
    {
        QCOMPARE(run({u"--start"_s}).exitCode, 0);
        m_jana->setNow(u"2027-02-26T18:40:00Z"_s);
        QCOMPARE(run({u"10 done 19:20"_s}).exitCode, 0);
        const QJsonObject step = state()[u"steps"_s][0].toObject();
        QCOMPARE(step[u"status"_s], u"done"_s);
        QCOMPARE(step[u"finish"_s], u"2027-02-26T18:20:00Z"_s);
        QCOMPARE(step[u"minutes_late"_s], 20);
        QCOMPARE(step[u"entered_later"_s], true);
        QCOMPARE(state()[u"late"_s].toArray(), QJsonArray{u"SP-002"_s});
        const QJsonObject record = m_jana->run({u"show"_s, kFile, u"SP-001"_s, u"--json"_s}).object();
        QCOMPARE(record[u"done_by"_s], u"P-001"_s);
        QCOMPARE(m_jana->run({u"undo"_s, kFile}).exitCode, 0);
        QCOMPARE(state()[u"steps"_s][0][u"status"_s], u"ready"_s);
    }

    void anOverrunOfTheWindowIsTheAnswerNo()
    {
        QCOMPARE(run({u"--start"_s}).exitCode, 0);
        QCOMPARE(run({}).exitCode, 0);
        m_jana->setNow(u"2027-02-26T17:31:00Z"_s);
        QCOMPARE(run({}).exitCode, 1);
        QVERIFY(run({}).text().contains(u"1 min after the end of the window"_s));
        QCOMPARE(run({u"10 start"_s}).exitCode, 0); // the tick was taken
    }

    void theNightIsNeverAsPlanned()
    {
        QCOMPARE(run({u"--start"_s}).exitCode, 0);
        QCOMPARE(run({u"10 failed disk full"_s}).exitCode, 0);
        QCOMPARE(run({u"--problem"_s, u"Disk full"_s, u"--step"_s, u"10"_s, u"--minutes"_s, u"25"_s}).exitCode, 0);
        QCOMPARE(run({u"--repeat"_s, u"10"_s}).exitCode, 0);
        QCOMPARE(run({u"--insert"_s, u"Free space"_s, u"--behind"_s, u"10"_s, u"--minutes"_s, u"10"_s}).exitCode, 0);
        const QJsonObject json = state();
        QCOMPARE(json[u"minutes_lost"_s], 25);
        QCOMPARE(json[u"steps"_s].toArray().size(), 4);
        QCOMPARE(json[u"steps"_s][0][u"attempt"_s], 2);
        QCOMPARE(json[u"steps"_s][1][u"step"_s], 11);
        QCOMPARE(json[u"steps"_s][1][u"task"_s], QJsonValue());
        QCOMPARE(json[u"window"_s][u"margin_minutes"_s], 20);
        QCOMPARE(m_jana->run({u"show"_s, kFile, u"I-001"_s, u"--json"_s}).object()[u"title"_s], u"Disk full"_s);
        const Outcome early = run({u"30 start"_s});
        QCOMPARE(early.exitCode, 0);
        QVERIFY2(early.error().contains(u"waits for something"_s), early.err.constData());
        QCOMPARE(run({u"--complete"_s}).exitCode, 2);
        QCOMPARE(run({u"30 back"_s}).exitCode, 0);
        QCOMPARE(run({u"--back-out"_s}).exitCode, 0);
        QCOMPARE(state()[u"status"_s], u"backed_out"_s);
    }

    void aShiftTakesOver()
    {
        const QString plan = u"plan=Weekend"_s;
        add({u"shift"_s, plan, u"title=Early"_s, u"starts=2027-02-26T18:00"_s, u"ends=2027-02-26T19:00"_s,
             u"lead=Jana Weiß"_s});
        add({u"shift"_s, plan, u"title=Late"_s, u"starts=2027-02-26T19:00"_s, u"lead=Omar Haddad"_s});
        QCOMPARE(run({u"--start"_s}).exitCode, 0);
        QCOMPARE(run({u"10 start"_s}).exitCode, 0);
        m_jana->setNow(u"2027-02-26T18:10:00Z"_s);
        QCOMPARE(state()[u"shifts"_s][0][u"minutes_overdue"_s], 10);
        QVERIFY(run({}).text().contains(u"The hand-over of “Early” has been waiting for Late (Omar Haddad)"_s));
        QVERIFY(run({u"--take-over"_s, u"Late"_s}).error().contains(u"nobody takes over"_s));
        QCOMPARE(run({u"--take-over"_s, u"Early"_s}).exitCode, 0);
        QCOMPARE(state()[u"shifts"_s][0][u"accepted_by"_s], u"P-002"_s);
        QCOMPARE(state()[u"shifts"_s][0][u"minutes_overdue"_s], 0);
        QCOMPARE(m_jana->run({u"undo"_s, kFile}).exitCode, 0);
        QCOMPARE(state()[u"shifts"_s][0][u"accepted_by"_s], QJsonValue());
    }

    void theWayBackIsTicked()
    {
        add({u"task"_s, u"plan=Weekend"_s, u"title=Restore"_s, u"step=90"_s, u"duration=45"_s,
             u"rollback_branch=yes"_s});
        add({u"task"_s, u"plan=Weekend"_s, u"title=Reopen"_s, u"step=95"_s, u"duration=15"_s,
             u"rollback_branch=yes"_s});
        add({u"link"_s, u"predecessor=Restore"_s, u"successor=Reopen"_s});
        QCOMPARE(run({u"--start"_s}).exitCode, 0);
        QCOMPARE(state()[u"rollback_steps"_s].toArray(), QJsonArray());
        QCOMPARE(run({u"90 start"_s}).exitCode, 2); // not yet
        QCOMPARE(run({u"--back-out"_s}).exitCode, 0);
        QCOMPARE(run({u"90 start"_s}).exitCode, 0);
        m_jana->setNow(u"2027-02-26T17:30:00Z"_s);
        QCOMPARE(run({u"90 done"_s}).exitCode, 0);
        const QJsonObject json = state();
        QCOMPARE(json[u"rollback_steps"_s][0][u"status"_s], u"done"_s);
        QCOMPARE(json[u"rollback_steps"_s][1][u"status"_s], u"ready"_s);
        QCOMPARE(json[u"rollback_steps"_s][1][u"finish"_s], u"2027-02-26T17:45:00Z"_s);
        QVERIFY(run({}).text().contains(u"1 of 2 steps back are done"_s));
        QCOMPARE(run({u"10 start"_s}).exitCode, 2);
    }

    void theSituationAndTheMeasuresArePrinted()
    {
        QCOMPARE(run({u"--start"_s}).exitCode, 0);
        QCOMPARE(run({u"--compare"_s}).text(), u"No run has measured a task yet.\n"_s);
        QCOMPARE(run({u"10 start"_s}).exitCode, 0);
        m_jana->setNow(u"2027-02-26T17:45:00Z"_s);
        QCOMPARE(run({u"10 done"_s}).exitCode, 0);
        QVERIFY(run({u"--situation"_s}).text().startsWith(u"Production, 2027-02-26 18:45 CET: 1 of 3 steps done.\n"_s));
        const QJsonObject stop = run({u"--compare"_s, u"--json"_s}).array().first().toObject();
        QCOMPARE(stop[u"planned_minutes"_s], 60);
        QCOMPARE(stop[u"measured"_s][0][u"minutes"_s], 45);
        QCOMPARE(stop[u"likely"_s], 45);
        QCOMPARE(stop[u"proposal"_s], true);
        QVERIFY(run({u"--accept"_s, u"Load"_s}).error().contains(u"No run has measured"_s));
        QCOMPARE(run({u"--accept"_s, u"Stop"_s}).exitCode, 0);
        QCOMPARE(run({u"--compare"_s, u"--json"_s}).array().first()[u"planned_minutes"_s], 45);
        QCOMPARE(run({u"--accept"_s, u"all"_s}).exitCode, 2); // nothing is left to propose
        QCOMPARE(m_jana->run({u"undo"_s, kFile}).exitCode, 0);
        QCOMPARE(run({u"--accept"_s, u"all"_s}).exitCode, 0);
        QCOMPARE(m_jana->run({u"show"_s, kFile, u"CT-001"_s, u"--json"_s}).object()[u"duration_optimistic"_s], 45);
    }

    void wrongUsageIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("not understood") << QStringList{u"done 10"_s};
        QTest::newRow("no such step") << QStringList{u"99 done"_s};
        QTest::newRow("ahead") << QStringList{u"10 done 18:30"_s};
        QTest::newRow("two things") << QStringList{u"10 done"_s, u"--complete"_s};
        QTest::newRow("started twice") << QStringList{u"--start"_s};
        QTest::newRow("behind nothing") << QStringList{u"--insert"_s, u"Free space"_s};
        QTest::newRow("no title") << QStringList{u"--behind"_s, u"10"_s};
        QTest::newRow("nobody") << QStringList{u"10 done"_s, u"--by"_s, u"Nobody"_s};
        QTest::newRow("no such shift") << QStringList{u"--take-over"_s, u"Nobody"_s};
        QTest::newRow("not failed") << QStringList{u"--repeat"_s, u"10"_s};
    }

    void wrongUsageIsRefused()
    {
        QCOMPARE(run({u"--start"_s}).exitCode, 0);
        const QByteArray before = m_jana->read(kFile);
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.error().count(u'\n'), 1);
        QCOMPARE(m_jana->read(kFile), before);
    }

private:
    static QStringList full(const QStringList& arguments)
    {
        return QStringList{u"run"_s, kFile, u"Production"_s} + arguments;
    }
    Outcome run(const QStringList& arguments) const { return m_jana->run(full(arguments)); }
    QJsonObject state() const { return run({u"--json"_s}).object(); }
    void add(const QStringList& fields) const
    {
        const Outcome outcome = m_jana->run(QStringList{u"add"_s, kFile} + fields);
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    }

    std::unique_ptr<CommandLine> m_jana;
    QByteArray m_file; ///< before anything was ticked
};

READINESS_TEST(tst_Run)
#include "tst_Run.moc"
