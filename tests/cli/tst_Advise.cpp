#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Which way an upgrade goes, and its steps as tasks.
class tst_Advise : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_jana = std::make_unique<CommandLine>();
        makeToyProject(*m_jana);
        QCOMPARE(m_jana->run({u"add"_s, kToy, u"plan"_s, u"title=Weekend"_s}).exitCode, 0);
        QCOMPARE(m_jana->run({u"advise"_s, kToy}).exitCode, 2);
        QCOMPARE(m_jana
                     ->run({u"add"_s, kToy, u"advice"_s, u"title=Way to 1611"_s, u"source=may_2016"_s,
                            u"target=release_1611"_s})
                     .exitCode,
                 0);
    }

    void whatIsNotAnsweredIsAskedFor()
    {
        const Outcome asked = m_jana->run({u"advise"_s, kToy, u"--json"_s});
        QCOMPARE(asked.exitCode, 1);
        QVERIFY(asked.object()[u"scenario"_s].isNull());
        QVERIFY(!asked.object()[u"unanswered"_s].toArray().isEmpty());
        QVERIFY(
            m_jana->run({u"advise"_s, kToy, u"--plan"_s, u"Weekend"_s}).error().contains(u"answer its questions"_s));
    }

    void theStepsBecomeTasksOnce()
    {
        answer();
        const QJsonObject json = m_jana->run({u"advise"_s, kToy, u"--json"_s}).object();
        QCOMPARE(json[u"scenario"_s], 3);
        QCOMPARE(json[u"code_upgrade"_s][u"needed"_s], u"yes"_s);
        QCOMPARE(json[u"steps"_s].toArray().last()[u"by"_s], u"service_team"_s);
        const auto steps = json[u"steps"_s].toArray().size();
        QVERIFY(steps > 20);
        const Outcome planned = m_jana->run({u"advise"_s, kToy, u"AD-001"_s, u"--plan"_s, u"Weekend"_s});
        QCOMPARE(planned.exitCode, 0);
        QVERIFY(planned.error().contains(u"Added %1 tasks"_s.arg(steps)));
        const QJsonArray tasks = m_jana->run({u"list"_s, kToy, u"task"_s, u"--json"_s}).array();
        QCOMPARE(tasks.size(), steps + 3); // and the three environments
        QCOMPARE(m_jana->run({u"list"_s, kToy, u"link"_s, u"--json"_s}).array().size(), steps - 1);
        QVERIFY(m_jana->run({u"advise"_s, kToy, u"--plan"_s, u"Weekend"_s})
                    .error()
                    .contains(u"is a task of this plan already"_s));
        QCOMPARE(m_jana->run({u"undo"_s, kToy}).exitCode, 0);
        QVERIFY(m_jana->run({u"list"_s, kToy, u"task"_s, u"--json"_s}).array().isEmpty());
    }

    /// What is printed is of the plan that the steps were just added to: its downtime window is too short.
    void theWindowOfThePlanCountsAtOnce()
    {
        answer();
        m_jana->setNow(u"2027-02-01T09:00:00Z"_s);
        set(u"production_start=2027-02-26T17:00:00Z"_s);
        QCOMPARE(m_jana
                     ->run({u"add"_s, kToy, u"window"_s, u"title=Night"_s, u"plan=Weekend"_s, u"kind=downtime"_s,
                            u"starts=2027-02-26T17:00:00Z"_s, u"ends=2027-02-28T16:59:00Z"_s})
                     .exitCode,
                 0);
        QCOMPARE(m_jana->run({u"advise"_s, kToy}).exitCode, 0);
        const Outcome planned = m_jana->run({u"advise"_s, kToy, u"--plan"_s, u"Weekend"_s});
        QCOMPARE(planned.exitCode, 1);
        QVERIFY(planned.text().contains(u"do not fit into the downtime window"_s));
    }

    /// S2-09, both sides.
    void aRequestHasToComeTwoDaysAhead()
    {
        answer();
        set(u"production_start=2027-02-03T09:00:00Z"_s);
        m_jana->setNow(u"2027-02-01T09:00:00Z"_s);
        QCOMPARE(m_jana->run({u"advise"_s, kToy}).exitCode, 0);
        m_jana->setNow(u"2027-02-01T09:01:00Z"_s);
        QCOMPARE(m_jana->run({u"advise"_s, kToy}).exitCode, 1);
    }

private:
    void set(const QString& field) const { QCOMPARE(m_jana->run({u"set"_s, kToy, u"AD-001"_s, field}).exitCode, 0); }
    void answer() const
    {
        for (const QString& field : {u"custom_code=yes"_s, u"live=yes"_s, u"specific_issue=no"_s})
            set(field);
    }

    std::unique_ptr<CommandLine> m_jana;
};

READINESS_TEST(tst_Advise)
#include "tst_Advise.moc"
