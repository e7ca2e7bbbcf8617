#include "core/schedule/Simulation.h"
#include "core/schedule/Threefry.h"
#include "tests/core/schedule/ScheduleCase.h"
#include "tests/support/TestMain.h"

#include <cmath>
#include <numeric>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Against closed forms: each figure within four standard errors (one plan in 16,000 would miss by chance, but the seed is
/// fixed).
class tst_Simulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGeneratorGivesThePublishedWords();
    void shapesHaveTheirMomentsAndStayWithinThreePoints_data();
    void shapesHaveTheirMomentsAndStayWithinThreePoints();
    void aLongChainIsNearlyNormal();
    void ofTwoParallelPathsTheLaterCounts();
    void aRiskFiresAsOftenAsItSays();
    void whatCostsMostComesFirst();
    void threadsAndTheNumberOfIterationsChangeNothing();
    void calendarsAndProgressCount();
    void withoutUncertaintyItIsTheSchedule();
    void histogramBarsHoldEveryIteration();
    void goesOnUntilItIsToldNotTo();
    void refusesWhatHasNoDates();
};

namespace {

constexpr int kIterations = 40'000;

SimulationResult simulated(const ScheduleCase& plan, SimulationInputs inputs)
{
    inputs.iterations = inputs.iterations == 10'000 ? kIterations : inputs.iterations;
    auto result = simulate(plan.schedule(), inputs);
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return *std::move(result);
}

struct Moments {
    double mean = 0;
    double deviation = 0;
};

Moments momentsOf(const SimulationResult& result, Minute base)
{
    Moments moments;
    for (const Minute finish : result.finishes)
        moments.mean += double(finish - base) / double(result.finishes.size());
    for (const Minute finish : result.finishes)
        moments.deviation += std::pow(double(finish - base) - moments.mean, 2) / double(result.finishes.size());
    moments.deviation = std::sqrt(moments.deviation);
    return moments;
}

double normalAt(double z) { return 0.5 * std::erfc(-z / std::sqrt(2.0)); }

double triangleAt(double x, double low, double likely, double high)
{
    return x <= likely ? (x - low) * (x - low) / ((high - low) * (likely - low))
                       : 1 - (high - x) * (high - x) / ((high - low) * (high - likely));
}

bool isNear(double value, double expected, double tolerance)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%f is not within %f of %f", value, tolerance, expected);
    return false;
}

} // namespace

