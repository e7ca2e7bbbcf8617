#include "core/rules/PlanSchedule.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/ProjectFile.h"
#include "tests/support/TestMain.h"

#include <QStringEncoder>
#include <QTest>

#include <algorithm>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

SnapshotPtr toyCompany() { return ProjectBuilder().build(); }

/// Two parts of a summary, and a milestone behind it.
ProjectFile night()
{
    ProjectFile file;
    file.tasks = {{1, "Prepare", 480, "<Summary>1</Summary>"},
                  {2, "Back up", 240, "<Notes>First&#xa;the old one</Notes>", 2},
                  {3, "Load", 240, ProjectFile::link(2, 1, 600, 5), 2},
                  {4, "Done", 0, "<Milestone>1</Milestone>" + ProjectFile::link(1)}};
    return file;
}

const Task* titled(const Snapshot& project, const QString& title)
{
    for (const Task* task : project.all<Task>()) {
        if (task->title == title)
            return task;
    }
    return nullptr;
}

Instant berlin(const QDate& day, const QTime& time)
{
    return Instant::of(QDateTime(day, time, QTimeZone("Europe/Berlin")));
}

bool has(const QStringList& notes, const QString& text)
{
    return std::ranges::any_of(notes, [&](const QString& note) { return note.contains(text); });
}

QStringList faults(const ImportPlan& plan)
{
    QStringList texts;
    for (const PlannedRow& row : plan.rows()) {
        if (row.state == RowState::Faulty)
            texts += row.fault;
    }
    return texts;
}

} // namespace

/// Plans of Microsoft Project come in as XML.
class tst_ProjectXml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileBecomesAPlan();
    void theOutlineIsThatOfTheFile();
    void onceMoreChangesNothing();
    void aLaterFileBringsItsTasksUpToDate();
    void aTaskInBetweenStandsInBetween();
    void anotherPlanIsChosenByWhoImports();
    void durationsAreMinutes_data();
    void durationsAreMinutes();
    void constraintsAndDeadlinesComeAlong_data();
    void constraintsAndDeadlinesComeAlong();
    void linksHaveTheirTypes_data();
    void linksHaveTheirTypes();
    void lagsAreMinutesOrElapsed_data();
    void lagsAreMinutesOrElapsed();
    void twoLinksBetweenTwoTasksStayTwo();
    void aLinkOfAnotherTypeIsTheSameLink();
    void aLinkThatDidNotComeBackIsCounted();
    void aLagInPercentIsRefusedByName();
    void titlesMayHoldPlaceholders();
    void aLinkToAMissingTaskIsLeftOut();
    void aCircleIsNamed();
    void elapsedDurationsPassDayAndNight();
    void calendarsHaveTheirWeeksAndExceptions();
    void daysThatRecurAreNoLongHoliday();
    void aCalendarThatIsThereIsUsed();
    void theCalendarOfAnotherPlanIsNotMoved();
    void resourcesBecomeOwners();
    void knownPeopleAreRecognised();
    void unknownPeopleStayOutWhereTheyAreNotWanted();
    void tasksPlacedByHandStartThere();
    void whatHasNoPlaceIsCounted();
    void inactiveTasksStayOut();
    void aTaskWithoutDurationIsFaulty();
    void longTextsAreCut();
    void anEmptyPlanIsRefused();
    void theOldWayOfExceptionsIsRead();
    void aCalendarWithoutWorkIsRefused();
    void hoursThatCannotBeReadAreRefused_data();
    void hoursThatCannotBeReadAreRefused();
    void otherEncodingsAreReadRightly_data();
    void otherEncodingsAreReadRightly();
    void anEncodingThatIsNotReadIsNamed();
};

void tst_ProjectXml::aFileBecomesAPlan()
{
    const SnapshotPtr before = toyCompany();
    const auto plan = planOf(before, night().bytes(), {});
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
    QCOMPARE(faults(*plan), QStringList());
    const SnapshotPtr after = imported(before, *plan);
    QVERIFY(after);
    const auto plans = after->all<Plan>();
    QCOMPARE(plans.size(), std::size_t(1));
    QCOMPARE(plans.front()->title, u"Night"_s);
    QCOMPARE(plans.front()->starts, berlin({2027, 2, 26}, {8, 0}));
    QCOMPARE(after->find(plans.front()->calendar)->hours, u"Mon-Fri 08:00-12:00 13:00-17:00"_s);
    QCOMPARE(titled(*after, u"Back up"_s)->instructions, u"First\nthe old one"_s);
    QVERIFY(titled(*after, u"Done"_s)->isMilestone);
    const auto schedule = PlanSchedule::ofPlan(after, plans.front()->id);
    QVERIFY(schedule && schedule->schedule().faults().empty());
    // An hour of lag after 12:00 is the hour from 13:00; four hours are left, of which three on that Friday.
    QCOMPARE(instantOf(schedule->datesOf(titled(*after, u"Load"_s)->id).plannedStart), berlin({2027, 2, 26}, {14, 0}));
    QCOMPARE(instantOf(schedule->datesOf(titled(*after, u"Done"_s)->id).plannedFinish), berlin({2027, 3, 1}, {9, 0}));
}

