#include "core/base/Clock.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;

class tst_Clock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void readsTheFixedTime_data();
    void readsTheFixedTime();
    void withoutAFixedTimeItGoesOn_data();
    void withoutAFixedTimeItGoesOn();
    void aFixedTimeThatIsNoneIsRefused_data();
    void aFixedTimeThatIsNoneIsRefused();
    void anInstantIsShownInAnyZone();
    void noInstantIsNoTime();
};

void tst_Clock::cleanup()
{
    qunsetenv("READINESS_NOW");
    qunsetenv("TZ");
    tzset();
}

void tst_Clock::readsTheFixedTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone : {"UTC", "America/New_York", "Asia/Kolkata"}) {
        for (const char* text :
             {"2027-02-01T10:00:00Z", "2027-02-01T11:00:00+01:00", "2027-02-01T10:00:00.000Z", "2027-02-01T10:00:00"})
            QTest::addRow("%s in %s", text, zone) << QByteArray(text) << QByteArray(zone);
    }
}

void tst_Clock::readsTheFixedTime()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, zone);
    qputenv("TZ", zone);
    tzset();
    qputenv("READINESS_NOW", text);
    QCOMPARE(systemClock().now().milliseconds, QDateTime(QDate(2027, 2, 1), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch());
}

void tst_Clock::withoutAFixedTimeItGoesOn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no time") << QByteArray("tomorrow");
    QTest::newRow("no such day") << QByteArray("2027-02-30T10:00:00Z");
}

void tst_Clock::withoutAFixedTimeItGoesOn()
{
    QFETCH(QByteArray, text);
    qputenv("READINESS_NOW", text);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const Instant now = systemClock().now();
    QVERIFY(now.milliseconds >= before && now.milliseconds <= QDateTime::currentMSecsSinceEpoch());
}

void tst_Clock::aFixedTimeThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("a time") << QByteArray("2027-02-01T10:00:00Z") << true;
    QTest::newRow("the earliest") << QByteArray("1970-01-01T00:00:00Z") << true;
    QTest::newRow("too early") << QByteArray("1969-12-31T23:59:59Z") << false;
    QTest::newRow("too late") << QByteArray("3000-01-01T00:00:00Z") << false;
    QTest::newRow("no time") << QByteArray("tomorrow") << false;
    QTest::newRow("no such day") << QByteArray("2027-02-30T10:00:00Z") << false;
}

void tst_Clock::aFixedTimeThatIsNoneIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isGood);
    qputenv("READINESS_NOW", text);
    QCOMPARE(checkFixedTime().has_value(), isGood);
}

void tst_Clock::anInstantIsShownInAnyZone()
{
    const Instant instant = Instant::of(QDateTime(QDate(2027, 3, 1), QTime(8, 0), QTimeZone("Europe/Berlin")));
    QCOMPARE(instant.utc(), QDateTime(QDate(2027, 3, 1), QTime(7, 0), Qt::UTC));
    QCOMPARE(instant.in(QTimeZone("America/New_York")).time(), QTime(2, 0));
    QCOMPARE(instant.in(QTimeZone("Pacific/Auckland")).time(), QTime(20, 0));
}

void tst_Clock::noInstantIsNoTime()
{
    QVERIFY(Instant().isNull());
    QVERIFY(!Instant().utc().isValid());
    QVERIFY(!Instant().in(QTimeZone::utc()).isValid());
    QVERIFY(Instant::of(QDateTime()).isNull());
    QVERIFY(!Instant{0}.isNull());
}

READINESS_TEST(tst_Clock)
#include "tst_Clock.moc"
