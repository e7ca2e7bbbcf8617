#include "core/schedule/Rollback.h"
#include "tests/core/schedule/ScheduleCase.h"
#include "tests/support/TestMain.h"

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_Rollback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chainsAddUpAndOfBranchesTheLongestCounts();
    void onlyWhatIsDoneIsUndone();
    void theBranchComesOnTop();
    void theLastMomentLiesBeforeTheFirstThatCannotBeUndone();
    void turningBackThatNeverFitsHasNoMoment();
    void withoutAWindowThereIsNoPointOfNoReturn();
    void lastMomentAgreesWithTryingEveryMinute();
};

namespace {

/// backup (1 h, no undoing), then migrate (2 h, 30 min back) beside freeze (1 h, 45 min back), then switch (1 h, 40 min back).
struct Weekend {
    ScheduleCase plan;
    ActivityIndex backup = plan.add(60);
    ActivityIndex migrate = plan.add(120);
    ActivityIndex freeze = plan.add(60);
    ActivityIndex change = plan.add(60);
    std::vector<qint32> minutes{0, 30, 45, 40};

    Weekend()
    {
        plan.link(backup, migrate);
        plan.link(backup, freeze);
        plan.link(migrate, change);
        plan.link(freeze, change);
        plan.inputs.windowEnd = minute(u"2027-03-01T12:30");
    }
};

} // namespace

void tst_Rollback::chainsAddUpAndOfBranchesTheLongestCounts()
{
    const Weekend weekend;
    const Schedule schedule = weekend.plan.schedule();
    const RollbackNeed need = Rollback(schedule, weekend.minutes).after({1, 1, 1, 1});
    QCOMPARE(need.minutes, 85);
    QVERIFY(need.path == (std::vector<ActivityIndex>{weekend.change, weekend.freeze}));
    QCOMPARE(text(need.latestBackOut), u"2027-03-01T11:05"_s);
}

void tst_Rollback::onlyWhatIsDoneIsUndone()
{
    const Weekend weekend;
    const Schedule schedule = weekend.plan.schedule();
    const Rollback rollback(schedule, weekend.minutes);
    QCOMPARE(rollback.after({}).minutes, 0);
    QCOMPARE(rollback.after({1, 1, 0, 0}).minutes, 30);
    QCOMPARE(rollback.after({0, 1, 0, 1}).minutes, 70);
    QCOMPARE(rollback.at(minute(u"2027-03-01T09:59")).minutes, 0);
    QCOMPARE(rollback.at(minute(u"2027-03-01T10:00")).minutes, 45);
    QCOMPARE(rollback.at(minute(u"2027-03-01T12:00")).minutes, 85);
}

void tst_Rollback::theBranchComesOnTop()
{
    const Weekend weekend;
    const Schedule schedule = weekend.plan.schedule();
    const RollbackNeed need = Rollback(schedule, weekend.minutes, 20).after({1, 1, 1, 0});
    QCOMPARE(need.minutes, 65);
    QCOMPARE(text(need.latestBackOut), u"2027-03-01T11:25"_s);
}

void tst_Rollback::theLastMomentLiesBeforeTheFirstThatCannotBeUndone()
{
    Weekend weekend;
    Schedule schedule = weekend.plan.schedule();
    auto point = Rollback(schedule, weekend.minutes).pointOfNoReturn();
    QVERIFY(point); // after the switch at 12:00, 85 minutes do not fit before 12:30
    QCOMPARE(point->activity, weekend.change);
    QCOMPARE(text(point->lastMoment), u"2027-03-01T11:45"_s); // 45 minutes for the freeze
    weekend.plan.inputs.windowEnd = minute(u"2027-03-01T13:25");
    schedule = weekend.plan.schedule();
    QVERIFY(!Rollback(schedule, weekend.minutes).pointOfNoReturn());
    weekend.plan.inputs.windowEnd = minute(u"2027-03-01T13:24");
    schedule = weekend.plan.schedule();
    point = Rollback(schedule, weekend.minutes).pointOfNoReturn();
    QVERIFY(point);
    QCOMPARE(text(point->lastMoment), u"2027-03-01T12:00"_s); // until the switch is done
}

void tst_Rollback::turningBackThatNeverFitsHasNoMoment()
{
    Weekend weekend;
    weekend.plan.inputs.windowEnd = minute(u"2027-03-01T09:00");
    const Schedule schedule = weekend.plan.schedule();
    const auto point = Rollback(schedule, weekend.minutes, 90).pointOfNoReturn();
    QVERIFY(point);
    QCOMPARE(point->lastMoment, kNoMinute);
    QCOMPARE(point->activity, weekend.backup);
}

void tst_Rollback::withoutAWindowThereIsNoPointOfNoReturn()
{
    Weekend weekend;
    weekend.plan.inputs.windowEnd = kNoMinute;
    const Schedule schedule = weekend.plan.schedule();
    QVERIFY(!Rollback(schedule, weekend.minutes).pointOfNoReturn());
    QCOMPARE(Rollback(schedule, weekend.minutes).after({1, 1, 1, 1}).latestBackOut, kNoMinute);
}

void tst_Rollback::lastMomentAgreesWithTryingEveryMinute()
{
    const Weekend weekend;
    for (int margin = 0; margin < 200; margin += 3) {
        ScheduleCase plan = weekend.plan;
        plan.inputs.windowEnd = minute(u"2027-03-01T10:30") + margin;
        const Schedule schedule = plan.schedule();
        const Rollback rollback(schedule, weekend.minutes, 5);
        Minute last = kNoMinute;
        for (Minute at = plan.inputs.start; at < schedule.finish(); ++at) {
            // Just before the minute's end nothing more is done than at its begin.
            if (at + 1 <= rollback.at(at).latestBackOut)
                last = at + 1;
        }
        const auto point = rollback.pointOfNoReturn();
        if (point)
            QCOMPARE(text(point->lastMoment), text(last));
        else
            QVERIFY(schedule.finish() <= rollback.at(schedule.finish()).latestBackOut);
    }
}

READINESS_TEST(tst_Rollback)
#include "tst_Rollback.moc"
