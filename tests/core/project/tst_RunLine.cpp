#include "core/project/RunLine.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_RunLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineSaysWhatHappened_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("at");
        const auto row = [](const char* line, int number, StepAction action, const char* note, const char* at) {
            QTest::newRow(line) << QString::fromUtf8(line) << number << int(action) << QString::fromUtf8(note)
                                << QString::fromLatin1(at);
        };
        // 00:30 in Berlin, after midnight of the night.
        row("40 start", 40, StepAction::Start, "", "2027-02-26T23:30:00Z");
        row("40 done 00:14", 40, StepAction::Finish, "", "2027-02-26T23:14:00Z");
        row(" 40  DONE  23:50 ", 40, StepAction::Finish, "", "2027-02-26T22:50:00Z");
        row("40 f 00:30", 40, StepAction::Finish, "", "2027-02-26T23:30:00Z");
        row("40 fertig 1:00", 40, StepAction::Finish, "", "2027-02-27T00:00:00Z"); // ahead: to be refused
        row("40 done 02:00", 40, StepAction::Finish, "", "2027-02-26T01:00:00Z");  // the night before
        row("50 failed disk full", 50, StepAction::Fail, "disk full", "2027-02-26T23:30:00Z");
        row("50 failed disk full 00:20", 50, StepAction::Fail, "disk full", "2027-02-26T23:20:00Z");
        row("60 skip not needed", 60, StepAction::Skip, "not needed", "2027-02-26T23:30:00Z");
        row("60 Übersprungen", 60, StepAction::Skip, "", "2027-02-26T23:30:00Z");
        row("70 verified", 70, StepAction::Verify, "", "2027-02-26T23:30:00Z");
        row("70 blocked waits for the bank", 70, StepAction::Block, "waits for the bank", "2027-02-26T23:30:00Z");
        row("70 back", 70, StepAction::Reset, "", "2027-02-26T23:30:00Z");
    }

    void aLineSaysWhatHappened()
    {
        QFETCH(QString, line);
        const auto read = readRunLine(line, at(u"2027-02-26T23:30:00Z"), QTimeZone("Europe/Berlin"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QTEST(read->number, "number");
        QTEST(int(read->action), "action");
        QTEST(read->note, "note");
        QFETCH(QString, at);
        QCOMPARE(read->at.utc().toString(Qt::ISODate), at);
    }

    void whatIsNotUnderstoodIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line : {"", "40", "done 40", "40 perhaps", "-4 done", "0 done", "40 done 25:00"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void whatIsNotUnderstoodIsRefused()
    {
        QFETCH(QString, line);
        QVERIFY(!readRunLine(line, at(u"2027-02-26T23:30:00Z"), QTimeZone("Europe/Berlin")));
    }

    void anHourThatTheClocksSkipIsNoTime()
    {
        const auto read = readRunLine(u"40 done 02:30"_s, at(u"2027-03-28T02:00:00Z"),
                                      QTimeZone("Europe/Berlin")); // 04:00 summer time
        QVERIFY(read);
        QCOMPARE(read->at.utc().toString(Qt::ISODate), u"2027-03-27T01:30:00Z"_s); // the night before had that hour
    }

    void ofAnHourThatTheClocksRepeatTheLastThatPassedIsMeant()
    {
        const QTimeZone berlin("Europe/Berlin");
        QCOMPARE(readRunLine(u"40 done 02:30"_s, at(u"2027-10-31T00:45:00Z"), berlin)->at.utc().toString(Qt::ISODate),
                 u"2027-10-31T00:30:00Z"_s);
        QCOMPARE(readRunLine(u"40 done 02:30"_s, at(u"2027-10-31T01:45:00Z"), berlin)->at.utc().toString(Qt::ISODate),
                 u"2027-10-31T01:30:00Z"_s);
    }
};

READINESS_TEST(tst_RunLine)
#include "tst_RunLine.moc"
