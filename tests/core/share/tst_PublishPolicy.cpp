#include "core/share/PublishPolicy.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;

class tst_PublishPolicy : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    PublishPolicy m_policy;

    Instant after(qint64 milliseconds) { return {at(u"2027-02-01T10:00:00Z").milliseconds + milliseconds}; }
    void editAt(qint64 milliseconds)
    {
        m_clock.set(after(milliseconds));
        m_policy.edited(m_clock.now());
    }
    void publish(qint64 from, qint64 to, bool succeeded = true)
    {
        m_clock.set(after(from));
        m_policy.started(m_clock.now());
        m_clock.set(after(to));
        m_policy.finished(m_clock.now(), succeeded);
    }

private Q_SLOTS:
    void init() { m_policy = {}; }

    void withoutEditsNothingIsDue() { QVERIFY(m_policy.due().isNull()); }

    void anEditIsDueAfterTwoSecondsOfQuiet()
    {
        editAt(0);
        QCOMPARE(m_policy.due(), after(2'000));
        editAt(1'500);
        QCOMPARE(m_policy.due(), after(3'500));
    }

    void someoneWhoNeverPausesIsPublishedAfterThirtySeconds()
    {
        for (qint64 time = 0; time <= 29'000; time += 1'000)
            editAt(time);
        QCOMPARE(m_policy.due(), after(30'000));
    }

    void afterPublishingNothingIsDueUntilTheNextEdit()
    {
        editAt(0);
        publish(2'000, 2'100);
        QVERIFY(m_policy.due().isNull());
        editAt(60'000);
        QCOMPARE(m_policy.due(), after(62'000));
    }

    void thePauseIsTenTimesWhatTheLastOneTook()
    {
        editAt(0);
        publish(2'000, 6'000);
        editAt(6'500);
        QCOMPARE(m_policy.due(), after(46'000));
    }

    void editsWhilePublishingWaitForTheNext()
    {
        editAt(0);
        m_policy.started(after(2'000));
        QVERIFY(m_policy.due().isNull());
        editAt(2'050);
        QVERIFY(m_policy.due().isNull());
        m_policy.finished(after(2'100), true);
        QCOMPARE(m_policy.due(), after(4'050));
    }

    void whatFailedIsTriedAgainAfterHalfAMinute()
    {
        editAt(0);
        publish(2'000, 2'010, false);
        QCOMPARE(m_policy.due(), after(32'010));
        publish(32'010, 42'010, false);
        QCOMPARE(m_policy.due(), after(142'010));
        publish(142'010, 142'020);
        QVERIFY(m_policy.due().isNull());
    }

    void aClockThatWasSetBackDoesNotStopPublishing()
    {
        editAt(0);
        publish(2'000, -3'600'000);
        editAt(-3'599'000);
        QCOMPARE(m_policy.due(), after(-3'597'000));
    }
};

READINESS_TEST(tst_PublishPolicy)
#include "tst_PublishPolicy.moc"
