#pragma once

#include "tests/support/ProjectBuilder.h"

namespace readiness::test {

/// A project with test suites, cases and cycles.
class TestedProject : public ProjectBuilder {
public:
    Id<Suite> suite(SuiteKind kind = SuiteKind::Functional)
    {
        return add<Suite>([&](Suite& made) {
            made.title = QStringLiteral("Suite");
            made.kind = kind;
        });
    }
    Id<TestCase> testCase(const Id<Suite>& suite)
    {
        return add<TestCase>([&](TestCase& made) {
            made.suite = suite;
            made.title = QStringLiteral("Case");
            made.expected = QStringLiteral("It works");
        });
    }
    Id<Cycle> cycle(const QString& title, const std::vector<Id<Suite>>& suites)
    {
        const Id<Cycle> made = add<Cycle>([&](Cycle& c) {
            c.title = title;
            c.position = title; // in the order of their titles
        });
        for (const Id<Suite>& suite : suites)
            list(made, Cycle::kSuitesField, suite);
        return made;
    }
    void list(const RecordId& owner, int field, const RecordId& target)
    {
        add<ListEntry>([&](ListEntry& entry) {
            entry.owner = owner;
            entry.field = field;
            entry.target = target;
        });
    }
    /// An attempt at a case that ended at a time.
    Id<Execution> run(const Id<Cycle>& cycle, const Id<TestCase>& testCase, Verdict verdict,
                      QStringView endedAt = u"2027-01-05T12:00:00Z")
    {
        return add<Execution>([&](Execution& made) {
            made.cycle = cycle;
            made.testCase = testCase;
            made.verdict = verdict;
            made.endedAt = at(endedAt);
        });
    }
    Id<SolutionVersion> version(QStringView since)
    {
        return add<SolutionVersion>([&](SolutionVersion& made) { made.since = at(since); });
    }
    Id<Environment> environment(EnvironmentKind kind)
    {
        return add<Environment>([&](Environment& made) { made.kind = kind; });
    }
};

} // namespace readiness::test
