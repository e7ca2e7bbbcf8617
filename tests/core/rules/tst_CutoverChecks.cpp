#include "core/rules/Check.h"
#include "tests/core/rules/BrokenRules.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// A plan of two linked tasks that breaks no rule.
struct SoundPlan {
    PlanBuilder project;
    Id<Person> ada = project.person(u"Ada"_s), ben = project.person(u"Ben"_s), cleo = project.person(u"Cleo"_s);
    Id<Task> first = project.task(u"Stop"_s, 60);
    Id<Task> second = project.task(u"Load"_s, 60);
    Id<Link> link = project.link(first, second);

    SoundPlan()
    {
        project.criterion(project.gate(), Metric::OpenMustItems, Comparison::AtMost, 0);
        project.change(project.plan, [&](Plan& plan) { plan.decides = cleo; });
        complete(first);
        complete(second);
    }

    void complete(const Id<Task>& task)
    {
        project.change(task, [&](Task& made) {
            made.owner = ada;
            made.backupOwner = ben;
            made.validator = ben;
            made.accountable = cleo;
            made.verification = u"The log is empty"_s;
            made.completionCriterion = u"It answers"_s;
            made.instructions = u"Press the button"_s;
        });
    }

    /// The rules broken once the first task is adjusted.
    template <class F>
    QStringList broken(F&& adjust)
    {
        SoundPlan copy;
        copy.project.change(copy.first, adjust);
        return brokenRules(copy.project);
    }
    QStringList broken() const { return brokenRules(project); }
};

QStringList only(const char* rule) { return {QString::fromLatin1(rule)}; }

} // namespace

