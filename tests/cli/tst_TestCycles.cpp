#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QHash>
#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const auto kResults = u"results.xml"_s;
const auto kShare = u"omar.readiness"_s;

QByteArray suite(const QByteArray& cases, const QByteArray& time = "2027-01-10T08:00:00Z")
{
    return "<testsuite name=\"s\" timestamp=\"" + time + "\">" + cases + "</testsuite>";
}

const QByteArray kRun =
    "<testcase classname=\"acme.Quote\" name=\"create\" time=\"2\"/>"
    "<testcase classname=\"acme.Quote\" name=\"approve\"><failure message=\"expected 3\"/></testcase>"
    "<testcase classname=\"acme.Other\" name=\"idle\"/>";

} // namespace

/// Test cycles as pipelines and key users feed them: results of automated tests, and shares of testers.
class tst_TestCycles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_jana = std::make_unique<CommandLine>();
        m_jana->setNow(u"2027-01-10T12:00:00Z"_s);
        makeToyProject(*m_jana);
        add({u"suite"_s, u"title=Regression"_s});
        add({u"test_case"_s, u"title=Create a quote"_s, u"expected=It is there"_s, u"suite=Regression"_s,
             u"automated_id=acme.Quote.create"_s, u"tester=Omar Haddad"_s});
        add({u"test_case"_s, u"title=Approve a quote"_s, u"expected=It is approved"_s, u"suite=Regression"_s,
             u"automated_id=acme.Quote.approve"_s, u"tester=Omar Haddad"_s});
        add({u"cycle"_s, u"title=Round 1"_s, u"suites=Regression"_s});
        m_jana->write(kResults, suite(kRun));
    }

    void resultsUpdateTheCycleAsOneChange()
    {
        const Outcome done = import({u"--cycle"_s, u"Round 1"_s});
        QCOMPARE(done.error(), QString());
        QCOMPARE(done.exitCode, 0);
        const QString text = done.text().simplified();
        QVERIFY2(text.startsWith(u"results.xml: 2 test cases: 1 passed, 1 failed, 0 skipped, 0 blocked; 0 known, "
                                 "1 unknown test."),
                 qPrintable(text));
        QVERIFY2(text.contains(u"failed TC-002 “Approve a quote”: expected 3"_s), qPrintable(text));
        QVERIFY2(text.contains(u"acme.Other.idle"_s), qPrintable(text));
        QCOMPARE(executions().size(), 2);
        QCOMPARE(executions()[0][u"verdict"_s], u"passed"_s);
        QCOMPARE(executions()[0][u"ended_at"_s], u"2027-01-10T08:00:02Z"_s);
        QCOMPARE(run({u"undo"_s, kToy}).exitCode, 0);
        QVERIFY(executions().isEmpty());
    }

    void theSameFileTwiceChangesNothing()
    {
        QCOMPARE(import().exitCode, 0);
        const Outcome again = import();
        QCOMPARE(again.exitCode, 0);
        QVERIFY(again.text().endsWith(u"Nothing was changed.\n"_s));
        QVERIFY(again.text().contains(u"2 known"_s));
        m_jana->write(kResults, suite(kRun, "2027-01-10T09:00:00Z"));
        QCOMPARE(import().exitCode, 0);
        QCOMPARE(executions().size(), 4);
    }

    void scriptsReadWhatHappened()
    {
        const QJsonObject dry = import({u"--dry-run"_s, u"--json"_s}).object();
        QCOMPARE(dry[u"imported"_s], false);
        QCOMPARE(dry[u"matched"_s], 2);
        QCOMPARE(dry[u"passed"_s], 1);
        QCOMPARE(dry[u"failed"_s], 1);
        QCOMPARE(dry[u"faulty"_s], 0);
        QCOMPARE(dry[u"unknown"_s].toArray(), (QJsonArray{u"acme.Other.idle"_s}));
        QVERIFY(executions().isEmpty());
        QCOMPARE(import({u"--json"_s}).object()[u"imported"_s], true);
    }

    void unknownTestsAreNamedAFewAtATimeWithWhatToDo()
    {
        QByteArray idle;
        for (int i = 0; i < 30; ++i)
            idle += "<testcase classname=\"acme.Other\" name=\"idle" + QByteArray::number(i) + "\"/>";
        m_jana->write(kResults, suite(kRun + idle));
        const QString text = import({u"--dry-run"_s}).text().simplified();
        QVERIFY2(text.contains(u"`readiness set FILE TC-… automated_id=TEST` gives a case one: unknown "
                               "acme.Other.idle unknown acme.Other.idle0"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"idle18 … and 11 more; --json lists all."_s), qPrintable(text));
        QVERIFY(!text.contains(u"idle19"_s));
        QCOMPARE(import({u"--dry-run"_s, u"--json"_s}).object()[u"unknown"_s].toArray().size(), 31);
        QCOMPARE(run({u"set"_s, kToy, u"TC-002"_s, u"automated_id=acme.Other.idle3"_s}).exitCode, 0);
        QVERIFY(import({u"--dry-run"_s}).text().contains(u"2 test cases: 2 passed"_s));
    }

    void whatIsRefusedIsNamed()
    {
        m_jana->write(kResults, "<testsuites/>");
        const Outcome refused = import();
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.error(), u"readiness: results.xml: The file has no test results.\n"_s);
    }

    void theContentDecidesAndNotTheName()
    {
        m_jana->write(u"results.txt"_s, suite(kRun));
        QCOMPARE(run({u"import"_s, kToy, u"results.txt"_s}).exitCode, 0);
        m_jana->write(u"run.trx"_s,
                      "<TestRun><Results><UnitTestResult testName=\"acme.Quote.create\" outcome=\"Failed\"/>"
                      "</Results></TestRun>");
        QCOMPARE(run({u"import"_s, kToy, u"run.trx"_s}).exitCode, 0);
        QCOMPARE(executions().size(), 3);
    }

    void whatCannotBeImportedChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        const QByteArray whole = suite(kRun);
        const QStringList cycle{u"--cycle"_s, u"Round 1"_s};
        QTest::newRow("cut off") << whole.left(whole.size() - 30) << cycle << 3;
        QTest::newRow("neither") << QByteArray("<html/>") << cycle << 3;
        QTest::newRow("no XML") << QByteArray("id;verdict") << cycle << 3;
        QTest::newRow("another cycle") << whole << QStringList{u"--cycle"_s, u"Round 7"_s} << 2;
        QTest::newRow("an option of lists") << whole << cycle + QStringList{u"--as"_s, u"risk"_s} << 2;
        QTest::newRow("nothing is known") << suite("<testcase name=\"idle\"/>") << cycle << 1;
    }

    void whatCannotBeImportedChangesNothing()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, options);
        QFETCH(int, exitCode);
        m_jana->write(kResults, file);
        const QByteArray before = m_jana->read(kToy);
        const Outcome refused = import(options);
        QCOMPARE(refused.exitCode, exitCode);
        QCOMPARE(refused.error().count(u'\n'), exitCode == 1 ? 0 : 1);
        QCOMPARE(m_jana->read(kToy), before);
    }

    void severalCyclesHaveToBeNamed()
    {
        add({u"cycle"_s, u"title=Round 2"_s, u"suites=Regression"_s});
        const Outcome refused = import();
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.error().contains(u"--cycle"_s), qPrintable(refused.error()));
        QCOMPARE(import({u"--cycle"_s, u"Round 2"_s}).exitCode, 0);
    }

    void aShareGoesOutAndItsResultsComeBack()
    {
        const Outcome made = share(u"Omar Haddad"_s);
        QCOMPARE(made.error(), QString());
        QCOMPARE(made.text(), u"Wrote omar.readiness (2 test cases). `readiness merge` brings the results back.\n"_s);
        QVERIFY(m_jana->read(kToy).contains("Is the data clean?"));
        QVERIFY(!m_jana->read(kShare).contains("Is the data clean?"));
        QCOMPARE(run({u"verify"_s, kShare}).exitCode, 0);
        QCOMPARE(run({u"import"_s, kShare, kResults, u"--as"_s, u"Omar Haddad"_s}).exitCode, 2); // --as is for lists
        QCOMPARE(run({u"import"_s, kShare, kResults, u"--author"_s, u"Omar Haddad"_s}).exitCode, 0);
        QCOMPARE(run({u"import"_s, kToy, kShare, u"--dry-run"_s, u"--json"_s}).object()[u"new"_s], 2);
        const Outcome merged = run({u"merge"_s, kToy, kShare});
        QCOMPARE(merged.error(), QString());
        QCOMPARE(merged.text(), u"Merged 1 change; no conflict is open.\n"_s);
        QCOMPARE(executions().size(), 2);
        QCOMPARE(executions()[0][u"recorded_by"_s], u"Omar Haddad"_s);
        QCOMPARE(run({u"merge"_s, kToy, kShare}).text(), u"There was nothing new; no conflict is open.\n"_s);
        QCOMPARE(run({u"undo"_s, kToy}).exitCode, 0);
        QVERIFY(executions().isEmpty());
    }

    void aShareNeedsACycleATesterAndAFreePath()
    {
        QCOMPARE(run({u"export"_s, kToy, u"--tester"_s, u"Omar Haddad"_s, u"-o"_s, kShare}).exitCode, 2);
        QCOMPARE(share(u"Nobody"_s).exitCode, 2);
        QCOMPARE(share(u"Jana Weiß"_s).exitCode, 2); // no case
        QVERIFY(m_jana->read(kShare).isEmpty());
        m_jana->write(kShare, "mine");
        QCOMPARE(share(u"Omar Haddad"_s).exitCode, 2);
        QCOMPARE(m_jana->read(kShare), QByteArray("mine"));
    }

    void whatIsNoShareIsNotTakenForOne()
    {
        QCOMPARE(share(u"Omar Haddad"_s).exitCode, 0);
        const QString other = u"other.readiness"_s;
        QCOMPARE(run({u"new"_s, other, u"--name"_s, u"Other"_s, u"--go-live"_s, u"2027-03-01"_s}).exitCode, 0);
        QCOMPARE(run({u"merge"_s, other, kShare}).exitCode, 3); // of another project
        QCOMPARE(run({u"merge"_s, kToy, other}).exitCode, 3);
        QCOMPARE(run({u"import"_s, kToy, other}).exitCode, 2);
        m_jana->write(u"text.readiness"_s, "hello");
        QCOMPARE(run({u"import"_s, kToy, u"text.readiness"_s}).exitCode, 3);
        const Outcome half = run({u"export"_s, kToy, u"--cycle"_s, u"Round 1"_s, u"-o"_s, u"half.readiness"_s});
        QVERIFY2(half.exitCode == 2 && half.error().contains(u"--tester"_s), qPrintable(half.error()));
    }

    void resultsGoOutAsAListForPeople()
    {
        QCOMPARE(import().exitCode, 0);
        add({u"defect"_s, u"title=Three is four"_s, u"execution=EX-002"_s});
        add({u"cycle"_s, u"title=Round 2"_s, u"suites=Regression"_s});
        for (const QString& file : {u"out.csv"_s, u"out.xlsx"_s})
            QCOMPARE(run({u"export"_s, kToy, u"--kind"_s, u"execution"_s, u"--cycle"_s, u"Round 1"_s, u"-o"_s, file})
                         .error(),
                     QString());
        const QString list = QString::fromUtf8(m_jana->read(u"out.csv"_s));
        for (const QString& word : {u"TC-002"_s, u"Approve a quote"_s, u"Omar Haddad"_s, u"Failed"_s, u"expected 3"_s,
                                    u"2027-01-10"_s, u"DF-001 Three is four"_s})
            QVERIFY2(list.contains(word), qPrintable(word));
        const Outcome none =
            run({u"export"_s, kToy, u"--kind"_s, u"execution"_s, u"--cycle"_s, u"Round 2"_s, u"-o"_s, u"out.csv"_s});
        QVERIFY2(none.text().contains(u"(0 records)"_s), qPrintable(none.text()));
        QVERIFY(run({u"import"_s, kToy, u"out.xlsx"_s}).text().contains(u"Nothing was changed."_s));
        QVERIFY(list.contains(u"Approve a quote,Approve a quote,1,Omar Haddad"_s)); // the first attempt is one
        const QString table = run({u"list"_s, kToy, u"execution"_s}).text().simplified();
        QVERIFY2(table.contains(u"EX-002 Approve a quote Round 1 1 Omar Haddad Failed"_s), qPrintable(table));
    }

    /// Nobody ticks such an item off: it is done while what it names is signed.
    void itemsDoneByASignOffSayWhatItSays()
    {
        QCOMPARE(run({u"set"_s, kToy, u"C-001"_s, u"done_when_signed=CY-001"_s}).error(), QString());
        QVERIFY(run({u"list"_s, kToy, u"checklist_item"_s}).text().contains(u"Not started"_s));
        QCOMPARE(run({u"show"_s, kToy, u"C-001"_s, u"--json"_s}).object()[u"status"_s], u"not_started"_s);
        const QString text = run({u"show"_s, kToy, u"C-001"_s}).text().simplified();
        QVERIFY2(text.contains(u"Status by sign-off Waits for the sign-off of the test cycle Round 1"_s),
                 qPrintable(text));
        for (const QString& file : {u"items.csv"_s, u"items.xlsx"_s})
            QCOMPARE(run({u"export"_s, kToy, u"--kind"_s, u"checklist_item"_s, u"-o"_s, file}).error(), QString());
        const QString list = QString::fromUtf8(m_jana->read(u"items.csv"_s));
        QVERIFY2(list.section(u'\n', 0, 0).trimmed().endsWith(u",Status by sign-off"_s), qPrintable(list));
        QVERIFY2(list.contains(u"Waits for the sign-off of the test cycle Round 1"_s), qPrintable(list));
        const QString again = run({u"import"_s, kToy, u"items.xlsx"_s}).text();
        QVERIFY2(again.contains(u"Nothing was changed."_s), qPrintable(again));
        m_jana->write(u"mail.eml"_s, "Agreed.");
        QCOMPARE(run({u"sign"_s, kToy, u"CY-001"_s, u"--for"_s, u"Omar Haddad"_s, u"--role"_s, u"Owner"_s,
                      u"--meaning"_s, u"Accepted"_s, u"--evidence"_s, u"mail.eml"_s})
                     .error(),
                 QString());
        QCOMPARE(run({u"show"_s, kToy, u"C-001"_s, u"--json"_s}).object()[u"status"_s], u"done"_s);
        QVERIFY(run({u"show"_s, kToy, u"C-001"_s}).text().contains(u"Signed by Omar Haddad"_s));
    }

    /// Of the sample: every metric of tests, and what gets there.
    void gatesAskOfTests()
    {
        const QString sample = u"sample.readiness"_s;
        QCOMPARE(run({u"new"_s, sample, u"--sample"_s}).error(), QString());
        const auto gate = [&](const QString& name, int exitCode) {
            const Outcome evaluated = run({u"gate"_s, sample, name, u"--json"_s});
            return evaluated.exitCode == exitCode ? evaluated.object() : QJsonObject();
        };
        const auto values = [](const QJsonObject& evaluated) {
            QStringList lines;
            for (const QJsonValue& criterion : evaluated[u"criteria"_s].toArray())
                lines += u"%1 of %2: %3"_s.arg(criterion[u"value"_s].toInt())
                             .arg(criterion[u"threshold"_s].toInt())
                             .arg(criterion[u"records"_s].toArray().size());
            return lines;
        };
        const QJsonObject entry = gate(u"Start of user acceptance"_s, 0);
        QCOMPARE(entry[u"decision"_s], u"go"_s);
        QCOMPARE(values(entry), (QStringList{u"0 of 0: 0"_s, u"100 of 100: 0"_s})); // cases_not_passed, passed_percent
        QVERIFY(entry[u"path_to_go"_s].toArray().isEmpty());
        QCOMPARE(
            run({u"set"_s, sample, u"CR-046"_s, u"gate=End of user acceptance"_s, u"metric=open_defects"_s}).error(),
            QString());
        const QJsonObject exit = gate(u"End of user acceptance"_s, 1);
        QCOMPARE(exit[u"decision"_s], u"no-go"_s);
        QCOMPARE(values(exit),
                 (QStringList{u"68 of 95: 13"_s, // passed_percent
                              u"1 of 0: 1"_s,    // blocking_defects
                              u"4 of 0: 4"_s,    // stale_passes
                              u"40 of 100: 6"_s, // process_coverage
                              u"44 of 100: 5"_s, // requirement_coverage
                              u"61 of 90: 4"_s,  // operation_coverage
                              u"3 of 0: 3"_s,    // missed_limits
                              u"1 of 0: 1"_s,    // unsigned_cycles
                              u"4 of 0: 4"_s})); // open_defects
        QHash<QString, QString> path;
        for (const QJsonValue& step : exit[u"path_to_go"_s].toArray())
            path.insert(step[u"ref"_s].toString(), step[u"action"_s].toString());
        QCOMPARE(path[u"DF-008"_s].section(u',', 0, 0), u"Resolve it"_s);
        QVERIFY2(path[u"TC-028"_s].contains(u"un it again on the changed solution"_s), qPrintable(path[u"TC-028"_s]));
        QVERIFY2(path[u"TC-035"_s].contains(u"un it again with migrated data"_s), qPrintable(path[u"TC-035"_s]));
        QCOMPARE(path[u"ME-007"_s], u"Measure it"_s);
        QCOMPARE(path[u"CY-003"_s], u"Have it signed off"_s);
        QVERIFY2(path[u"RQ-005"_s].contains(u"test case"_s), qPrintable(path[u"RQ-005"_s]));
    }

private:
    Outcome run(const QStringList& arguments) const { return m_jana->run(arguments); }
    Outcome import(const QStringList& options = {}) const
    {
        return run(QStringList{u"import"_s, kToy, kResults} + options);
    }
    Outcome share(const QString& tester) const
    {
        return run({u"export"_s, kToy, u"--cycle"_s, u"Round 1"_s, u"--tester"_s, tester, u"-o"_s, kShare});
    }
    void add(const QStringList& record) const
    {
        const Outcome added = run(QStringList{u"add"_s, kToy} + record);
        if (added.exitCode != 0)
            qFatal("%s", added.err.constData());
    }
    QJsonArray executions() const { return run({u"list"_s, kToy, u"execution"_s, u"--json"_s}).array(); }

    std::unique_ptr<CommandLine> m_jana;
};

READINESS_TEST(tst_TestCycles)
#include "tst_TestCycles.moc"
