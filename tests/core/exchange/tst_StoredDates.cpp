#include "core/rules/PlanSchedule.h"
#include "tests/support/ProjectFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

/// A task with the dates, the float and the mark that the other program stores for it.
ProjectFile::Task stored(int uid, int minutes, const QByteArray& start, const QByteArray& finish,
                         const QByteArray& more = {})
{
    return {uid, "Task " + QByteArray::number(uid), minutes, ProjectFile::dates(start, finish) + more, 1};
}

QByteArray slack(int minutes)
{
    return "<Critical>" + QByteArray(minutes <= 0 ? "1" : "0") + "</Critical><TotalSlack>"
           + QByteArray::number(minutes * 10) + "</TotalSlack>";
}

QByteArray constraint(int type, const QByteArray& date)
{
    return "<ConstraintType>" + QByteArray::number(type) + "</ConstraintType>"
           + (date.isEmpty() ? QByteArray() : "<ConstraintDate>" + date + ":00</ConstraintDate>");
}

const QByteArray kFri = "2027-02-26T", kSat = "2027-02-27T", kSun = "2027-02-28T", kMon = "2027-03-01T",
                 kTue = "2027-03-02T";

} // namespace

/// Files with the dates that Microsoft Project stores: written by hand after its rules, on its standard hours from Friday 08:00.
class tst_StoredDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeOutHereToo_data();
    void comeOutHereToo();
    void differencesAreCounted();
};

void tst_StoredDates::comeOutHereToo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, std::vector<ProjectFile::Task> tasks, const ProjectFile& as = {}) {
        ProjectFile file = as;
        file.tasks = std::move(tasks);
        QTest::addRow("%s", name) << file.bytes();
    };
    const auto link = &ProjectFile::link;
    row("one after another, with float",
        {stored(1, 480, kFri + "08:00", kFri + "17:00", slack(0)),
         stored(2, 480, kMon + "08:00", kMon + "17:00", slack(0) + link(1, 1, 0, 7)),
         stored(3, 240, kMon + "08:00", kMon + "12:00", slack(240) + link(1, 1, 0, 7))});
    row("lag of two working hours", {stored(1, 240, kFri + "08:00", kFri + "12:00", slack(0)),
                                     stored(2, 120, kFri + "15:00", kFri + "17:00", slack(0) + link(1, 1, 1200, 5))});
    row("lead of an hour", {stored(1, 240, kFri + "08:00", kFri + "12:00", slack(0)),
                            stored(2, 120, kFri + "11:00", kFri + "14:00", slack(0) + link(1, 1, -600, 5))});
    row("two days by the clock", {stored(1, 480, kFri + "08:00", kFri + "17:00"),
                                  stored(2, 480, kMon + "08:00", kMon + "17:00", link(1, 1, 28800, 8))});
    row("start to start with a day", {stored(1, 960, kFri + "08:00", kMon + "17:00", slack(0)),
                                      stored(2, 480, kMon + "08:00", kMon + "17:00", slack(0) + link(1, 3, 4800, 7))});
    row("finish to finish", {stored(1, 960, kFri + "08:00", kMon + "17:00", slack(0)),
                             stored(2, 240, kMon + "13:00", kMon + "17:00", slack(0) + link(1, 0, 0, 7))});
    row("start to finish", {stored(1, 240, kMon + "10:00", kMon + "15:00", constraint(4, kMon + "10:00")),
                            stored(2, 120, kMon + "08:00", kMon + "10:00", link(1, 2, 0, 7))});
    row("a deadline that is missed",
        {stored(1, 480, kFri + "08:00", kFri + "17:00", slack(-240) + "<Deadline>" + kFri + "12:00:00</Deadline>")});
    row("must start on", {stored(1, 240, kMon + "13:00", kMon + "17:00", constraint(2, kMon + "13:00"))});
    row("must finish on", {stored(1, 240, kMon + "08:00", kMon + "12:00", constraint(3, kMon + "12:00"))});
    row("finish no earlier than", {stored(1, 240, kMon + "13:00", kMon + "17:00", constraint(6, kMon + "17:00"))});
    row("as late as possible", {stored(1, 480, kFri + "08:00", kFri + "17:00"),
                                stored(2, 240, kFri + "13:00", kFri + "17:00", constraint(1, {})),
                                stored(3, 480, kMon + "08:00", kMon + "17:00", link(1, 1, 0, 7) + link(2, 1, 0, 7))});
    row("a milestone stays at the end of work",
        {stored(1, 480, kFri + "08:00", kFri + "17:00", slack(0)),
         stored(2, 0, kFri + "17:00", kFri + "17:00", slack(0) + "<Milestone>1</Milestone>" + link(1, 1, 0, 7))});
    row("across noon and night", {stored(1, 300, kFri + "08:00", kFri + "14:00", slack(0)),
                                  stored(2, 300, kFri + "14:00", kMon + "10:00", slack(0) + link(1, 1, 0, 7))});
    ProjectFile holiday;
    holiday.exceptions = "<Exceptions><Exception><TimePeriod><FromDate>2027-03-01T00:00:00</FromDate><ToDate>"
                         "2027-03-01T23:59:00</ToDate></TimePeriod><Type>1</Type><DayWorking>0</DayWorking></Exception>"
                         "</Exceptions>";
    row("a holiday",
        {stored(1, 480, kFri + "08:00", kFri + "17:00"),
         stored(2, 480, kTue + "08:00", kTue + "17:00", link(1, 1, 0, 7))},
        holiday);
    ProjectFile weekend;
    weekend.calendar = ProjectFile::kDayAndNight;
    weekend.start = kFri + "18:00:00";
    row("a weekend day and night",
        {stored(1, 600, kFri + "18:00", kSat + "04:00", slack(0)),
         stored(2, 1500, kSat + "04:00", kSun + "05:00", slack(0) + link(1, 1, 0, 7)),
         stored(3, 60, kSat + "04:00", kSat + "05:00", slack(1440) + link(1, 1, 0, 7))},
        weekend);
    row("a task with another calendar",
        {stored(1, 480, kFri + "08:00", kFri + "17:00"),
         stored(2, 600, kFri + "17:00", kSat + "03:00", "<CalendarUID>2</CalendarUID>" + link(1, 1, 0, 7)),
         stored(3, 60, kMon + "08:00", kMon + "09:00", link(2, 1, 0, 7))});
    std::vector<ProjectFile::Task> parts{{1, "Prepare", 960, "<Summary>1</Summary>", 1},
                                         stored(2, 480, kFri + "08:00", kFri + "17:00"),
                                         stored(3, 240, kMon + "08:00", kMon + "12:00", link(2, 1, 0, 7)),
                                         stored(4, 240, kMon + "13:00", kMon + "17:00", link(1, 1, 0, 7))};
    parts[1].level = parts[2].level = 2;
    row("behind a summary", parts);
    ProjectFile spring;
    spring.calendar = ProjectFile::kDayAndNight;
    spring.start = "2027-03-27T22:00:00";
    row("by the clock that is put forward, a task of hours still has them",
        {stored(1, 120, "2027-03-27T22:00", "2027-03-28T00:00"),
         stored(2, 60, "2027-03-28T00:00", "2027-03-28T01:00", link(1, 1, 0, 7))},
        spring);
}