void tst_ProjectXml::theOutlineIsThatOfTheFile()
{
    ProjectFile file;
    file.tasks = {{7, "A", 0, "<Summary>1</Summary>", 1},
                  {3, "A1", 0, "<Summary>1</Summary>", 2},
                  {5, "A1a", 60, {}, 3},
                  {1, "A2", 60, {}, 2},
                  {9, "B", 60, {}, 1}};
    const SnapshotPtr before = toyCompany();
    const SnapshotPtr after = imported(before, planOf(before, file.bytes(), {}).value());
    const PlanOutline outline(*after, after->all<Plan>().front()->id);
    QStringList lines;
    for (const OutlineLine& line : outline.lines())
        lines += u"%1 %2 %3"_s.arg(line.depth).arg(line.task->step).arg(line.task->title);
    QCOMPARE(lines, (QStringList{u"0 10 A"_s, u"1 20 A1"_s, u"2 30 A1a"_s, u"1 40 A2"_s, u"0 50 B"_s}));
}

void tst_ProjectXml::onceMoreChangesNothing()
{
    const SnapshotPtr before = toyCompany();
    const SnapshotPtr after = imported(before, planOf(before, night().bytes(), {}).value());
    const auto again = planOf(after, night().bytes(), {});
    QVERIFY(again);
    QVERIFY(again->changes().isEmpty());
    QCOMPARE(again->count(RowState::Unchanged), int(again->rows().size()));
}

void tst_ProjectXml::aLaterFileBringsItsTasksUpToDate()
{
    const SnapshotPtr before = toyCompany();
    const SnapshotPtr first = imported(before, planOf(before, night().bytes(), {}).value());
    ProjectFile later = night();
    later.tasks[2].minutes = 300;
    later.tasks.pop_back();
    const auto plan = planOf(first, later.bytes(), {});
    QVERIFY(plan);
    QCOMPARE(plan->count(RowState::New), 0);
    QCOMPARE(plan->count(RowState::Changed), 1);
    QCOMPARE(plan->missing(), 1); // stays
    const SnapshotPtr after = imported(first, *plan);
    QCOMPARE(titled(*after, u"Load"_s)->id, titled(*first, u"Load"_s)->id);
    QCOMPARE(titled(*after, u"Load"_s)->duration, 300);
    QVERIFY(titled(*after, u"Done"_s));
}

void tst_ProjectXml::aTaskInBetweenStandsInBetween()
{
    const SnapshotPtr before = toyCompany();
    const SnapshotPtr first = imported(before, planOf(before, night().bytes(), {}).value());
    ProjectFile later = night();
    later.tasks.insert(later.tasks.begin() + 2, {20, "Check", 30, {}, 2});
    const SnapshotPtr after = imported(first, planOf(first, later.bytes(), {}).value());
    QVERIFY(titled(*after, u"Back up"_s)->position < titled(*after, u"Check"_s)->position);
    QVERIFY(titled(*after, u"Check"_s)->position < titled(*after, u"Load"_s)->position);
    QCOMPARE(titled(*after, u"Check"_s)->step, 50);
}

void tst_ProjectXml::anotherPlanIsChosenByWhoImports()
{
    PlanBuilder builder;
    builder.task(u"Ours"_s, 60);
    const SnapshotPtr before = builder.build();
    ImportRequest request;
    request.plan = builder.plan;
    const auto plan = planOf(before, night().bytes(), request);
    QVERIFY(plan);
    const SnapshotPtr after = imported(before, *plan);
    QCOMPARE(after->all<Plan>().size(), std::size_t(1));
    QCOMPARE(after->all<Plan>().front()->title, u"Weekend"_s);
    QCOMPARE(titled(*after, u"Load"_s)->plan, builder.plan);
    QCOMPARE(plan->missing(), 1);
    request.plan = RecordId{1, 2};
    QVERIFY(!planOf(before, night().bytes(), request));
}

void tst_ProjectXml::durationsAreMinutes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes"); // -1: none
    QTest::newRow("hours") << u"PT8H0M0S"_s << 480;
    QTest::newRow("minutes") << u"PT0H90M0S"_s << 90;
    QTest::newRow("days") << u"P1DT2H"_s << 1560;
    QTest::newRow("seconds are cut off") << u"PT0H1M59S"_s << 1;
    QTest::newRow("none") << u"PT0H0M0S"_s << 0;
    QTest::newRow("negative") << u"-PT8H0M0S"_s << -1;
    QTest::newRow("months") << u"P1M"_s << -1;
    QTest::newRow("longer than any plan") << u"PT99999999999999H0M0S"_s << -1;
    QTest::newRow("no number") << u"PTH"_s << -1;
    QTest::newRow("not ended") << u"PT8"_s << -1;
    QTest::newRow("infinite") << u"PTinfH"_s << -1;
    QTest::newRow("empty") << QString() << -1;
}

void tst_ProjectXml::durationsAreMinutes()
{
    QFETCH(QString, text);
    QFETCH(int, minutes);
    QCOMPARE(minutesOfDuration(text).value_or(-1), qint64(minutes));
}

