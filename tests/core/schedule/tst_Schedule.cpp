#include "core/schedule/CriticalPath.h"
#include "tests/core/schedule/ScheduleCase.h"
#include "tests/support/TestMain.h"

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Small plans that were computed by hand.
class tst_Schedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChainBesideAShorterOneHasFloat();
    void everyKindOfDependencyHoldsItsSuccessor_data();
    void everyKindOfDependencyHoldsItsSuccessor();
    void constraintsMoveDatesOrBreakThem_data();
    void constraintsMoveDatesOrBreakThem();
    void aShortWindowGivesNegativeFloatAlongTheWholeChain();
    void aLimitBrokenOverTheWeekendIsNegative();
    void asLateAsPossibleMovesPlannedDatesOnly();
    void whatHasBegunOrFinishedForecastsTheRest();
    void aSummaryHoldsItsPartsAndWaitsForAll();
    void aSummaryHandsDownWhatItWishes();
    void circlesAreNamedAlongTheirDependencies();
    void aCircleThroughASummaryIsNamed();
    void whatCannotBeIsNamedAndTheRestIsDated();
    void nothingOverflows();
    void calendarsThatNeverWorkLeaveUndatedWhatNeedsThem();
    void replacedFiguresCount();
    void largeAndDeepPlansEndSoon();
};

void tst_Schedule::aChainBesideAShorterOneHasFloat()
{
    ScheduleCase plan;
    const auto first = plan.add(60);
    const auto longer = plan.add(90);
    const auto shorter = plan.add(30);
    const auto last = plan.add(15);
    for (const auto middle : {longer, shorter}) {
        plan.link(first, middle);
        plan.link(middle, last);
    }
    const Schedule schedule = plan.schedule();
    QCOMPARE(text(schedule.finish()), u"2027-03-01T10:45"_s);
    QCOMPARE(text(schedule.datesOf(shorter).earlyStart), u"2027-03-01T09:00"_s);
    QCOMPARE(text(schedule.datesOf(shorter).lateStart), u"2027-03-01T10:00"_s);
    QCOMPARE(schedule.datesOf(shorter).totalFloat, 60);
    QCOMPARE(schedule.freeFloatOf(shorter), 60);
    QVERIFY(!schedule.datesOf(shorter).isCritical);
    for (const auto critical : {first, longer, last})
        QVERIFY(schedule.datesOf(critical).isCritical);
    QVERIFY(criticalPath(schedule).chain == (std::vector<ActivityIndex>{first, longer, last}));
    QVERIFY(criticalPath(schedule, shorter).chain == (std::vector<ActivityIndex>{first, shorter}));
    QVERIFY(criticalPath(schedule, shorter).activities == (std::vector<ActivityIndex>{first, shorter}));
}

