#include "core/report/HandOverReport.h"
#include "core/report/RehearsalReport.h"
#include "core/report/TextReport.h"
#include "tests/support/RunBuilder.h"
#include "tests/support/TestMain.h"
#include "tests/support/VerifyContains.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// A run of three tasks: the first took half an hour too long, the second failed and runs again, the third waits.
struct Rehearsal {
    Rehearsal()
    {
        project.link(stop, load);
        project.link(load, open);
        for (const auto& task : {stop, load, open})
            project.change(task, [this](Task& changed) { changed.owner = ada; });
        project.step(stop, StepStatus::Done, {0, 90});
        project.step(load, StepStatus::Failed, {90, 120}, [this](RunStep& step) {
            step.issue = issue;
            step.minutesLost = 25;
            step.note = u"disk full"_s;
        });
        project.step(load, StepStatus::Running, {125, -1}, [](RunStep& step) { step.attempt = 2; });
        project.step(open, StepStatus::Pending, {-1, -1});
    }
    QString rehearsal(int minutes = 150) const
    {
        const Assessment assessment(project.build(), RunBuilder::after(minutes));
        return textReport(rehearsalReport({assessment, state(minutes), u"0123456789abcdef"_s, u"Jana"_s}), 200);
    }
    QString handOver(int minutes = 150, const Shift* shift = nullptr, int lines = kHandOverLines) const
    {
        const Assessment assessment(project.build(), RunBuilder::after(minutes));
        return textReport(handOverReport({assessment, state(minutes), shift, u"0123456789abcdef"_s, u"Jana"_s}, lines),
                          200);
    }
    RunState state(int minutes) const
    {
        auto state = RunState::of(project.build(), project.run, RunBuilder::after(minutes));
        if (!state)
            qFatal("%s", qPrintable(state.error().text));
        return std::move(*state);
    }

    RunBuilder project;
    Id<Person> ada = project.person(u"Ada"_s);
    Id<Issue> issue = project.add<Issue>([](Issue& made) { made.title = u"The disk is full"_s; });
    Id<Task> stop = project.task(u"Stop"_s, 60), load = project.task(u"Load"_s, 120),
             open = project.task(u"Open"_s, 30);
};

/// What stands under a heading, up to the next of the given ones, on one line.
QString between(const QString& text, const QString& from, const QString& to)
{
    const auto start = text.indexOf(from);
    return start < 0 ? QString() : text.mid(start, text.indexOf(to, start) - start).simplified();
}

} // namespace