void tst_ProjectXml::constraintsAndDeadlinesComeAlong_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<TaskConstraint>("constraint");
    QTest::newRow("soon") << 0 << TaskConstraint::AsSoonAsPossible;
    QTest::newRow("late") << 1 << TaskConstraint::AsLateAsPossible;
    QTest::newRow("must start") << 2 << TaskConstraint::StartOn;
    QTest::newRow("must finish") << 3 << TaskConstraint::FinishOn;
    QTest::newRow("start no earlier") << 4 << TaskConstraint::StartNoEarlierThan;
    QTest::newRow("start no later") << 5 << TaskConstraint::StartNoLaterThan;
    QTest::newRow("finish no earlier") << 6 << TaskConstraint::FinishNoEarlierThan;
    QTest::newRow("finish no later") << 7 << TaskConstraint::FinishNoLaterThan;
    QTest::newRow("unknown") << 8 << TaskConstraint::AsSoonAsPossible;
}

void tst_ProjectXml::constraintsAndDeadlinesComeAlong()
{
    QFETCH(int, number);
    QFETCH(TaskConstraint, constraint);
    ProjectFile file;
    file.tasks = {{1, "Load", 60,
                   "<ConstraintType>" + QByteArray::number(number)
                       + "</ConstraintType><ConstraintDate>2027-03-02T10:30:00</ConstraintDate>"
                         "<Deadline>2027-03-03T17:00:00</Deadline>"}};
    const SnapshotPtr before = toyCompany();
    const SnapshotPtr after = imported(before, planOf(before, file.bytes(), {}).value());
    const Task* task = titled(*after, u"Load"_s);
    QCOMPARE(task->constraint, constraint);
    const bool hasTime =
        constraint != TaskConstraint::AsSoonAsPossible && constraint != TaskConstraint::AsLateAsPossible;
    QCOMPARE(task->constraintAt, hasTime ? berlin({2027, 3, 2}, {10, 30}) : Instant());
    QCOMPARE(task->deadline, berlin({2027, 3, 3}, {17, 0}));
}

void tst_ProjectXml::linksHaveTheirTypes_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<LinkType>("type");
    QTest::newRow("FF") << 0 << LinkType::FinishToFinish;
    QTest::newRow("FS") << 1 << LinkType::FinishToStart;
    QTest::newRow("SF") << 2 << LinkType::StartToFinish;
    QTest::newRow("SS") << 3 << LinkType::StartToStart;
}

void tst_ProjectXml::linksHaveTheirTypes()
{
    QFETCH(int, number);
    QFETCH(LinkType, type);
    ProjectFile file;
    file.tasks = {{1, "A", 60}, {2, "B", 60, ProjectFile::link(1, number)}};
    const SnapshotPtr before = toyCompany();
    const SnapshotPtr after = imported(before, planOf(before, file.bytes(), {}).value());
    QCOMPARE(after->all<Link>().size(), std::size_t(1));
    QCOMPARE(after->all<Link>().front()->type, type);
    QCOMPARE(after->all<Link>().front()->predecessor, Id<Task>(titled(*after, u"A"_s)->id));
}

void tst_ProjectXml::lagsAreMinutesOrElapsed_data()
{
    QTest::addColumn<int>("stored");
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("lag");
    QTest::addColumn<bool>("isElapsed");
    QTest::newRow("two hours") << 1200 << 5 << 120 << false;
    QTest::newRow("a lead of a day") << -4800 << 7 << -480 << false;
    QTest::newRow("a day by the clock") << 14400 << 8 << 1440 << true;
    QTest::newRow("minutes by the clock, estimated") << 300 << 36 << 30 << true;
    QTest::newRow("none") << 0 << 8 << 0 << false;
    QTest::newRow("no percent") << 0 << 19 << 0 << false;
}

void tst_ProjectXml::lagsAreMinutesOrElapsed()
{
    QFETCH(int, stored);
    QFETCH(int, format);
    QFETCH(int, lag);
    QFETCH(bool, isElapsed);
    ProjectFile file;
    file.tasks = {{1, "A", 60}, {2, "B", 60, ProjectFile::link(1, 1, stored, format)}};
    const SnapshotPtr before = toyCompany();
    const auto plan = planOf(before, file.bytes(), {});
    QCOMPARE(faults(*plan), QStringList());
    const SnapshotPtr after = imported(before, *plan);
    QCOMPARE(after->all<Link>().front()->lag, lag);
    QCOMPARE(after->all<Link>().front()->isLagElapsed, isElapsed);
}

