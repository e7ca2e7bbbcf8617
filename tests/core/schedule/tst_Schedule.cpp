#include "tests/core/schedule/ScheduleCase.h"
#include "tests/support/TestMain.h"

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_Schedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChainBesideAShorterOneHasFloat();
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
}

READINESS_TEST(tst_Schedule)
#include "tst_Schedule.moc"
