#include "core/report/CutoverPlanReport.h"
#include "core/report/TextReport.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/TestMain.h"
#include "tests/support/VerifyContains.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// A plan of three tasks that follow one another, each taken back in half of its time.
struct Weekend {
    Weekend()
    {
        project.link(stop, load);
        project.link(load, open);
        for (const auto& [task, minutes] : {std::pair(stop, 30), {load, 240}})
            project.change(task, [minutes = minutes](Task& changed) { changed.rollbackDuration = minutes; });
        project.change(load, [this](Task& task) {
            task.owner = jana;
            task.backupOwner = omar;
            task.verification = u"Sums agree"_s;
            task.durationOptimistic = 420;
            task.durationPessimistic = 900;
        });
    }
    QString text() const
    {
        const Assessment assessment(project.build(), at(u"2027-01-20T10:00:00Z"));
        const auto plan = PlanSchedule::ofPlan(project.build(), project.plan);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().text));
        return textReport(cutoverPlanReport({assessment, *plan, u"0123456789abcdef"_s, u"Jana"_s}), 200);
    }
    /// What stands under a heading of level 1, on one line.
    QString under(const QString& heading) const
    {
        const QString all = text();
        const auto from = all.indexOf(u'\n' + heading.toUpper() + u"\n="_s);
        const auto end = all.indexOf(u"\n====="_s, all.indexOf(u"=\n"_s, from));
        return from < 0 ? QString() : all.mid(from, end < 0 ? -1 : end - from).simplified();
    }

    PlanBuilder project;
    Id<Person> jana = project.person(u"Jana"_s), omar = project.person(u"Omar"_s);
    Id<Task> stop = project.task(u"Stop"_s, 60), load = project.task(u"Load"_s, 480),
             open = project.task(u"Open"_s, 30);
};

} // namespace