void tst_Simulation::theGeneratorGivesThePublishedWords()
{
    // The known answers that the authors of Random123 publish with it, for twenty rounds.
    using Words = std::array<quint32, 4>;
    constexpr quint32 all = 0xffff'ffff;
    QVERIFY((threefry<quint32, 20>({}, {}) == Words{0x9c6ca96a, 0xe17eae66, 0xfc10ecd4, 0x5256a7d8}));
    QVERIFY((threefry<quint32, 20>({all, all, all, all}, {all, all, all, all})
             == Words{0x2a881696, 0x57012287, 0xf6c7446e, 0xa16a6732}));
    QVERIFY((threefry<quint32, 20>({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
                                   {0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89})
             == Words{0x59cd1dbb, 0xb8879579, 0x86b5d00c, 0xac8b6d84}));
}

void tst_Simulation::shapesHaveTheirMomentsAndStayWithinThreePoints_data()
{
    QTest::addColumn<int>("optimistic");
    QTest::addColumn<int>("likely");
    QTest::addColumn<int>("pessimistic");
    QTest::newRow("even") << 100 << 300 << 500;
    QTest::newRow("a late tail") << 100 << 150 << 900;
    QTest::newRow("peak at the begin") << 200 << 200 << 800;
    QTest::newRow("peak at the end") << 200 << 800 << 800;
    QTest::newRow("in disorder") << 900 << 100 << 150;
}

void tst_Simulation::shapesHaveTheirMomentsAndStayWithinThreePoints()
{
    QFETCH(int, optimistic);
    QFETCH(int, likely);
    QFETCH(int, pessimistic);
    std::array<double, 3> points{double(optimistic), double(likely), double(pessimistic)};
    std::sort(points.begin(), points.end());
    const auto [low, peak, high] = points;
    for (const DurationShape shape : {DurationShape::Pert, DurationShape::Triangular}) {
        ScheduleCase plan;
        plan.add(60);
        const SimulationResult result = simulated(plan, {{{optimistic, likely, pessimistic, shape}}, {}});
        const bool isPert = shape == DurationShape::Pert;
        const double mean = isPert ? (low + 4 * peak + high) / 6 : (low + peak + high) / 3;
        const double deviation =
            isPert ? std::sqrt((mean - low) * (high - mean) / 7)
                   : std::sqrt((low * low + peak * peak + high * high - low * peak - low * high - peak * high) / 18);
        const Moments moments = momentsOf(result, plan.inputs.start);
        QVERIFY(isNear(moments.mean, mean, 4 * deviation / std::sqrt(kIterations)));
        QVERIFY(isNear(moments.deviation, deviation, 4 * deviation / std::sqrt(kIterations)));
        QVERIFY(result.finishes.front() >= plan.inputs.start + low);
        QVERIFY(result.finishes.back() <= plan.inputs.start + high);
    }
}

void tst_Simulation::aLongChainIsNearlyNormal()
{
    ScheduleCase plan;
    SimulationInputs inputs;
    for (int i = 0; i < 60; ++i) {
        plan.add(100);
        inputs.durations.push_back({60, 100, 140, DurationShape::Triangular});
        if (i > 0)
            plan.link(i - 1, i);
    }
    const SimulationResult result = simulated(plan, inputs);
    const double mean = 60 * 100;
    const double deviation = std::sqrt(60 * 40 * 40 / 6.0);
    for (const double z : {-1.5, -0.5, 0.0, 0.8416, 1.6449}) {
        const double expected = normalAt(z);
        const double found = result.probabilityBy(plan.inputs.start + Minute(std::lround(mean + z * deviation)));
        QVERIFY(isNear(found, expected, 4 * std::sqrt(expected * (1 - expected) / kIterations) + 0.5 / deviation));
    }
    QVERIFY(isNear(result.percentile(80) - plan.inputs.start, mean + 0.8416 * deviation, 4));
    QVERIFY(isNear(result.percentile(95) - plan.inputs.start, mean + 1.6449 * deviation, 6));
    for (const double index : result.criticality)
        QCOMPARE(index, 1.0);
}

void tst_Simulation::ofTwoParallelPathsTheLaterCounts()
{
    ScheduleCase plan;
    plan.add(100);
    plan.add(100);
    const auto last = plan.add(0);
    plan.link(0, last);
    plan.link(1, last);
    const UncertainDuration wide{1000, 3000, 8000, DurationShape::Triangular};
    const SimulationResult result = simulated(plan, {{wide, wide}, {}});
    for (const int at : {2500, 3500, 4500, 6000}) {
        const double one = triangleAt(at + 0.5, 1000, 3000, 8000);
        const double expected = one * one;
        QVERIFY(isNear(result.probabilityBy(plan.inputs.start + at), expected,
                       4 * std::sqrt(expected * (1 - expected) / kIterations)));
    }
    QVERIFY(isNear(result.criticality[0], 0.5, 0.012));
    QVERIFY(isNear(result.criticality[1], 0.5, 0.012));
    QCOMPARE(result.criticality[size_t(last)], 1.0);
}

void tst_Simulation::aRiskFiresAsOftenAsItSays()
{
    ScheduleCase plan;
    const auto first = plan.add(60);
    const auto second = plan.add(60);
    plan.link(first, second);
    SimulationInputs inputs;
    inputs.risks = {{30, UncertainDuration::fixed(45), {first, second}}, {0, UncertainDuration::fixed(500), {first}}};
    const SimulationResult result = simulated(plan, inputs);
    // It delays both at once, or none.
    QVERIFY(isNear(result.probabilityBy(plan.inputs.start + 120), 0.7, 4 * std::sqrt(0.21 / kIterations)));
    QCOMPARE(result.finishes.front(), plan.inputs.start + 120);
    QCOMPARE(result.finishes.back(), plan.inputs.start + 210);
    QCOMPARE(result.probabilityBy(plan.inputs.start + 209), result.probabilityBy(plan.inputs.start + 120));
    QCOMPARE(result.costs.size(), size_t(1));
    QCOMPARE(result.costs[0].risk, 0);
    QCOMPARE(result.costs[0].minutes, 90.0);
}

void tst_Simulation::whatCostsMostComesFirst()
{
    ScheduleCase plan;
    const auto narrow = plan.add(100);
    const auto wide = plan.add(100);
    const auto idle = plan.add(100); // never on the longest path
    plan.link(narrow, wide);
    const SimulationResult result = simulated(
        plan, {{{90, 100, 110, DurationShape::Triangular}, {0, 400, 800, DurationShape::Triangular}, {1, 2, 30}}, {}});
    QVERIFY(result.costs.size() >= 2);
    QCOMPARE(result.costs[0].activity, wide);
    // The halves of a symmetric triangle lie a third of its width apart.
    QVERIFY(isNear(result.costs[0].minutes, 800.0 / 3, 6));
    QCOMPARE(result.criticality[size_t(idle)], 0.0);
}

void tst_Simulation::threadsAndTheNumberOfIterationsChangeNothing()
{
    ScheduleCase plan;
    plan.calendars = {calendar(u"Mon-Fri 08:00-17:00"_s)};
    SimulationInputs inputs;
    inputs.risks = {{40, {10, 20, 60}, {3, 5}}};
    for (int i = 0; i < 20; ++i) {
        plan.add(100, i % 5 == 0 ? 0 : kNoIndex);
        inputs.durations.push_back({50, 100, 200 + i, i % 2 ? DurationShape::Pert : DurationShape::Triangular});
        if (i > 2)
            plan.link(i - 1 - i % 3, i, DependencyKind(i % 4));
    }
    const Schedule schedule = plan.schedule();
    inputs.iterations = 5'001;
    inputs.threads = 1;
    const SimulationResult one = *simulate(schedule, inputs);
    for (const int threads : {2, 3, 0}) {
        inputs.threads = threads;
        const SimulationResult other = *simulate(schedule, inputs);
        QVERIFY(other.finishes == one.finishes);
        QVERIFY(other.criticality == one.criticality);
        QCOMPARE(other.costs.size(), one.costs.size());
        for (size_t i = 0; i < one.costs.size(); ++i)
            QCOMPARE(other.costs[i].minutes, one.costs[i].minutes);
    }
    inputs.iterations = 5'000; // one less: the rest stays what it was
    const SimulationResult fewer = *simulate(schedule, inputs);
    QVERIFY(std::includes(one.finishes.begin(), one.finishes.end(), fewer.finishes.begin(), fewer.finishes.end()));
    inputs.seed = 2;
    QVERIFY(simulate(schedule, inputs)->finishes != fewer.finishes);
}

void tst_Simulation::calendarsAndProgressCount()
{
    ScheduleCase plan;
    plan.calendars = {calendar(u"Mon-Fri 08:00-12:00"_s)};
    const auto before = plan.add(60);
    const auto office = plan.add(120, 0);
    const auto running = plan.add(60);
    plan.link(before, office);
    plan.activities[size_t(running)].actualStart = plan.inputs.start - 30;
    plan.inputs.status = plan.inputs.start;
    const SimulationResult result = simulated(
        plan, {{{60, 120, 300, DurationShape::Triangular}, {}, {60, 60, 240, DurationShape::Triangular}}, {}});
    QVERIFY(result.finishes.front() >= plan.inputs.start + 180);
    // Where the first takes more than two hours, the office ends the next day, at 08:01 or later.
    const Minute noon = minute(u"2027-03-01T12:00");
    const Minute nextDay = minute(u"2027-03-02T08:00");
    const double expected = triangleAt(120.5, 60, 120, 300);
    QVERIFY(isNear(result.probabilityBy(noon), expected, 4 * std::sqrt(expected * (1 - expected) / kIterations)));
    QCOMPARE(result.probabilityBy(nextDay), result.probabilityBy(noon));
}

void tst_Simulation::withoutUncertaintyItIsTheSchedule()
{
    ScheduleCase plan;
    plan.calendars = {calendar(u"Mon-Fri 08:00-12:00 13:00-17:00"_s)};
    const auto summary = plan.add(0);
    const auto part = plan.addPart(summary, 300);
    plan.activities[size_t(part)].calendar = 0;
    const auto after = plan.add(30);
    const auto beside = plan.add(10);
    plan.link(summary, after, DependencyKind::FinishToStart, -15);
    plan.activities[size_t(after)].constraint = TimeConstraint::FinishNoEarlierThan;
    plan.activities[size_t(after)].constraintAt = minute(u"2027-03-01T15:00");
    const Schedule schedule = plan.schedule();
    const SimulationResult result = *simulate(schedule, {});
    QCOMPARE(result.finishes.size(), size_t(10'000));
    QCOMPARE(result.finishes.front(), schedule.finish());
    QCOMPARE(result.finishes.back(), schedule.finish());
    for (const ActivityIndex i : {summary, part, after, beside})
        QCOMPARE(result.criticality[size_t(i)], schedule.datesOf(i).isCritical ? 1.0 : 0.0);
    QVERIFY(result.costs.empty());
}

void tst_Simulation::histogramBarsHoldEveryIteration()
{
    ScheduleCase plan;
    plan.add(100);
    const SimulationResult result = simulated(plan, {{{50, 100, 200}}, {}});
    const auto bars = result.histogram(12);
    QCOMPARE(bars.size(), size_t(12));
    QCOMPARE(std::accumulate(bars.begin(), bars.end(), 0, [](int sum, const auto& bar) { return sum + bar.count; }),
             kIterations);
    QCOMPARE(bars.front().from, result.finishes.front());
    QVERIFY(bars.back().until > result.finishes.back());
    for (size_t i = 1; i < bars.size(); ++i)
        QCOMPARE(bars[i].from, bars[i - 1].until);
    QCOMPARE(simulated(plan, {}).histogram(12).size(), size_t(1)); // all the same: one bar of a minute
}

void tst_Simulation::goesOnUntilItIsToldNotTo()
{
    ScheduleCase plan;
    plan.add(100);
    SimulationInputs inputs;
    int calls = 0;
    inputs.threads = 1;
    inputs.goOn = [&](qint32 done) { return done > 0 && ++calls < 3; };
    const auto result = simulate(plan.schedule(), inputs);
    QVERIFY(!result);
    QCOMPARE(calls, 3);
    qint32 last = 0;
    inputs.goOn = [&](qint32 done) { return std::exchange(last, done) < done; };
    QVERIFY(simulate(plan.schedule(), inputs));
    QCOMPARE(last, 10'000);
}

void tst_Simulation::refusesWhatHasNoDates()
{
    ScheduleCase plan;
    QVERIFY(!simulate(plan.schedule(), {}));
    plan.add(60);
    QVERIFY(!simulate(plan.schedule(), {{{60, 60, kLongestMinutes}}, {}}));
    CalendarRules never;
    never.week = WorkingWeek{};
    plan.calendars = {never};
    plan.add(60, 0);
    QVERIFY(!simulate(plan.schedule(), {}));
}

READINESS_TEST(tst_Simulation)
#include "tst_Simulation.moc"
