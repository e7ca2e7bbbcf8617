#include "core/rules/PlanDeviation.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// A plan against what it was.
class tst_PlanDeviation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void summariesAreNeitherAddedNorGone()
    {
        PlanBuilder then;
        const auto phase = then.task(u"Friday night"_s, 0);
        then.task(u"Stop"_s, 60, phase);
        const PlanBuilder now;
        const auto before = PlanSchedule::ofPlan(then.build(), then.plan);
        const auto after = PlanSchedule::ofPlan(now.build(), now.plan);
        QVERIFY(before && after);
        QCOMPARE(deviationOf(*after, *before).gone, 1);
        QCOMPARE(deviationOf(*before, *after).added, 1);
    }
};

READINESS_TEST(tst_PlanDeviation)
#include "tst_PlanDeviation.moc"
