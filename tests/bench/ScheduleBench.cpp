#include "tests/bench/Bench.h"

#include "core/schedule/CalendarText.h"
#include "core/schedule/Simulation.h"

#include <cmath>
#include <numeric>
#include <random>

namespace readiness::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr Minute kPlanStart = 30'000'000; // in January 2027
constexpr int kRounds = 21;

struct Plan {
    std::vector<Activity> activities;
    std::vector<Dependency> dependencies;
};

/// Tasks of a quarter of an hour to a day that wait for one or several of the two hundred before them: mostly for their
/// finish, a fifth in other ways, with lags up to an hour.
Plan randomPlan(int tasks, int calendars)
{
    std::mt19937 random(11);
    const auto below = [&](int bound) { return int(random() % unsigned(bound)); };
    Plan plan;
    for (int i = 0; i < tasks; ++i) {
        Activity activity;
        activity.duration = 15 + below(480);
        activity.calendar = calendars > 0 ? i % calendars : kNoIndex;
        plan.activities.push_back(activity);
        for (int k = i > 0 ? below(5) : 0; k > 0; --k)
            plan.dependencies.push_back({i - 1 - below(std::min(i, 200)), i,
                                         DependencyKind(below(10) < 8 ? 0 : 1 + below(3)), below(60), false});
    }
    return plan;
}

/// The same plan with tasks and dependencies in no order.
Plan shuffled(const Plan& plan)
{
    std::mt19937 random(12);
    std::vector<qint32> place(plan.activities.size());
    std::iota(place.begin(), place.end(), 0);
    std::shuffle(place.begin(), place.end(), random);
    Plan result = plan;
    for (size_t i = 0; i < place.size(); ++i)
        result.activities[size_t(place[i])] = plan.activities[i];
    for (Dependency& dependency : result.dependencies) {
        dependency.predecessor = place[size_t(dependency.predecessor)];
        dependency.successor = place[size_t(dependency.successor)];
    }
    std::shuffle(result.dependencies.begin(), result.dependencies.end(), random);
    return result;
}

/// The baseline: nothing but arrays in topological order, no calendars, no wishes, no progress.
class TightPasses {
public:
    explicit TightPasses(const Plan& plan)
        : m_in(plan.activities.size()),
          m_out(plan.activities.size()),
          m_early(2 * plan.activities.size()),
          m_late(2 * plan.activities.size()),
          m_isCritical(plan.activities.size())
    {
        for (const Activity& activity : plan.activities)
            m_durations.push_back(activity.duration);
        for (const Dependency& link : plan.dependencies) {
            const bool fromFinish = int(link.kind) % 2 == 0;
            const bool toFinish = int(link.kind) >= 2;
            m_in.count(link.successor);
            m_out.count(link.predecessor);
            m_ends.push_back({{quint32(2 * link.predecessor + fromFinish), link.lag, toFinish ? -1 : 0},
                              {quint32(2 * link.successor + toFinish), link.lag, fromFinish ? 0 : -1}});
        }
        m_in.lay(m_ends.size());
        m_out.lay(m_ends.size());
        for (size_t i = 0; i < m_ends.size(); ++i) {
            m_in.put(plan.dependencies[i].successor, m_ends[i].first);
            m_out.put(plan.dependencies[i].predecessor, m_ends[i].second);
        }
    }

    int run()
    {
        const qint32 count = qint32(m_durations.size());
        qint32 end = 0;
        for (qint32 i = 0; i < count; ++i) {
            qint32 start = kPlanStart;
            for (quint32 k = m_in.offsets[size_t(i)]; k < m_in.offsets[size_t(i) + 1]; ++k) {
                const End& link = m_in.ends[k];
                start = std::max(start, m_early[link.event] + link.lag - (link.mask & m_durations[size_t(i)]));
            }
            m_early[2 * size_t(i)] = start;
            m_early[2 * size_t(i) + 1] = start + m_durations[size_t(i)];
            end = std::max(end, start + m_durations[size_t(i)]);
        }
        for (qint32 i = count - 1; i >= 0; --i) {
            qint32 finish = end;
            for (quint32 k = m_out.offsets[size_t(i)]; k < m_out.offsets[size_t(i) + 1]; ++k) {
                const End& link = m_out.ends[k];
                finish = std::min(finish, m_late[link.event] - link.lag + (link.mask & m_durations[size_t(i)]));
            }
            m_late[2 * size_t(i)] = finish - m_durations[size_t(i)];
            m_late[2 * size_t(i) + 1] = finish;
        }
        int critical = 0;
        for (qint32 i = 0; i < count; ++i) {
            m_isCritical[size_t(i)] = m_late[2 * size_t(i)] <= m_early[2 * size_t(i)];
            critical += m_isCritical[size_t(i)];
        }
        return critical;
    }

private:
    struct End {
        quint32 event;
        qint32 lag;
        qint32 mask;
    };
    struct Rows {
        std::vector<quint32> offsets;
        std::vector<quint32> next;
        std::vector<End> ends;

