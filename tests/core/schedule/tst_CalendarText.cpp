#include "core/schedule/CalendarText.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_CalendarText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesTheSameWeek_data();
    void readsAndWritesTheSameWeek();
    void aSpanPastMidnightRunsIntoTheNextDay();
    void saysWhereItCannotRead_data();
    void saysWhereItCannotRead();
    void readsTheSpansOfOneDay();
};

void tst_CalendarText::readsAndWritesTheSameWeek_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* name, const QString& text, const QString& written) {
        QTest::newRow(name) << text << written;
    };
    const QString office = u"Mon-Fri 08:00-12:00 13:00-17:00; Sat 08:00-12:00"_s;
    row("office", office, office);
    row("day and night", u"  "_s, QString());
    row("small letters, blanks, dashes", u" mon – fri 8:00 - 12:00  13:00–17:00 ;sat 08:00-12:00; "_s, office);
    row("day by day", u"Mon,Tue,Wed 08:00-09:00; Thu,Fri 08:00-09:00"_s, u"Mon-Fri 08:00-09:00"_s);
    row("a range over Sunday", u"Sat-Mon 00:00-24:00"_s, u"Mon 00:00-24:00; Sat-Sun 00:00-24:00"_s);
    row("spans in any order, touching", u"Tue 13:00-17:00 08:00-13:00"_s, u"Tue 08:00-17:00"_s);
    row("a night", u"Fri 22:00-06:00"_s, u"Fri 22:00-24:00; Sat 00:00-06:00"_s);
    row("Sunday night", u"Sun 22:00-02:30"_s, u"Mon 00:00-02:30; Sun 22:00-24:00"_s);
}

void tst_CalendarText::readsAndWritesTheSameWeek()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto week = parseWorkingWeek(text);
    QVERIFY2(week, week ? "" : qPrintable(week.error().text));
    QCOMPARE(week->has_value(), !written.isEmpty());
    QCOMPARE(workingWeekText(*week), written);
    QVERIFY(*parseWorkingWeek(written) == *week);
}

void tst_CalendarText::aSpanPastMidnightRunsIntoTheNextDay()
{
    const auto week = parseWorkingWeek(u"Sun 23:00-01:00"_s);
    QVERIFY(week && *week);
    QVERIFY((**week)[6] == (DaySpans{{23 * 60, 24 * 60}}));
    QVERIFY((**week)[0] == (DaySpans{{0, 60}}));
}

void tst_CalendarText::saysWhereItCannotRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("a day that is none") << u"Mon-Fry 08:00-12:00"_s << u"Fry"_s;
    QTest::newRow("no hours") << u"Mon-Fri"_s << u"Mon-Fri"_s;
    QTest::newRow("an hour that is none") << u"Mon 08:00-25:00"_s << u"08:00-25:00"_s;
    QTest::newRow("a minute that is none") << u"Mon 08:60-12:00"_s << u"08:60-12:00"_s;
    QTest::newRow("beginning at 24:00") << u"Mon 24:00-12:00"_s << u"24:00-12:00"_s;
    QTest::newRow("no length") << u"Mon 08:00-08:00"_s << u"08:00-08:00"_s;
    QTest::newRow("overlap") << u"Mon 08:00-12:00 11:00-13:00"_s << u"11:00-13:00"_s;
    QTest::newRow("overlap of two entries") << u"Mon-Tue 08:00-12:00; Tue 09:00-10:00"_s << u"09:00-10:00"_s;
    QTest::newRow("overlap with a night") << u"Mon 22:00-06:00; Tue 05:00-10:00"_s << u"05:00-10:00"_s;
    QTest::newRow("a range of three") << u"Mon-Tue-Wed 08:00-10:00"_s << u"Mon-Tue-Wed"_s;
}

void tst_CalendarText::saysWhereItCannotRead()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto week = parseWorkingWeek(text);
    QVERIFY(!week);
    QVERIFY2(week.error().text.contains(named), qPrintable(week.error().text));
}

void tst_CalendarText::readsTheSpansOfOneDay()
{
    const auto spans = parseDaySpans(u"13:00-17:00 8:00-12:00"_s);
    QVERIFY(spans);
    QCOMPARE(daySpansText(*spans), u"08:00-12:00 13:00-17:00"_s);
    QVERIFY(parseDaySpans(QString())->empty());
    QVERIFY(!parseDaySpans(u"22:00-06:00"_s));
}

READINESS_TEST(tst_CalendarText)
#include "tst_CalendarText.moc"