/// The cutover plan on paper.
class tst_CutoverPlanReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHeadSaysWhetherItFitsAndUntilWhenOneCanTurnBack()
    {
        verifyContains(Weekend().text(), {u"✓ FITS THE WINDOW"_s,
                                          u"The plan ends at 27 Feb 2027, 03:30 CET, 1 d 14 h 30 min before the end"_s,
                                          u"inside the window until 28 Feb 2027, 13:30 CET, even when all is done."_s});
    }

    void aPlanThatOverrunsOrUsesTheBufferSaysSo()
    {
        Weekend of;
        of.project.change(of.project.window, [](Window& window) { window.buffer = 40 * 60; });
        QVERIFY(of.text().contains(u"◆ USES THE BUFFER"));
        of.project.change(of.load, [](Task& task) { task.duration = 48 * 60; });
        verifyContains(of.text(), {u"! OVERRUNS THE WINDOW"_s, u"1 h 30 min after the end of the window."_s});
    }

    void theCriticalPathIsAListWithTimesAndOwners()
    {
        Weekend of;
        const auto aside = of.project.task(u"Look"_s, 450);
        of.project.link(of.stop, aside);
        of.project.link(aside, of.open);
        verifyContains(of.under(u"Critical path"_s),
                       {u"10 Stop Fri 18:00 – 19:00 1 h nobody 20 Load Fri 19:00 – Sat 03:00 8 h Jana 30 Open"_s,
                        u"Close behind, with little float: 40 Look (30 min)."_s});
    }

    void tasksStandUnderTheirPhaseWithBackupAndVerification()
    {
        Weekend of;
        const auto phase = of.project.task(u"Friday night"_s, 0);
        of.project.change(of.load, [&](Task& task) { task.parent = phase; });
        const QString tasks = of.under(u"Tasks"_s);
        verifyContains(tasks, {u"── 40 Friday night"_s, u"20 Load Jana Fri 19:00 – Sat 03:00 8 h Sums agree"_s,
                               u"backup: Omar"_s, u"7 h to 15 h"_s, u"no backup"_s});
        QVERIFY(tasks.indexOf(u"Stop"_s) < tasks.indexOf(u"Friday night"_s));
    }

    void chanceIsDrawnFromAFixedSeed()
    {
        const QString chance = Weekend().under(u"What chance may do"_s);
        verifyContains(chance, {u"finished by then in 80 of 100 cases"_s, u"Drawn 10000 times from seed 1"_s});
        QCOMPARE(Weekend().under(u"What chance may do"_s), chance);
    }

    void aSmallChanceIsNotNone()
    {
        Weekend of;
        of.project.change(of.project.window, [](Window& window) { window.ends = at(u"2027-02-27T01:35:00Z"); });
        const QString text = of.text().simplified();
        verifyContains(text, {u"The chance to end inside the window, with what may go otherwise, is less than 1 %."_s,
                              u"less than 1 % chance to end inside the window"_s});
    }

    void theWayBackNamesItsLongestPath()
    {
        Weekend of;
        of.project.add<Task>([&](Task& task) {
            task.plan = of.project.plan;
            task.step = 90;
            task.title = u"Restore"_s;
            task.duration = 120;
            task.isRollbackBranch = true;
        });
        const QString back = of.under(u"Turning back"_s);
        verifyContains(back, {u"turning back takes 6 h 30 min, of which the tasks that are only for it take 2 h."_s,
                              u"The longest way to take things back: 20 Load → 10 Stop."_s, u"90 Restore"_s});
        QVERIFY(!of.under(u"Tasks"_s).contains(u"Restore"));
    }

    void checkpointsSayWhatTheGateAnswersToday()
    {
        Weekend of;
        const auto gate = of.project.gate(u"Go or no-go"_s);
        of.project.change(of.open, [&](Task& task) { task.gate = gate; });
        verifyContains(of.under(u"Go/no-go checkpoints"_s),
                       {u"30 Open"_s, u"NO-GO"_s, u"Go or no-go: "_s, u"4 h 30 min"_s});
    }

    void messagesStandByTheTimeOfTheirTasks()
    {
        Weekend of;
        for (const auto& [task, title] : {std::pair(of.open, u"Live"_s), {of.stop, u"Closing"_s}})
            of.project.add<PlannedMessage>([task = task, title = title](PlannedMessage& message) {
                message.task = task;
                message.title = title;
            });
        const QString messages = of.under(u"Messages"_s);
        QVERIFY2(messages.indexOf(u"Closing"_s) < messages.indexOf(u"Live"_s), qPrintable(messages));
        QVERIFY(messages.contains(u"Fri 18:00 Closing"_s));
    }

    void onlyRulesThatThePlanBreaksAreListed()
    {
        Weekend of;
        of.project.item(of.project.area(u"Nobody owns this"_s));
        const QString checks = of.under(u"Checks"_s);
        QVERIFY2(checks.contains(u"CT-001 Stop"_s), qPrintable(checks));
        QVERIFY(!checks.contains(u"Nobody owns this"_s));
    }

    void whatIsMissingIsSaidInSentences()
    {
        PlanBuilder empty;
        const Assessment assessment(empty.build(), at(u"2027-01-20T10:00:00Z"));
        const auto plan = PlanSchedule::ofPlan(empty.build(), empty.plan);
        QVERIFY(plan);
        const QString text = textReport(cutoverPlanReport({assessment, *plan, u"0"_s, u"Jana"_s}), 200);
        verifyContains(text, {u"NO DATES"_s, u"The plan has no task with dates."_s, u"The plan has no task yet."_s,
                              u"No message is planned"_s, u"Nothing says how long it takes to turn back"_s,
                              u"No shift is planned."_s, u"No task is a go/no-go checkpoint"_s,
                              u"Nothing is left to chance yet"_s});
    }

    void circlesMakeThePlanFallApart()
    {
        Weekend of;
        of.project.link(of.open, of.stop);
        verifyContains(of.text(), {u"NO DATES"_s, u"These tasks wait for one another"_s, u"no dates"_s});
    }
};

READINESS_TEST(tst_CutoverPlanReport)

#include "tst_CutoverPlanReport.moc"
