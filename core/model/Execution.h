#pragma once

#include "core/model/Cycle.h"

namespace readiness {

enum class Verdict { NotRun, Passed, Failed, Blocked, Skipped };

/// One attempt at a test case in a cycle. Its id follows from these three, so that two people who run one case on two
/// copies meet.
struct Execution : Record {
    static constexpr RecordKind kKind = RecordKind::Execution;

    Id<Cycle> cycle;
    Id<TestCase> testCase;
    QString title;     ///< of the case, as it was then
    int attempt = 0;   ///< 2 for the first repetition; 0 counts as 1
    Id<Person> tester; ///< who ran it, or is to
    QString securityRole;
    bool isAdministratorRole = false; ///< a pass with one does not count
    bool withMigratedData = false;
    Verdict verdict{};
    Instant startedAt;
    Instant endedAt; ///< as somebody says; none: when it was recorded
    QString recordedBy;
    Instant recordedAt;
    QString actual;
    QString note;
    QString oldResult;
    QString newResult;

    /// When it got its verdict.
    Instant at() const { return endedAt.isNull() ? recordedAt : endedAt; }

    bool operator==(const Execution&) const = default;
};

/// How one step of the case went. Its id follows from execution and step.
struct StepResult : Record {
    static constexpr RecordKind kKind = RecordKind::StepResult;

    Id<Execution> execution;
    Id<TestStep> step;
    Verdict verdict{};
    QString actual;
    QString note;

    bool operator==(const StepResult&) const = default;
};

template <>
std::span<const Choice> choicesOf<Verdict>();
const RecordType& executionType();
const RecordType& stepResultType();

} // namespace readiness
