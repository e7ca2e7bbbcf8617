#include "tests/cli/CommandLine.h"
#include "tests/support/ProjectFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFile = u"night.readiness"_s;

QByteArray night(const QByteArray& finish)
{
    ProjectFile file;
    file.tasks = {{1, "Back up", 240, ProjectFile::dates("2027-02-26T08:00", "2027-02-26T12:00")},
                  {2, "Load", 240, ProjectFile::link(1) + ProjectFile::dates("2027-02-26T13:00", finish)}};
    return file.bytes();
}

} // namespace

/// Plans of Microsoft Project, as people and scripts bring them in and out.
class tst_ProjectFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_jana = std::make_unique<CommandLine>();
        QCOMPARE(run({u"new"_s, kFile, u"--name"_s, u"Night"_s, u"--go-live"_s, u"2027-03-01"_s, u"--time-zone"_s,
                      u"Europe/Berlin"_s})
                     .exitCode,
                 0);
        m_jana->write(u"plan.xml"_s, night("2027-02-26T17:00"));
    }

    void aPlanIsShownFirstAndIsOneChange()
    {
        const Outcome trial = run({u"import"_s, kFile, u"plan.xml"_s, u"--dry-run"_s});
        QCOMPARE(trial.exitCode, 0);
        QVERIFY2(trial.text().simplified().contains(u"All 4 date(s) that are stored in the file come out here, too."),
                 qPrintable(trial.text()));
        QVERIFY(run({u"list"_s, kFile, u"task"_s, u"--json"_s}).array().isEmpty());
        QCOMPARE(run({u"import"_s, kFile, u"plan.xml"_s}).exitCode, 0);
        QCOMPARE(run({u"list"_s, kFile, u"task"_s, u"--json"_s}).array().size(), 2);
        const QJsonObject schedule = run({u"schedule"_s, kFile, u"--json"_s}).object();
        QCOMPARE(schedule[u"finish"].toString(), u"2027-02-26T16:00:00Z"_s);
        QCOMPARE(run({u"undo"_s, kFile}).exitCode, 0);
        QVERIFY(run({u"list"_s, kFile, u"plan"_s, u"--json"_s}).array().isEmpty());
    }

    void datesThatDifferAreSaid()
    {
        m_jana->write(u"plan.xml"_s, night("2027-03-01T10:00"));
        const QString text = run({u"import"_s, kFile, u"plan.xml"_s, u"--dry-run"_s}).text().simplified();
        QVERIFY2(text.contains(u"1 of 4 dates differ from those that are stored in the file: “Load” (stored "
                               "2027-03-01 10:00, here 2027-02-26 17:00)."),
                 qPrintable(text));
    }

    void aPlanIsNamedToImportInto()
    {
        QCOMPARE(run({u"add"_s, kFile, u"plan"_s, u"title=Ours"_s}).exitCode, 0);
        QCOMPARE(run({u"import"_s, kFile, u"plan.xml"_s, u"--plan"_s, u"Ours"_s}).exitCode, 0);
        QCOMPARE(run({u"list"_s, kFile, u"plan"_s, u"--json"_s}).array().size(), 1);
        QCOMPARE(run({u"import"_s, kFile, u"plan.xml"_s, u"--plan"_s, u"Theirs"_s}).exitCode, 2);
    }

    void optionsOfListsAreRefused()
    {
        const Outcome refused = run({u"import"_s, kFile, u"plan.xml"_s, u"--as"_s, u"task"_s});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.error().contains(u"--as is for lists"));
        m_jana->write(u"list.csv"_s, "Title\nA\n");
        QCOMPARE(run({u"import"_s, kFile, u"list.csv"_s, u"--plan"_s, u"Ours"_s}).exitCode, 2);
    }

    void refusedInputChangesNothing()
    {
        m_jana->write(u"plan.xml"_s, "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"b\">]><Project>&b;</Project>");
        const QByteArray before = m_jana->read(kFile);
        QCOMPARE(run({u"import"_s, kFile, u"plan.xml"_s}).exitCode, 3);
        QCOMPARE(m_jana->read(kFile), before);
    }

private:
    Outcome run(const QStringList& arguments) const { return m_jana->run(arguments); }

    std::unique_ptr<CommandLine> m_jana;
};

READINESS_TEST(tst_ProjectFiles)
#include "tst_ProjectFiles.moc"
