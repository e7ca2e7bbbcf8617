#include "tests/core/rules/RunningPlan.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_RunState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsForNothingIsReady()
    {
        RunningPlan project;
        QCOMPARE(titles(project.state(u"2027-02-26T17:00:00Z").with(StepStatus::Ready)),
                 (QStringList{u"Stop"_s, u"Inform"_s}));
        project.set(project.stopStep, StepStatus::Running, u"2027-02-26T17:00:00Z");
        QCOMPARE(titles(project.state(u"2027-02-26T17:30:00Z").with(StepStatus::Ready)), QStringList{u"Inform"_s});
        project.set(project.stopStep, StepStatus::Skipped, {}, u"2027-02-26T17:10:00Z");
        QCOMPARE(titles(project.state(u"2027-02-26T17:30:00Z").with(StepStatus::Ready)),
                 (QStringList{u"Load"_s, u"Inform"_s}));
    }

    void beforeTheRunStartsNothingIsReady()
    {
        RunningPlan project;
        project.change(project.run, [](Run& run) { run.status = RunStatus::Planned; });
        const RunState state = project.state(u"2027-02-26T10:00:00Z");
        QCOMPARE(state.with(StepStatus::Ready).size(), std::size_t(0));
        QCOMPARE(state.with(StepStatus::Pending).size(), std::size_t(4));
        QCOMPARE(state.late().size(), std::size_t(0));
    }

    void aFailedPredecessorHoldsUpWhatWaitsForIt()
    {
        RunningPlan project;
        project.set(project.stopStep, StepStatus::Failed, u"2027-02-26T17:00:00Z", u"2027-02-26T17:20:00Z");
        const RunState state = project.state(u"2027-02-26T17:30:00Z");
        QCOMPARE(titles(state.stopped()), QStringList{u"Stop"_s});
        QVERIFY(state.find(project.load)->status == StepStatus::Pending);
    }

    void aLinkBetweenStartsWaitsForTheStartOnly()
    {
        RunningPlan project;
        const auto watch = project.task(u"Watch"_s, 20);
        project.step(watch);
        project.link(project.load, watch, LinkType::StartToStart);
        project.set(project.stopStep, StepStatus::Done, u"2027-02-26T17:00:00Z", u"2027-02-26T17:50:00Z");
        QVERIFY(project.state(u"2027-02-26T17:55:00Z").find(watch)->status == StepStatus::Pending);
        project.set(project.loadStep, StepStatus::Running, u"2027-02-26T17:52:00Z");
        QVERIFY(project.state(u"2027-02-26T17:55:00Z").find(watch)->status == StepStatus::Ready);
    }

    void whatHangsOnASummaryWaitsForAllItsParts()
    {
        RunningPlan project;
        const auto data = project.task(u"Data"_s, 0);
        const auto first = project.step(project.task(u"First"_s, 10, data));
        const auto second = project.step(project.task(u"Second"_s, 10, data));
        const auto after = project.task(u"After"_s, 0);
        const auto part = project.task(u"Part"_s, 10, after);
        project.step(part);
        project.link(data, after);
        project.set(first, StepStatus::Done, u"2027-02-26T17:00:00Z", u"2027-02-26T17:05:00Z");
        QVERIFY(project.state(u"2027-02-26T17:30:00Z").find(part)->status == StepStatus::Pending);
        QVERIFY(!project.state(u"2027-02-26T17:30:00Z").find(data)); // a summary is no step
        project.set(second, StepStatus::Done, u"2027-02-26T17:00:00Z", u"2027-02-26T17:05:00Z");
        QVERIFY(project.state(u"2027-02-26T17:30:00Z").find(part)->status == StepStatus::Ready);
    }

    void lateIsWhatShouldHaveBegunOrEndedByNow()
    {
        RunningPlan project;
        project.set(project.stopStep, StepStatus::Running, u"2027-02-26T17:00:00Z");
        project.set(project.informStep, StepStatus::Done, u"2027-02-26T17:00:00Z", u"2027-02-26T18:00:00Z");
        QCOMPARE(titles(project.state(u"2027-02-26T18:00:00Z").late()), QStringList{});
        const RunState state = project.state(u"2027-02-26T18:25:00Z");
        QCOMPARE(titles(state.late()), (QStringList{u"Stop"_s, u"Load"_s}));
        const StepState* load = state.find(project.loadStep);
        QCOMPARE(utc(load->plannedStart), u"26 18:00"_s);
        QCOMPARE(utc(load->start), u"26 18:25"_s);
        QCOMPARE(load->minutesLate, 25);
        QCOMPARE(state.find(project.check)->minutesLate, 25);
        QCOMPARE(state.find(project.inform)->minutesLate, 50);
        QCOMPARE(utc(state.forecast().schedule().finish()), u"26 19:55"_s);
        QCOMPARE(state.forecast().marginMinutes(), std::optional(48 * 60 - 175));
    }

    void aRunIsMeasuredAgainstThePlanMovedToItsStart()
    {
        RunningPlan project;
        project.change(project.run, [](Run& run) { run.starts = at(u"2027-02-12T20:00:00Z"); });
        project.set(project.stopStep, StepStatus::Done, u"2027-02-12T20:10:00Z", u"2027-02-12T20:50:00Z");
        const StepState* stop = nullptr;
        const RunState state = project.state(u"2027-02-12T20:50:00Z");
        stop = state.find(project.stop);
        QCOMPARE(utc(stop->plannedStart), u"12 20:00"_s);
        QCOMPARE(stop->minutesLate, -10);
        QCOMPARE(state.find(project.load)->minutesLate, -10);
    }

    void whoIsNextSeesWhatRunsAndThenWhatMayBegin()
    {
        RunningPlan project;
        const auto ada = project.person(u"Ada"_s);
        const auto bob = project.person(u"Bob"_s);
        for (const Id<Task>& task : {project.stop, project.check, project.inform})
            project.change(task, [&](Task& made) { made.owner = ada; });
        project.change(project.load, [&](Task& made) {
            made.owner = bob;
            made.backupOwner = ada;
        });
        project.set(project.stopStep, StepStatus::Running, u"2027-02-26T17:00:00Z");
        const RunState state = project.state(u"2027-02-26T17:30:00Z");
        QCOMPARE(titles(state.nextFor(ada, RunState::Whose::Own)), (QStringList{u"Stop"_s, u"Inform"_s, u"Check"_s}));
        QCOMPARE(titles(state.nextFor(ada, RunState::Whose::OwnAndBackup)),
                 (QStringList{u"Stop"_s, u"Inform"_s, u"Load"_s, u"Check"_s}));
        QCOMPARE(titles(state.nextFor(bob, RunState::Whose::OwnAndBackup)), QStringList{u"Load"_s});
        project.set(project.stopStep, StepStatus::Done, u"2027-02-26T17:00:00Z", u"2027-02-26T17:30:00Z");
        QCOMPARE(titles(project.state(u"2027-02-26T17:30:00Z").nextFor(ada, RunState::Whose::Own)),
                 (QStringList{u"Inform"_s, u"Check"_s}));
    }

    void stepsInBetweenStandBehindWhatTheyFollow()
    {
        RunningPlan project;
        const auto insert = [&](const QString& title, const Id<RunStep>& follows) {
            return project.add<RunStep>([&](RunStep& made) {
                made.run = project.run;
                made.title = title;
                made.step = 15;
                made.follows = follows;
                made.plannedDuration = 25;
            });
        };
        const auto space = insert(u"Free some space"_s, project.stopStep);
        insert(u"Look again"_s, space);
        insert(u"Call Bob"_s, {});
        const RunState state = project.state(u"2027-02-26T17:00:00Z");
        QStringList order;
        for (const StepState& step : state.steps())
            order += step.title;
        QCOMPARE(order, (QStringList{u"Stop"_s, u"Free some space"_s, u"Look again"_s, u"Load"_s, u"Check"_s,
                                     u"Inform"_s, u"Call Bob"_s}));
        QCOMPARE(state.numbered(15).size(), std::size_t(3));
        QVERIFY(state.find(space)->status == StepStatus::Pending);
        QCOMPARE(state.find(project.load)->minutesLate, 50);
    }

    void lostMinutesAddUpOverAllAttempts()
    {
        RunningPlan project;
        project.set(project.stopStep, StepStatus::Failed, u"2027-02-26T17:00:00Z", u"2027-02-26T17:20:00Z");
        project.change(project.stopStep, [](RunStep& step) { step.minutesLost = 20; });
        const auto again = project.step(project.stop);
        project.change(again, [](RunStep& step) {
            step.attempt = 2;
            step.minutesLost = 5;
        });
        const RunState state = project.state(u"2027-02-26T17:30:00Z");
        QCOMPARE(state.minutesLost(), 25);
        QCOMPARE(state.steps().size(), std::size_t(4));
        QVERIFY(state.find(project.stop)->step->id == again);
        QVERIFY(state.find(project.stop)->status == StepStatus::Ready);
    }
};

READINESS_TEST(tst_RunState)
#include "tst_RunState.moc"