void tst_ProjectXml::twoLinksBetweenTwoTasksStayTwo()
{
    ProjectFile file;
    file.tasks = {{1, "A", 60}, {2, "B", 60, ProjectFile::link(1, 3, 100) + ProjectFile::link(1, 0, 200)}};
    const SnapshotPtr before = toyCompany();
    const SnapshotPtr first = imported(before, planOf(before, file.bytes(), {}).value());
    QCOMPARE(first->all<Link>().size(), std::size_t(2));
    QVERIFY(planOf(first, file.bytes(), {})->changes().isEmpty());
    file.tasks[1].more = ProjectFile::link(1, 0, 300) + ProjectFile::link(1, 3, 100); // in another order
    const SnapshotPtr after = imported(first, planOf(first, file.bytes(), {}).value());
    QStringList links;
    for (const Link* link : after->all<Link>())
        links += u"%1 %2"_s.arg(link->type == LinkType::StartToStart ? u"SS"_s : u"FF"_s).arg(link->lag);
    links.sort();
    QCOMPARE(links, (QStringList{u"FF 30"_s, u"SS 10"_s}));
}

void tst_ProjectXml::aLinkOfAnotherTypeIsTheSameLink()
{
    ProjectFile file;
    file.tasks = {{1, "A", 60}, {2, "B", 60, ProjectFile::link(1, 1)}};
    const SnapshotPtr before = toyCompany();
    const SnapshotPtr first = imported(before, planOf(before, file.bytes(), {}).value());
    file.tasks[1].more = ProjectFile::link(1, 3) + ProjectFile::link(1, 0);
    const auto plan = planOf(first, file.bytes(), {});
    QCOMPARE(plan->missing(), 0);
    const SnapshotPtr after = imported(first, *plan);
    QCOMPARE(after->all<Link>().size(), std::size_t(2));
    QCOMPARE(after->find(Id<Link>(first->all<Link>().front()->id))->type, LinkType::StartToStart);
}

void tst_ProjectXml::aLinkThatDidNotComeBackIsCounted()
{
    ProjectFile file;
    file.tasks = {{1, "A", 60}, {2, "B", 60, ProjectFile::link(1, 3) + ProjectFile::link(1, 0)}};
    const SnapshotPtr before = toyCompany();
    const SnapshotPtr first = imported(before, planOf(before, file.bytes(), {}).value());
    file.tasks[1].more = ProjectFile::link(1, 0);
    const auto plan = planOf(first, file.bytes(), {});
    QCOMPARE(plan->missing(), 1);
    QVERIFY(plan->changes().isEmpty());
}

void tst_ProjectXml::titlesMayHoldPlaceholders()
{
    ProjectFile file;
    file.tasks = {{1, "Load %3 of %2", 60, ProjectFile::link(99)}, {2, "B", 60, ProjectFile::link(1, 1, 50, 19)}};
    const auto plan = planOf(toyCompany(), file.bytes(), {});
    QCOMPARE(faults(*plan),
             (QStringList{u"Row 1: the task “Load %3 of %2” waits for the task 99, which the file does not have or "
                          "which is not taken over."_s,
                          u"Row 2: the lag between “Load %3 of %2” and “B” is a part of the duration (50 %). Give it "
                          "in minutes."_s}));
}

void tst_ProjectXml::aLagInPercentIsRefusedByName()
{
    ProjectFile file;
    file.tasks = {{1, "Back up", 60}, {2, "Load", 60, ProjectFile::link(1, 1, 50, 19)}};
    const SnapshotPtr before = toyCompany();
    const auto plan = planOf(before, file.bytes(), {});
    QCOMPARE(faults(*plan),
             QStringList{u"Row 2: the lag between “Back up” and “Load” is a part of the duration (50 %). "
                         "Give it in minutes."_s});
    const SnapshotPtr after = imported(before, *plan);
    QVERIFY(titled(*after, u"Load"_s) && after->all<Link>().empty());
}

void tst_ProjectXml::aLinkToAMissingTaskIsLeftOut()
{
    ProjectFile file;
    file.tasks = {{1, "Load", 60, ProjectFile::link(99) + ProjectFile::link(1) + ProjectFile::link(2, 17)},
                  {2, "Check", 60}};
    const SnapshotPtr before = toyCompany();
    const auto plan = planOf(before, file.bytes(), {});
    QCOMPARE(faults(*plan),
             (QStringList{u"Row 1: the task “Load” waits for the task 99, which the file does not have or which is not "
                          "taken over."_s,
                          u"Row 1: the task “Load” waits for itself."_s,
                          u"Row 1: the link from “Check” to “Load” is of no known type."_s}));
    QCOMPARE(imported(before, *plan)->all<Task>().size(), std::size_t(2));
}

void tst_ProjectXml::aCircleIsNamed()
{
    ProjectFile file;
    file.tasks = {{1, "A", 60, ProjectFile::link(3)},
                  {2, "B", 60, ProjectFile::link(1)},
                  {3, "C", 60, ProjectFile::link(2)},
                  {4, "D", 60}};
    const SnapshotPtr before = toyCompany();
    const auto plan = planOf(before, file.bytes(), {});
    QVERIFY(plan);
    QVERIFY2(has(plan->notes(), u"wait for one another in a circle"_s), qPrintable(plan->notes().join(u'\n')));
    QVERIFY(imported(before, *plan));
}

