#include "core/model/DueDate.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_DueDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void everyOffsetSurvivesItsText();
    void countsFromGoLive_data();
    void countsFromGoLive();
    void aFixedDayIgnoresGoLive();
    void noneStaysNone();
};

void tst_DueDate::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("before") << u"T-28"_s << u"T-28"_s;
    QTest::newRow("after") << u"T+5"_s << u"T+5"_s;
    QTest::newRow("go-live itself") << u"T"_s << u"T"_s;
    QTest::newRow("zero days") << u"T-0"_s << u"T"_s;
    QTest::newRow("small letter") << u"t-7"_s << u"T-7"_s;
    QTest::newRow("leading zeros") << u"T-0007"_s << u"T-7"_s;
    QTest::newRow("earliest") << u"T-3650"_s << u"T-3650"_s;
    QTest::newRow("latest") << u"T+3650"_s << u"T+3650"_s;
    QTest::newRow("day") << u"2027-03-01"_s << u"2027-03-01"_s;
    QTest::newRow("leap day") << u"2028-02-29"_s << u"2028-02-29"_s;
    QTest::newRow("none") << QString() << QString();
}

void tst_DueDate::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto due = DueDate::fromText(text);
    QVERIFY(due);
    QCOMPARE(due->toText(), written);
    QVERIFY(DueDate::fromText(written) == due);
    QCOMPARE(due->isNull(), text.isEmpty());
}

void tst_DueDate::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"T-3651",
                             "T+3651",
                             "T-99999",
                             "T-99999999999",
                             "T-",
                             "T+",
                             "T28",
                             "T--28",
                             "T-2 8",
                             "T-28 ",
                             " T-28",
                             "T−28",
                             "TT",
                             "D-5",
                             "2027-02-29",
                             "2027-13-01",
                             "27-03-01",
                             "2027-3-1",
                             "2027-03-01T00:00:00",
                             "yes",
                             "-28",
                             "28"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("digits of another script") << u"T-"_s + QChar(0x0662) + QChar(0x0668);
}

void tst_DueDate::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!DueDate::fromText(text));
}

void tst_DueDate::everyOffsetSurvivesItsText()
{
    for (int days = -3650; days <= 3650; ++days) {
        const DueDate due{{}, days};
        QVERIFY(DueDate::fromText(due.toText()) == due);
    }
}

void tst_DueDate::countsFromGoLive_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("four weeks") << u"T-28"_s << QDate(2028, 2, 2);
    QTest::newRow("across the leap day") << u"T-1"_s << QDate(2028, 2, 29);
    QTest::newRow("the day") << u"T"_s << QDate(2028, 3, 1);
    QTest::newRow("after") << u"T+31"_s << QDate(2028, 4, 1);
}

void tst_DueDate::countsFromGoLive()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(DueDate::fromText(text)->resolved(QDate(2028, 3, 1)), day);
    QVERIFY(!DueDate::fromText(text)->resolved(QDate()).isValid());
}

void tst_DueDate::aFixedDayIgnoresGoLive()
{
    QCOMPARE(DueDate::fromText(u"2027-03-01"_s)->resolved(QDate()), QDate(2027, 3, 1));
    QCOMPARE(DueDate::fromText(u"2027-03-01"_s)->resolved(QDate(2030, 1, 1)), QDate(2027, 3, 1));
}

void tst_DueDate::noneStaysNone()
{
    QVERIFY(DueDate().isNull());
    QVERIFY(!DueDate().resolved(QDate(2027, 3, 1)).isValid());
    QVERIFY(!(DueDate{{}, 0}.isNull()));
}

READINESS_TEST(tst_DueDate)
#include "tst_DueDate.moc"
