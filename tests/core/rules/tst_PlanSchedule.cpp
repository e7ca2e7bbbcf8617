#include "core/rules/PlanSchedule.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

PlanSchedule scheduled(const PlanBuilder& project)
{
    auto made = PlanSchedule::ofPlan(project.build(), project.plan);
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return std::move(*made);
}

QStringList titles(const PlanOutline& outline)
{
    QStringList list;
    for (const OutlineLine& line : outline.lines())
        list += QString(line.depth * 2, u' ') + line.task->title;
    return list;
}

} // namespace

/// From the records of a plan to its dates.
class tst_PlanSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOutlineShowsPartsBelowWhatTheyBelongTo();
    void whoBelongsToItselfStandsAtTheTopOnce();
    void linksPutTasksOneAfterAnother();
    void aPlanWithoutStartBeginsWithItsWindow();
    void withoutStartAndWindowItIsRefused();
    void theMarginIsWhatTheWindowLeaves();
    void hoursThatCannotBeReadNameTheirCalendar();
    void aTaskWorksByItsCalendarElseByThatOfThePlan();
    void nobodyWorksInABlackout();
    void aSummarySpansItsParts();
    void theRollbackBranchIsNotPartOfThePlan();
    void aRunMovesEveryTimeOfThePlan();
    void whatHappenedCountsAndTheRestIsForecast();
    void aFailedStepIsDoneAgainFromNow();
    void aStepInBetweenDelaysWhatWaitedForTheOneBefore();
};

void tst_PlanSchedule::theOutlineShowsPartsBelowWhatTheyBelongTo()
{
    PlanBuilder project;
    const auto late = project.task(u"Data"_s, 0);
    project.task(u"Load"_s, 60, late);
    const auto early = project.task(u"Stop"_s, 30);
    project.change(early, [](Task& task) { task.position = u"00001"_s; });
    const auto below = project.task(u"Check"_s, 30, late);
    project.task(u"Count"_s, 5, below);
    const PlanOutline outline(*project.build(), project.plan);
    QCOMPARE(titles(outline), (QStringList{u"Stop"_s, u"Data"_s, u"  Load"_s, u"  Check"_s, u"    Count"_s}));
    QCOMPARE(outline.numberOf(4), u"2.2.1"_s);
    QVERIFY(outline.lines()[1].isSummary && !outline.lines()[2].isSummary);
    QCOMPARE(outline.lineOf(below), 3);
}

void tst_PlanSchedule::whoBelongsToItselfStandsAtTheTopOnce()
{
    PlanBuilder project;
    const auto a = project.task(u"A"_s, 10);
    const auto b = project.task(u"B"_s, 10, a);
    project.change(a, [&](Task& task) { task.parent = b; });
    QCOMPARE(titles(PlanOutline(*project.build(), project.plan)), (QStringList{u"A"_s, u"  B"_s}));
    const PlanSchedule plan = scheduled(project);
    QVERIFY(plan.datesOf(b).isDated());
}

void tst_PlanSchedule::linksPutTasksOneAfterAnother()
{
    PlanBuilder project;
    const auto a = project.task(u"A"_s, 60);
    const auto b = project.task(u"B"_s, 30);
    const auto c = project.task(u"C"_s, 10);
    project.link(a, b, LinkType::FinishToStart, 15);
    const PlanSchedule plan = scheduled(project);
    QCOMPARE(utc(plan.datesOf(a).earlyStart), u"26 17:00"_s);
    QCOMPARE(utc(plan.datesOf(b).earlyStart), u"26 18:15"_s);
    QCOMPARE(utc(plan.schedule().finish()), u"26 18:45"_s);
    QCOMPARE(plan.datesOf(c).totalFloat, 95);
    QVERIFY(plan.datesOf(a).isCritical && plan.datesOf(b).isCritical && !plan.datesOf(c).isCritical);
    QCOMPARE(plan.links().size(), std::size_t(1));
}

void tst_PlanSchedule::aPlanWithoutStartBeginsWithItsWindow()
{
    PlanBuilder project;
    project.change(project.plan, [](Plan& plan) { plan.starts = {}; });
    project.change(project.window, [](Window& window) { window.starts = at(u"2027-02-26T20:00:00Z"); });
    const auto a = project.task(u"A"_s, 60);
    QCOMPARE(utc(scheduled(project).datesOf(a).earlyStart), u"26 20:00"_s);
}

void tst_PlanSchedule::withoutStartAndWindowItIsRefused()
{
    PlanBuilder project;
    project.change(project.plan, [](Plan& plan) { plan.starts = {}; });
    project.remove(RecordKind::Window, project.window);
    const auto made = PlanSchedule::ofPlan(project.build(), project.plan);
    QVERIFY(!made);
    QVERIFY2(made.error().text.contains(u"Weekend"_s), qPrintable(made.error().text));
    QVERIFY(!PlanSchedule::ofPlan(project.build(), project.window));
}

