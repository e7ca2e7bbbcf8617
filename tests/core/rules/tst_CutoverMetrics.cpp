#include "core/rules/GateEvaluation.h"
#include "core/rules/Metrics.h"
#include "core/rules/RegisterMetrics.h"
#include "core/rules/RunFindings.h"
#include "tests/core/rules/RunningPlan.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kNow = u"2027-02-26T20:00:00Z";

/// The records behind the metric.
std::vector<RecordId> behind(const ProjectBuilder& project, Metric metric)
{
    const Assessment assessment(project.build(), at(kNow));
    const MetricValue found = measured(assessment, metric, {}, Waivers::Heeded);
    if (found.value != int(found.records.size()))
        qFatal("A metric of cutovers counts its records.");
    return found.records;
}

using Records = std::vector<RecordId>;

} // namespace

/// The entrance and exit criteria of a cutover, and what turning back needs while it runs.
class tst_CutoverMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workWithoutAnOwnerCounts()
    {
        PlanBuilder project;
        const Id<Task> summary = project.task(u"Weekend"_s, 0);
        const Id<Task> part = project.task(u"Part"_s, 10, summary);
        const Id<Task> milestone = project.task(u"GO"_s, 0);
        project.change(milestone, [](Task& t) { t.isMilestone = true; });
        QVERIFY(behind(project, Metric::TasksWithoutOwner) == Records{part});
        const Id<Person> ada = project.person(u"Ada"_s);
        project.change(part, [&](Task& t) { t.owner = ada; });
        QVERIFY(behind(project, Metric::TasksWithoutOwner).empty());
    }

    void withoutAPlanNothingIsMet()
    {
        const ProjectBuilder project;
        for (const Metric metric : {Metric::TasksWithoutOwner, Metric::OpenSteps, Metric::OpenFailures})
            QCOMPARE(behind(project, metric).size(), std::size_t(1));
    }

    void aRunThatCannotBeComputedIsNotMet()
    {
        RunningPlan project;
        const Id<Calendar> calendar = project.add<Calendar>([](Calendar& c) { c.hours = u"whenever"_s; });
        project.change(project.load, [&](Task& t) { t.calendar = calendar; });
        QVERIFY(behind(project, Metric::OpenFailures) == Records{project.run});
        QVERIFY(behind(project, Metric::UnverifiedSteps) == Records{project.run});
    }

    void aPlanFitsItsWindowToTheMinute()
    {
        PlanBuilder project;
        const Id<Task> load = project.task(u"Load"_s, 48 * 60);
        QVERIFY(behind(project, Metric::PlansOutsideWindow).empty());
        project.change(load, [](Task& t) { t.duration += 1; });
        QVERIFY(behind(project, Metric::PlansOutsideWindow) == Records{project.plan});
    }

    void aPlanWithoutAWindowIsOutsideOfIt()
    {
        PlanBuilder project;
        project.task(u"Load"_s, 60);
        project.change(project.window, [](Window& w) { w.kind = WindowKind::Freeze; });
        QVERIFY(behind(project, Metric::PlansOutsideWindow) == Records{project.plan});
    }

    void onlyAnAcceptedRehearsalCounts()
    {
        PlanBuilder project;
        const Id<Run> run = project.add<Run>([&](Run& r) { r.plan = project.plan, r.status = RunStatus::Completed; });
        QVERIFY(behind(project, Metric::PlansWithoutRehearsal) == Records{project.plan});
        project.change(run, [](Run& r) { r.outcome = RunOutcome::Accepted; });
        QVERIFY(behind(project, Metric::PlansWithoutRehearsal).empty());
        project.change(run, [](Run& r) { r.kind = RunKind::Production; });
        QVERIFY(behind(project, Metric::PlansWithoutRehearsal) == Records{project.plan});
    }

    void beforeTheRunAllWorkIsOpen()
    {
        PlanBuilder project;
        const Id<Task> summary = project.task(u"Weekend"_s, 0);
        const Id<Task> first = project.task(u"First"_s, 10, summary);
        const Id<Task> second = project.task(u"Second"_s, 10, summary);
        QVERIFY(behind(project, Metric::OpenSteps) == (Records{first, second}));
    }

    void whatIsNeitherDoneNorSkippedIsOpen()
    {
        RunningPlan project;
        project.set(project.stopStep, StepStatus::Done, u"2027-02-26T17:00:00Z", u"2027-02-26T18:00:00Z");
        project.set(project.informStep, StepStatus::Skipped);
        project.set(project.loadStep, StepStatus::Failed, u"2027-02-26T18:00:00Z");
        QVERIFY(behind(project, Metric::OpenSteps) == (Records{project.loadStep, project.checkStep}));
    }

    void theLatestProductionRunCounts()
    {
        RunningPlan project;
        const auto startedAt = [&](const Id<Run>& run, QStringView time) {
            project.change(run, [&](Run& r) { r.startedAt = at(time); });
        };
        startedAt(project.run, u"2027-02-26T17:00:00Z");
        const Id<Run> other = project.add<Run>([&](Run& r) { r.plan = project.plan, r.kind = RunKind::Production; });
        QCOMPARE(RecordId(productionRunOf(*project.build(), project.plan)->id), RecordId(project.run));
        startedAt(other, u"2027-02-26T17:01:00Z");
        QCOMPARE(RecordId(productionRunOf(*project.build(), project.plan)->id), RecordId(other));
        project.change(other, [](Run& r) { r.kind = RunKind::Rehearsal; });
        QCOMPARE(RecordId(productionRunOf(*project.build(), project.plan)->id), RecordId(project.run));
    }

    void aStepThatBeganBeforeItsPredecessorWasOverIsOutOfSequence_data()
    {
        QTest::addColumn<LinkType>("type");
        QTest::addColumn<int>("lag");
        QTest::addColumn<QString>("start"); // of Load, which takes an hour; Stop took from 17:00 to 18:00
        QTest::addColumn<bool>("isAhead");

        const auto row = [](const char* name, LinkType type, int lag, const char* start, bool isAhead) {
            QTest::newRow(name) << type << lag << QString::fromLatin1(start) << isAhead;
        };
        row("at the finish", LinkType::FinishToStart, 0, "18:00", false);
        row("a minute before the finish", LinkType::FinishToStart, 0, "17:59", true);
        row("a lag is no sequence", LinkType::FinishToStart, 30, "18:00", false);
        row("within the lead", LinkType::FinishToStart, -10, "17:50", false);
        row("before the lead", LinkType::FinishToStart, -10, "17:49", true);
        row("with the start", LinkType::StartToStart, 0, "17:00", false);
        row("before the start", LinkType::StartToStart, 0, "16:59", true);
        row("finished together", LinkType::FinishToFinish, 0, "17:00", false);
        row("finished before", LinkType::FinishToFinish, 0, "16:59", true);
        row("finished as it began", LinkType::StartToFinish, 0, "16:00", false);
        row("finished before it began", LinkType::StartToFinish, 0, "15:59", true);
    }
    void aStepThatBeganBeforeItsPredecessorWasOverIsOutOfSequence()
    {
        QFETCH(LinkType, type);
        QFETCH(int, lag);
        QFETCH(QString, start);
        QFETCH(bool, isAhead);
        RunningPlan project;
        project.change(project.stopToLoad, [&](Link& l) { l.type = type, l.lag = lag; });
        project.set(project.stopStep, StepStatus::Done, u"2027-02-26T17:00:00Z", u"2027-02-26T18:00:00Z");
        const Instant from = at(u"2027-02-26T%1:00Z"_s.arg(start));
        project.change(project.loadStep, [&](RunStep& s) {
            s.status = StepStatus::Done;
            s.startedAt = from;
            s.finishedAt = at(u"2027-02-26T%1:00Z"_s.arg(from.utc().addSecs(3600).toString(u"HH:mm"_s)));
        });
        QVERIFY(behind(project, Metric::StepsOutOfSequence) == (isAhead ? Records{project.loadStep} : Records{}));
    }

    void whatIsSkippedHoldsNobodyUp()
    {
        RunningPlan project;
        project.set(project.loadStep, StepStatus::Running, u"2027-02-26T17:10:00Z");
        QVERIFY(behind(project, Metric::StepsOutOfSequence) == Records{project.loadStep});
        project.set(project.stopStep, StepStatus::Skipped, {}, u"2027-02-26T17:30:00Z");
        QVERIFY(behind(project, Metric::StepsOutOfSequence).empty());
    }

    void aRunIsOutsideItsWindowByForecastOrFinish()
    {
        RunningPlan project;
        project.set(project.stopStep, StepStatus::Done, u"2027-02-26T17:00:00Z", u"2027-02-26T18:00:00Z");
        project.set(project.loadStep, StepStatus::Done, u"2027-02-26T18:00:00Z", u"2027-02-26T19:00:00Z");
        project.set(project.informStep, StepStatus::Skipped);
        project.set(project.checkStep, StepStatus::Done, u"2027-02-26T19:00:00Z", u"2027-02-28T17:00:00Z");
        QVERIFY(behind(project, Metric::RunsOutsideWindow).empty());
        project.set(project.checkStep, StepStatus::Done, u"2027-02-26T19:00:00Z", u"2027-02-28T17:01:00Z");
        QVERIFY(behind(project, Metric::RunsOutsideWindow) == Records{project.run});
        const auto endAt = [&](QStringView time) {
            project.change(project.run, [&](Run& r) { r.status = RunStatus::Completed, r.finishedAt = at(time); });
        };
        endAt(u"2027-02-28T17:01:00Z");
        QVERIFY(behind(project, Metric::RunsOutsideWindow) == Records{project.run});
        endAt(u"2027-02-28T17:00:00Z");
        QVERIFY(behind(project, Metric::RunsOutsideWindow).empty());
    }

    void aFailureIsOpenUntilItsIssueIsResolvedOrWorkedAround()
    {
        RunningPlan project;
        const Id<Person> ada = project.person(u"Ada"_s);
        project.set(project.stopStep, StepStatus::Failed, u"2027-02-26T17:00:00Z");
        QVERIFY(behind(project, Metric::OpenFailures) == Records{project.stopStep});
        const Id<Issue> issue = project.add<Issue>([](Issue& i) { i.title = u"No licence"_s; });
        project.change(project.stopStep, [&](RunStep& s) { s.issue = issue; });
        QVERIFY(behind(project, Metric::OpenFailures) == Records{project.stopStep});
        project.change(issue, [&](Issue& i) { i.workaround = u"By hand"_s; });
        QVERIFY(behind(project, Metric::OpenFailures) == Records{project.stopStep});
        project.change(issue, [&](Issue& i) { i.workaroundAcceptedBy = ada; });
        QVERIFY(behind(project, Metric::OpenFailures).empty());
        project.change(issue, [&](Issue& i) { i.workaround.clear(), i.status = IssueStatus::Resolved; });
        QVERIFY(behind(project, Metric::OpenFailures).empty());
    }

    void aFailedAttemptCountsEvenWhenTheNextWentWell()
    {
        RunningPlan project;
        project.set(project.stopStep, StepStatus::Failed, u"2027-02-26T17:00:00Z");
        const Id<RunStep> again = project.step(project.stop);
        project.change(again, [](RunStep& s) { s.attempt = 2; });
        project.set(again, StepStatus::Done, u"2027-02-26T17:30:00Z", u"2027-02-26T18:00:00Z");
        QVERIFY(behind(project, Metric::OpenFailures) == Records{project.stopStep});
        const Id<Issue> issue = project.add<Issue>([](Issue& i) { i.status = IssueStatus::Closed; });
        project.change(again, [&](RunStep& s) { s.issue = issue; });
        QVERIFY(behind(project, Metric::OpenFailures).empty());
    }

    void whatSomebodyIsToVerifyCountsUntilItIs()
    {
        RunningPlan project;
        const Id<Person> ada = project.person(u"Ada"_s);
        project.set(project.stopStep, StepStatus::Done, u"2027-02-26T17:00:00Z", u"2027-02-26T18:00:00Z");
        QVERIFY(behind(project, Metric::UnverifiedSteps).empty());
        project.change(project.stop, [](Task& t) { t.verification = u"Nobody is logged on"_s; });
        QVERIFY(behind(project, Metric::UnverifiedSteps) == Records{project.stopStep});
        project.change(project.stopStep, [&](RunStep& s) { s.verifiedBy = ada; });
        QVERIFY(behind(project, Metric::UnverifiedSteps).empty());
    }

    void aGateOfACutoverOpensOnceItsRecordsAreInOrder()
    {
        RunningPlan project;
        const Id<Gate> gate = project.add<Gate>([](Gate& g) { g.title = u"Exit"_s; });
        project.add<Criterion>([&](Criterion& c) { c.gate = gate, c.metric = Metric::OpenFailures; });
        project.set(project.stopStep, StepStatus::Blocked, u"2027-02-26T17:00:00Z");
        const auto answer = [&] {
            const Assessment assessment(project.build(), at(kNow));
            return evaluateGate(assessment, *assessment.snapshot().find(gate)).decision;
        };
        QCOMPARE(answer(), GateAnswer::NoGo);
        project.waiver(project.stopStep, project.person(u"Ada"_s), QDate(2027, 3, 1));
        QCOMPARE(answer(), GateAnswer::ConditionalGo);
        project.set(project.stopStep, StepStatus::Done, u"2027-02-26T17:00:00Z", u"2027-02-26T18:00:00Z");
        QCOMPARE(answer(), GateAnswer::Go);
    }

    void turningBackTakesWhatHasBegun()
    {
        RunningPlan project;
        project.change(project.stop, [](Task& t) { t.rollbackDuration = 30; });
        project.change(project.load, [](Task& t) { t.rollbackDuration = 60; });
        const auto need = [&] { return neededToTurnBack(project.state(kNow)); };
        QCOMPARE(need().minutes, 0);
        project.set(project.stopStep, StepStatus::Done, u"2027-02-26T17:00:00Z", u"2027-02-26T18:00:00Z");
        QCOMPARE(need().minutes, 30);
        project.set(project.loadStep, StepStatus::Running, u"2027-02-26T18:00:00Z");
        QCOMPARE(need().minutes, 90);
        QCOMPARE(need().latestBackOut, minuteOf(at(u"2027-02-28T15:30:00Z")));
        project.set(project.stopStep, StepStatus::Skipped);
        QCOMPARE(need().minutes, 60);
    }

    void comingBackFromAFailureMayTakeLongerThanTurningBack()
    {
        RunningPlan project;
        const auto production = project.add<Environment>([](Environment& e) { e.kind = EnvironmentKind::Production; });
        const auto failure = project.add<FailureScenario>([&](FailureScenario& s) {
            s.environment = production;
            s.furtherMinutes = 61;
        });
        project.change(project.stop, [](Task& t) { t.rollbackDuration = 30; });
        project.change(project.load, [](Task& t) { t.rollbackDuration = 60, t.isDowntime = true; });
        const auto need = [&] { return neededToTurnBack(project.state(kNow)); };
        project.set(project.stopStep, StepStatus::Done, u"2027-02-26T17:00:00Z", u"2027-02-26T18:00:00Z");
        QCOMPARE(need().minutes, 30); // nothing is down yet
        project.set(project.loadStep, StepStatus::Running, u"2027-02-26T18:00:00Z");
        QCOMPARE(need().minutes, 90);
        QVERIFY(!need().failure);
        project.change(failure, [](FailureScenario& s) { s.furtherMinutes = 91; });
        QCOMPARE(need().minutes, 91);
        QCOMPARE(need().failure->scenario->id, RecordId(failure));
        QCOMPARE(need().latestBackOut, minuteOf(at(u"2027-02-28T15:29:00Z")));
        project.set(project.loadStep, StepStatus::Pending);
        QCOMPARE(need().minutes, 30);
        project.change(project.load, [](Task& t) { t.isDowntime = false; }); // no step is marked as downtime
        QCOMPARE(need().minutes, 91);
    }
};

READINESS_TEST(tst_CutoverMetrics)
#include "tst_CutoverMetrics.moc"
