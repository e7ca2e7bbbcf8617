#include "core/query/TimeText.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_TimeText : public QObject {
    Q_OBJECT

    const QTimeZone m_berlin{"Europe/Berlin"};

    QString utcOf(const QString& text) const
    {
        const auto instant = parseInstant(text, m_berlin);
        return instant ? isoInstant(*instant) : instant.error().text;
    }

private Q_SLOTS:
    void timesAreReadInTheZoneOrWithAnOffset_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("winter") << u"2027-03-01T08:00"_s << u"2027-03-01T07:00:00Z"_s;
        QTest::newRow("summer") << u"2027-07-01 08:00"_s << u"2027-07-01T06:00:00Z"_s;
        QTest::newRow("day") << u"2027-03-01"_s << u"2027-02-28T23:00:00Z"_s;
        QTest::newRow("seconds") << u"2027-03-01T08:00:30"_s << u"2027-03-01T07:00:30Z"_s;
        QTest::newRow("milliseconds") << u"2027-03-01T08:00:30.250"_s << u"2027-03-01T07:00:30.250Z"_s;
        QTest::newRow("utc") << u"2027-03-01T08:00Z"_s << u"2027-03-01T08:00:00Z"_s;
        QTest::newRow("east") << u"2027-03-01T08:00+05:30"_s << u"2027-03-01T02:30:00Z"_s;
        QTest::newRow("west") << u"2027-03-01T08:00-0800"_s << u"2027-03-01T16:00:00Z"_s;
        QTest::newRow("first of a repeated hour") << u"2027-10-31T02:30"_s << u"2027-10-31T00:30:00Z"_s;
        QTest::newRow("first day") << u"0001-01-01T00:00Z"_s << u"0001-01-01T00:00:00Z"_s;
    }
    void timesAreReadInTheZoneOrWithAnOffset()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        QCOMPARE(utcOf(text), utc);
    }

    void aTimeThatTheClocksSkipIsRefused()
    {
        QVERIFY(utcOf(u"2027-03-28T02:30"_s).contains(u"does not exist in Europe/Berlin"));
    }

    void otherTextsAreNoTimes()
    {
        for (const QString& text : {u""_s, u"soon"_s, u"2027-02-29"_s, u"2027-3-1"_s, u"2027-03-01T8:00"_s,
                                    u"2027-03-01T24:01"_s, u"2027-03-01T08:00+19:00"_s, u"2027-03-01T08:00+01:99"_s,
                                    u"0000-01-01"_s, u"2027-03-01T08:00 CET"_s, u"12027-03-01"_s})
            QVERIFY2(utcOf(text).contains(u"is not a time"), qPrintable(text + u": "_s + utcOf(text)));
    }

    void peopleSeeTheZone()
    {
        QCOMPARE(displayInstant(*parseInstant(u"2027-03-01T08:00"_s, m_berlin), m_berlin), u"2027-03-01 08:00 CET"_s);
        QCOMPARE(displayInstant(*parseInstant(u"2027-07-01T08:00:05"_s, m_berlin), m_berlin),
                 u"2027-07-01 08:00:05 CEST"_s);
        QCOMPARE(displayInstant({}, m_berlin), QString());
    }

    void durationsAreMinutes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("minutes") << u"90"_s << qint64(90);
        QTest::newRow("clock") << u"1:30"_s << qint64(90);
        QTest::newRow("short") << u"1h30"_s << qint64(90);
        QTest::newRow("spelled") << u"1 h 30 min"_s << qint64(90);
        QTest::newRow("days") << u"2d 4H"_s << qint64(52 * 60);
        QTest::newRow("zero") << u"0"_s << qint64(0);
        QTest::newRow("long") << u"100:05"_s << qint64(6005);
    }
    void durationsAreMinutes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, minutes);
        QCOMPARE(parseDuration(text).value_or(-1), minutes);
        QCOMPARE(parseDuration(displayDuration(minutes)).value_or(-1), minutes);
    }

    void otherTextsAreNoDurations()
    {
        for (const QString& text :
             {u""_s, u" "_s, u"-5"_s, u"1:60"_s, u"an hour"_s, u"30 h 1 d"_s, u"1.5h"_s, u"99999999999"_s})
            QVERIFY2(!parseDuration(text), qPrintable(text));
    }

    void displayedDurationsNameTheirUnits()
    {
        QCOMPARE(displayDuration(0), u"0 min"_s);
        QCOMPARE(displayDuration(60), u"1 h"_s);
        QCOMPARE(displayDuration(24 * 60 + 61), u"1 d 1 h 1 min"_s);
    }
};

READINESS_TEST(tst_TimeText)
#include "tst_TimeText.moc"