void tst_ProjectXml::elapsedDurationsPassDayAndNight()
{
    ProjectFile file = night();
    file.tasks = {{1, "Cool down", 1440, "<DurationFormat>8</DurationFormat>"}, {2, "Load", 60, ProjectFile::link(1)}};
    const SnapshotPtr before = toyCompany();
    const SnapshotPtr after = imported(before, planOf(before, file.bytes(), {}).value());
    const auto schedule = PlanSchedule::ofPlan(after, after->all<Plan>().front()->id);
    QCOMPARE(instantOf(schedule->datesOf(titled(*after, u"Cool down"_s)->id).plannedFinish),
             berlin({2027, 2, 27}, {8, 0})); // a Saturday
    QVERIFY(planOf(after, file.bytes(), {})->changes().isEmpty());
}

void tst_ProjectXml::calendarsHaveTheirWeeksAndExceptions()
{
    ProjectFile file;
    file.exceptions = "<Exceptions><Exception><TimePeriod><FromDate>2027-03-01T00:00:00</FromDate><ToDate>"
                      "2027-03-02T23:59:00</ToDate></TimePeriod><Name>Carnival</Name><Type>1</Type><DayWorking>0"
                      "</DayWorking></Exception><Exception><TimePeriod><FromDate>2027-02-27T00:00:00</FromDate><ToDate>"
                      "2027-02-27T23:59:00</ToDate></TimePeriod><Type>1</Type><DayWorking>1</DayWorking><WorkingTimes>"
                      "<WorkingTime><FromTime>18:00:00</FromTime><ToTime>00:00:00</ToTime></WorkingTime></WorkingTimes>"
                      "</Exception><Exception><TimePeriod><FromDate>2027-04-01T00:00:00</FromDate><ToDate>"
                      "2027-09-01T23:59:00</ToDate></TimePeriod><Type>4</Type><DayWorking>0</DayWorking></Exception>"
                      "</Exceptions>";
    file.moreCalendars =
        "<Calendar><UID>3</UID><Name>Night shift</Name><BaseCalendarUID>1</BaseCalendarUID><WeekDays>"
        "<WeekDay><DayType>7</DayType><DayWorking>1</DayWorking><WorkingTimes><WorkingTime><FromTime>"
        "22:00:00</FromTime><ToTime>00:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay></WeekDays>"
        "</Calendar>";
    file.tasks = {{1, "Load", 60, "<CalendarUID>3</CalendarUID>"}, {2, "Long", 60, "<CalendarUID>2</CalendarUID>"}};
    const SnapshotPtr before = toyCompany();
    const auto plan = planOf(before, file.bytes(), {});
    QVERIFY2(has(plan->notes(), u"Calendar/Exception (1)"_s), qPrintable(plan->notes().join(u'\n')));
    const SnapshotPtr after = imported(before, *plan);
    QCOMPARE(after->find(titled(*after, u"Load"_s)->calendar)->hours,
             u"Mon-Fri 08:00-12:00 13:00-17:00; Sat 22:00-24:00"_s);
    QCOMPARE(after->find(titled(*after, u"Long"_s)->calendar)->hours, QString());
    QStringList exceptions;
    const Id<Calendar> standard = after->all<Plan>().front()->calendar;
    for (const CalendarException* exception : after->all<CalendarException>()) {
        if (exception->calendar == standard)
            exceptions +=
                u"%1 %2 %3 %4"_s.arg(exception->starts.toString(Qt::ISODate), exception->ends.toString(Qt::ISODate),
                                     exception->title, exception->hours);
    }
    QCOMPARE(exceptions, (QStringList{u"2027-03-01 2027-03-02 Carnival "_s, u"2027-02-27  Other hours 18:00-24:00"_s}));
}

void tst_ProjectXml::daysThatRecurAreNoLongHoliday()
{
    const auto daily = [](const QByteArray& period, const QByteArray& last) {
        return "<Exception><TimePeriod><FromDate>2027-03-01T00:00:00</FromDate><ToDate>" + last
               + "T23:59:00</ToDate></TimePeriod><Type>1</Type><Period>" + period
               + "</Period><DayWorking>0</DayWorking></Exception>";
    };
    ProjectFile file = night();
    file.exceptions = "<Exceptions>" + daily("2", "2027-03-31") + daily("1", "2027-03-05") + daily("3", "2027-03-01")
                      + "</Exceptions>";
    const auto project = readProjectXml(file.bytes());
    QVERIFY(project);
    QCOMPARE(project->others, (QMap<QString, int>{{u"Calendar/Exception"_s, 1}}));
    const auto& exceptions = project->calendars.front().exceptions;
    QCOMPARE(exceptions.size(), std::size_t(2));
    QCOMPARE(exceptions[0].until, QDate(2027, 3, 5));
    QCOMPARE(exceptions[1].until, QDate(2027, 3, 1));
}