void tst_Schedule::everyKindOfDependencyHoldsItsSuccessor_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("lag");
    QTest::addColumn<QString>("mode"); ///< empty: day and night; office; working: office, and the lag counts its hours
    QTest::addColumn<QString>("successor"); ///< on the day of the start
    QTest::addColumn<QString>("floats");
    const QString office = u"office"_s;
    const QString working = u"working"_s;
    const auto row = [](DependencyKind kind, int lag, const QString& mode, const QString& dates,
                        const QString& floats) {
        const char* const names[] = {"FS", "SS", "FF", "SF"};
        QTest::newRow(qPrintable(u"%1 %2 %3"_s.arg(QLatin1String(names[int(kind)])).arg(lag).arg(mode)))
            << int(kind) << lag << mode << dates << floats;
    };
    // The predecessor takes 08:00 to 12:00, the successor two hours.
    using enum DependencyKind;
    row(FinishToStart, 0, {}, u"12:00 14:00"_s, u"0 0"_s);
    row(FinishToStart, 60, {}, u"13:00 15:00"_s, u"0 0"_s);
    row(FinishToStart, -60, {}, u"11:00 13:00"_s, u"0 0"_s);
    row(StartToStart, 0, {}, u"08:00 10:00"_s, u"0 120"_s);
    row(StartToStart, 60, {}, u"09:00 11:00"_s, u"0 60"_s);
    row(StartToStart, -60, {}, u"08:00 10:00"_s, u"0 120"_s);
    row(FinishToFinish, 0, {}, u"10:00 12:00"_s, u"0 0"_s);
    row(FinishToFinish, 60, {}, u"11:00 13:00"_s, u"0 0"_s);
    row(FinishToFinish, -60, {}, u"09:00 11:00"_s, u"0 60"_s);
    row(StartToFinish, 0, {}, u"08:00 10:00"_s, u"0 120"_s);
    row(StartToFinish, 300, {}, u"11:00 13:00"_s, u"0 0"_s);
    row(StartToFinish, -60, {}, u"08:00 10:00"_s, u"0 120"_s);
    row(FinishToStart, 0, office, u"13:00 15:00"_s, u"0 0"_s);
    row(FinishToStart, 60, office, u"13:00 15:00"_s, u"0 0"_s);
    row(FinishToStart, -60, office, u"11:00 14:00"_s, u"0 0"_s);
    row(FinishToStart, 60, working, u"14:00 16:00"_s, u"0 0"_s);
    row(FinishToStart, -60, working, u"11:00 14:00"_s, u"0 0"_s);
    row(StartToStart, 0, office, u"08:00 10:00"_s, u"0 120"_s);
    row(StartToStart, 240, office, u"13:00 15:00"_s, u"60 0"_s); // 09:00 and four hours is 13:00 as well
    row(StartToStart, 240, working, u"13:00 15:00"_s, u"0 0"_s);
    row(StartToStart, -60, working, u"08:00 10:00"_s, u"0 120"_s);
    row(FinishToFinish, 0, office, u"10:00 12:00"_s, u"0 0"_s);
    row(FinishToFinish, 60, office, u"10:00 13:00"_s, u"0 0"_s); // forced into the break, where nothing is done
    row(FinishToFinish, 60, working, u"11:00 14:00"_s, u"0 0"_s);
    row(FinishToFinish, -60, office, u"09:00 11:00"_s, u"0 60"_s);
    row(StartToFinish, 300, office, u"10:00 13:00"_s, u"0 0"_s);
    row(StartToFinish, 300, working, u"11:00 14:00"_s, u"0 0"_s);
    row(StartToFinish, 0, office, u"08:00 10:00"_s, u"0 120"_s);
}

void tst_Schedule::everyKindOfDependencyHoldsItsSuccessor()
{
    QFETCH(int, kind);
    QFETCH(int, lag);
    QFETCH(QString, mode);
    QFETCH(QString, successor);
    QFETCH(QString, floats);
    ScheduleCase plan;
    plan.calendars = {calendar(u"Mon-Fri 08:00-12:00 13:00-17:00"_s)};
    const qint32 hours = mode.isEmpty() ? kNoIndex : 0;
    const auto before = plan.add(240, hours);
    const auto after = plan.add(120, hours);
    plan.link(before, after, DependencyKind(kind), lag);
    plan.dependencies.back().isWorkingLag = mode == u"working";
    const Schedule schedule = plan.schedule();
    const ActivityDates dates = schedule.datesOf(after);
    QCOMPARE(text(dates.earlyStart).mid(11) + u' ' + text(dates.earlyFinish).mid(11), successor);
    QCOMPARE(u"%1 %2"_s.arg(schedule.datesOf(before).totalFloat).arg(dates.totalFloat), floats);
}