/// The rules of cutover plans, on both sides of each boundary.
class tst_CutoverChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundPlanBreaksNoRule() { QCOMPARE(SoundPlan().broken(), QStringList()); }

    void aTaskNamesItsPeople()
    {
        SoundPlan plan;
        QCOMPARE(plan.broken([](Task& task) { task.owner = {}; }), only("RW-040"));
        QCOMPARE(plan.broken([](Task& task) { task.backupOwner = {}; }), only("RW-041"));
        QCOMPARE(plan.broken([](Task& task) { task.backupOwner = task.owner; }), only("RW-042"));
        QCOMPARE(plan.broken([](Task& task) { task.validator = {}; }), only("RW-043"));
        QCOMPARE(plan.broken([](Task& task) { task.validator = task.owner; }), only("RW-044"));
        QCOMPARE(plan.broken([](Task& task) { task.accountable = {}; }), only("RW-045"));
    }

    void nobodyWorksOnTwoTasksAtOnce()
    {
        SoundPlan plan;
        plan.project.change(plan.link, [](Link& link) { link.lag = -1; });
        QCOMPARE(plan.broken(), only("RW-046"));
        plan.project.change(plan.second, [&](Task& task) {
            task.owner = plan.ben;
            task.backupOwner = plan.ada;
            task.validator = plan.cleo;
        });
        QCOMPARE(plan.broken(), QStringList());
    }

    void aTaskSaysWhatItIs()
    {
        SoundPlan plan;
        QCOMPARE(plan.broken([](Task& task) { task.verification.clear(); }), only("RW-047"));
        QCOMPARE(plan.broken([](Task& task) { task.completionCriterion.clear(); }), only("RW-048"));
        QCOMPARE(plan.broken([](Task& task) { task.instructions.clear(); }), only("RW-049"));
        QCOMPARE(plan.broken([](Task& task) { task.duration = 0; }), only("RW-050"));
        QCOMPARE(plan.broken([](Task& task) { task.isMilestone = true; }), only("RW-051"));
        QCOMPARE(plan.broken([](Task& task) { task.step = 20; }), only("RW-052"));
        QCOMPARE(plan.broken([](Task& task) { task.durationOptimistic = 60; }), QStringList());
        QCOMPARE(plan.broken([](Task& task) { task.durationOptimistic = 61; }), only("RW-053"));
        QCOMPARE(plan.broken([](Task& task) { task.durationPessimistic = 59; }), only("RW-053"));
        QCOMPARE(plan.broken([](Task& task) { task.duration = 12 * 60; }), QStringList());
        QCOMPARE(plan.broken([](Task& task) { task.duration = 12 * 60 + 1; }), only("RW-054"));
    }

    void tasksHangTogether()
    {
        SoundPlan plan;
        plan.project.remove(RecordKind::Link, plan.link);
        plan.project.change(plan.second, [&](Task& task) {
            task.owner = plan.ben;
            task.backupOwner = plan.ada;
            task.validator = plan.cleo;
        });
        QCOMPARE(plan.broken(), (QStringList{u"RW-055"_s, u"RW-055"_s}));
        plan.project.change(plan.second, [](Task& task) {
            task.isMilestone = true;
            task.duration = 0;
        });
        QCOMPARE(plan.broken(), (QStringList{u"RW-055"_s, u"RW-056"_s}));
    }

    void aCircleBlocks()
    {
        SoundPlan plan;
        plan.project.link(plan.second, plan.first);
        QCOMPARE(plan.broken(), only("RW-057"));
        const Assessment assessment(plan.project.build(), at(kSevenWeeksBefore));
        QCOMPARE(assessment.problems().front().severity, Severity::Blocking);
        QVERIFY(assessment.problems().front().text.contains(u"Stop"_s));
        QVERIFY(assessment.problems().front().text.contains(u"Load"_s));
    }

    void linksCountOnceAndSayWhatTheyWaitFor()
    {
        SoundPlan plan;
        plan.project.change(plan.link, [](Link& link) { link.lag = 240; });
        QCOMPARE(plan.broken(), QStringList());
        plan.project.change(plan.link, [](Link& link) { link.lag = 241; });
        QCOMPARE(plan.broken(), only("RW-060"));
        plan.project.change(plan.link, [](Link& link) { link.note = u"The disks cool down"_s; });
        QCOMPARE(plan.broken(), QStringList());
        plan.project.link(plan.first, plan.second);
        QCOMPARE(plan.broken(), only("RW-059"));
    }

    void aLinkToTheFinishOfASummaryDoesNotCount()
    {
        SoundPlan plan;
        const auto summary = plan.project.task(u"Data"_s, 0);
        plan.project.change(plan.second, [&](Task& task) { task.parent = summary; });
        QCOMPARE(plan.broken(), QStringList());
        plan.project.link(plan.first, summary, LinkType::FinishToFinish);
        QCOMPARE(plan.broken(), only("RW-058"));
    }

    void aLinkIntoTheRollbackIsSaid()
    {
        SoundPlan plan;
        const auto back = plan.project.task(u"Restore"_s, 30);
        plan.complete(back);
        plan.project.change(back, [](Task& task) { task.isRollbackBranch = true; });
        plan.project.link(plan.second, back);
        QCOMPARE(plan.broken(), only("RW-061"));
    }

    void aPlanSaysWhenItIs()
    {
        SoundPlan plan;
        plan.project.remove(RecordKind::Window, plan.project.window);
        QCOMPARE(plan.broken(), only("RW-063"));
        plan.project.change(plan.project.plan, [](Plan& made) { made.starts = {}; });
        QCOMPARE(plan.broken(), only("RW-062"));
    }

    void aPlanFitsIntoItsWindow()
    {
        SoundPlan plan;
        const auto ends = [&](QStringView time, int buffer) {
            plan.project.change(plan.project.window, [&](Window& window) {
                window.ends = at(time);
                window.buffer = buffer;
            });
            return plan.broken();
        };
        QCOMPARE(ends(u"2027-02-26T19:00:00Z", 0), QStringList());
        QCOMPARE(ends(u"2027-02-26T18:59:00Z", 0), only("RW-064"));
        QCOMPARE(ends(u"2027-02-26T20:00:00Z", 60), QStringList());
        QCOMPARE(ends(u"2027-02-26T20:00:00Z", 61), only("RW-065"));
    }

    void limitsAreKept()
    {
        SoundPlan plan;
        QCOMPARE(plan.broken([](Task& task) { task.deadline = at(u"2027-02-26T18:00:00Z"); }), QStringList());
        QCOMPARE(plan.broken([](Task& task) { task.deadline = at(u"2027-02-26T17:59:00Z"); }), only("RW-066"));
        QCOMPARE(plan.broken([](Task& task) { task.constraint = TaskConstraint::AsLateAsPossible; }), QStringList());
        QCOMPARE(plan.broken([](Task& task) { task.constraint = TaskConstraint::StartOn; }), only("RW-067"));
    }

    void aCalendarHasRoom()
    {
        SoundPlan plan;
        const auto never = plan.project.add<Calendar>([](Calendar& calendar) {
            calendar.title = u"Never"_s;
            calendar.hours = u"Mon 08:00-09:00"_s;
        });
        plan.project.add<CalendarException>([&](CalendarException& exception) {
            exception.calendar = never;
            exception.title = u"Closed"_s;
            exception.starts = QDate(1900, 1, 1);
            exception.ends = QDate(2999, 12, 31);
        });
        plan.project.change(plan.second, [&](Task& task) { task.calendar = never; });
        QVERIFY(plan.broken().contains(u"RW-068"_s));
    }

    void downtimeLiesInTheWindow()
    {
        SoundPlan plan;
        plan.project.change(plan.first, [](Task& task) {
            task.isDowntime = true;
            task.isPointOfNoReturn = true;
            task.rollbackStep = u"Start it again"_s;
        });
        plan.project.change(plan.first,
                            [&](Task& task) { task.gate = Id<Gate>(plan.project.build()->all<Gate>().front()->id); });
        plan.project.add<PlannedMessage>([&](PlannedMessage& message) {
            message.task = plan.first;
            message.title = u"It begins"_s;
            message.audience = u"All"_s;
            message.channel = u"Mail"_s;
            message.text = u"Please log off."_s;
        });
        QCOMPARE(plan.broken(), QStringList());
        plan.project.change(plan.project.window, [](Window& window) { window.starts = at(u"2027-02-26T17:01:00Z"); });
        QCOMPARE(plan.broken(), only("RW-069"));
    }

    void downtimeCanBeTakenBackAndIsTold()
    {
        SoundPlan plan;
        QStringList broken = plan.broken([](Task& task) { task.isDowntime = true; });
        broken.sort();
        QCOMPARE(broken, (QStringList{u"RW-072"_s, u"RW-073"_s, u"RW-075"_s, u"RW-079"_s}));
        broken = plan.broken([](Task& task) { task.isPointOfNoReturn = true; });
        QCOMPARE(broken, only("RW-074"));
    }

    void theFreezeOfAnotherPlanIsHeeded()
    {
        SoundPlan plan;
        const auto other = plan.project.add<Plan>([](Plan& made) { made.title = u"Other"_s; });
        plan.project.add<Window>([&](Window& window) {
            window.plan = other;
            window.title = u"Freeze"_s;
            window.kind = WindowKind::Freeze;
            window.starts = at(u"2027-02-26T19:00:00Z");
            window.ends = at(u"2027-02-27T19:00:00Z");
        });
        QCOMPARE(plan.broken(), QStringList());
        plan.project.change(plan.second, [](Task& task) { ++task.duration; });
        QCOMPARE(plan.broken(), only("RW-070"));
    }

    void aPlanEndsBeforeGoLive()
    {
        SoundPlan plan;
        plan.project.project([](ProjectSettings& project) { project.goLive = at(u"2027-02-26T19:00:00Z"); });
        QCOMPARE(plan.broken(), QStringList());
        plan.project.project([](ProjectSettings& project) { project.goLive = at(u"2027-02-26T18:59:00Z"); });
        QCOMPARE(plan.broken(), only("RW-071"));
        plan.project.change(plan.project.plan, [](Plan& made) { made.wave = u"2"_s; });
        QCOMPARE(plan.broken(), QStringList());
    }

    void messagesSayWhomHowAndWhat()
    {
        SoundPlan plan;
        const auto message = plan.project.add<PlannedMessage>([&](PlannedMessage& made) {
            made.task = plan.first;
            made.title = u"It begins"_s;
        });
        QStringList broken = plan.broken();
        broken.sort();
        QCOMPARE(broken, (QStringList{u"RW-076"_s, u"RW-077"_s, u"RW-078"_s}));
        plan.project.change(message, [](PlannedMessage& made) { made.audience = made.channel = made.text = u"All"_s; });
        QCOMPARE(plan.broken(), QStringList());
    }

    void somebodyDecides()
    {
        SoundPlan plan;
        plan.project.change(plan.project.plan, [](Plan& made) { made.decides = {}; });
        QCOMPARE(plan.broken(), only("RW-080"));
    }

    void productionComesAfterAnAcceptedRehearsal()
    {
        SoundPlan plan;
        plan.project.add<Run>([&](Run& run) {
            run.plan = plan.project.plan;
            run.title = u"The night"_s;
            run.kind = RunKind::Production;
        });
        const auto rehearsal = plan.project.add<Run>([&](Run& run) {
            run.plan = plan.project.plan;
            run.title = u"Rehearsal"_s;
        });
        QCOMPARE(plan.broken(), only("RW-081"));
        plan.project.change(rehearsal, [](Run& run) { run.outcome = RunOutcome::Accepted; });
        QCOMPARE(plan.broken(), QStringList());
    }

    void theUpgradeFollowsDirectlyOnTheBackup()
    {
        SoundPlan plan;
        plan.project.change(plan.first, [](Task& task) { task.source = u"S0-18"_s; });
        QCOMPARE(plan.broken(), QStringList());
        plan.project.change(plan.link, [](Link& link) { link.lag = 1; });
        QCOMPARE(plan.broken(), only("S0-18"));
        plan.project.remove(RecordKind::Link, plan.link);
        QVERIFY(plan.broken().contains(u"S0-18"_s));
    }

    void theWindowIsLongEnoughForTheRollback()
    {
        SoundPlan plan;
        const auto back = plan.project.task(u"Restore"_s, 60);
        plan.complete(back);
        plan.project.change(back, [](Task& task) { task.isRollbackBranch = true; });
        const auto ends = [&](QStringView time) {
            plan.project.change(plan.project.window, [&](Window& window) { window.ends = at(time); });
            QStringList broken = plan.broken();
            broken.removeAll(u"RW-055"_s); // the only task of the rollback has nothing to be linked to
            return broken;
        };
        QCOMPARE(ends(u"2027-02-26T20:00:00Z"), QStringList());
        QCOMPARE(ends(u"2027-02-26T19:59:00Z"), only("S0-19"));
        plan.project.change(plan.second, [](Task& task) { task.rollbackDuration = 15; }); // on top of the branch
        QCOMPARE(ends(u"2027-02-26T20:15:00Z"), QStringList());
        QCOMPARE(ends(u"2027-02-26T20:14:00Z"), only("S0-19"));
    }

    void anUpgradeIsRequestedTwoDaysBefore()
    {
        SoundPlan plan;
        plan.project.change(plan.project.plan, [](Plan& made) { made.starts = at(u"2027-02-24T16:00:00Z"); });
        plan.project.change(plan.first, [](Task& task) { task.source = u"S2-09"_s; });
        QCOMPARE(plan.broken(), QStringList());
        plan.project.change(plan.first, [](Task& task) { ++task.duration; });
        QCOMPARE(plan.broken(), only("S2-09"));
    }
};

READINESS_TEST(tst_CutoverChecks)

#include "tst_CutoverChecks.moc"
