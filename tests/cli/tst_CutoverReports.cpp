#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSample = u"sample.readiness"_s;

QStringList textOf(const QString& report) { return {u"report"_s, kSample, report, u"--format"_s, u"text"_s}; }

} // namespace

/// The reports of the sample's cutover weekend, as they come out of the program.
class tst_CutoverReports : public QObject {
    Q_OBJECT

    CommandLine m_jana;

    QString pdfText(const QString& name) const
    {
        return m_jana.runProgram(u"pdftotext"_s, {u"-layout"_s, name, u"-"_s}).text();
    }

private Q_SLOTS:
    void initTestCase();
    void theTextIsTheSameEachTime_data();
    void theTextIsTheSameEachTime();
    void theCutoverPlanIsPrinted();
    void theRunbookIsPrinted();
    void aRehearsalIsPrinted();
    void theHandOverIsOnePage();
    void aProjectWithoutAPlanSaysSo();
};

void tst_CutoverReports::initTestCase()
{
    m_jana.setNow(u"2027-02-20T10:00:00Z"_s);
    QCOMPARE(m_jana.run({u"new"_s, kSample, u"--sample"_s}).error(), QString());
}

void tst_CutoverReports::theTextIsTheSameEachTime_data()
{
    QTest::addColumn<QString>("report");
    for (const char* report : {"cutover-plan", "runbook", "rehearsal", "hand-over"})
        QTest::addRow("%s", report) << QString::fromLatin1(report);
}

void tst_CutoverReports::theTextIsTheSameEachTime()
{
    QFETCH(const QString, report);
    const Outcome first = m_jana.run(textOf(report));
    QCOMPARE(first.error(), QString());
    CommandLine other;
    other.setNow(u"2027-02-20T10:00:00Z"_s);
    other.write(kSample, m_jana.read(kSample));
    other.setVariable(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    other.setVariable(u"TZ"_s, u"Pacific/Auckland"_s);
    QCOMPARE(other.run(textOf(report)).text(), first.text());
    for (const QString& line : first.text().split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void tst_CutoverReports::theCutoverPlanIsPrinted()
{
    QCOMPARE(m_jana.run({u"report"_s, kSample, u"cutover-plan"_s, u"PN-001"_s, u"-o"_s, u"plan.pdf"_s}).error(),
             QString());
    const QString text = pdfText(u"plan.pdf"_s);
    for (const QString& part : {u"Fits the window"_s, u"21 Mar 2027, 10:25 CET"_s, u"Strategy"_s, u"Critical path"_s,
                                u"120"_s, u"Back up the old system"_s, u"Fri 19:35 – 21:05"_s, u"We are live"_s,
                                u"Restore production from its"_s, u"finished by then in 80 of 100 cases"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    const QString forecast = m_jana.run(textOf(u"cutover-plan"_s) << u"RU-002"_s).text();
    QVERIFY(forecast.contains(u"PN-001 Cutover weekend · RU-002 Second rehearsal"_s));
}

void tst_CutoverReports::theRunbookIsPrinted()
{
    QCOMPARE(m_jana.run({u"report"_s, kSample, u"runbook"_s, u"-o"_s, u"runbook.pdf"_s}).error(), QString());
    QVERIFY(pdfText(u"runbook.pdf"_s).contains(u"Whom to call"_s));
    const QStringList own = textOf(u"runbook"_s) << u"--person"_s << u"Émilie Carpentier"_s;
    const QString text = m_jana.run(QStringList(own) << u"--zone"_s << u"Europe/London"_s).text();
    QVERIFY2(text.contains(u"in GMT: Fri"_s), qPrintable(text));
    QVERIFY(!text.contains(u"AYLIN YILDIZ"_s));
    QCOMPARE(m_jana.run(QStringList(own) << u"--zone"_s << u"Nowhere"_s).exitCode, 2);
    QCOMPARE(m_jana.run(textOf(u"runbook"_s) << u"--person"_s << u"Nobody"_s).exitCode, 2);
}

void tst_CutoverReports::aRehearsalIsPrinted()
{
    QCOMPARE(m_jana.run({u"report"_s, kSample, u"rehearsal"_s, u"RU-001"_s, u"-o"_s, u"first.pdf"_s}).error(),
             QString());
    const QString text = pdfText(u"first.pdf"_s);
    for (const QString& part : {u"RU-001 First rehearsal"_s, u"Planned against actual"_s, u"Durations that follow"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    QVERIFY(m_jana.run(textOf(u"rehearsal"_s)).text().contains(u"RU-002 Second rehearsal"_s)); // the last one
}

/// However much is late.
void tst_CutoverReports::theHandOverIsOnePage()
{
    QCOMPARE(
        m_jana.run({u"add"_s, kSample, u"run"_s, u"title=Night"_s, u"plan=PN-001"_s, u"kind=production"_s}).error(),
        QString());
    m_jana.setNow(u"2027-03-19T17:00:00Z"_s);
    QCOMPARE(m_jana.run({u"run"_s, kSample, u"RU-003"_s, u"--start"_s}).error(), QString());
    m_jana.setNow(u"2027-03-20T09:00:00Z"_s);
    QCOMPARE(m_jana.run({u"report"_s, kSample, u"hand-over"_s, u"SH-002"_s, u"-o"_s, u"shift.pdf"_s}).text(),
             u"Wrote shift.pdf (1 page).\n"_s);
    const QString text = pdfText(u"shift.pdf"_s);
    for (const QString& part :
         {u"RU-003 Night"_s, u"Jonas Lindqvist"_s, u"Saturday, late"_s, u" more"_s, u"Takes over"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    m_jana.setNow(u"2027-02-20T10:00:00Z"_s);
}

void tst_CutoverReports::aProjectWithoutAPlanSaysSo()
{
    makeToyProject(m_jana);
    const Outcome outcome = m_jana.run({u"report"_s, kToy, u"cutover-plan"_s, u"--format"_s, u"text"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.error().contains(u"no cutover plan yet"_s), qPrintable(outcome.error()));
    const Outcome noRun = m_jana.run({u"report"_s, kToy, u"hand-over"_s, u"--format"_s, u"text"_s});
    QCOMPARE(noRun.exitCode, 2);
    QVERIFY2(noRun.error().contains(u"No run has begun yet"_s), qPrintable(noRun.error()));
}

READINESS_TEST(tst_CutoverReports)
#include "tst_CutoverReports.moc"
