#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Asking people for what they owe: the item of the toy project is due on the first of February, which is today.
class tst_Chase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_jana = std::make_unique<CommandLine>();
        makeToyProject(*m_jana);
    }

    void dueTodayIsNotOverdue()
    {
        QCOMPARE(chase({}).exitCode, 0);
        QVERIFY(chase({}).text().contains(u"Jana Weiß"_s));
        m_jana->setNow(u"2027-02-02T09:00:00Z"_s);
        QCOMPARE(chase({}).exitCode, 1);
    }

    void nothingToAskIsSaid()
    {
        QCOMPARE(run({u"set"_s, kToy, u"C-001"_s, u"status=done"_s}).exitCode, 0);
        QCOMPARE(chase({}).text(), u"Nothing is overdue, and nothing is due until 15 Feb 2027.\n"_s);
        const Outcome mail = chase({u"--owner"_s, u"Jana Weiß"_s, u"-o"_s, u"mail.eml"_s, u"--log"_s});
        QCOMPARE(mail.exitCode, 1);
        QCOMPARE(mail.out, QByteArray());
        QVERIFY(!m_jana->contents().contains(u"mail.eml"_s));
        QCOMPARE(run({u"list"_s, kToy, u"reminder"_s, u"--json"_s}).array().size(), 0);
    }

    void theMailIsWrittenAndLoggedAsOneChange()
    {
        QCOMPARE(run({u"set"_s, kToy, u"P-001"_s, u"mail=jana@example.org"_s}).exitCode, 0);
        const Outcome mail = chase({u"--owner"_s, u"jana weiß"_s, u"-o"_s, u"mail.eml"_s, u"--log"_s});
        QCOMPARE(mail.exitCode, 0);
        QCOMPARE(mail.text(), u"Wrote mail.eml (1 record).\n"_s);
        QVERIFY(m_jana->read(u"mail.eml"_s).contains("\r\nX-Unsent: 1\r\n"));
        const QJsonObject owner = chase({u"--json"_s}).object()[u"owners"_s][0].toObject();
        QCOMPARE(owner[u"asked"_s], 1);
        QCOMPARE(owner[u"records"_s][0][u"last_asked"_s], u"2027-02-01T09:00:00Z"_s);
        const QJsonObject reminder = run({u"list"_s, kToy, u"reminder"_s, u"--json"_s}).array().first().toObject();
        QCOMPARE(reminder[u"record"_s], u"C-001"_s);
        QCOMPARE(reminder[u"channel"_s], u"file"_s);
        QCOMPARE(reminder[u"asked_by"_s], u"Jana Weiß"_s);
        QCOMPARE(run({u"undo"_s, kToy}).exitCode, 0);
        QCOMPARE(run({u"list"_s, kToy, u"reminder"_s, u"--json"_s}).array().size(), 0);
    }

    void withoutTheOptionNothingIsLogged()
    {
        const QByteArray before = m_jana->read(kToy);
        const Outcome mail = chase({u"--owner"_s, u"P-001"_s});
        QCOMPARE(mail.exitCode, 0);
        QVERIFY(mail.text().startsWith(u"Toy go-live: 1 due by 15 Feb 2027\n\nHello Jana Weiß,\n"_s));
        QVERIFY(mail.error().contains(u"no usable mail address"_s));
        QCOMPARE(m_jana->read(kToy), before);
    }

    void wrongUsageIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("days") << QStringList{u"--days"_s, u"soon"_s};
        QTest::newRow("negative") << QStringList{u"--days"_s, u"-1"_s};
        QTest::newRow("nobody to write to") << QStringList{u"-o"_s, u"mail.eml"_s};
        QTest::newRow("nobody to log") << QStringList{u"--log"_s};
        QTest::newRow("over the project") << QStringList{u"--owner"_s, u"P-001"_s, u"-o"_s, kToy};
        QTest::newRow("unknown") << QStringList{u"--owner"_s, u"Nobody"_s};
    }

    void wrongUsageIsRefused()
    {
        QFETCH(QStringList, arguments);
        const auto before = m_jana->contents();
        const Outcome outcome = chase(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.error().count(u'\n'), 1);
        QCOMPARE(m_jana->contents(), before);
    }

private:
    Outcome run(const QStringList& arguments) const { return m_jana->run(arguments); }
    Outcome chase(const QStringList& arguments) const { return run(QStringList{u"chase"_s, kToy} + arguments); }

    std::unique_ptr<CommandLine> m_jana;
};

READINESS_TEST(tst_Chase)
#include "tst_Chase.moc"