void tst_Schedule::constraintsMoveDatesOrBreakThem_data()
{
    QTest::addColumn<int>("constraint");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("dates");
    QTest::addColumn<int>("slack");
    using enum TimeConstraint;
    // The predecessor takes 08:00 to 09:00, the activity an hour, another one the time to 12:00.
    const auto row = [](const char* name, TimeConstraint constraint, const QString& at, const QString& dates,
                        int slack) { QTest::newRow(name) << int(constraint) << at << dates << slack; };
    row("none", AsSoonAsPossible, {}, u"09:00 10:00"_s, 120);
    row("start no earlier, later", StartNoEarlierThan, u"10:30"_s, u"10:30 11:30"_s, 30);
    row("start no earlier, too early", StartNoEarlierThan, u"08:30"_s, u"09:00 10:00"_s, 120);
    row("finish no earlier", FinishNoEarlierThan, u"11:00"_s, u"10:00 11:00"_s, 60);
    row("start no later", StartNoLaterThan, u"09:20"_s, u"09:00 10:00"_s, 20);
    row("start no later, broken", StartNoLaterThan, u"08:50"_s, u"09:00 10:00"_s, -10);
    row("finish no later", FinishNoLaterThan, u"10:45"_s, u"09:00 10:00"_s, 45);
    row("finish no later, broken", FinishNoLaterThan, u"09:30"_s, u"09:00 10:00"_s, -30);
    row("must start on", MustStartOn, u"10:00"_s, u"10:00 11:00"_s, 0);
    row("must start on, the predecessor wins", MustStartOn, u"08:15"_s, u"09:00 10:00"_s, -45);
    row("must finish on", MustFinishOn, u"11:30"_s, u"10:30 11:30"_s, 0);
    row("must finish on, the predecessor wins", MustFinishOn, u"09:59"_s, u"09:00 10:00"_s, -1);
}

void tst_Schedule::constraintsMoveDatesOrBreakThem()
{
    QFETCH(int, constraint);
    QFETCH(QString, at);
    QFETCH(QString, dates);
    QFETCH(int, slack);
    ScheduleCase plan;
    const auto before = plan.add(60);
    const auto activity = plan.add(60);
    plan.add(240);
    plan.link(before, activity);
    plan.activities[size_t(activity)].constraint = TimeConstraint(constraint);
    if (!at.isEmpty())
        plan.activities[size_t(activity)].constraintAt = minute(u"2027-03-01T"_s + at);
    const Schedule schedule = plan.schedule();
    const ActivityDates found = schedule.datesOf(activity);
    QCOMPARE(text(found.earlyStart).mid(11) + u' ' + text(found.earlyFinish).mid(11), dates);
    QCOMPARE(found.totalFloat, slack);
    QCOMPARE(found.isCritical, slack <= 0);
    const bool isDriven = dates.startsWith(u"09:00");
    QCOMPARE(int(earlyDriver(schedule, activity).kind),
             int(isDriven ? DateDriver::Kind::Dependency : DateDriver::Kind::Constraint));
    const bool isLimited = slack != 120 && slack != 30 && slack != 60;
    QCOMPARE(int(lateDriver(schedule, activity).kind),
             int(isLimited ? DateDriver::Kind::Constraint : DateDriver::Kind::PlanFinish));
}

void tst_Schedule::aShortWindowGivesNegativeFloatAlongTheWholeChain()
{
    ScheduleCase plan;
    const auto first = plan.add(120);
    const auto second = plan.add(120);
    const auto beside = plan.add(60);
    plan.link(first, second);
    plan.activities[size_t(beside)].deadline = minute(u"2027-03-01T09:30");
    plan.inputs.windowEnd = minute(u"2027-03-01T11:00");
    const Schedule schedule = plan.schedule();
    QCOMPARE(schedule.datesOf(first).totalFloat, -60);
    QCOMPARE(schedule.datesOf(second).totalFloat, -60);
    QCOMPARE(text(schedule.datesOf(first).lateStart), u"2027-03-01T07:00"_s);
    QCOMPARE(schedule.datesOf(beside).totalFloat, 30);
    QVERIFY(lateDriver(schedule, second) == DateDriver{DateDriver::Kind::WindowEnd});
    QVERIFY(lateDriver(schedule, first) == (DateDriver{DateDriver::Kind::Dependency, 0, second}));
    QVERIFY(lateDriver(schedule, beside) == (DateDriver{DateDriver::Kind::Deadline, kNoIndex, beside}));
    plan.inputs.windowEnd = minute(u"2027-03-01T20:00");
    QCOMPARE(plan.schedule().datesOf(second).totalFloat, 0); // a long window does not make the path uncritical
}