void tst_PlanSchedule::theMarginIsWhatTheWindowLeaves()
{
    PlanBuilder project;
    const auto a = project.task(u"A"_s, 48 * 60);
    QCOMPARE(scheduled(project).marginMinutes(), std::optional(0));
    QCOMPARE(scheduled(project).datesOf(a).totalFloat, 0);
    project.change(a, [](Task& task) { ++task.duration; });
    QCOMPARE(scheduled(project).marginMinutes(), std::optional(-1));
    QCOMPARE(scheduled(project).datesOf(a).totalFloat, -1);
    project.remove(RecordKind::Window, project.window);
    QVERIFY(!scheduled(project).marginMinutes());
}

void tst_PlanSchedule::hoursThatCannotBeReadNameTheirCalendar()
{
    PlanBuilder project;
    project.add<Calendar>([](Calendar& calendar) {
        calendar.title = u"Office"_s;
        calendar.hours = u"whenever"_s;
    });
    const auto made = PlanSchedule::ofPlan(project.build(), project.plan);
    QVERIFY(!made);
    QVERIFY2(made.error().text.startsWith(u"CL-001 Office: "_s), qPrintable(made.error().text));
}

void tst_PlanSchedule::aTaskWorksByItsCalendarElseByThatOfThePlan()
{
    PlanBuilder project;
    const auto office = project.add<Calendar>([](Calendar& calendar) {
        calendar.title = u"Office"_s;
        calendar.hours = u"Mon-Fri 08:00-12:00 13:00-17:00"_s;
    });
    project.add<CalendarException>([&](CalendarException& exception) {
        exception.calendar = office;
        exception.title = u"Saturday on duty"_s;
        exception.starts = QDate(2027, 2, 27);
        exception.hours = u"10:00-14:00"_s;
    });
    const auto a = project.task(u"A"_s, 300);
    const auto b = project.task(u"B"_s, 60);
    project.change(a, [&](Task& task) { task.calendar = office; });
    QCOMPARE(utc(scheduled(project).datesOf(a).earlyStart), u"27 09:00"_s);
    QCOMPARE(utc(scheduled(project).datesOf(a).earlyFinish), u"01 08:00"_s); // four hours on Saturday, one on Monday
    QCOMPARE(utc(scheduled(project).datesOf(b).earlyStart), u"26 17:00"_s);
    project.change(project.plan, [&](Plan& plan) { plan.calendar = office; });
    QCOMPARE(utc(scheduled(project).datesOf(b).earlyStart), u"27 09:00"_s);
}

void tst_PlanSchedule::nobodyWorksInABlackout()
{
    PlanBuilder project;
    project.add<Window>([&](Window& window) {
        window.plan = project.plan;
        window.title = u"Network down"_s;
        window.kind = WindowKind::Blackout;
        window.starts = at(u"2027-02-26T17:30:00Z");
        window.ends = at(u"2027-02-26T19:10:00Z");
    });
    const auto a = project.task(u"A"_s, 60);
    QCOMPARE(utc(scheduled(project).datesOf(a).earlyFinish), u"26 19:40"_s);
}

void tst_PlanSchedule::aSummarySpansItsParts()
{
    PlanBuilder project;
    const auto data = project.task(u"Data"_s, 999);
    const auto a = project.task(u"A"_s, 60, data);
    const auto b = project.task(u"B"_s, 30, data);
    project.link(a, b);
    const auto after = project.task(u"After"_s, 10);
    project.link(data, after);
    const PlanSchedule plan = scheduled(project);
    QCOMPARE(utc(plan.datesOf(data).earlyFinish), u"26 18:30"_s);
    QCOMPARE(utc(plan.datesOf(after).earlyStart), u"26 18:30"_s);
}

void tst_PlanSchedule::theRollbackBranchIsNotPartOfThePlan()
{
    PlanBuilder project;
    project.task(u"A"_s, 60);
    const auto back = project.task(u"Rollback"_s, 0);
    project.change(back, [](Task& task) { task.isRollbackBranch = true; });
    const auto restore = project.task(u"Restore"_s, 120, back);
    const auto check = project.task(u"Check"_s, 45, back);
    project.link(restore, check);
    const PlanSchedule plan = scheduled(project);
    QCOMPARE(utc(plan.schedule().finish()), u"26 18:00"_s);
    QCOMPARE(plan.activityOf(restore), kNoIndex);
    QCOMPARE(plan.rollbackBranchMinutes(), 165);
}

namespace {

Id<Run> startedRun(PlanBuilder& project, QStringView starts)
{
    return project.add<Run>([&](Run& run) {
        run.plan = project.plan;
        run.title = u"Rehearsal 1"_s;
        run.starts = at(starts);
        run.status = RunStatus::Running;
    });
}

Id<RunStep> step(PlanBuilder& project, const Id<Run>& run, const Id<Task>& task, StepStatus status,
                 Instant started = {}, Instant finished = {})
{
    return project.add<RunStep>([&](RunStep& made) {
        made.run = run;
        made.task = task;
        made.title = u"Step"_s;
        made.status = status;
        made.startedAt = started;
        made.finishedAt = finished;
    });
}

PlanSchedule forecast(const PlanBuilder& project, const Id<Run>& run, QStringView now)
{
    auto made = PlanSchedule::ofRun(project.build(), run, at(now));
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return std::move(*made);
}

} // namespace

