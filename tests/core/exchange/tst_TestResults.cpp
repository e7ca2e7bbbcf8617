#include "core/exchange/TestResults.h"
#include "tests/support/TestMain.h"

#include <QStringEncoder>
#include <QTest>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

TestResults read(const QByteArray& xml)
{
    const auto results = readTestResults(xml);
    if (!results)
        qWarning("%s", qPrintable(results.error().text));
    return results.value_or(TestResults());
}

QByteArray junit(const QByteArray& cases) { return "<testsuite name=\"s\">" + cases + "</testsuite>"; }

QByteArray trx(const QByteArray& results, const QByteArray& definitions = {})
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><TestRun id=\"1\" "
           "xmlns=\"http://microsoft.com/schemas/VisualStudio/TeamTest/2010\"><Results>"
           + results + "</Results><TestDefinitions>" + definitions + "</TestDefinitions></TestRun>";
}

} // namespace

/// Results of automated tests as the programs that run them write them down.
class tst_TestResults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void surefireSaysClassTimeAndFailure()
    {
        const TestResults results = read(
            "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<testsuite name=\"com.acme.QuoteTest\" time=\"1,203.5\" tests=\"3\" timestamp=\"2027-02-10T08:00:00Z\">"
            "<properties><property name=\"java.version\" value=\"17\"/></properties>"
            "<testcase name=\"create\" classname=\"com.acme.QuoteTest\" time=\"1,200\"><system-out>fine</system-out>"
            "</testcase>"
            "<testcase name=\"approve\" classname=\"com.acme.QuoteTest\" time=\"2.5\">"
            "<failure message=\"expected: 3\" type=\"AssertionError\">expected: 3 but was: 4\n\tat "
            "Quote.java:7</failure>"
            "<system-err>a stack</system-err></testcase>"
            "<testcase name=\"send\" classname=\"com.acme.QuoteTest\" time=\"0\"><skipped "
            "message=\"later\"/></testcase>"
            "</testsuite>");
        QCOMPARE(results.format, TestResults::Format::JUnit);
        QCOMPARE(results.results.size(), std::size_t(3));
        const TestResult &create = results.results[0], &approve = results.results[1], &send = results.results[2];
        QCOMPARE(create.id(), u"com.acme.QuoteTest.create"_s);
        QCOMPARE(create.outcome, TestOutcome::Passed);
        QCOMPARE(create.started.toString(Qt::ISODate), u"2027-02-10T08:00:00Z"_s);
        QCOMPARE(create.ended.toString(Qt::ISODate), u"2027-02-10T08:20:00Z"_s);
        QCOMPARE(create.message, QString());
        QCOMPARE(approve.outcome, TestOutcome::Failed);
        QCOMPARE(approve.message, u"expected: 3 but was: 4\n at Quote.java:7"_s);
        QCOMPARE(approve.started.toString(Qt::ISODate), u"2027-02-10T08:20:00Z"_s);
        QCOMPARE(send.outcome, TestOutcome::Skipped);
        QCOMPARE(send.message, u"later"_s);
    }

    void pytestNestsSuitesAndCallsErrorsErrors()
    {
        const TestResults results = read(
            "<testsuites><testsuite name=\"pytest\" timestamp=\"2027-02-10T09:30:00.123456\" hostname=\"ci\">"
            "<testcase classname=\"tests.test_quote.TestQuote\" name=\"test_rate[EUR-1]\" time=\"0.010\"/>"
            "<testsuite><testcase classname=\"tests.test_quote\" name=\"test_setup\"><error message=\"no database\"/>"
            "</testcase></testsuite></testsuite></testsuites>");
        QCOMPARE(results.results.size(), std::size_t(2));
        QCOMPARE(results.results[0].id(), u"tests.test_quote.TestQuote.test_rate[EUR-1]"_s);
        QCOMPARE(results.results[0].started.timeSpec(), Qt::LocalTime); // the file names no zone
        QCOMPARE(results.results[0].started.time(), QTime(9, 30, 0, 123));
        QCOMPARE(results.results[1].outcome, TestOutcome::Failed);
        QCOMPARE(results.results[1].message, u"no database"_s);
    }

    void jestRepeatsItsDescriptions()
    {
        const TestResults results =
            read("<testsuites name=\"jest tests\"><testsuite name=\"quote\" timestamp=\"2027-02-10T09:30:00\">"
                 "<testcase classname=\"quote adds tax\" name=\"quote adds tax\" time=\"0.005\"></testcase>"
                 "<testcase classname=\"\" name=\"quote rounds\" time=\"0.005\"></testcase></testsuite></testsuites>");
        QCOMPARE(results.results[0].id(), u"quote adds tax.quote adds tax"_s);
        QCOMPARE(results.results[1].id(), u"quote rounds"_s);
    }

    void googleTestSaysWhatDidNotRun()
    {
        const TestResults results = read(junit("<testcase name=\"A\" status=\"notrun\" result=\"suppressed\"/>"
                                               "<testcase name=\"B\" status=\"run\" result=\"completed\"/>"));
        QCOMPARE(results.results[0].outcome, TestOutcome::Skipped);
        QCOMPARE(results.results[1].outcome, TestOutcome::Passed);
    }

    void attemptsThatFailedBeforeAPassAreNoFailure()
    {
        const TestResults results = read(junit("<testcase name=\"A\"><flakyFailure message=\"once\"/></testcase>"
                                               "<testcase name=\"B\"><failure message=\"1\"/><rerunFailure/><skipped/>"
                                               "<error message=\"2\"/></testcase>"));
        QCOMPARE(results.results[0].outcome, TestOutcome::Passed);
        QCOMPARE(results.results[1].outcome, TestOutcome::Failed);
        QCOMPARE(results.results[1].message, u"1\n\n2"_s);
    }

    void visualStudioSaysClassesElsewhere()
    {
        const TestResults results = read(
            trx("<UnitTestResult testId=\"t1\" testName=\"Create\" outcome=\"Passed\" "
                "startTime=\"2027-02-10T10:00:00.1234567+01:00\" endTime=\"2027-02-10T10:00:02.0000000+01:00\"/>"
                "<UnitTestResult testId=\"t2\" testName=\"Acme.Quotes.Approve\" "
                "outcome=\"Failed\"><Output><StdOut>x</StdOut>"
                "<ErrorInfo><Message>Expected 3</Message><StackTrace>at Quotes.cs:7</StackTrace></ErrorInfo></Output>"
                "<InnerResults><UnitTestResult testId=\"t2\" testName=\"row\" outcome=\"Passed\"/></InnerResults>"
                "</UnitTestResult>",
                "<UnitTest id=\"t1\" name=\"Create\"><Execution id=\"e\"/><TestMethod className=\"Acme.Quotes, Tests, "
                "Version=1.0\" name=\"Create\"/></UnitTest>"
                "<UnitTest id=\"t2\"><TestMethod className=\"Acme.Quotes\" name=\"Approve\"/></UnitTest>"));
        QCOMPARE(results.format, TestResults::Format::Trx);
        QCOMPARE(results.results.size(), std::size_t(2));
        QCOMPARE(results.results[0].id(), u"Acme.Quotes.Create"_s);
        QCOMPARE(results.results[0].started.toUTC().toString(Qt::ISODateWithMs), u"2027-02-10T09:00:00.123Z"_s);
        QCOMPARE(results.results[0].ended.toUTC().toString(Qt::ISODate), u"2027-02-10T09:00:02Z"_s);
        QCOMPARE(results.results[1].id(), u"Acme.Quotes.Approve"_s);
        QCOMPARE(results.results[1].message, u"Expected 3\n\nat Quotes.cs:7"_s);
    }

    void everyWordOfVisualStudioHasAnOutcome_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<TestOutcome>("outcome");
        QTest::newRow("passed") << QByteArray("Passed") << TestOutcome::Passed;
        QTest::newRow("failed") << QByteArray("Failed") << TestOutcome::Failed;
        QTest::newRow("error") << QByteArray("Error") << TestOutcome::Failed;
        QTest::newRow("timeout") << QByteArray("Timeout") << TestOutcome::Failed;
        QTest::newRow("aborted") << QByteArray("Aborted") << TestOutcome::Failed;
        QTest::newRow("not executed") << QByteArray("NotExecuted") << TestOutcome::Skipped;
        QTest::newRow("inconclusive") << QByteArray("Inconclusive") << TestOutcome::Unclear;
        QTest::newRow("running") << QByteArray("InProgress") << TestOutcome::Unclear;
        QTest::newRow("a word of tomorrow") << QByteArray("Flaky") << TestOutcome::Unclear;
        QTest::newRow("none") << QByteArray("") << TestOutcome::Unclear;
    }

    void everyWordOfVisualStudioHasAnOutcome()
    {
        QFETCH(QByteArray, word);
        QFETCH(TestOutcome, outcome);
        const TestResults results = read(trx("<UnitTestResult testName=\"A\" outcome=\"" + word + "\"/>"));
        QCOMPARE(results.results.at(0).outcome, outcome);
        QCOMPARE(!results.results.at(0).message.isEmpty(), outcome == TestOutcome::Unclear);
    }

    void aTestWithoutANameIsNone()
    {
        QVERIFY(read(junit("<testcase classname=\"A\"/>")).results.empty());
        QVERIFY(read(trx("<UnitTestResult outcome=\"Passed\"/>")).results.empty());
    }

    void otherEncodingsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto said = [](const char* encoding) {
            return u"<?xml version=\"1.0\" encoding=\"%1\"?>\n<testsuite><testcase name=\"Grüße\"/></testsuite>"_s.arg(
                QLatin1String(encoding));
        };
        const auto utf16 = [&](bool isBigEndian, bool hasMark) {
            QStringEncoder encoder(isBigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                                   hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
            return QByteArray(encoder(said("utf-16")));
        };
        QTest::newRow("UTF-8") << said("utf-8").toUtf8();
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF") + said("utf-8").toUtf8();
        QTest::newRow("UTF-16, as PowerShell redirects it") << utf16(false, true);
        QTest::newRow("UTF-16, big end first") << utf16(true, true);
        QTest::newRow("UTF-16 without a mark") << utf16(false, false);
        QTest::newRow("Latin-1") << said("ISO-8859-1").toLatin1();
    }

    void otherEncodingsAreRead()
    {
        QFETCH(QByteArray, bytes);
        const TestResults results = read(bytes);
        QCOMPARE(results.results.size(), std::size_t(1));
        QCOMPARE(results.results.front().name, u"Grüße"_s);
    }

    /// Frameworks write what a program printed, colours and all, and whole objects that were not equal.
    void messagesMayBeLongAndColoured()
    {
        const QByteArray message = "\x1b[31mred &#27;[0m&#x1B; &#10;" + QByteArray(100'000, 'x');
        const auto results = read(junit("<testcase name=\"A\"><failure message=\"" + message + "\"/></testcase>"));
        const QString kept = results.results.at(0).message;
        QVERIFY2(kept.startsWith(u"[31mred"_s), qPrintable(kept.left(20)));
        QVERIFY(kept.contains(u"\nxxx"_s));
        QVERIFY(!kept.contains(QChar(0x1b)));
        QVERIFY(kept.size() >= kLongestTestMessage - 1); // the end of a line may be at its start
    }

    void longAndStrangeTextsAreMadeFit()
    {
        const QByteArray longText(3 * kLongestTestMessage, 'x');
        const TestResults results = read(
            junit("<testcase name=\"A&#9;B\nC\"><failure message=\"&#x202E;\">" + longText + "</failure></testcase>"));
        QCOMPARE(results.results[0].name, u"A B C"_s);
        QCOMPARE(results.results[0].message.size(), kLongestTestMessage);
    }

    void theSameBytesHaveTheSameFingerprint()
    {
        const QByteArray one = junit("<testcase name=\"A\"/>");
        QCOMPARE(read(one).fingerprint, read(one).fingerprint);
        QVERIFY(read(one).fingerprint != read(junit("<testcase name=\"B\"/>")).fingerprint);
    }

    void timesThatAreNoneAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("time");
        for (const char* time : {"", "yesterday", "2027-02-30T08:00:00", "2027-02-10", "2027-02-10T25:00:00Z"})
            QTest::newRow(*time ? time : "empty") << QByteArray(time);
    }

    void timesThatAreNoneAreLeftOut()
    {
        QFETCH(QByteArray, time);
        const TestResults results =
            read("<testsuite timestamp=\"" + time + "\"><testcase name=\"A\" time=\"1e400\"/></testsuite>");
        QVERIFY(!results.results.at(0).started.isValid());
        QVERIFY(!results.results.at(0).ended.isValid());
    }

    void whatHoldsNoResultsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const QByteArray whole = junit("<testcase name=\"A\"/><testcase name=\"B\"/>");
        QTest::newRow("no XML") << QByteArray("id,title\n1,A") << u"The file is no XML, so it holds no test results."_s;
        QTest::newRow("empty") << QByteArray(" \n") << u"The file is empty: it holds no test results."_s;
        QTest::newRow("other XML") << QByteArray("<html><testcase name=\"A\"/></html>")
                                   << u"The file is XML, but holds no test results: neither JUnit XML nor TRX."_s;
        QTest::newRow("cut off") << whole.left(whole.size() - 20) << u"The file is damaged in line 1: "_s;
        QTest::newRow("cut off in the root")
            << QByteArray("<testsuites><testsuite") << u"The file is damaged in line 1: "_s;
        QTest::newRow("more than one document") << whole + whole << u"The file is damaged in line 1: "_s;
        QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]>") + whole << QString();
        QByteArray deep;
        for (int i = 0; i < 300; ++i)
            deep += "<testsuite>";
        QTest::newRow("deep") << deep << QString();
    }

    void whatHoldsNoResultsIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto results = readTestResults(bytes);
        QVERIFY(!results);
        QCOMPARE(results.error().kind, ErrorKind::Refused);
        QVERIFY2(results.error().text.startsWith(reason), qPrintable(results.error().text));
        QVERIFY(results.error().text.endsWith(u'.'));
        QVERIFY(!results.error().text.contains(u'\n'));
    }

    void tooManyTestsAreRefused()
    {
        const QByteArray one("<testcase name=\"A\"/>");
        QCOMPARE(read(junit(one.repeated(200'000))).results.size(), std::size_t(200'000));
        const auto more = readTestResults(junit(one.repeated(200'001)));
        QVERIFY(!more);
        QCOMPARE(more.error().text, u"The file has more than 200000 test results."_s);
    }

    void readingStopsWhenNobodyWantsItAnyMore()
    {
        const QByteArray many = junit(QByteArray("<testcase name=\"A\"/>").repeated(5000));
        QVERIFY(!readTestResults(many, [] { return true; }));
        QVERIFY(readTestResults(many, [] { return false; }));
    }

    void theContentTellsWhatItIs()
    {
        QVERIFY(looksLikeTestResults("<?xml version=\"1.0\"?><!-- made by x --><testsuites>"));
        QVERIFY(looksLikeTestResults("<TestRun xmlns=\"x\">"));
        QVERIFY(!looksLikeTestResults("<Project xmlns=\"http://schemas.microsoft.com/project\">"));
        QVERIFY(!looksLikeTestResults("testsuites"));
    }
};

READINESS_TEST(tst_TestResults)

} // namespace readiness::test

#include "tst_TestResults.moc"
