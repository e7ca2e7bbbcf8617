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

    void aPlanGoesOutAndComesBack()
    {
        QCOMPARE(run({u"import"_s, kFile, u"plan.xml"_s}).exitCode, 0);
        const QJsonObject before = run({u"schedule"_s, kFile, u"--json"_s}).object();
        const Outcome written = run({u"export"_s, kFile, u"-o"_s, u"out.xml"_s, u"--json"_s});
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(written.object()[u"records"].toInt(), 2);
        const QString copy = u"copy.readiness"_s;
        run({u"new"_s, copy, u"--name"_s, u"Copy"_s, u"--go-live"_s, u"2027-03-01"_s, u"--time-zone"_s,
             u"Europe/Berlin"_s});
        QCOMPARE(run({u"import"_s, copy, u"out.xml"_s}).exitCode, 0);
        const QJsonObject after = run({u"schedule"_s, copy, u"--json"_s}).object();
        QCOMPARE(after[u"finish"], before[u"finish"]);
        QCOMPARE(after[u"tasks"].toArray().size(), 2);
        QVERIFY(run({u"import"_s, kFile, u"out.xml"_s}).text().contains(u"Nothing was changed."));
    }

    void aCalendarGoesOut()
    {
        QCOMPARE(run({u"import"_s, kFile, u"plan.xml"_s}).exitCode, 0);
        QCOMPARE(run({u"export"_s, kFile, u"-o"_s, u"night.ics"_s, u"--alarm"_s, u"30"_s}).exitCode, 0);
        QVERIFY(m_jana->read(u"night.ics"_s).contains("DTSTART:20270226T070000Z\r\n"));
        QCOMPARE(m_jana->read(u"night.ics"_s).count("TRIGGER:-PT30M"), 2);
        QCOMPARE(run({u"add"_s, kFile, u"person"_s, u"name=Anna Berg"_s}).exitCode, 0);
        QCOMPARE(run({u"set"_s, kFile, u"Load"_s, u"owner=Anna Berg"_s}).exitCode, 0);
        QCOMPARE(run({u"export"_s, kFile, u"-o"_s, u"anna.ics"_s, u"--owner"_s, u"Anna Berg"_s}).exitCode, 0);
        QCOMPARE(m_jana->read(u"anna.ics"_s).count("BEGIN:VEVENT"), 1);
    }

    void wrongUsageOfExportIsSaid()
    {
        QVERIFY(run({u"export"_s, kFile, u"-o"_s, u"out.xml"_s}).error().contains(u"has no cutover plan yet"));
        QCOMPARE(run({u"import"_s, kFile, u"plan.xml"_s}).exitCode, 0);
        QCOMPARE(run({u"export"_s, kFile, u"-o"_s, u"out.xml"_s, u"--kind"_s, u"task"_s}).exitCode, 2);
        QCOMPARE(run({u"export"_s, kFile, u"-o"_s, u"out.xml"_s, u"--alarm"_s, u"5"_s}).exitCode, 2);
        QCOMPARE(run({u"export"_s, kFile, u"-o"_s, u"out.ics"_s, u"--alarm"_s, u"soon"_s}).exitCode, 2);
        QCOMPARE(
            run({u"export"_s, kFile, u"-o"_s, u"out.csv"_s, u"--kind"_s, u"task"_s, u"--plan"_s, u"Night"_s}).exitCode,
            2);
        QCOMPARE(run({u"add"_s, kFile, u"plan"_s, u"title=Ours"_s}).exitCode, 0);
        QVERIFY(run({u"export"_s, kFile, u"-o"_s, u"out.xml"_s}).error().contains(u"several plans"));
        QCOMPARE(run({u"export"_s, kFile, u"-o"_s, u"out.xml"_s, u"--plan"_s, u"Night"_s}).exitCode, 0);
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

    /// The base is what the file brought the last time, whatever became of it.
    void aFileThatIsImportedAgainLeavesWhatWasChangedHere()
    {
        QCOMPARE(run({u"import"_s, kFile, u"plan.xml"_s}).exitCode, 0);
        QCOMPARE(run({u"set"_s, kFile, u"Load"_s, u"duration=300"_s}).exitCode, 0);
        QVERIFY(run({u"import"_s, kFile, u"plan.xml"_s}).text().contains(u"Nothing was changed."));
        QCOMPARE(minutes(u"Load"_s), 300);
        replace(u"plan.xml"_s, "Back up", "Back up all");
        QCOMPARE(run({u"import"_s, kFile, u"plan.xml"_s}).exitCode, 0);
        QCOMPARE(show(u"CT-001"_s)[u"title"].toString(), u"Back up all"_s);
        QCOMPARE(minutes(u"Load"_s), 300);
    }

    void whatBothChangedIsDecidedByWhoImports()
    {
        QCOMPARE(run({u"import"_s, kFile, u"plan.xml"_s}).exitCode, 0);
        QCOMPARE(run({u"set"_s, kFile, u"Load"_s, u"duration=300"_s}).exitCode, 0);
        replace(u"plan.xml"_s, "<Name>Load</Name><OutlineLevel>1</OutlineLevel><Duration>PT4H0M0S",
                "<Name>Load</Name><OutlineLevel>1</OutlineLevel><Duration>PT2H0M0S");
        const Outcome trial = run({u"import"_s, kFile, u"plan.xml"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(trial.exitCode, 1);
        QCOMPARE(trial.object()[u"conflicts"].toInt(), 1);
        const QStringList ours{u"import"_s, kFile, u"plan.xml"_s, u"--conflicts"_s, u"ours"_s};
        QCOMPARE(run(ours).exitCode, 1);
        QCOMPARE(minutes(u"Load"_s), 300);
        QCOMPARE(run(ours).exitCode, 1); // asks again, and overwrites nothing
        QCOMPARE(minutes(u"Load"_s), 300);
        QCOMPARE(run({u"import"_s, kFile, u"plan.xml"_s, u"--conflicts"_s, u"theirs"_s}).exitCode, 1);
        QCOMPARE(minutes(u"Load"_s), 120);
        QVERIFY(run({u"import"_s, kFile, u"plan.xml"_s}).text().contains(u"Nothing was changed."));
        QCOMPARE(run({u"import"_s, kFile, u"plan.xml"_s, u"--conflicts"_s, u"mine"_s}).exitCode, 2);
    }

    void anOpenConflictIsNotOpenedTwice()
    {
        QCOMPARE(run({u"import"_s, kFile, u"plan.xml"_s}).exitCode, 0);
        QCOMPARE(run({u"set"_s, kFile, u"Load"_s, u"title=Ours"_s}).exitCode, 0);
        replace(u"plan.xml"_s, "<Name>Load<", "<Name>Theirs<");
        QCOMPARE(run({u"import"_s, kFile, u"plan.xml"_s}).exitCode, 1);
        QCOMPARE(run({u"info"_s, kFile, u"--json"_s}).object()[u"conflicts"].toInt(), 1);
        QVERIFY(run({u"import"_s, kFile, u"plan.xml"_s}).text().contains(u"Nothing was changed."));
        QCOMPARE(run({u"set"_s, kFile, u"CT-002"_s, u"title=Ours"_s}).exitCode, 0);
        QCOMPARE(run({u"info"_s, kFile, u"--json"_s}).object()[u"conflicts"].toInt(), 0);
        QVERIFY(
            run({u"import"_s, kFile, u"plan.xml"_s}).text().contains(u"Nothing was changed.")); // decided is decided
        QCOMPARE(run({u"verify"_s, kFile}).exitCode, 0);
    }

    /// An export of ours says in the file which point of the history it is of.
    void anExportKnowsWhatItHeld()
    {
        QCOMPARE(run({u"add"_s, kFile, u"plan"_s, u"title=Weekend"_s, u"starts=2027-02-26 18:00"_s}).exitCode, 0);
        for (const QString& title : {u"Load"_s, u"Check"_s})
            QCOMPARE(
                run({u"add"_s, kFile, u"task"_s, u"title="_s + title, u"plan=Weekend"_s, u"duration=60"_s}).exitCode,
                0);
        QCOMPARE(run({u"export"_s, kFile, u"-o"_s, u"out.xml"_s}).exitCode, 0);
        QCOMPARE(run({u"set"_s, kFile, u"Load"_s, u"duration=90"_s}).exitCode, 0);
        replace(u"out.xml"_s, "<Name>Check<", "<Name>Look<");
        QCOMPARE(run({u"import"_s, kFile, u"out.xml"_s}).exitCode, 0);
        QCOMPARE(minutes(u"Load"_s), 90);
        QCOMPARE(show(u"CT-002"_s)[u"title"].toString(), u"Look"_s);
        QCOMPARE(run({u"set"_s, kFile, u"CT-002"_s, u"title=Verify"_s}).exitCode, 0);
        QVERIFY(run({u"import"_s, kFile, u"out.xml"_s}).text().contains(u"Nothing was changed.")); // it came in already
        // Taken back, the import counts no more: the file differs from what went out.
        QCOMPARE(run({u"set"_s, kFile, u"CT-002"_s, u"title=Look"_s}).exitCode, 0);
        replace(u"out.xml"_s, "<Name>Load<", "<Name>Fill<");
        QCOMPARE(run({u"import"_s, kFile, u"out.xml"_s}).exitCode, 0);
        QCOMPARE(run({u"undo"_s, kFile}).exitCode, 0);
        QCOMPARE(run({u"set"_s, kFile, u"CT-001"_s, u"title=Pour"_s}).exitCode, 0);
        QCOMPARE(run({u"import"_s, kFile, u"out.xml"_s}).exitCode, 1);
        // Another project knows nothing of that point: the file counts.
        QCOMPARE(run({u"new"_s, u"copy.readiness"_s, u"--name"_s, u"Copy"_s, u"--go-live"_s, u"2027-03-01"_s,
                      u"--time-zone"_s, u"Europe/Berlin"_s})
                     .exitCode,
                 0);
        QCOMPARE(run({u"import"_s, u"copy.readiness"_s, u"out.xml"_s}).exitCode, 0);
    }

    void newTasksGetTheNextSteps()
    {
        QCOMPARE(run({u"add"_s, kFile, u"plan"_s, u"title=Weekend"_s, u"starts=2027-02-26 18:00"_s}).exitCode, 0);
        for (const QString& more : {u"phase=A"_s, u"step=25"_s, u"phase=C"_s})
            QCOMPARE(
                run({u"add"_s, kFile, u"task"_s, u"title=A"_s, u"plan=Weekend"_s, u"duration=60"_s, more}).exitCode, 0);
        m_jana->write(u"tasks.csv"_s, "Title,Plan\nD,Weekend\nE,Weekend\n");
        QCOMPARE(run({u"import"_s, kFile, u"tasks.csv"_s, u"--as"_s, u"task"_s}).exitCode, 0);
        QStringList steps;
        for (const QJsonValue task : run({u"list"_s, kFile, u"task"_s, u"--json"_s}).array())
            steps += QString::number(show(task[u"ref"].toString())[u"step"].toInt());
        QCOMPARE(steps.join(u' '), u"10 25 30 40 50"_s);
    }

    void aStepIsExplained()
    {
        QCOMPARE(run({u"import"_s, kFile, u"plan.xml"_s}).exitCode, 0);
        QCOMPARE(run({u"schedule"_s, kFile, u"--why"_s, u"20"_s}).text(),
                 run({u"schedule"_s, kFile, u"--why"_s, u"CT-002"_s}).text());
        QVERIFY(run({u"schedule"_s, kFile, u"--why"_s, u"70"_s}).error().contains(u"has no step 70"));
        QCOMPARE(run({u"add"_s, kFile, u"plan"_s, u"title=Ours"_s, u"starts=2027-02-26 18:00"_s}).exitCode, 0);
        QCOMPARE(run({u"schedule"_s, kFile, u"--why"_s, u"20"_s}).exitCode, 0); // only one has it
        QCOMPARE(run({u"add"_s, kFile, u"task"_s, u"title=A"_s, u"plan=Ours"_s, u"step=20"_s}).exitCode, 0);
        const Outcome several = run({u"schedule"_s, kFile, u"--why"_s, u"20"_s});
        QCOMPARE(several.exitCode, 2);
        QVERIFY2(several.error().contains(u"Several plans have a step 20: name one of "), qPrintable(several.error()));
        QCOMPARE(run({u"schedule"_s, kFile, u"Ours"_s, u"--why"_s, u"20"_s}).exitCode, 0);
        QVERIFY(run({u"schedule"_s, kFile, u"--why"_s, u"70"_s}).error().contains(u"No plan has a step 70."));
    }

    void aCircleIsNeitherSimulatedNorRun()
    {
        ProjectFile file;
        file.tasks = {
            {1, "Back up", 240, ProjectFile::link(2)}, {2, "Load", 240, ProjectFile::link(1)}, {3, "Look", 60}};
        m_jana->write(u"plan.xml"_s, file.bytes());
        run({u"import"_s, kFile, u"plan.xml"_s});
        const Outcome simulated = run({u"simulate"_s, kFile});
        QCOMPARE(simulated.exitCode, 2);
        QVERIFY2(simulated.error().contains(u"wait for one another") && simulated.error().contains(u"Back up")
                     && simulated.error().contains(u"Load"),
                 qPrintable(simulated.error()));
        QCOMPARE(run({u"add"_s, kFile, u"run"_s, u"title=Dry"_s, u"plan=Night"_s}).exitCode, 0);
        const Outcome started = run({u"run"_s, kFile, u"Dry"_s, u"--start"_s});
        QCOMPARE(started.exitCode, 2);
        QCOMPARE(started.error(), simulated.error());
    }

private:
    int minutes(const QString& ref) const { return show(ref)[u"duration"].toInt(); }
    QJsonObject show(const QString& ref) const { return run({u"show"_s, kFile, ref, u"--json"_s}).object(); }
    void replace(const QString& name, const QByteArray& before, const QByteArray& after) const
    {
        QByteArray bytes = m_jana->read(name);
        if (!bytes.contains(before))
            qFatal("no %s in %s", before.constData(), bytes.constData());
        m_jana->write(name, bytes.replace(before, after));
    }
    Outcome run(const QStringList& arguments) const { return m_jana->run(arguments); }

    std::unique_ptr<CommandLine> m_jana;
};

READINESS_TEST(tst_ProjectFiles)
#include "tst_ProjectFiles.moc"
