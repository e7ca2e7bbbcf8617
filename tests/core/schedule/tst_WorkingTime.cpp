#include "tests/core/schedule/ScheduleCase.h"
#include "tests/support/TestMain.h"

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_WorkingTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNightThatLosesOrRepeatsAnHourHasItsRealLength_data();
    void aNightThatLosesOrRepeatsAnHourHasItsRealLength();
    void hoursInTheGapShrink();
    void anHourThatComesTwiceIsWorkedTwice();
    void aDayThatBeginsAtOneOClockLosesTheHourBefore();
    void countsAndFindsInstants();
    void exceptionsReplaceDaysAndTheLaterHolds();
    void aCalendarWithoutWorkIsEmptyAndHarmless();
    void refusesWhatIsNoCalendar();
};

namespace {

WorkingTime compiled(const CalendarRules& rules, QStringView from, QStringView until)
{
    auto time = WorkingTime::compile(rules, {minute(from), minute(until)});
    if (!time)
        qFatal("%s", qPrintable(time.error().text));
    return *std::move(time);
}

} // namespace

void tst_WorkingTime::aNightThatLosesOrRepeatsAnHourHasItsRealLength_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char* name, const QByteArray& zone, const QString& from, const QString& until,
                        int minutes) { QTest::newRow(name) << zone << from << until << minutes; };
    row("Berlin, spring", "Europe/Berlin", u"2027-03-28T00:00+01:00"_s, u"2027-03-29T00:00+02:00"_s, 23 * 60);
    row("Berlin, autumn", "Europe/Berlin", u"2027-10-31T00:00+02:00"_s, u"2027-11-01T00:00+01:00"_s, 25 * 60);
    row("Lord Howe, autumn", "Australia/Lord_Howe", u"2027-04-04T00:00+11:00"_s, u"2027-04-05T00:00+10:30"_s,
        24 * 60 + 30);
    row("Lord Howe, spring", "Australia/Lord_Howe", u"2027-10-03T00:00+10:30"_s, u"2027-10-04T00:00+11:00"_s,
        24 * 60 - 30);
    row("Beirut loses midnight", "Asia/Beirut", u"2027-03-28T01:00+03:00"_s, u"2027-03-29T00:00+03:00"_s, 23 * 60);
    row("UTC", {}, u"2027-03-28T00:00"_s, u"2027-03-29T00:00"_s, 24 * 60);
}

void tst_WorkingTime::aNightThatLosesOrRepeatsAnHourHasItsRealLength()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(int, minutes);
    // Only the day in question is worked, all of it.
    CalendarRules rules = calendar(u"Mon 00:00-24:00"_s, zone);
    rules.week = WorkingWeek{};
    const QDate day = QDateTime::fromString(from, Qt::ISODate).date();
    rules.exceptions = {{day, day, {{0, 1440}}}};
    const WorkingTime time = compiled(rules, u"2027-01-01T00:00", u"2028-01-01T00:00");
    QCOMPARE(time.spans().size(), size_t(1));
    QCOMPARE(text(time.spans()[0].from), text(minute(from)));
    QCOMPARE(text(time.spans()[0].until), text(minute(until)));
    QCOMPARE(time.workBefore(time.end()), minutes);
}

void tst_WorkingTime::hoursInTheGapShrink()
{
    const WorkingTime time =
        compiled(calendar(u"Sun 01:30-04:00"_s, "Europe/Berlin"), u"2027-03-27T12:00", u"2027-03-28T12:00");
    QCOMPARE(time.workBefore(time.end()), 90); // 01:30 to 02:00, which is 03:00, to 04:00
    QCOMPARE(text(time.earliest(31)), u"2027-03-28T01:01"_s);
}

void tst_WorkingTime::anHourThatComesTwiceIsWorkedTwice()
{
    const WorkingTime time =
        compiled(calendar(u"Sun 01:00-02:30"_s, "Europe/Berlin"), u"2027-10-30T12:00", u"2027-10-31T12:00");
    QCOMPARE(time.spans().size(), size_t(2)); // to 02:30 in summer time, and from 02:00 to 02:30 again
    QCOMPARE(text(time.spans()[0].until), u"2027-10-31T00:30"_s);
    QCOMPARE(text(time.spans()[1].from), u"2027-10-31T01:00"_s);
    QCOMPARE(time.workBefore(time.end()), 120);
}

