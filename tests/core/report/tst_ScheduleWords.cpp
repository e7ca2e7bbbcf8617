#include "core/report/ScheduleWords.h"
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

QString why(const PlanBuilder& project, const Id<Task>& task)
{
    const PlanSchedule plan = scheduled(project);
    return whyThen(plan, plan.activityOf(task));
}

} // namespace

/// What a schedule says of itself.
class tst_ScheduleWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatATaskWaitsForAndWhatWaitsForIt();
    void saysWhatBreaksTheWindow();
    void namesCirclesTaskByTask();
    void saysWhatTheBufferAsksFor();
};

void tst_ScheduleWords::saysWhatATaskWaitsForAndWhatWaitsForIt()
{
    PlanBuilder project;
    const auto a = project.task(u"Stop"_s, 60);
    const auto b = project.task(u"Copy"_s, 30);
    const auto c = project.task(u"Count"_s, 10);
    const auto end = project.task(u"Open"_s, 5);
    project.link(a, b, LinkType::FinishToStart, 15);
    project.link(b, end);
    project.link(c, end);
    QCOMPARE(why(project, a), u"It starts at 2027-02-26 18:00 CET: nothing holds it but the start of the plan. "
                              "It is critical: when it takes longer, “20 Copy” and the end of the plan move."_s);
    QCOMPARE(why(project, b), u"It starts at 2027-02-26 19:15 CET: it waits until 15 min after the end of “10 Stop”. "
                              "It is critical: when it takes longer, “40 Open” and the end of the plan move."_s);
    QCOMPARE(why(project, c), u"It starts at 2027-02-26 18:00 CET: nothing holds it but the start of the plan. "
                              "It is not critical: it has 1 h 35 min of float, as “40 Open” waits for it only at "
                              "2027-02-26 19:45 CET."_s);
    QCOMPARE(scheduleSummary(scheduled(project)).last(),
             u"It cannot end earlier because of: 10 Stop → 20 Copy → 40 Open."_s);
}

void tst_ScheduleWords::saysWhatBreaksTheWindow()
{
    PlanBuilder project;
    const auto a = project.task(u"Load"_s, 49 * 60);
    QCOMPARE(why(project, a).section(u". "_s, 1),
             u"It is critical: it is 1 h late for the end of the cutover window at 2027-02-28 18:00 CET."_s);
    QCOMPARE(scheduleSummary(scheduled(project))[1],
             u"It overruns the cutover window, which ends at 2027-02-28 18:00 CET, by 1 h."_s);
}

void tst_ScheduleWords::namesCirclesTaskByTask()
{
    PlanBuilder project;
    const auto a = project.task(u"A"_s, 10);
    const auto b = project.task(u"B"_s, 10);
    const auto c = project.task(u"C"_s, 10);
    project.link(a, b);
    project.link(b, a);
    project.link(b, c);
    const QStringList faults = scheduleFaults(scheduled(project));
    QCOMPARE(faults.size(), 2);
    QCOMPARE(faults[0], u"These tasks wait for one another, so that none can begin: “10 A” → “20 B” → “10 A”."_s);
    QVERIFY2(faults[1].contains(u"“30 C”"_s), qPrintable(faults[1]));
    QVERIFY(why(project, c).startsWith(u"It has no dates"_s));
}

void tst_ScheduleWords::saysWhatTheBufferAsksFor()
{
    PlanBuilder project;
    project.task(u"Load"_s, 47 * 60);
    project.change(project.window, [](Window& window) { window.buffer = 61; });
    QVERIFY(scheduleSummary(scheduled(project))[1].endsWith(u"the buffer asks for 1 h 1 min."_s));
    project.change(project.window, [](Window& window) { window.buffer = 60; });
    QVERIFY(!scheduleSummary(scheduled(project))[1].contains(u"buffer"_s));
}

READINESS_TEST(tst_ScheduleWords)

#include "tst_ScheduleWords.moc"
