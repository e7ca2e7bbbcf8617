#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

/// The reports on environments and upgrades, from the command line.
class tst_UpgradeReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_jana.setNow(u"2026-11-20T12:00:00Z"_s);
        makeToyProject(m_jana);
        for (const QStringList& record :
             {QStringList{u"environment"_s, u"name=Sandbox"_s, u"kind=acceptance"_s},
              {u"upgrade"_s, u"title=Sandbox to 10.0.1"_s, u"environment=Sandbox"_s, u"to_version=10.0.1"_s},
              {u"upgrade"_s, u"title=Once more"_s, u"environment=Sandbox"_s}}) {
            const Outcome outcome = m_jana.run(QStringList{u"add"_s, kToy} + record);
            QVERIFY2(outcome.exitCode == 0, outcome.err);
        }
    }

    void allUpgradesAreInOneReport()
    {
        for (const QStringList& subject : {QStringList{}, {u"all"_s}}) {
            const QString text = report(subject).text();
            QVERIFY2(text.contains(u"UP-001 Sandbox to 10.0.1"_s) && text.contains(u"UP-002 Once more"_s),
                     qPrintable(text));
        }
    }

    void oneUpgradeIsNamed()
    {
        const QString text = report({u"UP-002"_s}).text();
        QVERIFY(text.contains(u"UP-002 Once more"_s));
        QVERIFY(!text.contains(u"Sandbox to 10.0.1"_s));
        const Outcome none = report({u"UP-009"_s});
        QCOMPARE(none.exitCode, 2);
        QVERIFY2(none.error().contains(u"UP-009"_s), none.err);
    }

    void itIsWrittenAsPdf()
    {
        const Outcome written =
            m_jana.run({u"report"_s, kToy, u"upgrade"_s, u"-o"_s, u"upgrade.pdf"_s, u"--paper"_s, u"a4"_s});
        QVERIFY2(written.exitCode == 0, written.err);
        QVERIFY(m_jana.read(u"upgrade.pdf"_s).startsWith("%PDF-"));
    }

    void theLatestBackOutSaysWhatItFollowsFrom()
    {
        CommandLine eva(u"Eva"_s);
        makeToyProject(eva);
        for (const QStringList& record : {QStringList{u"plan"_s, u"title=Weekend"_s, u"starts=2027-02-26T18:00Z"_s},
                                          {u"window"_s, u"title=Down"_s, u"plan=Weekend"_s, u"kind=downtime"_s,
                                           u"starts=2027-02-26T18:00Z"_s, u"ends=2027-02-27T18:00Z"_s},
                                          {u"task"_s, u"plan=Weekend"_s, u"title=Load"_s, u"duration=60"_s},
                                          {u"environment"_s, u"name=Live"_s, u"kind=production"_s},
                                          {u"failure_scenario"_s, u"title=The database is lost"_s,
                                           u"environment=Live"_s, u"further_minutes=120"_s}}) {
            const Outcome outcome = eva.run(QStringList{u"add"_s, kToy} + record);
            QVERIFY2(outcome.exitCode == 0, outcome.err);
        }
        const QJsonObject json = eva.run({u"schedule"_s, kToy, u"Weekend"_s, u"--json"_s}).object();
        QCOMPARE(json[u"latest_back_out"].toString(), u"2027-02-27T16:00:00Z"_s);
        const QJsonObject back = json[u"back_out"].toObject();
        QCOMPARE(back[u"by"].toString(), u"failure"_s);
        QCOMPARE(back[u"tasks_latest"].toString(), u"2027-02-27T18:00:00Z"_s);
        QCOMPARE(back[u"failure"].toObject()[u"minutes"].toInt(), 120);
        QVERIFY(eva.run({u"schedule"_s, kToy, u"Weekend"_s})
                    .text()
                    .simplified()
                    .contains(u"coming back from “The database is lost” takes at least 2 h"_s));
    }

    /// What was open at the end of a day is told later, too.
    void hypercareIsReportedByTheDay()
    {
        CommandLine omar;
        omar.write(kToy, m_jana.read(kToy));
        const auto day = [&](const QStringList& options) {
            return omar.run(QStringList{u"report"_s, kToy, u"hypercare"_s, u"--format"_s, u"text"_s} + options);
        };
        omar.setNow(u"2026-11-21T08:00:00Z"_s);
        QVERIFY(day({}).error().contains(u"The project has no hypercare yet."_s));
        omar.run({u"add"_s, kToy, u"hypercare"_s, u"title=After go-live"_s, u"starts=2026-11-20"_s});
        omar.run({u"add"_s, kToy, u"issue"_s, u"title=Labels print twice"_s});
        omar.setNow(u"2026-11-23T08:00:00Z"_s);
        omar.run({u"set"_s, kToy, u"I-001"_s, u"status=closed"_s});
        const QString today = day({}).text();
        QVERIFY2(today.contains(u"day 4"_s) && !today.contains(u"Labels print twice"_s), qPrintable(today));
        const QString then = day({u"--day"_s, u"2026-11-21"_s}).text();
        QVERIFY2(then.contains(u"day 2"_s) && then.contains(u"Labels print twice"_s), qPrintable(then));
        QCOMPARE(day({u"--day"_s, u"2026-11-24"_s}).exitCode, 2);
        QVERIFY(day({u"--day"_s, u"2026-11-19"_s}).error().contains(u"the project had no hypercare yet"_s));
        QVERIFY(day({u"--day"_s, u"soon"_s}).error().contains(u"is no day"_s));
        const Outcome written = omar.run({u"report"_s, kToy, u"hypercare"_s, u"-o"_s, u"day.pdf"_s});
        QVERIFY2(written.text().contains(u"(1 page)"_s), written.err);
    }

private:
    Outcome report(const QStringList& subject) const
    {
        return m_jana.run(QStringList{u"report"_s, kToy, u"upgrade"_s, u"--format"_s, u"text"_s} + subject);
    }

    CommandLine m_jana;
};

READINESS_TEST(tst_UpgradeReports)
#include "tst_UpgradeReports.moc"