void tst_WorkingTime::aDayThatBeginsAtOneOClockLosesTheHourBefore()
{
    const WorkingTime time =
        compiled(calendar(u"Sun 00:00-02:00"_s, "Asia/Beirut"), u"2027-03-27T12:00", u"2027-03-28T12:00");
    QCOMPARE(time.workBefore(time.end()), 60);
    QCOMPARE(text(time.forward(time.begin()).at),
             u"2027-03-27T22:00"_s); // 00:00 in winter time is 01:00 in summer time
}

void tst_WorkingTime::countsAndFindsInstants()
{
    const WorkingTime time =
        compiled(calendar(u"Mon-Fri 08:00-12:00 13:00-17:00"_s), u"2027-03-01T00:00", u"2027-03-15T00:00");
    QCOMPARE(time.workBefore(minute(u"2027-03-01T12:30")), 240);
    QCOMPARE(time.workBefore(minute(u"2027-03-01T13:01")), 241);
    QCOMPARE(text(time.earliest(240)), u"2027-03-01T12:00"_s);
    QCOMPARE(text(time.latest(240)), u"2027-03-01T13:00"_s);
    QCOMPARE(text(time.earliest(5 * 480)), u"2027-03-05T17:00"_s);
    QCOMPARE(text(time.latest(5 * 480)), u"2027-03-08T08:00"_s);
    QCOMPARE(text(time.forward(minute(u"2027-03-06T10:00")).at), u"2027-03-08T08:00"_s);
    QCOMPARE(time.forward(minute(u"2027-03-06T10:00")).work, 5 * 480);
    QCOMPARE(text(time.forward(minute(u"2027-03-02T16:59")).at), u"2027-03-02T16:59"_s);
    QCOMPARE(time.earliest(100 * 480), time.end());
    QCOMPARE(time.latest(10 * 480), time.end());
}

void tst_WorkingTime::exceptionsReplaceDaysAndTheLaterHolds()
{
    CalendarRules rules = calendar(u"Mon-Fri 08:00-16:00"_s);
    rules.exceptions = {{QDate(2027, 3, 1), QDate(2027, 3, 7), {}},
                        {QDate(2027, 3, 6), QDate(2027, 3, 6), {{600, 660}}}};
    const WorkingTime time = compiled(rules, u"2027-03-01T00:00", u"2027-03-09T00:00");
    QCOMPARE(time.spans().size(), size_t(2));
    QCOMPARE(text(time.spans()[0].from), u"2027-03-06T10:00"_s);
    QCOMPARE(text(time.spans()[1].from), u"2027-03-08T08:00"_s);
}

void tst_WorkingTime::aCalendarWithoutWorkIsEmptyAndHarmless()
{
    CalendarRules rules;
    rules.week = WorkingWeek{};
    const WorkingTime time = compiled(rules, u"2027-03-01T00:00", u"2027-03-09T00:00");
    QVERIFY(time.isEmpty());
    QCOMPARE(time.workBefore(time.end() + 10), 0);
    QCOMPARE(time.forward(time.begin()).at, time.end());
    QCOMPARE(time.earliest(1), time.end());
    QCOMPARE(time.latest(0), time.end());
}

void tst_WorkingTime::refusesWhatIsNoCalendar()
{
    const MinuteSpan range{0, 1440};
    const auto lost = WorkingTime::compile({std::nullopt, {}, "Europe/Atlantis"}, range);
    QVERIFY(!lost && lost.error().text.contains(u"Europe/Atlantis"));
    for (const DaySpans& spans :
         {DaySpans{{600, 500}}, DaySpans{{0, 1441}}, DaySpans{{-1, 10}}, DaySpans{{0, 60}, {30, 90}}})
        QVERIFY(!WorkingTime::compile({std::nullopt, {{QDate(2027, 1, 1), QDate(2027, 1, 1), spans}}, {}}, range));
}

READINESS_TEST(tst_WorkingTime)
#include "tst_WorkingTime.moc"