void tst_ProjectXml::theCalendarOfAnotherPlanIsNotMoved()
{
    PlanBuilder builder;
    const Id<Calendar> office = builder.add<Calendar>([](Calendar& calendar) {
        calendar.title = u"Standard"_s;
        calendar.hours = u"Mon-Fri 08:00-12:00 13:00-17:00"_s;
    });
    builder.change(builder.plan, [&](Plan& plan) { plan.calendar = office; });
    const SnapshotPtr before = builder.build();
    // The same days: nothing moves.
    const SnapshotPtr shared = imported(before, planOf(before, night().bytes(), {}).value());
    QCOMPARE(shared->all<Calendar>().size(), std::size_t(1));
    ProjectFile file = night();
    file.exceptions = "<Exceptions><Exception><TimePeriod><FromDate>2027-03-01T00:00:00</FromDate><ToDate>"
                      "2027-03-01T23:59:00</ToDate></TimePeriod><DayWorking>0</DayWorking></Exception></Exceptions>";
    const SnapshotPtr after = imported(before, planOf(before, file.bytes(), {}).value());
    QCOMPARE(after->all<Calendar>().size(), std::size_t(2));
    QCOMPARE(after->all<CalendarException>().size(), std::size_t(1));
    QVERIFY(after->all<CalendarException>().front()->calendar != office);
    QVERIFY(planOf(after, file.bytes(), {})->changes().isEmpty());
    // Into the plan that alone works by it.
    ImportRequest request;
    request.plan = builder.plan;
    const SnapshotPtr own = imported(before, planOf(before, file.bytes(), request).value());
    QCOMPARE(own->all<Calendar>().size(), std::size_t(1));
    QCOMPARE(own->all<CalendarException>().front()->calendar, office);
}

void tst_ProjectXml::aCalendarThatIsThereIsUsed()
{
    ProjectBuilder builder;
    const Id<Calendar> office = builder.add<Calendar>([](Calendar& calendar) {
        calendar.title = u"standard"_s;
        calendar.hours = u"Mon-Fri 08:00-12:00 13:00-17:00"_s;
    });
    const SnapshotPtr before = builder.build();
    const SnapshotPtr after = imported(before, planOf(before, night().bytes(), {}).value());
    QCOMPARE(after->all<Calendar>().size(), std::size_t(1));
    QCOMPARE(after->all<Plan>().front()->calendar, office);
}

void tst_ProjectXml::resourcesBecomeOwners()
{
    ProjectFile file = night();
    file.resources = "<Resource><UID>1</UID><Name>Anna Berg</Name><Type>1</Type></Resource><Resource><UID>2</UID><Name>"
                     "Paper</Name><Type>0</Type></Resource><Resource><UID>3</UID><Name>Ben Ohm</Name></Resource>"
                     "<Resource><UID>4</UID><Name>Cem Tan</Name></Resource>";
    for (const char* pair : {"2-2", "2-1", "2-3", "2-4", "3-1"})
        file.assignments += QByteArray("<Assignment><TaskUID>") + pair[0] + "</TaskUID><ResourceUID>" + pair[2]
                            + "</ResourceUID></Assignment>";
    const SnapshotPtr before = toyCompany();
    const auto plan = planOf(before, file.bytes(), {});
    QVERIFY(has(plan->notes(), u"1 further resource"_s));
    QCOMPARE(plan->unknown().size(), std::size_t(2));
    const SnapshotPtr after = imported(before, *plan);
    const Task* backUp = titled(*after, u"Back up"_s);
    QCOMPARE(after->find(backUp->owner)->name, u"Anna Berg"_s);
    QCOMPARE(after->find(backUp->backupOwner)->name, u"Ben Ohm"_s);
    QCOMPARE(titled(*after, u"Load"_s)->owner, backUp->owner);
    QVERIFY(planOf(after, file.bytes(), {})->changes().isEmpty());
}

void tst_ProjectXml::knownPeopleAreRecognised()
{
    ProjectBuilder builder;
    const Id<Person> byName = builder.add<Person>([](Person& person) { person.name = u"Anna Berg"_s; });
    const Id<Person> byMail = builder.add<Person>([](Person& person) {
        person.name = u"Benedikt Ohm"_s;
        person.mail = u"ben@example.com"_s;
    });
    ProjectFile file = night();
    file.resources = "<Resource><UID>1</UID><Name>anna berg</Name></Resource><Resource><UID>2</UID><Name>Ben</Name>"
                     "<EmailAddress>Ben@example.com</EmailAddress></Resource>";
    file.assignments = "<Assignment><TaskUID>2</TaskUID><ResourceUID>1</ResourceUID></Assignment>"
                       "<Assignment><TaskUID>2</TaskUID><ResourceUID>2</ResourceUID></Assignment>";
    const SnapshotPtr before = builder.build();
    const SnapshotPtr after = imported(before, planOf(before, file.bytes(), {}).value());
    QCOMPARE(titled(*after, u"Back up"_s)->owner, byName);
    QCOMPARE(titled(*after, u"Back up"_s)->backupOwner, byMail);
    QCOMPARE(after->all<Person>().size(), std::size_t(2));
}

void tst_ProjectXml::unknownPeopleStayOutWhereTheyAreNotWanted()
{
    ProjectFile file = night();
    file.resources = "<Resource><UID>1</UID><Name>Anna Berg</Name></Resource>";
    file.assignments = "<Assignment><TaskUID>2</TaskUID><ResourceUID>1</ResourceUID></Assignment>";
    ImportRequest request;
    request.createUnknown = false;
    const SnapshotPtr before = toyCompany();
    const auto plan = planOf(before, file.bytes(), request);
    QVERIFY(has(plan->notes(), u"Nobody here, so no owners: Anna Berg."_s));
    QVERIFY(imported(before, *plan)->all<Person>().empty());
}

