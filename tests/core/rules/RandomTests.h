#pragma once

#include "core/rules/PathToGo.h"
#include "tests/support/TestedProject.h"

#include <QRandomGenerator>

namespace readiness::test {

/// Adds suites, cases, cycles with what came of them, defects and measurements, some of them waived; every kind of thing
/// that can be covered is there once at least.
class RandomTests {
public:
    RandomTests(TestedProject& project, QRandomGenerator& random, Instant now);

    void add(const std::vector<Id<Area>>& areas, const std::vector<Id<Person>>& people, const Id<Gate>& gate);
    /// Narrows a criterion of tests to a cycle or to suites.
    void narrow(const Id<Criterion>& criterion);

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    bool once(int in) { return below(in) == 0; }
    template <class T>
    T oneOf(const std::vector<T>& list)
    {
        return list[std::size_t(below(int(list.size())))];
    }
    void addCase();
    void addDefect(const Id<Person>& person);
    void addMeasurement(const Id<Person>& person);
    void run(const Id<Cycle>& cycle, const Id<TestCase>& testCase);

    TestedProject& m_project;
    QRandomGenerator& m_random;
    Instant m_now;
    std::vector<Id<Suite>> m_suites;
    std::vector<Id<Cycle>> m_cycles;
    std::vector<Id<TestCase>> m_cases;
    std::vector<Id<BusinessProcess>> m_processes;
    std::vector<Id<Requirement>> m_requirements;
    std::vector<Id<Entity>> m_entities;
    std::vector<Id<Operation>> m_operations;
};

/// Does what a step of a path asks for at a record of tests; at the project and at cycles, for all criteria of the gate
/// that find nothing to count.
void walkTests(ProjectBuilder& project, const Id<Gate>& gate, Instant now, const PathStep& step);

} // namespace readiness::test
