#include "core/rules/RunComparison.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// One task of an hour, and runs that took it so many minutes.
class MeasuredPlan : public PlanBuilder {
public:
    explicit MeasuredPlan(const std::vector<int>& minutes)
    {
        for (const int taken : minutes)
            step(run(), taken);
    }
    Id<Run> run()
    {
        return add<Run>([&](Run& made) { made.plan = plan; });
    }
    Id<RunStep> step(const Id<Run>& of, int minutes, StepStatus status = StepStatus::Done)
    {
        return add<RunStep>([&](RunStep& made) {
            made.run = of;
            made.task = load;
            made.status = status;
            made.startedAt = at(u"2027-02-12T20:00:00Z");
            made.finishedAt = Instant{made.startedAt.milliseconds + minutes * 60'000LL};
        });
    }
    std::vector<ComparedTask> compared() const { return compareRuns(*(m_shown = build()), plan); }

    Id<Task> load = task(u"Load"_s, 60);

private:
    mutable SnapshotPtr m_shown; ///< what the comparison points into
};

} // namespace

class tst_RunComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProposalIsTheMedianBetweenTheExtremes_data()
    {
        QTest::addColumn<std::vector<int>>("minutes");
        QTest::addColumn<int>("optimistic");
        QTest::addColumn<int>("likely");
        QTest::addColumn<int>("pessimistic");
        QTest::newRow("one run") << std::vector{75} << 75 << 75 << 75;
        QTest::newRow("two runs") << std::vector{90, 75} << 75 << 83 << 90;
        QTest::newRow("three runs") << std::vector{90, 50, 75} << 50 << 75 << 90;
    }

    void theProposalIsTheMedianBetweenTheExtremes()
    {
        QFETCH(std::vector<int>, minutes);
        const MeasuredPlan project(minutes);
        const auto compared = project.compared();
        QCOMPARE(compared.size(), std::size_t(1));
        QTEST(compared[0].optimistic, "optimistic");
        QTEST(compared[0].likely, "likely");
        QTEST(compared[0].pessimistic, "pessimistic");
        QCOMPARE(compared[0].measured.size(), minutes.size());
        QCOMPARE(compared[0].measured[0].minutes, minutes[0]);
        QVERIFY(compared[0].isProposal());
    }

    void whatTookAsLongAsPlannedProposesNothing()
    {
        const MeasuredPlan project({60});
        QVERIFY(!project.compared()[0].isProposal());
    }

    void onlyWhatSucceededMeasures()
    {
        MeasuredPlan project({});
        const auto run = project.run();
        project.step(run, 20, StepStatus::Failed);
        project.step(run, 0, StepStatus::Skipped);
        QVERIFY(project.compared().empty());
        project.step(run, 55);
        QCOMPARE(project.compared()[0].likely, 55);
        const auto entered = project.step(run, 70);
        project.change(entered, [](RunStep& step) { step.startedAt = {}; });
        QCOMPARE(project.compared()[0].measured.size(), std::size_t(1));
    }

    void runsOfAnotherPlanDoNotCount()
    {
        MeasuredPlan project({60});
        const auto other = project.add<Plan>([](Plan& plan) { plan.title = u"Other"_s; });
        const auto run = project.add<Run>([&](Run& made) { made.plan = other; });
        project.step(run, 500);
        QCOMPARE(project.compared()[0].likely, 60);
    }
};

READINESS_TEST(tst_RunComparison)
#include "tst_RunComparison.moc"
