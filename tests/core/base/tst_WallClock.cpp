#include "core/base/WallClock.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;

class tst_WallClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClocksShowTheSameDaysLater_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* name, const char* zone, const char* from, const char* to) {
            QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(from) << QString::fromLatin1(to);
        };
        row("no change", "Europe/Berlin", "2026-06-01T10:00:00Z", "2026-06-11T10:00:00Z");
        row("into summer", "Europe/Berlin", "2026-03-25T10:00:00Z", "2026-04-04T09:00:00Z");
        row("into winter", "Europe/Berlin", "2026-10-20T09:00:00Z", "2026-10-30T10:00:00Z");
        row("just before the skip", "Europe/Berlin", "2026-03-19T00:59:59Z", "2026-03-29T00:59:59Z");
        row("the first skipped", "Europe/Berlin", "2026-03-19T01:00:00Z", "2026-03-29T01:00:00Z");
        row("the last skipped", "Europe/Berlin", "2026-03-19T01:59:59Z", "2026-03-29T01:59:59Z");
        row("just after the skip", "Europe/Berlin", "2026-03-19T02:00:00Z", "2026-03-29T01:00:00Z");
        row("shown twice", "Europe/Berlin", "2026-10-15T00:30:00Z", "2026-10-25T00:30:00Z");
        row("shown twice, the end", "Europe/Berlin", "2026-10-15T00:59:59Z", "2026-10-25T00:59:59Z");
        row("once again", "Europe/Berlin", "2026-10-15T01:00:00Z", "2026-10-25T02:00:00Z");
        row("from the second", "Europe/Berlin", "2026-10-25T01:30:00Z", "2026-11-04T01:30:00Z");
        row("west", "America/New_York", "2026-02-26T07:30:00Z", "2026-03-08T07:30:00Z");
        row("by half an hour", "Australia/Lord_Howe", "2026-09-23T15:45:00Z", "2026-10-03T15:45:00Z");
        row("half an hour, after", "Australia/Lord_Howe", "2026-09-23T16:00:00Z", "2026-10-03T15:30:00Z");
        row("never", "Asia/Kolkata", "2026-03-19T20:59:59Z", "2026-03-29T20:59:59Z");
        row("a day that was left out", "Pacific/Apia", "2011-12-20T20:00:00Z", "2011-12-30T20:00:00Z");
    }

    void theClocksShowTheSameDaysLater()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QCOMPARE(daysLater(at(from), 10, QTimeZone(zone)), at(to));
    }

    void ofNothingThereIsNothing() { QVERIFY(daysLater({}, 10, QTimeZone::utc()).isNull()); }
};

READINESS_TEST(tst_WallClock)
#include "tst_WallClock.moc"
