#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const auto kCopy = u"copy.readiness"_s;

} // namespace

/// A copy of the project for people outside of it.
class tst_ForOthers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_jana = std::make_unique<CommandLine>();
        makeToyProject(*m_jana);
        QCOMPARE(run({u"add"_s, kToy, u"comment"_s, u"record=C-001"_s, u"text=They will be late"_s, u"internal=yes"_s})
                     .exitCode,
                 0);
        QCOMPARE(run({u"add"_s, kToy, u"comment"_s, u"record=C-001"_s, u"text=Rehearsal booked"_s}).exitCode, 0);
    }

    void whatIsInternalIsNowhereInTheFile()
    {
        const QByteArray before = m_jana->read(kToy);
        const Outcome made = copy();
        QCOMPARE(made.error(), QString());
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.text(), u"Wrote copy.readiness. It has no history and no sign-offs.\nLeft out: 1 comment.\n"_s);
        QVERIFY(before.contains("They will be late"));
        QVERIFY(!m_jana->read(kCopy).contains("They will be late"));
        QVERIFY(m_jana->read(kCopy).contains("Rehearsal booked"));
        QCOMPARE(m_jana->read(kToy), before);
        QCOMPARE(run({u"verify"_s, kCopy}).exitCode, 0);
        QCOMPARE(run({u"log"_s, kCopy, u"--json"_s}).array().size(), 1);
        QCOMPARE(run({u"merge"_s, kToy, kCopy}).exitCode, 3); // another project
    }

    void anExistingFileIsLeftAlone()
    {
        m_jana->write(kCopy, "mine");
        const auto before = m_jana->contents();
        const Outcome refused = copy();
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(refused.error().count(u'\n'), 1);
        QCOMPARE(m_jana->contents(), before);
    }

    void wrongUsageLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nowhere") << QStringList{u"--for-others"_s};
        QTest::newRow("a kind") << QStringList{u"--for-others"_s, u"-o"_s, kCopy, u"--kind"_s, u"area"_s};
        QTest::newRow("over itself") << QStringList{u"--for-others"_s, u"-o"_s, kToy};
        QTest::newRow("missing folder") << QStringList{u"--for-others"_s, u"-o"_s, u"missing/copy.readiness"_s};
    }

    void wrongUsageLeavesNothing()
    {
        QFETCH(QStringList, arguments);
        const auto before = m_jana->contents();
        const Outcome refused = run(QStringList{u"export"_s, kToy} + arguments);
        QVERIFY(refused.exitCode >= 2);
        QCOMPARE(refused.out, QByteArray());
        QCOMPARE(m_jana->contents(), before);
    }

private:
    Outcome run(const QStringList& arguments) const { return m_jana->run(arguments); }
    Outcome copy() const { return run({u"export"_s, kToy, u"--for-others"_s, u"-o"_s, kCopy}); }

    std::unique_ptr<CommandLine> m_jana;
};

READINESS_TEST(tst_ForOthers)
#include "tst_ForOthers.moc"