        explicit Rows(size_t count) : offsets(count + 1, 0) {}
        void count(qint32 row) { ++offsets[size_t(row) + 1]; }
        void lay(size_t size)
        {
            std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
            next = offsets;
            ends.resize(size);
        }
        void put(qint32 row, const End& end) { ends[next[size_t(row)]++] = end; }
    };

    std::vector<qint32> m_durations;
    std::vector<std::pair<End, End>> m_ends;
    Rows m_in;
    Rows m_out;
    std::vector<qint32> m_early;
    std::vector<qint32> m_late;
    std::vector<quint8> m_isCritical;
};

std::shared_ptr<const CalendarSet> fourCalendars()
{
    std::vector<CalendarRules> rules;
    for (const QByteArray zone : {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC"}) {
        rules.push_back({*parseWorkingWeek(u"Mon-Fri 08:00-12:00 13:00-17:00"_s), {}, zone});
        for (int i = 0; i < 200; ++i) { // a holiday now and then
            const QDate day = QDate(2027, 1, 1).addDays(i * 47 + int(rules.size()));
            rules.back().exceptions.push_back({day, day, {}});
        }
    }
    constexpr Minute year = 366 * 24 * 60;
    auto set = CalendarSet::compile(rules, {kPlanStart - 40 * year, kPlanStart + 100 * year});
    if (!set)
        qFatal("%s", qPrintable(set.error().text));
    return std::make_shared<const CalendarSet>(*std::move(set));
}

Schedule scheduleOf(const Plan& plan, std::shared_ptr<const CalendarSet> calendars)
{
    return Schedule(std::make_shared<const Network>(Network::compile(plan.activities, plan.dependencies)),
                    std::move(calendars));
}

int criticalOf(const Schedule& schedule, int tasks)
{
    int critical = 0;
    for (ActivityIndex i = 0; i < tasks; ++i)
        critical += schedule.datesOf(i).isCritical;
    return critical;
}

std::vector<Row> pathRows()
{
    constexpr int tasks = 100'000;
    const Plan plan = randomPlan(tasks, 0);
    const Plan worked = randomPlan(tasks, 4);
    const Plan mixed = shuffled(plan);
    const ScheduleInputs inputs{kPlanStart};
    const auto none = std::make_shared<const CalendarSet>();

    TightPasses tight(plan);
    int critical = 0;
    const auto baseline = [&] { return milliseconds([&] { critical = tight.run(); }); };
    Schedule warm = scheduleOf(plan, none);
    Schedule calendars = scheduleOf(worked, fourCalendars());
    int found = 0;
    const Medians bare = interleaved(
        kRounds, [&] { return milliseconds([&] { warm.compute(inputs); }); }, baseline);
    const Medians four = interleaved(
        kRounds, [&] { return milliseconds([&] { calendars.compute(inputs); }); }, baseline);
    const Medians edges = interleaved(
        kRounds,
        [&] {
            std::vector<Activity> activities = mixed.activities;
            std::vector<Dependency> dependencies = mixed.dependencies;
            return milliseconds([&] {
                Schedule schedule(
                    std::make_shared<const Network>(Network::compile(std::move(activities), std::move(dependencies))),
                    none);
                schedule.compute(inputs);
                found = schedule.finish();
            });
        },
        baseline);
    if (criticalOf(warm, tasks) != critical || found != warm.finish() || calendars.needsWiderCalendars())
        qFatal("the schedules differ");
    const QString detail = u"%1 ms against %2 ms, %3 tasks, %4 links"_s;
    const auto row = [&](const QString& name, const Medians& medians, double bound) {
        return Row{name, medians.ratio(), bound,
                   detail.arg(medians.ours, 0, 'f', 2)
                       .arg(medians.baseline, 0, 'f', 2)
                       .arg(tasks)
                       .arg(plan.dependencies.size())};
    };
    return {row(u"critical path, warm"_s, bare, 2), row(u"critical path, four calendars"_s, four, 3),
            row(u"critical path, from an edge list"_s, edges, 10)};
}

/// A full recompute is what an edit costs: it must be far below a frame.
std::vector<Row> editRows()
{
    constexpr int tasks = 10'000;
    const Plan plan = randomPlan(tasks, 4);
    const auto network = std::make_shared<Network>(Network::compile(plan.activities, plan.dependencies));
    Schedule schedule(network, fourCalendars());
    std::vector<double> times;
    for (int i = 0; i < 101; ++i) {
        Activity activity = plan.activities[size_t(i * 97)];
        activity.duration += i;
        times.push_back(milliseconds([&] {
            network->replace(i * 97, activity);
            schedule.compute({kPlanStart});
        }));
    }
    std::sort(times.begin(), times.end());
    return {{u"one edit of 10,000 tasks, ms"_s, times[times.size() / 2], 4, u"with four calendars"_s}};
}

/// The baseline: one iteration after the other, a general generator, double precision, no criticality index.
class ScalarSimulation {
public:
    ScalarSimulation(const Plan& plan, const std::vector<UncertainDuration>& durations)
        : m_durations(durations), m_in(plan.activities.size())
    {
        for (const Dependency& link : plan.dependencies)
            m_in[size_t(link.successor)].push_back({size_t(2 * link.predecessor + !waitsForStart(link.kind)),
                                                    double(link.lag), holdsFinish(link.kind) ? 1.0 : 0.0});
    }

    /// Minutes from the start, at 80 percent.
    double run(int iterations)
    {
        std::mt19937_64 random(1);
        std::uniform_real_distribution<double> uniform(0, 1);
        std::vector<double> events(2 * m_in.size());
        std::vector<double> finishes;
        for (int n = 0; n < iterations; ++n) {
            double end = 0;
            for (size_t i = 0; i < m_in.size(); ++i) {
                const double low = m_durations[i].optimistic;
                const double likely = m_durations[i].likely;
                const double high = m_durations[i].pessimistic;
                const double u = uniform(random);
                const double duration = u < (likely - low) / (high - low)
                                            ? low + std::sqrt(u * (high - low) * (likely - low))
                                            : high - std::sqrt((1 - u) * (high - low) * (high - likely));
                double start = 0;
                for (const Waits& waits : m_in[i])
                    start = std::max(start, events[waits.event] + waits.lag - waits.own * duration);
                events[2 * i] = start;
                events[2 * i + 1] = start + duration;
                end = std::max(end, start + duration);
            }
            finishes.push_back(end);
        }
        std::sort(finishes.begin(), finishes.end());
        return finishes[finishes.size() * 8 / 10 - 1];
    }

private:
    struct Waits {
        size_t event;
        double lag;
        double own;
    };
    std::vector<UncertainDuration> m_durations;
    std::vector<std::vector<Waits>> m_in;
};

std::vector<Row> simulationRows()
{
    constexpr int tasks = 1'000;
    constexpr int iterations = 10'000;
    const Plan plan = randomPlan(tasks, 0);
    SimulationInputs inputs;
    std::mt19937 random(13);
    for (int i = 0; i < tasks; ++i) {
        UncertainDuration duration{15 + int(random() % 200), 0, 0, DurationShape::Triangular};
        duration.likely = duration.optimistic + 1 + int(random() % 120);
        duration.pessimistic = duration.likely + 1 + int(random() % 400);
        inputs.durations.push_back(duration);
    }
    inputs.iterations = iterations;
    inputs.threads = 1;
    Schedule schedule = scheduleOf(plan, std::make_shared<const CalendarSet>());
    schedule.compute({kPlanStart});

    ScalarSimulation scalar(plan, inputs.durations);
    double expected = 0;
    SimulationResult found;
    const auto simulated = [&](SimulationInputs own) {
        return milliseconds([&] { found = *simulate(schedule, own); });
    };
    SimulationInputs twoThreads = inputs;
    twoThreads.threads = 2;
    const Medians one = interleaved(
        11, [&] { return simulated(inputs); },
        [&] { return milliseconds([&] { expected = scalar.run(iterations); }); });
    const SimulationResult first = found;
    if (std::abs(found.percentile(80) - kPlanStart - expected) > expected / 100)
        qFatal("the simulations differ");
    const Medians two = interleaved(
        11, [&] { return simulated(twoThreads); }, [&] { return simulated(inputs); });
    *simulate(schedule, twoThreads);
    if (found.finishes != first.finishes || found.criticality != first.criticality)
        qFatal("threads change the result");
    const QString detail = u"%1 ms against %2 ms"_s;
    return {{u"simulation, one thread"_s, one.ratio(), 1.0 / 7, detail.arg(one.ours).arg(one.baseline)},
            {u"simulation, two threads against one"_s, two.ratio(), 1 / 1.7, detail.arg(two.ours).arg(two.baseline)}};
}

} // namespace

std::vector<Benchmark> scheduleBenchmarks()
{
    return {{u"schedule"_s, pathRows}, {u"schedule-edit"_s, editRows}, {u"simulation"_s, simulationRows}};
}

} // namespace readiness::bench
