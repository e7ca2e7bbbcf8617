#include "core/model/Risk.h"
#include "core/rules/PlanSimulation.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// Load (60), then Checks with the parts Short (10) and Long (30).
class RiskyPlan : public PlanBuilder {
public:
    RiskyPlan() { link(load, checks); }

    Id<Risk> risk(const std::vector<RecordId>& tasks)
    {
        const Id<Risk> made = add<Risk>([](Risk& r) { r.title = u"Slow"_s, r.chancePercent = 50, r.delayLikely = 20; });
        for (const RecordId& task : tasks)
            add<ListEntry>([&](ListEntry& entry) {
                entry.owner = made;
                entry.field = Risk::kAffectedTasksField;
                entry.target = task;
            });
        return made;
    }
    PlanSchedule schedule() const { return *PlanSchedule::ofPlan(build(), plan); }

    Id<Task> load = task(u"Load"_s, 60);
    Id<Task> checks = task(u"Checks"_s, 0);
    Id<Task> brief = task(u"Short"_s, 10, checks);
    Id<Task> lengthy = task(u"Long"_s, 30, checks);
};

} // namespace

class tst_PlanSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMissingPointIsTheLikelyOne()
    {
        RiskyPlan project;
        project.change(project.load, [](Task& t) { t.durationPessimistic = 90; });
        const PlanSchedule plan = project.schedule();
        const UncertainDuration load = chancesOf(plan).inputs.durations[size_t(plan.activityOf(project.load))];
        QCOMPARE(load.optimistic, 60);
        QCOMPARE(load.likely, 60);
        QCOMPARE(load.pessimistic, 90);
    }

    void somethingIsLeftToChanceOnceADurationSpreadsOrARiskCounts()
    {
        RiskyPlan project;
        const auto isNothingLeft = [&] { return chancesOf(project.schedule()).isNothingLeft(); };
        QVERIFY(isNothingLeft());
        const Id<Risk> risk = project.risk({project.load});
        QVERIFY(!isNothingLeft());
        project.change(risk, [](Risk& r) { r.status = RiskStatus::Closed; });
        QVERIFY(isNothingLeft());
        project.change(project.load, [](Task& t) { t.durationOptimistic = 50; });
        QVERIFY(!isNothingLeft());
    }

    void aRiskDelaysTheTasksThatItNames()
    {
        RiskyPlan project;
        const Id<Risk> risk = project.risk({project.load, project.brief});
        const PlanSchedule plan = project.schedule();
        const PlanChances chances = chancesOf(plan);
        QCOMPARE(chances.risks.size(), std::size_t(1));
        QCOMPARE(RecordId(chances.risks.front()->id), RecordId(risk));
        QVERIFY(chances.inputs.risks.front().activities
                == (std::vector{plan.activityOf(project.load), plan.activityOf(project.brief)}));
    }

    void aSummaryIsDelayedInThePartThatEndsLast()
    {
        RiskyPlan project;
        project.risk({project.checks, project.lengthy});
        const PlanSchedule plan = project.schedule();
        QVERIFY(chancesOf(plan).inputs.risks.front().activities == std::vector{plan.activityOf(project.lengthy)});
    }

    void whatNamesNoTaskOrNoDelayIsListedAsUncounted()
    {
        RiskyPlan project;
        const Id<Risk> nowhere = project.risk({});
        const Id<Risk> free = project.risk({project.load});
        project.change(free, [](Risk& r) { r.delayLikely.reset(); });
        project.change(project.risk({project.load}), [](Risk& r) { r.status = RiskStatus::Closed; });
        const PlanSchedule plan = project.schedule();
        const PlanChances chances = chancesOf(plan);
        QVERIFY(chances.inputs.risks.empty());
        QCOMPARE(chances.uncounted.size(), std::size_t(2));
        QCOMPARE(RecordId(chances.uncounted.front()->id), RecordId(nowhere));
    }
};

READINESS_TEST(tst_PlanSimulation)
#include "tst_PlanSimulation.moc"