void tst_Schedule::aLimitBrokenOverTheWeekendIsNegative()
{
    ScheduleCase plan;
    plan.calendars = {calendar(u"Mon-Fri 08:00-12:00 13:00-17:00"_s)};
    plan.inputs.start = minute(u"2027-03-06T09:00"); // a Saturday
    const auto activity = plan.add(60, 0);
    plan.activities[0].constraint = TimeConstraint::StartNoLaterThan;
    plan.activities[0].constraintAt = minute(u"2027-03-07T12:00");
    const Schedule schedule = plan.schedule();
    QCOMPARE(text(schedule.datesOf(activity).earlyStart), u"2027-03-08T08:00"_s);
    QCOMPARE(schedule.datesOf(activity).totalFloat, -1);
    QVERIFY(earlyDriver(schedule, activity).isMovedByCalendar);
}

void tst_Schedule::asLateAsPossibleMovesPlannedDatesOnly()
{
    ScheduleCase plan;
    const auto backup = plan.add(60);
    const auto second = plan.add(30);
    const auto work = plan.add(300);
    const auto last = plan.add(60);
    plan.link(backup, second);
    plan.link(second, last);
    plan.link(work, last);
    plan.activities[size_t(backup)].constraint = TimeConstraint::AsLateAsPossible;
    plan.activities[size_t(second)].constraint = TimeConstraint::AsLateAsPossible;
    const Schedule schedule = plan.schedule();
    QCOMPARE(text(schedule.datesOf(backup).earlyStart), u"2027-03-01T08:00"_s);
    QCOMPARE(text(schedule.datesOf(backup).plannedStart), u"2027-03-01T11:30"_s);
    QCOMPARE(text(schedule.datesOf(second).plannedStart), u"2027-03-01T12:30"_s);
    QCOMPARE(text(schedule.datesOf(second).plannedFinish), u"2027-03-01T13:00"_s);
    QCOMPARE(text(schedule.datesOf(last).plannedStart), u"2027-03-01T13:00"_s);
    QCOMPARE(schedule.datesOf(backup).totalFloat, 210);
}

void tst_Schedule::whatHasBegunOrFinishedForecastsTheRest()
{
    ScheduleCase plan;
    const auto done = plan.add(60);
    const auto running = plan.add(120);
    const auto open = plan.add(30);
    const auto other = plan.add(10);
    plan.link(done, running);
    plan.link(running, open);
    plan.activities[size_t(done)].actualStart = minute(u"2027-03-01T08:10");
    plan.activities[size_t(done)].actualFinish = minute(u"2027-03-01T09:20");
    plan.activities[size_t(running)].actualStart = minute(u"2027-03-01T09:15"); // before its predecessor ended
    plan.inputs.status = minute(u"2027-03-01T10:00");
    Schedule schedule = plan.schedule();
    QCOMPARE(text(schedule.datesOf(running).earlyFinish), u"2027-03-01T11:15"_s); // 45 minutes are done
    QCOMPARE(text(schedule.datesOf(open).earlyStart), u"2027-03-01T11:15"_s);
    QCOMPARE(text(schedule.datesOf(other).earlyStart), u"2027-03-01T10:00"_s);
    QVERIFY(!schedule.datesOf(done).isCritical && schedule.datesOf(running).isCritical);
    QVERIFY(earlyDriver(schedule, other) == DateDriver{DateDriver::Kind::StatusTime});
    QVERIFY(earlyDriver(schedule, running) == DateDriver{DateDriver::Kind::Actual});

    plan.activities[size_t(running)].remaining = 20;
    schedule = plan.schedule();
    QCOMPARE(text(schedule.datesOf(open).earlyStart), u"2027-03-01T10:20"_s);

    plan.activities[size_t(running)].remaining = kNoMinute;
    plan.inputs.status = minute(u"2027-03-01T12:00"); // it should have ended
    QCOMPARE(text(plan.schedule().datesOf(open).earlyStart), u"2027-03-01T12:00"_s);
}

