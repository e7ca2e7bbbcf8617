#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kText{u"report"_s, kToy, u"status"_s, u"--format"_s, u"text"_s};

} // namespace

/// The weekly report as it comes out of the program.
class tst_StatusReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTextIsTheSameEachTime();
    void itTellsWhatChangedSinceTheDay();
    void itStaysOnTwoPages_data();
    void itStaysOnTwoPages();
    void anEmptyProjectHasOne();
    void whatIsNoDayIsRefused();
};

void tst_StatusReport::theTextIsTheSameEachTime()
{
    CommandLine jana;
    makeToyProject(jana);
    const Outcome first = jana.run(kText);
    QCOMPARE(first.error(), QString());
    CommandLine other;
    other.write(kToy, jana.read(kToy));
    other.setVariable(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    other.setVariable(u"TZ"_s, u"Pacific/Auckland"_s);
    QCOMPARE(other.run(kText).text(), first.text());
}

void tst_StatusReport::itTellsWhatChangedSinceTheDay()
{
    CommandLine jana;
    jana.setNow(u"2027-01-04T10:00:00Z"_s);
    makeToyProject(jana);
    jana.setNow(u"2027-01-12T10:00:00Z"_s);
    QCOMPARE(jana.run({u"set"_s, kToy, u"C-001"_s, u"status=blocked"_s}).exitCode, 0);
    QCOMPARE(jana.run({u"set"_s, kToy, u"PJ-001"_s, u"go_live=2027-03-15T08:00"_s}).exitCode, 0);
    jana.setNow(u"2027-01-14T10:00:00Z"_s);
    const QString week = jana.run(kText).text();
    QVERIFY2(week.contains(u"Go-live moved from 1 Mar 2027, 08:00 CET to 15 Mar 2027, 08:00 CET."), qPrintable(week));
    QVERIFY(week.simplified().contains(u"! Blocked C-001 Rehearse the migration Jana Weiß"));
    const QString day = jana.run(QStringList(kText) << u"--since"_s << u"2027-01-13"_s).text();
    QVERIFY(day.contains(u"Nothing has changed."));
    QVERIFY(!day.contains(u"moved"));
    const QString year = jana.run(QStringList(kText) << u"--since"_s << u"2026-01-01"_s).text();
    QVERIFY(year.contains(u"The project did not exist then."));
}

void tst_StatusReport::itStaysOnTwoPages_data()
{
    QTest::addColumn<QString>("playbook");
    for (const char* playbook : {"golive-customer-engagement", "golive-finance-operations", "upgrade-crm-onpremises"})
        QTest::addRow("%s", playbook) << QString::fromLatin1(playbook);
}

/// A week before go-live, everything is overdue, every area has its lead's sentence, and titles are long.
void tst_StatusReport::itStaysOnTwoPages()
{
    QFETCH(const QString, playbook);
    CommandLine jana;
    jana.setNow(u"2026-12-01T10:00:00Z"_s);
    QCOMPARE(jana.run({u"new"_s, kToy, u"--playbook"_s, playbook, u"--go-live"_s, u"2027-03-01"_s}).exitCode, 0);
    const QString sentence = u"The second rehearsal took longer than the weekend has hours, and nobody knows why. "_s;
    for (int area = 1; area <= 7; ++area) {
        const QString person = u"Dr. Maximiliane von Hohenstein-Wetterau the %1th"_s.arg(area);
        QCOMPARE(jana.run({u"add"_s, kToy, u"person"_s, u"name="_s + person}).exitCode, 0);
        QCOMPARE(jana.run({u"set"_s, kToy, u"AR-%1"_s.arg(area, 3, 10, QLatin1Char('0')), u"rag=red"_s,
                           u"rag_note="_s + sentence.repeated(3), u"owner="_s + person})
                     .exitCode,
                 0);
        QCOMPARE(jana.run({u"set"_s, kToy, u"C-%1"_s.arg(area, 3, 10, QLatin1Char('0')), u"status=blocked"_s,
                           u"title="_s + QString(400, u'W'), u"next_step="_s + sentence,
                           u"next_step_on=2027-02-2%1"_s.arg(area % 9)})
                     .error(),
                 QString());
        for (const QString& kind :
             {u"decision"_s, u"licence"_s, u"document"_s, u"training"_s, u"staffing"_s, u"risk"_s, u"issue"_s}) {
            QStringList arguments{u"add"_s, kToy, kind, u"title="_s + sentence};
            if (kind == u"licence" || kind == u"training")
                arguments += u"needed=10"_s;
            if (area < 3)
                QCOMPARE(jana.run(arguments).error(), QString());
        }
    }
    jana.setNow(u"2027-02-22T10:00:00Z"_s);
    for (const QString& paper : {u"a4"_s, u"letter"_s})
        QCOMPARE(jana.run({u"report"_s, kToy, u"status"_s, u"--paper"_s, paper, u"--since"_s, u"2026-12-02"_s, u"-o"_s,
                           u"status.pdf"_s})
                     .text(),
                 u"Wrote status.pdf (2 pages).\n"_s);
    const QString text = jana.runProgram(u"pdftotext"_s, {u"-layout"_s, u"status.pdf"_s, u"-"_s}).text();
    for (const QString& heading :
         {u"Risks and issues"_s, u"Changed since 2 Dec 2026"_s, u"Week by week"_s, u"Areas"_s, u"Overdue by owner"_s,
          u"Next milestones"_s, u"Next steps"_s, u"Decisions wanted"_s, u"Open conditions"_s, u"Not yet complete"_s})
        QVERIFY2(text.contains(heading), qPrintable(heading));
    QVERIFY(text.contains(u"more"));
}

void tst_StatusReport::anEmptyProjectHasOne()
{
    CommandLine jana;
    QCOMPARE(jana.run({u"new"_s, kToy}).exitCode, 0);
    QCOMPARE(jana.run({u"report"_s, kToy, u"status"_s, u"-o"_s, u"empty.pdf"_s}).error(), QString());
    QVERIFY(jana.runProgram(u"pdftotext"_s, {u"empty.pdf"_s, u"-"_s}).text().contains(u"No decision yet"));
}

void tst_StatusReport::whatIsNoDayIsRefused()
{
    CommandLine jana;
    makeToyProject(jana);
    const Outcome outcome = jana.run(QStringList(kText) << u"--since"_s << u"yesterday"_s);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.error().contains(u"“yesterday” is no day. Write it as 2026-11-13."));
}

READINESS_TEST(tst_StatusReport)
#include "tst_StatusReport.moc"
