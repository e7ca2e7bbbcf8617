#include "core/model/Records.h"
#include "core/rules/GateEvaluation.h"
#include "core/rules/TestCoverage.h"
#include "tests/bench/Bench.h"

namespace readiness::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSuites = 50;
constexpr int kCases = 5'000;
constexpr int kCycles = 10;
constexpr int kRounds = 21;
constexpr double kFrame = 16; // milliseconds

RecordId idOf(RecordKind kind, int number) { return {quint64(kind), quint64(number)}; }

Instant dayOf(int day) { return Instant{1'798'761'600'000 + qint64(day) * 86'400'000}; }

/// A project whose cases all ran in each of ten cycles; most passed. The gate asks for everything about the last cycle.
class TestedBefore {
public:
    TestedBefore()
    {
        put<ProjectSettings>(1, [](ProjectSettings& project) { project.name = u"Large"_s; });
        for (int n = 1; n <= kSuites; ++n)
            put<Suite>(n, [](Suite& suite) { suite.title = u"Suite"_s; });
        addSubjects();
        for (int n = 1; n <= kCases; ++n)
            addCase(n);
        for (int n = 1; n <= kCycles; ++n)
            addCycle(n);
        put<SolutionVersion>(1, [](SolutionVersion& version) { version.since = dayOf(kCycles / 2); });
        addGate();
        m_snapshot = m_builder.finish();
    }

    /// The same with another verdict of one case in the last cycle.
    SnapshotPtr after(int round) const
    {
        SnapshotBuilder builder(*m_snapshot);
        Execution execution = *m_snapshot->find(Id<Execution>(idOf(RecordKind::Execution, kCases * kCycles - round)));
        execution.verdict = Verdict(1 + round % 4);
        builder.put(RecordKind::Execution, std::make_shared<const Execution>(execution));
        return builder.finish();
    }

private:
    template <class T, class F>
    void put(int number, F&& adjust)
    {
        T record;
        record.id = idOf(T::kKind, number);
        record.number = number;
        adjust(record);
        m_builder.table(T::kKind).put(std::make_shared<const T>(std::move(record)));
    }
    void list(const RecordId& owner, int field, const RecordId& target)
    {
        put<ListEntry>(++m_entries,
                       [&](ListEntry& entry) { entry.owner = owner, entry.field = field, entry.target = target; });
    }

    void addSubjects()
    {
        for (int n = 1; n <= 500; ++n) {
            put<BusinessProcess>(n, [&](BusinessProcess& process) {
                process.parent = Id<BusinessProcess>(idOf(RecordKind::BusinessProcess, n / 8));
            });
            put<Requirement>(n, [&](Requirement& requirement) {
                requirement.parent = Id<Requirement>(idOf(RecordKind::Requirement, n / 8));
            });
        }
        for (int n = 1; n <= 40; ++n)
            put<Entity>(n, [](Entity&) {});
        for (int n = 1; n <= 5; ++n)
            put<Operation>(n, [](Operation&) {});
    }

    void addCase(int n)
    {
        put<TestCase>(n, [&](TestCase& testCase) {
            testCase.suite = Id<Suite>(idOf(RecordKind::Suite, 1 + n % kSuites));
            testCase.title = u"Case"_s;
            testCase.process = Id<BusinessProcess>(idOf(RecordKind::BusinessProcess, 1 + n % 500));
            testCase.requirement = Id<Requirement>(idOf(RecordKind::Requirement, 1 + n % 499));
            testCase.entity = Id<Entity>(idOf(RecordKind::Entity, 1 + n % 40));
            testCase.operation = Id<Operation>(idOf(RecordKind::Operation, 1 + n % 5));
        });
    }

    void addCycle(int n)
    {
        put<Cycle>(n, [&](Cycle& cycle) {
            cycle.position = QChar(u'a' + n);
            if (n == kCycles)
                cycle.exitGate = Id<Gate>(idOf(RecordKind::Gate, 1));
        });
        for (int suite = 1; suite <= kSuites; ++suite)
            list(idOf(RecordKind::Cycle, n), Cycle::kSuitesField, idOf(RecordKind::Suite, suite));
        for (int i = 1; i <= kCases; ++i)
            put<Execution>((n - 1) * kCases + i, [&](Execution& execution) {
                execution.cycle = Id<Cycle>(idOf(RecordKind::Cycle, n));
                execution.testCase = Id<TestCase>(idOf(RecordKind::TestCase, i));
                execution.verdict = i % 7 == 0 ? Verdict::Failed : Verdict::Passed;
                execution.endedAt = dayOf(n);
            });
        for (int i = 1; i <= 100; ++i)
            put<Defect>((n - 1) * 100 + i, [&](Defect& defect) {
                defect.testCase = Id<TestCase>(idOf(RecordKind::TestCase, i * 7));
                defect.status = DefectStatus(i % 5);
            });
    }

    void addGate()
    {
        put<Gate>(1, [](Gate& gate) { gate.title = u"Exit"_s; });
        int number = 0;
        for (const Metric metric :
             {Metric::CasesNotPassed, Metric::PassedPercent, Metric::StalePasses, Metric::OpenDefects,
              Metric::BlockingDefects, Metric::ProcessCoverage, Metric::RequirementCoverage, Metric::OperationCoverage})
            put<Criterion>(++number, [&](Criterion& criterion) {
                criterion.gate = Id<Gate>(idOf(RecordKind::Gate, 1));
                criterion.metric = metric;
            });
    }

    SnapshotBuilder m_builder{RecordId{1, 1}};
    int m_entries = 0;
    SnapshotPtr m_snapshot;
};

/// After one verdict: how every case stands, all coverage, over all cycles, and the exit criteria of a cycle.
std::vector<Row> verdictRows()
{
    const TestedBefore project;
    int round = 0;
    int checksum = 0;
    const auto recompute = [&] {
        const SnapshotPtr snapshot = project.after(++round);
        return milliseconds([&] {
            const Assessment assessment(snapshot, dayOf(kCycles + 1));
            const TestCoverage coverage(assessment);
            const Gate& gate = *snapshot->find(Id<Gate>(idOf(RecordKind::Gate, 1)));
            checksum += coverage.processShare().covered + int(evaluateGate(assessment, gate).criteria.size());
        });
    };
    const auto states = [&] {
        const SnapshotPtr snapshot = project.after(++round);
        return milliseconds([&] {
            const TestStates tests(*snapshot, dayOf(kCycles + 1));
            checksum += int(tests.present().size());
        });
    };
    const Medians medians = interleaved(kRounds, recompute, states);
    if (checksum == 0)
        return {};
    return {{u"verdict: coverage, exit criteria"_s, medians.ours, kFrame,
             u"%1 ms a verdict in %2 executions, %3 ms of them the states; the bound is a frame"_s
                 .arg(medians.ours, 0, 'f', 1)
                 .arg(kCases * kCycles)
                 .arg(medians.baseline, 0, 'f', 1)}};
}

} // namespace

std::vector<Benchmark> testsBenchmarks() { return {{u"tests"_s, &verdictRows}}; }

} // namespace readiness::bench
