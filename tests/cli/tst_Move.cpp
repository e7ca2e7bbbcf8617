#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Go-live of the toy project is on the first of March at eight in Berlin.
class tst_Move : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_jana = std::make_unique<CommandLine>();
        makeToyProject(*m_jana);
    }

    void aDayKeepsTheTimeAndOneUndoTakesItBack()
    {
        const Outcome moved = move({u"2027-04-01"_s});
        QCOMPARE(moved.exitCode, 0);
        QVERIFY2(moved.text().startsWith(u"Go-live from 2027-03-01 08:00 CET to 2027-04-01 08:00 CEST\n"
                                         "Days that shift: 2"_s),
                 qPrintable(moved.text()));
        QVERIFY(moved.text().contains(u"1 Feb 2027"_s));
        QVERIFY(moved.text().contains(u"4 Mar 2027"_s));
        QCOMPARE(goLive(), u"2027-04-01T06:00:00Z"_s);
        const QJsonArray log = run({u"log"_s, kToy, u"--limit"_s, u"1"_s, u"--json"_s}).array();
        QCOMPARE(log[0][u"label"_s], u"Move go-live from 2027-03-01 08:00 CET to 2027-04-01 08:00 CEST"_s);
        QCOMPARE(run({u"undo"_s, kToy}).exitCode, 0);
        QCOMPARE(goLive(), u"2027-03-01T07:00:00Z"_s);
    }

    void aDryRunChangesNothing()
    {
        const QByteArray before = m_jana->read(kToy);
        const Outcome shown = move({u"2027-02-10T09:30"_s, u"--dry-run"_s});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY(shown.text().contains(u"falls into the past"_s));
        QVERIFY(shown.text().endsWith(u"Nothing was changed.\n"_s));
        QCOMPARE(m_jana->read(kToy), before);
    }

    void movingToWhereItIsChangesNothing()
    {
        const QByteArray before = m_jana->read(kToy);
        QVERIFY(move({u"2027-03-01"_s}).text().endsWith(u"Nothing was changed.\n"_s));
        QCOMPARE(m_jana->read(kToy), before);
    }

    void wrongUsageIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no day") << QStringList{u"move"_s, kToy};
        QTest::newRow("soon") << QStringList{u"move"_s, kToy, u"--go-live"_s, u"soon"_s};
        QTest::newRow("empty") << QStringList{u"move"_s, kToy, u"--go-live"_s, u""_s};
        QTest::newRow("skipped hour") << QStringList{u"move"_s, kToy, u"--go-live"_s, u"2027-03-28T02:30"_s};
    }

    void wrongUsageIsRefused()
    {
        QFETCH(QStringList, arguments);
        const QByteArray before = m_jana->read(kToy);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.error().count(u'\n'), 1);
        QCOMPARE(m_jana->read(kToy), before);
    }

private:
    Outcome run(const QStringList& arguments) const { return m_jana->run(arguments); }
    Outcome move(const QStringList& arguments) const
    {
        return run(QStringList{u"move"_s, kToy, u"--go-live"_s} + arguments);
    }
    QString goLive() const { return run({u"info"_s, kToy, u"--json"_s}).object()[u"go_live"_s].toString(); }

    std::unique_ptr<CommandLine> m_jana;
};

READINESS_TEST(tst_Move)
#include "tst_Move.moc"