void tst_Schedule::aSummaryHoldsItsPartsAndWaitsForAll()
{
    ScheduleCase plan;
    const auto before = plan.add(60);
    const auto summary = plan.add(0);
    const auto inner = plan.addPart(summary, 0);
    const auto first = plan.addPart(inner, 60);
    const auto second = plan.addPart(summary, 90);
    const auto after = plan.add(30);
    plan.link(before, summary, DependencyKind::FinishToStart, 30);
    plan.link(summary, after);
    const Schedule schedule = plan.schedule();
    QVERIFY(schedule.faults().empty());
    QCOMPARE(text(schedule.datesOf(first).earlyStart), u"2027-03-01T09:30"_s);
    QCOMPARE(text(schedule.datesOf(second).earlyStart), u"2027-03-01T09:30"_s);
    QCOMPARE(text(schedule.datesOf(after).earlyStart), u"2027-03-01T11:00"_s);
    QCOMPARE(schedule.datesOf(first).totalFloat, 30);
    QCOMPARE(schedule.freeFloatOf(first), 30);
    const ActivityDates whole = schedule.datesOf(summary);
    QCOMPARE(text(whole.earlyStart) + text(whole.earlyFinish), u"2027-03-01T09:302027-03-01T11:00"_s);
    QCOMPARE(whole.totalFloat, 0);
    QCOMPARE(schedule.datesOf(inner).totalFloat, 30);
    QVERIFY(!schedule.freeFloatOf(summary));
    QVERIFY(criticalPath(schedule).chain == (std::vector<ActivityIndex>{before, second, after}));
    QVERIFY(earlyDriver(schedule, after) == (DateDriver{DateDriver::Kind::Dependency, 1, second}));
    QVERIFY(earlyDriver(schedule, first) == (DateDriver{DateDriver::Kind::Dependency, 0, before}));
    QVERIFY(lateDriver(schedule, first) == (DateDriver{DateDriver::Kind::Dependency, 1, after}));
    QCOMPARE(criticalPath(schedule, summary).target, second);
}

void tst_Schedule::aSummaryHandsDownWhatItWishes()
{
    ScheduleCase plan;
    const auto summary = plan.add(0);
    const auto part = plan.addPart(summary, 60);
    plan.activities[0].constraint = TimeConstraint::StartNoEarlierThan;
    plan.activities[0].constraintAt = minute(u"2027-03-01T10:00");
    plan.activities[0].deadline = minute(u"2027-03-01T10:50");
    Schedule schedule = plan.schedule();
    QCOMPARE(text(schedule.datesOf(part).earlyStart), u"2027-03-01T10:00"_s);
    QCOMPARE(schedule.datesOf(part).totalFloat, -10);
    QVERIFY(earlyDriver(schedule, part) == (DateDriver{DateDriver::Kind::Constraint, kNoIndex, summary}));
    QVERIFY(lateDriver(schedule, part) == (DateDriver{DateDriver::Kind::Deadline, kNoIndex, summary}));

    plan.activities[0].constraint = TimeConstraint::MustStartOn;
    schedule = plan.schedule();
    QVERIFY(schedule.faults() == (std::vector<ScheduleFault>{{ScheduleFault::Kind::SummaryConstraint, {summary}}}));
    QCOMPARE(text(schedule.datesOf(part).earlyStart), u"2027-03-01T08:00"_s);
}

