#include "core/rules/GateEvaluation.h"
#include "core/rules/TestCoverage.h"
#include "tests/bench/Bench.h"
#include "tests/bench/TestedProject.h"

namespace readiness::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 21;
constexpr double kFrame = 16; // milliseconds

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
            const Gate& gate = *snapshot->find(Id<Gate>(testedId(RecordKind::Gate, 1)));
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
