#include "core/project/SampleDates.h"

#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone& berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

SampleDates datesAt(QStringView now) { return SampleDates(at(now), berlin()); }

} // namespace

class tst_SampleDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goLiveIsTheFirstMondayAtLeastFourWeeksAway_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("goLive");
        QTest::newRow("a Monday") << u"2027-02-01T09:00:00Z"_s << u"2027-03-01T07:00:00Z"_s;
        QTest::newRow("a Tuesday") << u"2027-02-02T09:00:00Z"_s << u"2027-03-08T07:00:00Z"_s;
        QTest::newRow("a Sunday") << u"2027-02-07T09:00:00Z"_s << u"2027-03-08T07:00:00Z"_s;
        QTest::newRow("already Monday in Berlin") << u"2027-01-31T23:30:00Z"_s << u"2027-03-01T07:00:00Z"_s;
        QTest::newRow("summer time begins in between") << u"2027-03-01T09:00:00Z"_s << u"2027-03-29T06:00:00Z"_s;
    }
    void goLiveIsTheFirstMondayAtLeastFourWeeksAway()
    {
        QFETCH(QString, now);
        QFETCH(QString, goLive);
        QCOMPARE(datesAt(now).goLive().utc(), at(goLive).utc());
    }

    void workingTimesSkipWeekends()
    {
        const SampleDates monday = datesAt(u"2027-02-01T09:00:00Z");
        QCOMPARE(monday.workingTime(1, QTime(10, 30)).utc(), at(u"2027-01-29T09:30:00Z").utc());
        QCOMPARE(monday.workingTime(40, QTime(10, 30)).utc(), at(u"2026-12-07T09:30:00Z").utc());
        const SampleDates sunday = datesAt(u"2027-02-07T09:00:00Z");
        QCOMPARE(sunday.workingTime(1, QTime(10, 30)).utc(), at(u"2027-02-05T09:30:00Z").utc());
    }

    void placeholdersBecomeDaysAroundTheStepAndFromGoLive()
    {
        const SampleDates dates = datesAt(u"2027-02-01T09:00:00Z");
        const Instant friday = at(u"2027-01-29T09:30:00Z");
        QCOMPARE(dates.resolved(u"from {-1} to {+1}, not {0}; ready on {T-3}"_s, friday, FieldKind::LongText),
                 u"from 28 January to 1 February, not 29 January; ready on 26 February"_s);
        QCOMPARE(dates.resolved(u"{T+5}"_s, friday, FieldKind::Date), u"2027-03-06"_s);
        QCOMPARE(dates.resolved(u"T-28 and {T}"_s, friday, FieldKind::LongText), u"T-28 and {T}"_s);
    }
};

READINESS_TEST(tst_SampleDates)
#include "tst_SampleDates.moc"
