#pragma once

#include "core/model/Records.h"
#include "core/model/Snapshot.h"

namespace readiness::bench {

inline constexpr int kSuites = 50;
inline constexpr int kCases = 5'000;
inline constexpr int kCycles = 10;

inline RecordId testedId(RecordKind kind, int number) { return {quint64(kind), quint64(number)}; }

inline Instant dayOf(int day) { return Instant{1'798'761'600'000 + qint64(day) * 86'400'000}; }

/// A project whose cases all ran in each of ten cycles; most passed. The gate asks for everything about the last cycle.
class TestedBefore {
public:
    TestedBefore()
    {
        put<ProjectSettings>(1, [](ProjectSettings& project) { project.name = QStringLiteral("Large"); });
        for (int n = 1; n <= kSuites; ++n)
            put<Suite>(n, [](Suite&) {});
        addSubjects();
        for (int n = 1; n <= kCases; ++n)
            addCase(n);
        for (int n = 1; n <= kCycles; ++n)
            addCycle(n);
        put<SolutionVersion>(1, [](SolutionVersion& version) { version.since = dayOf(kCycles / 2); });
        addGate();
        m_snapshot = m_builder.finish();
    }

    const SnapshotPtr& snapshot() const { return m_snapshot; }
    /// The same with another verdict of one case in the last cycle.
    SnapshotPtr after(int round) const
    {
        SnapshotBuilder builder(*m_snapshot);
        Execution execution =
            *m_snapshot->find(Id<Execution>(testedId(RecordKind::Execution, kCases * kCycles - round)));
        execution.verdict = Verdict(1 + round % 4);
        builder.put(RecordKind::Execution, std::make_shared<const Execution>(execution));
        return builder.finish();
    }

private:
    template <class T, class F>
    void put(int number, F&& adjust)
    {
        T record;
        record.id = testedId(T::kKind, number);
        record.number = number;
        if constexpr (requires { record.title; })
            record.title = QStringLiteral("Title");
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
                if (n >= 8)
                    process.parent = Id<BusinessProcess>(testedId(RecordKind::BusinessProcess, n / 8));
            });
            put<Requirement>(n, [&](Requirement& requirement) {
                if (n >= 8)
                    requirement.parent = Id<Requirement>(testedId(RecordKind::Requirement, n / 8));
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
            testCase.suite = Id<Suite>(testedId(RecordKind::Suite, 1 + n % kSuites));
            testCase.expected = QStringLiteral("It is there");
            testCase.process = Id<BusinessProcess>(testedId(RecordKind::BusinessProcess, 1 + n % 500));
            testCase.requirement = Id<Requirement>(testedId(RecordKind::Requirement, 1 + n % 499));
            testCase.entity = Id<Entity>(testedId(RecordKind::Entity, 1 + n % 40));
            testCase.operation = Id<Operation>(testedId(RecordKind::Operation, 1 + n % 5));
        });
    }

    void addCycle(int n)
    {
        put<Cycle>(n, [&](Cycle& cycle) {
            cycle.position = QChar(u'a' + n);
            if (n == kCycles)
                cycle.exitGate = Id<Gate>(testedId(RecordKind::Gate, 1));
        });
        for (int suite = 1; suite <= kSuites; ++suite)
            list(testedId(RecordKind::Cycle, n), Cycle::kSuitesField, testedId(RecordKind::Suite, suite));
        for (int i = 1; i <= kCases; ++i)
            put<Execution>((n - 1) * kCases + i, [&](Execution& execution) {
                execution.cycle = Id<Cycle>(testedId(RecordKind::Cycle, n));
                execution.testCase = Id<TestCase>(testedId(RecordKind::TestCase, i));
                execution.verdict = i % 7 == 0 ? Verdict::Failed : Verdict::Passed;
                execution.endedAt = dayOf(n);
            });
        for (int i = 1; i <= 100; ++i)
            put<Defect>((n - 1) * 100 + i, [&](Defect& defect) {
                defect.testCase = Id<TestCase>(testedId(RecordKind::TestCase, i * 7));
                defect.status = DefectStatus(i % 5);
            });
    }

    void addGate()
    {
        put<Gate>(1, [](Gate&) {});
        int number = 0;
        for (const Metric metric :
             {Metric::CasesNotPassed, Metric::PassedPercent, Metric::StalePasses, Metric::OpenDefects,
              Metric::BlockingDefects, Metric::ProcessCoverage, Metric::RequirementCoverage, Metric::OperationCoverage})
            put<Criterion>(++number, [&](Criterion& criterion) {
                criterion.gate = Id<Gate>(testedId(RecordKind::Gate, 1));
                criterion.metric = metric;
            });
    }

    SnapshotBuilder m_builder{RecordId{1, 1}};
    int m_entries = 0;
    SnapshotPtr m_snapshot;
};

} // namespace readiness::bench