void tst_ProjectXml::tasksPlacedByHandStartThere()
{
    ProjectFile file;
    file.tasks = {{1, "Load", 60, "<Manual>1</Manual><Start>2027-03-02T10:00:00</Start>"}};
    const SnapshotPtr before = toyCompany();
    const auto plan = planOf(before, file.bytes(), {});
    QVERIFY(has(plan->notes(), u"1 task(s) placed by hand"_s));
    const SnapshotPtr after = imported(before, *plan);
    QCOMPARE(titled(*after, u"Load"_s)->constraint, TaskConstraint::StartOn);
    QCOMPARE(titled(*after, u"Load"_s)->constraintAt, berlin({2027, 3, 2}, {10, 0}));
}

void tst_ProjectXml::whatHasNoPlaceIsCounted()
{
    ProjectFile file;
    file.moreOfProject = "<ExtendedAttributes><ExtendedAttribute><FieldID>1</FieldID></ExtendedAttribute>"
                         "</ExtendedAttributes><OutlineCodes/>";
    file.tasks = {
        {1, "Load", 60,
         "<Priority>500</Priority><Cost>0</Cost><WBS>1</WBS><PercentComplete>50</PercentComplete>"
         "<ActualStart>2027-02-26T08:00:00</ActualStart><Baseline><Number>0</Number></Baseline>"},
        {2, "Check", 60, "<Cost>12.50</Cost><Priority>900</Priority><Baseline><Number>0</Number></Baseline>"}};
    const auto plan = planOf(toyCompany(), file.bytes(), {});
    QVERIFY2(
        has(plan->notes(),
            u"Not taken over, with how often it occurs: ExtendedAttributes (1), Task/ActualStart (1), Task/Baseline "
            "(2), Task/Cost (1), Task/PercentComplete (1), Task/Priority (1)."_s),
        qPrintable(plan->notes().join(u'\n')));
}

void tst_ProjectXml::inactiveTasksStayOut()
{
    ProjectFile file = night();
    file.tasks.push_back({5, "Never", 60, "<Active>0</Active>"});
    const SnapshotPtr before = toyCompany();
    const auto plan = planOf(before, file.bytes(), {});
    QVERIFY(has(plan->notes(), u"1 inactive or repeated task(s)"_s));
    QVERIFY(!titled(*imported(before, *plan), u"Never"_s));
}

void tst_ProjectXml::aTaskWithoutDurationIsFaulty()
{
    ProjectFile file = night();
    file.tasks[2].more += "<Duration>PT999999999999H0M0S</Duration>";
    file.tasks[1].minutes = 87'601 * 60; // more than ten years
    const SnapshotPtr before = toyCompany();
    const auto plan = planOf(before, file.bytes(), {});
    QCOMPARE(faults(*plan).size(), 3); // and the link between them
    QVERIFY(faults(*plan)[0].startsWith(u"Row 2: "_s) && faults(*plan)[0].contains(u"must be between"_s));
    QCOMPARE(faults(*plan)[1], u"Row 3: the task “Load” has no duration that can be read."_s);
    const SnapshotPtr after = imported(before, *plan);
    QVERIFY(after && !titled(*after, u"Load"_s) && titled(*after, u"Done"_s));
}