void tst_PlanSchedule::aRunMovesEveryTimeOfThePlan()
{
    PlanBuilder project;
    const auto a = project.task(u"A"_s, 60);
    project.change(a, [](Task& task) {
        task.constraint = TaskConstraint::StartNoEarlierThan;
        task.constraintAt = at(u"2027-02-26T19:00:00Z");
    });
    const auto run = project.add<Run>([&](Run& made) {
        made.plan = project.plan;
        made.title = u"Rehearsal 1"_s;
        made.starts = at(u"2027-02-12T16:00:00Z"); // two weeks and an hour earlier
    });
    const PlanSchedule plan = forecast(project, run, u"2027-02-01T00:00:00Z");
    QCOMPARE(utc(plan.datesOf(a).earlyStart), u"12 18:00"_s);
    QCOMPARE(utc(plan.windowEnd()), u"14 16:00"_s);
}

void tst_PlanSchedule::whatHappenedCountsAndTheRestIsForecast()
{
    PlanBuilder project;
    const auto a = project.task(u"A"_s, 60);
    const auto b = project.task(u"B"_s, 60);
    const auto c = project.task(u"C"_s, 30);
    project.link(a, b);
    project.link(b, c);
    const auto run = startedRun(project, u"2027-02-26T17:00:00Z");
    step(project, run, a, StepStatus::Done, at(u"2027-02-26T17:05:00Z"), at(u"2027-02-26T18:20:00Z"));
    const auto running = step(project, run, b, StepStatus::Running, at(u"2027-02-26T18:25:00Z"));
    PlanSchedule plan = forecast(project, run, u"2027-02-26T18:45:00Z");
    QCOMPARE(utc(plan.datesOf(a).earlyStart), u"26 17:05"_s);
    QCOMPARE(utc(plan.datesOf(b).earlyFinish), u"26 19:25"_s);
    QCOMPARE(utc(plan.datesOf(c).earlyStart), u"26 19:25"_s);
    QCOMPARE(plan.activityOf(running), plan.activityOf(b));
    // Nobody has finished it, though its time is over: it ends now at the earliest.
    QCOMPARE(utc(forecast(project, run, u"2027-02-26T20:00:00Z").datesOf(c).earlyStart), u"26 20:00"_s);
    project.change(running, [](RunStep& step) { step.remaining = 90; });
    QCOMPARE(utc(forecast(project, run, u"2027-02-26T18:45:00Z").datesOf(c).earlyStart), u"26 20:15"_s);
}

void tst_PlanSchedule::aFailedStepIsDoneAgainFromNow()
{
    PlanBuilder project;
    const auto a = project.task(u"A"_s, 60);
    const auto run = startedRun(project, u"2027-02-26T17:00:00Z");
    step(project, run, a, StepStatus::Failed, at(u"2027-02-26T17:00:00Z"), at(u"2027-02-26T17:40:00Z"));
    QCOMPARE(utc(forecast(project, run, u"2027-02-26T17:50:00Z").datesOf(a).earlyStart), u"26 17:50"_s);
    const auto second =
        step(project, run, a, StepStatus::Done, at(u"2027-02-26T17:50:00Z"), at(u"2027-02-26T18:30:00Z"));
    project.change(second, [](RunStep& step) { step.attempt = 2; });
    QCOMPARE(utc(forecast(project, run, u"2027-02-26T19:00:00Z").datesOf(a).earlyFinish), u"26 18:30"_s);
}

void tst_PlanSchedule::aStepInBetweenDelaysWhatWaitedForTheOneBefore()
{
    PlanBuilder project;
    const auto a = project.task(u"A"_s, 60);
    const auto b = project.task(u"B"_s, 60);
    project.link(a, b);
    const auto run = startedRun(project, u"2027-02-26T17:00:00Z");
    const auto first = step(project, run, a, StepStatus::Pending);
    step(project, run, b, StepStatus::Pending);
    const auto extra = project.add<RunStep>([&](RunStep& made) {
        made.run = run;
        made.title = u"Free some space"_s;
        made.follows = first;
        made.plannedDuration = 25;
    });
    const PlanSchedule plan = forecast(project, run, u"2027-02-26T17:00:00Z");
    QCOMPARE(utc(plan.datesOf(extra).earlyStart), u"26 18:00"_s);
    QCOMPARE(utc(plan.datesOf(b).earlyStart), u"26 18:25"_s);
}

READINESS_TEST(tst_PlanSchedule)

#include "tst_PlanSchedule.moc"