void tst_Schedule::circlesAreNamedAlongTheirDependencies()
{
    ScheduleCase plan;
    for (int i = 0; i < 7; ++i)
        plan.add(60);
    plan.link(4, 1); // 1, 3, 4 wait for one another
    plan.link(1, 3);
    plan.link(3, 4);
    plan.link(4, 5); // 5 hangs on them
    plan.link(0, 1);
    plan.link(6, 6); // waits for itself
    const Schedule schedule = plan.schedule();
    using Kind = ScheduleFault::Kind;
    QVERIFY(
        schedule.faults()
        == (std::vector<ScheduleFault>{{Kind::Circle, {1, 3, 4}}, {Kind::Circle, {6}}, {Kind::WaitsForCircle, {5}}}));
    QVERIFY(schedule.datesOf(0).isDated() && schedule.datesOf(2).isDated());
    for (const ActivityIndex i : {1, 3, 4, 5, 6})
        QVERIFY(!schedule.datesOf(i).isDated());
    QCOMPARE(text(schedule.finish()), u"2027-03-01T09:00"_s);
}

void tst_Schedule::aCircleThroughASummaryIsNamed()
{
    ScheduleCase plan;
    const auto summary = plan.add(0);
    const auto part = plan.addPart(summary, 60);
    const auto other = plan.add(60);
    plan.link(part, summary); // the part would have to wait for itself
    const Schedule schedule = plan.schedule();
    QCOMPARE(schedule.faults().size(), size_t(1));
    QVERIFY(schedule.faults()[0].activities == (std::vector<ActivityIndex>{part, summary}));
    QVERIFY(!schedule.datesOf(summary).isDated() && schedule.datesOf(other).isDated());
}

void tst_Schedule::whatCannotBeIsNamedAndTheRestIsDated()
{
    ScheduleCase plan;
    const auto summary = plan.add(0);
    plan.addPart(summary, 60);
    plan.addPart(99, 60);
    plan.add(-5);
    plan.add(10, 7);
    plan.add(10);
    plan.activities.back().constraint = TimeConstraint::MustFinishOn;
    plan.add(1);
    plan.add(1);
    plan.activities[6].parent = 7;
    plan.activities[7].parent = 6;
    plan.link(2, 42);
    plan.link(summary, 2, DependencyKind::StartToStart);
    plan.link(2, summary, DependencyKind::FinishToFinish);
    plan.link(2, 3, DependencyKind::FinishToStart, kLongestMinutes + 1);
    const Schedule schedule = plan.schedule();
    using Kind = ScheduleFault::Kind;
    const std::vector<ScheduleFault> expected{{Kind::UnknownParent, {2}},
                                              {Kind::ParentCircle, {6, 7}},
                                              {Kind::DurationOutOfRange, {3}},
                                              {Kind::ConstraintWithoutDate, {5}},
                                              {Kind::UnknownActivity, {}, 0},
                                              {Kind::SummaryDependency, {summary, 2}, 1},
                                              {Kind::SummaryDependency, {2, summary}, 2},
                                              {Kind::LagOutOfRange, {2, 3}, 3},
                                              {Kind::UnknownCalendar, {4}}};
    QVERIFY(schedule.faults() == expected);
    for (ActivityIndex i = 0; i < 8; ++i)
        QVERIFY(schedule.datesOf(i).isDated());
}

void tst_Schedule::nothingOverflows()
{
    ScheduleCase plan;
    for (int i = 0; i < 60; ++i) {
        plan.add(kLongestMinutes);
        if (i > 0)
            plan.link(i - 1, i, DependencyKind::FinishToStart, i % 2 ? kLongestMinutes : -kLongestMinutes);
    }
    const Schedule schedule = plan.schedule();
    QVERIFY(schedule.datesOf(0).isDated());
    QVERIFY(!schedule.datesOf(59).isDated());
    QVERIFY(!schedule.faults().empty());
    for (const ScheduleFault& fault : schedule.faults())
        QCOMPARE(int(fault.kind), int(ScheduleFault::Kind::BeyondCalendar));
    QVERIFY(schedule.finish() <= kLastMinute);
    QVERIFY(ScheduleCase{}.schedule().finish() == kNoMinute);

    ScheduleCase extreme;
    extreme.add(60);
    extreme.inputs = {std::numeric_limits<Minute>::max(), std::numeric_limits<Minute>::max(), 1 - kLastMinute};
    QVERIFY(!extreme.schedule().datesOf(0).isDated());
    extreme.inputs = {kNoMinute};
    QCOMPARE(extreme.schedule().datesOf(0).earlyStart, kFirstMinute);
}

