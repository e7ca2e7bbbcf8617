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

private:
    Outcome report(const QStringList& subject) const
    {
        return m_jana.run(QStringList{u"report"_s, kToy, u"upgrade"_s, u"--format"_s, u"text"_s} + subject);
    }

    CommandLine m_jana;
};

READINESS_TEST(tst_UpgradeReports)
#include "tst_UpgradeReports.moc"