void tst_ProjectXml::longTextsAreCut()
{
    ProjectFile file;
    file.tasks = {{1, QByteArray(600, 'x'), 60, "<Notes>" + QByteArray(30'000, 'y') + "</Notes>"}, {2, "", 60}};
    const SnapshotPtr before = toyCompany();
    const auto plan = planOf(before, file.bytes(), {});
    QVERIFY(has(plan->notes(), u"2 text(s) were too long"_s));
    const SnapshotPtr after = imported(before, *plan);
    QCOMPARE(after->all<Task>()[0]->title.size(), 500);
    QCOMPARE(after->all<Task>()[0]->instructions.size(), 20'000);
    QCOMPARE(after->all<Task>()[1]->title, u"Task 2"_s);
}

void tst_ProjectXml::anEmptyPlanIsRefused()
{
    const auto plan = planOf(toyCompany(), ProjectFile().bytes(), {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().text, u"The file has no tasks."_s);
}

void tst_ProjectXml::theOldWayOfExceptionsIsRead()
{
    ProjectFile file = night();
    file.moreCalendars = "<Calendar><UID>3</UID><Name>Old</Name><WeekDays><WeekDay><DayType>0</DayType><DayWorking>0"
                         "</DayWorking><TimePeriod><FromDate>2027-12-24T00:00:00</FromDate><ToDate>2027-12-26T23:59:00"
                         "</ToDate></TimePeriod></WeekDay></WeekDays></Calendar>";
    file.calendar = 3;
    const SnapshotPtr before = toyCompany();
    const SnapshotPtr after = imported(before, planOf(before, file.bytes(), {}).value());
    QCOMPARE(after->all<CalendarException>().size(), std::size_t(1));
    QCOMPARE(after->all<CalendarException>().front()->ends, QDate(2027, 12, 26));
    // A file that says nothing of the week means the usual hours of that program.
    QCOMPARE(after->find(after->all<Plan>().front()->calendar)->hours, u"Mon-Fri 08:00-12:00 13:00-17:00"_s);
}

void tst_ProjectXml::aCalendarWithoutWorkIsRefused()
{
    ProjectFile file = night();
    QByteArray days;
    for (int day = 1; day <= 7; ++day)
        days += "<WeekDay><DayType>" + QByteArray::number(day) + "</DayType><DayWorking>0</DayWorking></WeekDay>";
    file.moreCalendars = "<Calendar><UID>3</UID><Name>Never</Name><WeekDays>" + days + "</WeekDays></Calendar>";
    QVERIFY(planOf(toyCompany(), file.bytes(), {})); // nobody works by it
    file.tasks[1].more += "<CalendarUID>3</CalendarUID>";
    const auto plan = planOf(toyCompany(), file.bytes(), {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Refused);
    QCOMPARE(plan.error().text,
             u"The calendar “Never” has no working hours on any day of the week, so that no task could "
             "run in it. Give it hours in the other program, and save the file again."_s);
}

void tst_ProjectXml::hoursThatCannotBeReadAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("until");
    QTest::addColumn<bool>("isRead");
    QTest::addRow("hours") << QByteArray("08:00:00") << QByteArray("12:00:00") << true;
    QTest::addRow("until midnight") << QByteArray("08:00:00") << QByteArray("00:00:00") << true;
    QTest::addRow("until 24:00") << QByteArray("08:00:00") << QByteArray("24:00:00") << true;
    QTest::addRow("day and night") << QByteArray("00:00:00") << QByteArray("00:00:00") << true;
    QTest::addRow("nothing said") << QByteArray() << QByteArray() << true;
    QTest::addRow("no time") << QByteArray("eight") << QByteArray("12:00:00") << false;
    QTest::addRow("no end") << QByteArray("08:00:00") << QByteArray() << false;
    QTest::addRow("beyond the day") << QByteArray("08:00:00") << QByteArray("25:00:00") << false;
    QTest::addRow("backwards") << QByteArray("17:00:00") << QByteArray("08:00:00") << false;
}

void tst_ProjectXml::hoursThatCannotBeReadAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, until);
    QFETCH(bool, isRead);
    ProjectFile file = night();
    file.moreCalendars = "<Calendar><UID>3</UID><Name>Shift</Name><WeekDays><WeekDay><DayType>2</DayType><DayWorking>1"
                         "</DayWorking><WorkingTimes><WorkingTime><FromTime>"
                         + from + "</FromTime><ToTime>" + until
                         + "</ToTime></WorkingTime></WorkingTimes></WeekDay></WeekDays></Calendar>";
    const auto project = readProjectXml(file.bytes());
    QCOMPARE(project.has_value(), isRead);
    if (!isRead)
        QVERIFY2(project.error().text.startsWith(u"The working hours of the calendar “Shift” cannot be read: from “"),
                 qPrintable(project.error().text));
}

void tst_ProjectXml::otherEncodingsAreReadRightly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    ProjectFile file;
    file.tasks = {{1, "NAME", 60}};
    const QString text = QString::fromUtf8(file.bytes()).replace(u"NAME"_s, u"Größe – 5 €"_s);
    const auto declared = [&](const QString& encoding) { return QString(text).replace(u"UTF-8"_s, encoding); };
    const auto oneByte = [](const QString& of) {
        return QString(of).replace(u'–', QChar(0x96)).replace(u'€', QChar(0x80)).toLatin1();
    };
    QStringEncoder little(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QStringEncoder big(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    QTest::addRow("UTF-8") << text.toUtf8();
    QTest::addRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::addRow("UTF-16, little end first") << QByteArray(little(declared(u"UTF-16"_s)));
    QTest::addRow("UTF-16, big end first") << QByteArray(big(declared(u"utf-16"_s)));
    QTest::addRow("Windows-1252") << oneByte(declared(u"windows-1252"_s));
    QTest::addRow("Latin-1") << oneByte(declared(u"ISO-8859-1"_s));
}

void tst_ProjectXml::otherEncodingsAreReadRightly()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(looksLikeXml(bytes));
    const auto project = readProjectXml(bytes);
    QVERIFY2(project, qPrintable(project ? QString() : project.error().text));
    QCOMPARE(project->tasks.back().name, u"Größe – 5 €"_s);
}

void tst_ProjectXml::anEncodingThatIsNotReadIsNamed()
{
    const auto project = readProjectXml(night().bytes().replace("UTF-8", "Shift_JIS"));
    QVERIFY(!project);
    QCOMPARE(project.error().text, u"The file is written in “shift_jis”, which is not read here. Save it as UTF-8."_s);
}

READINESS_TEST(tst_ProjectXml)

} // namespace readiness::test

#include "tst_ProjectXml.moc"