void tst_StoredDates::comeOutHereToo()
{
    QFETCH(QByteArray, bytes);
    const SnapshotPtr before = ProjectBuilder().build();
    const auto project = readProjectXml(bytes);
    QVERIFY(project);
    const auto plan = planProjectXml(before, *project, {});
    QVERIFY(plan);
    QVERIFY2(plan->notes().join(u' ').contains(u"come out here, too"), qPrintable(plan->notes().join(u'\n')));
    const SnapshotPtr after = imported(before, *plan);
    QVERIFY(after);
    const auto schedule = PlanSchedule::ofPlan(after, after->all<Plan>().front()->id);
    QVERIFY(schedule);
    int compared = 0;
    for (const Task* task : after->all<Task>()) {
        for (const ProjectXml::Task& source : project->tasks) {
            if (task->origin != u"project-xml/%1"_s.arg(source.uid) || !source.totalSlack)
                continue;
            const ActivityDates dates = schedule->datesOf(task->id);
            QVERIFY2(dates.totalFloat * 10 == *source.totalSlack, qPrintable(task->title));
            QVERIFY2(dates.isCritical == *source.isCritical, qPrintable(task->title));
            ++compared;
        }
    }
    QVERIFY(compared > 0 || !bytes.contains("TotalSlack"));
}

void tst_StoredDates::differencesAreCounted()
{
    ProjectFile file;
    file.tasks = {stored(1, 480, kFri + "08:00", kFri + "17:00"), stored(2, 480, kMon + "09:00", kMon + "18:00")};
    const auto plan = planOf(ProjectBuilder().build(), file.bytes(), {});
    QVERIFY2(plan->notes().contains(u"2 of 4 dates differ from those that are stored in the file: “Task 2” (stored "
                                    "2027-03-01 09:00, here 2027-02-26 08:00), “Task 2” (stored 2027-03-01 18:00, here "
                                    "2027-02-26 17:00)."_s),
             qPrintable(plan->notes().join(u'\n')));
}

READINESS_TEST(tst_StoredDates)

} // namespace readiness::test

#include "tst_StoredDates.moc"
