#include "core/model/Project.h"
#include "tests/support/TestMain.h"

#include <QLocale>
#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_Project : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void goLiveIsADayOfTheProjectsZone_data();
    void goLiveIsADayOfTheProjectsZone();
    void anUnknownZoneCountsAsUtc_data();
    void anUnknownZoneCountsAsUtc();
    void withoutGoLiveThereIsNoDay();
};

void tst_Project::cleanup()
{
    qunsetenv("TZ");
    tzset();
    QLocale::setDefault(QLocale::c());
}

void tst_Project::goLiveIsADayOfTheProjectsZone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("goLive");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char* name, const char* zone, const char* goLive, const QDate& day) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(goLive) << day;
    };
    row("UTC", "UTC", "2027-03-01T00:00:00Z", {2027, 3, 1});
    row("last moment of the day", "Europe/Berlin", "2027-03-01T22:59:59Z", {2027, 3, 1});
    row("midnight in Berlin", "Europe/Berlin", "2027-03-01T23:00:00Z", {2027, 3, 2});
    row("summer, last moment", "Europe/Berlin", "2027-07-01T21:59:59Z", {2027, 7, 1});
    row("summer, midnight", "Europe/Berlin", "2027-07-01T22:00:00Z", {2027, 7, 2});
    row("clocks go forward", "Europe/Berlin", "2027-03-28T01:00:00Z", {2027, 3, 28});
    row("clocks go back, midnight after", "Europe/Berlin", "2027-10-31T23:00:00Z", {2027, 11, 1});
    row("clocks go back, before", "Europe/Berlin", "2027-10-31T22:59:59Z", {2027, 10, 31});
    row("offset by name", "Etc/GMT-3", "2027-03-01T21:00:00Z", {2027, 3, 2});
    row("far east is ahead", "Pacific/Kiritimati", "2027-03-01T10:00:00Z", {2027, 3, 2});
    row("far west is behind", "Pacific/Honolulu", "2027-03-01T09:59:59Z", {2027, 2, 28});
    row("half hours", "Asia/Kolkata", "2027-03-01T18:30:00Z", {2027, 3, 2});
    row("half hours, before", "Asia/Kolkata", "2027-03-01T18:29:59Z", {2027, 3, 1});
}

void tst_Project::goLiveIsADayOfTheProjectsZone()
{
    QFETCH(QString, zone);
    QFETCH(QString, goLive);
    QFETCH(QDate, day);
    ProjectSettings project;
    project.timeZone = zone;
    project.goLive = Instant::of(QDateTime::fromString(goLive, Qt::ISODate));
    for (const char* machineZone : {"UTC", "America/New_York", "Pacific/Auckland"}) {
        for (const QLocale& locale : {QLocale::c(), QLocale(u"de_DE"_s), QLocale(u"ar_EG"_s)}) {
            qputenv("TZ", machineZone);
            tzset();
            QLocale::setDefault(locale);
            QCOMPARE(project.goLiveDate(), day);
        }
    }
}

void tst_Project::anUnknownZoneCountsAsUtc_data()
{
    QTest::addColumn<QString>("zone");
    for (const char* zone :
         {"", "Middle/Earth", "UTC+3", "XXX-5", "EST5EDT,M3.2.0/2,M11.1.0/2", "europe berlin", "../../../etc/localtime",
          "/etc/localtime", "../../../dev/zero", "Europe/../../../etc/localtime"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
    QTest::newRow("not Latin") << u"Европа/Берлин"_s;
    QTest::newRow("long") << QString(500, u'a');
}

void tst_Project::anUnknownZoneCountsAsUtc()
{
    QFETCH(QString, zone);
    qputenv("TZ", "America/New_York");
    tzset();
    ProjectSettings project;
    project.timeZone = zone;
    project.goLive = Instant::of(QDateTime(QDate(2027, 3, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(project.zone(), QTimeZone::utc());
    QCOMPARE(project.goLiveDate(), QDate(2027, 3, 1));
}

void tst_Project::withoutGoLiveThereIsNoDay()
{
    ProjectSettings project;
    project.timeZone = u"Europe/Berlin"_s;
    QVERIFY(!project.goLiveDate().isValid());
}

READINESS_TEST(tst_Project)
#include "tst_Project.moc"