void tst_Schedule::calendarsThatNeverWorkLeaveUndatedWhatNeedsThem()
{
    ScheduleCase plan;
    CalendarRules never;
    never.week = WorkingWeek{};
    CalendarRules seldom = never;
    seldom.exceptions = {{QDate(2061, 1, 1), QDate(2061, 1, 1), {{480, 540}}}};
    plan.calendars = {never, seldom};
    const auto idle = plan.add(60, 0);
    const auto behind = plan.add(60);
    const auto late = plan.add(60, 1);
    const auto sound = plan.add(60);
    plan.link(idle, behind);
    const Schedule schedule = plan.schedule();
    QVERIFY(schedule.faults() == (std::vector<ScheduleFault>{{ScheduleFault::Kind::NoWorkingTime, {idle}}}));
    QVERIFY(!schedule.datesOf(idle).isDated() && !schedule.datesOf(behind).isDated());
    QCOMPARE(text(schedule.datesOf(late).earlyFinish), u"2061-01-01T09:00"_s);
    QVERIFY(schedule.datesOf(sound).isDated());
}

void tst_Schedule::replacedFiguresCount()
{
    ScheduleCase plan;
    const auto summary = plan.add(0);
    const auto part = plan.addPart(summary, 60);
    const auto network = std::make_shared<Network>(Network::compile(plan.activities, plan.dependencies));
    Schedule schedule(network, std::make_shared<const CalendarSet>());
    schedule.compute(plan.inputs);
    Activity changed = plan.activities[size_t(part)];
    changed.duration = 90;
    network->replace(part, changed);
    changed = plan.activities[size_t(summary)];
    changed.constraint = TimeConstraint::StartNoEarlierThan;
    changed.constraintAt = minute(u"2027-03-01T09:00");
    network->replace(summary, changed);
    schedule.compute(plan.inputs);
    QCOMPARE(text(schedule.finish()), u"2027-03-01T10:30"_s);
}

void tst_Schedule::largeAndDeepPlansEndSoon()
{
    constexpr int count = 100'000;
    ScheduleCase nested; // each the only part of the one before
    for (int i = 0; i < count; ++i)
        nested.addPart(i - 1, 60);
    nested.activities[0].deadline = minute(u"2027-03-01T08:30");
    const auto before = nested.add(60);
    nested.link(before, 0);
    Schedule schedule = nested.schedule();
    QVERIFY(schedule.faults().empty());
    QCOMPARE(text(schedule.datesOf(0).earlyFinish), u"2027-03-01T10:00"_s);
    QCOMPARE(schedule.datesOf(count - 1).totalFloat, -90);
    QCOMPARE(earlyDriver(schedule, count - 1).dependency, 0);
    QCOMPARE(criticalPath(schedule, 0).target, count - 1);

    ScheduleCase round; // each waits for the one before, and the first for the last
    for (int i = 0; i < count; ++i) {
        round.add(60);
        round.link((i + count - 1) % count, i);
    }
    schedule = round.schedule();
    QCOMPARE(schedule.faults().size(), size_t(1));
    QCOMPARE(schedule.faults()[0].activities.size(), size_t(count));
    QCOMPARE(schedule.faults()[0].activities[2], 2);

    ScheduleCase chain;
    for (int i = 0; i < count; ++i) {
        chain.add(60);
        if (i > 0)
            chain.link(i, i - 1); // against their order
    }
    schedule = chain.schedule();
    QCOMPARE(criticalPath(schedule).chain.size(), size_t(count));
    QCOMPARE(schedule.finish(), chain.inputs.start + 60 * count);
}

READINESS_TEST(tst_Schedule)
#include "tst_Schedule.moc"