/// Runs on paper: what a rehearsal taught, and what a shift hands over.
class tst_RunReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHeadSaysWhenItEndsAndHowLateThatIs()
    {
        verifyContains(Rehearsal().rehearsal(),
                       {u"◐ RUNNING"_s, u"It ends at 26 Feb 2027, 22:35 CET as it looks now: 1 h 5 min late."_s,
                        u"25 min lost by problems"_s, u"Latest of all: 10 Stop, 30 min late"_s});
        Rehearsal over;
        over.project.change(over.project.run, [](Run& run) {
            run.status = RunStatus::Completed;
            run.outcome = RunOutcome::RehearseAgain;
            run.finishedAt = RunBuilder::after(300);
            run.lessons = u"Buy a larger disk."_s;
        });
        verifyContains(over.rehearsal(), {u"It ended at 26 Feb 2027, 23:00 CET: 1 h 30 min late."_s,
                                          u"Buy a larger disk."_s, u"◆ REHEARSE AGAIN"_s});
    }

    void stepsShowPlannedAndActual()
    {
        const QString steps = between(Rehearsal().rehearsal(), u"PLANNED AGAINST ACTUAL"_s, u"MESSAGES"_s);
        verifyContains(steps, {u"10 Stop Fri 18:00 – 19:00 Fri 18:00 – 19:30 ✓ Done 1 h 1 h 30 min 30 min late"_s,
                               u"20 Load Fri 19:00 – 21:00 Fri 20:05 "_s, u"attempt 2"_s, u"30 Open"_s});
    }

    void problemsNameTheIssueAndTheTimeLost()
    {
        const QString problems = between(Rehearsal().rehearsal(), u"PROBLEMS"_s, u"NOT PLANNED"_s);
        verifyContains(problems, {u"20 Load ! Failed I-001 The disk is full (Open) – 25 min"_s, u"disk full"_s});
    }

    void internalIssuesAreNotNamed()
    {
        Rehearsal of;
        of.project.change(of.issue, [](Issue& issue) { issue.isInternal = true; });
        const QString text = of.rehearsal();
        QVERIFY(text.contains(u"25 min"_s));
        QVERIFY(!text.contains(u"The disk is full"_s));
        QVERIFY(!of.handOver().contains(u"The disk is full"_s));
    }

    void unplannedAndRepeatedStepsAreToldApart()
    {
        Rehearsal of;
        of.project.add<RunStep>([&](RunStep& step) {
            step.run = of.project.run;
            step.step = 15;
            step.title = u"Fetch a disk"_s;
            step.status = StepStatus::Done;
            step.startedAt = RunBuilder::after(120);
            step.finishedAt = RunBuilder::after(125);
        });
        verifyContains(between(of.rehearsal(), u"NOT PLANNED, AND"_s, u"PLANNED AGAINST"_s),
                       {u"15 Fetch a disk not planned Fri 20:00 – 20:05 5 min"_s, u"20 Load attempt 2"_s});
    }

    void messagesSayHowMuchLaterTheyWentOut()
    {
        Rehearsal of;
        const auto planned = [&](const Id<Task>& task, const QString& title) {
            return of.project.add<PlannedMessage>([&](PlannedMessage& message) {
                message.task = task;
                message.occasion = MessageOccasion::Finish;
                message.title = title;
            });
        };
        const auto closed = planned(of.stop, u"Closed"_s);
        planned(of.stop, u"Never said"_s);
        planned(of.open, u"Not due"_s);
        of.project.add<MessageSent>([&](MessageSent& sent) {
            sent.run = of.project.run;
            sent.message = closed;
            sent.sentAt = RunBuilder::after(102);
        });
        of.project.add<MessageSent>([&](MessageSent& sent) {
            sent.run = of.project.run;
            sent.title = u"Pizza is here"_s;
            sent.sentAt = RunBuilder::after(110);
        });
        const QString messages = between(of.rehearsal(), u"\nMESSAGES"_s, u"DURATIONS"_s);
        verifyContains(messages, {u"Closed 10 Stop Fri 19:30 Fri 19:42 12 min late"_s,
                                  u"Never said 10 Stop Fri 19:30 ◆ not sent"_s});
        QVERIFY(!messages.contains(u"Not due"_s));
        QVERIFY(messages.contains(u"Pizza is here not planned – Fri 19:50"_s));
    }

    void theFiveExitCriteriaAreFigures()
    {
        Rehearsal of;
        of.project.change(of.stop, [](Task& task) { task.verification = u"The lamp is off"_s; });
        verifyContains(between(of.rehearsal(), u"EXIT CRITERIA"_s, u"The exit gate"_s),
                       {u"1 of 3 steps done or skipped, 0 begun before their time ! Not met"_s,
                        u"before the end of the window ✓ Met"_s,
                        u"1 problems, 1 recorded, 0 resolved or with an accepted workaround ! Not met"_s,
                        u"0 of 1 steps that are done and to be verified are verified ! Not met"_s,
                        u"no step is a checkpoint"_s});
    }

    void aStepBegunTooEarlyBreaksTheSequence()
    {
        Rehearsal of;
        const auto aside = of.project.task(u"Aside"_s, 10);
        of.project.link(of.stop, aside);
        of.project.step(aside, StepStatus::Done, {60, 70});
        verifyContains(of.rehearsal(), {u"1 begun before their time"_s, u"40 Aside"_s});
    }

    void exitCriteriaCountAsTheMetricsOfGatesDo()
    {
        Rehearsal of;
        of.project.change(of.load, [&](Task& task) { task.validator = of.ada; });
        of.project.change(of.issue, [](Issue& issue) { issue.workaround = u"Use the other disk"_s; });
        verifyContains(of.rehearsal(),
                       {u"0 resolved or with an accepted workaround"_s, u"0 of 0 steps that are done"_s});
        of.project.change(of.issue, [&](Issue& issue) { issue.workaroundAcceptedBy = of.ada; });
        verifyContains(of.rehearsal(), {u"1 resolved or with an accepted workaround"_s});
    }

    void aRunThatEndedIsMeasuredByItsRealEnd()
    {
        Rehearsal of;
        of.project.change(of.project.run, [](Run& run) {
            run.status = RunStatus::Completed;
            run.finishedAt = RunBuilder::after(49 * 60);
        });
        verifyContains(of.rehearsal().simplified(), {u"1 h after the end of the window ! Not met"_s});
    }

    void durationsThatFollowAreProposed()
    {
        verifyContains(between(Rehearsal().rehearsal(), u"DURATIONS THAT FOLLOW"_s, u"────────── \n"_s),
                       {u"10 Stop 1 h RU-001: 1 h 30 min 1 h 30 min"_s});
    }

    void aRunThatHasNotBegunSaysSo()
    {
        PlanBuilder project;
        const auto run = project.add<Run>([&](Run& made) { made.plan = project.plan; });
        const auto state = RunState::of(project.build(), run, at(u"2027-01-20T10:00:00Z"));
        QVERIFY(state);
        const Assessment assessment(project.build(), at(u"2027-01-20T10:00:00Z"));
        verifyContains(textReport(rehearsalReport({assessment, *state, u"0"_s, u"Jana"_s}), 200),
                       {u"The run has not begun"_s, u"The run has no steps."_s, u"No message was due."_s,
                        u"No lessons are written down yet"_s, u"The plan names no exit gate."_s});
    }

    void theHandOverSaysWhatRunsAndWhatComes()
    {
        const QString text = Rehearsal().handOver();
        verifyContains(between(text, u"Running now"_s, u"Problems"_s), {u"until Fri 22:05 20 Load (Ada)"_s});
        verifyContains(between(text, u"In the next four hours"_s, u"Late"_s), {u"Fri 22:05 30 Open (Ada)"_s});
        verifyContains(between(Rehearsal().handOver(190), u"\nLate\n"_s, u"Decisions"_s),
                       {u"Fri 21:00 20 Load (Ada)"_s});
        verifyContains(between(text, u"\nProblems"_s, u"In the next"_s), {u"I-001 The disk is full"_s});
        verifyContains(text, {u"1 of 3 steps"_s, u"25 min"_s, u"✓ FITS THE WINDOW"_s});
    }

    void theLatestBackOutIsThatOfTheRun()
    {
        Rehearsal of;
        of.project.change(of.stop, [](Task& task) { task.rollbackDuration = 60; });
        of.project.change(of.open, [](Task& task) { task.rollbackDuration = 600; }); // it has not begun
        verifyContains(of.handOver().simplified(), {u"Latest back-out 28 Feb 2027, 17:00 CET"_s});
    }

    void theWayBackIsHandedOver()
    {
        Rehearsal of;
        const auto restore = of.project.task(u"Restore"_s, 60), check = of.project.task(u"Check"_s, 30);
        for (const auto& task : {restore, check})
            of.project.change(task, [](Task& back) { back.isRollbackBranch = true; });
        of.project.link(restore, check);
        of.project.change(of.project.run, [](Run& run) {
            run.status = RunStatus::BackedOut;
            run.finishedAt = RunBuilder::after(140);
        });
        const auto step = of.project.step(restore, StepStatus::Running, {145, -1});
        const QString text = of.handOver();
        verifyContains(text.simplified(), {u"The cutover was given up: 0 of 2 steps back are done"_s,
                                           u"Done of the way back 0 of 2 steps"_s, u"Latest back-out –"_s});
        verifyContains(between(text, u"Running now"_s, u"Problems"_s), {u"until Fri 21:25 40 Restore"_s});
        const QString ahead = between(text, u"In the next four hours"_s, u"\nLate"_s);
        verifyContains(ahead, {u"50 Check"_s});
        QVERIFY(!ahead.contains(u"30 Open"_s));
        of.project.change(step, [](RunStep& back) { back.status = StepStatus::Skipped; });
        of.project.step(check, StepStatus::Skipped, {-1, -1});
        verifyContains(of.handOver(), {u"This run is not running."_s});
    }

    void checkpointsAheadAndMessagesDueAreHandedOver()
    {
        Rehearsal of;
        const auto gate = of.project.gate(u"Go or no-go"_s);
        of.project.change(of.open, [&](Task& task) { task.gate = gate; });
        of.project.add<PlannedMessage>([&](PlannedMessage& message) {
            message.task = of.stop;
            message.title = u"We have closed"_s;
        });
        const QString text = of.handOver();
        verifyContains(between(text, u"Decisions to take"_s, u"Messages to send"_s), {u"Fri 22:05 30 Open (Ada)"_s});
        verifyContains(between(text, u"Messages to send"_s, u"Handed over"_s), {u"Fri 18:00 We have closed"_s});
    }

    void bothLeadsSign()
    {
        Rehearsal of;
        const auto bo = of.project.person(u"Bo"_s);
        const auto shift = [&](const QString& title, const Id<Person>& lead, int from, int until) {
            return of.project.add<Shift>([&](Shift& made) {
                made.plan = of.project.plan;
                made.title = title;
                made.lead = lead;
                made.starts = RunBuilder::after(from);
                made.ends = RunBuilder::after(until);
            });
        };
        const auto early = shift(u"Early"_s, of.ada, 0, 200);
        shift(u"Late"_s, bo, 180, 600);
        of.project.change(early, [](Shift& made) { made.handOver = u"Watch the disk."_s; });
        verifyContains(of.handOver().simplified(),
                       {u"Goes out Early, Fri 18:00 – 21:20, Ada"_s, u"Comes in Late, Fri 21:00 – Sat 04:00, Bo"_s,
                        u"Watch the disk."_s, u"Name: Ada Role: Hands over"_s, u"Name: Bo Role: Takes over"_s});
        of.project.change(early, [&](Shift& made) {
            made.acceptedBy = bo;
            made.acceptedAt = RunBuilder::after(185);
        });
        const auto snapshot = of.project.build();
        verifyContains(of.handOver(190, snapshot->find(early)).simplified(),
                       {u"Has taken over, as noted in the project"_s, u"26 Feb 2027, 21:05 CET"_s});
    }

    void listsAreCutAndCounted()
    {
        Rehearsal of;
        for (int i = 0; i < 6; ++i)
            of.project.task(u"Aside %1"_s.arg(i), 10);
        verifyContains(between(of.handOver(150, nullptr, 3), u"In the next four hours"_s, u"\nLate"_s),
                       {u"and 4 more"_s});
    }

    void theRunThatRunsIsHandedOver()
    {
        RunBuilder project;
        const auto done = project.add<Run>([&](Run& made) {
            made.plan = project.plan;
            made.status = RunStatus::Completed;
            made.startedAt = RunBuilder::after(1000);
        });
        QCOMPARE(runToHandOver(*project.build())->id, RecordId(project.run));
        project.change(project.run, [](Run& made) { made.status = RunStatus::Completed; });
        QCOMPARE(runToHandOver(*project.build())->id, RecordId(done));
        QVERIFY(!runToHandOver(*PlanBuilder().build()));
    }
};

READINESS_TEST(tst_RunReports)

#include "tst_RunReports.moc"
