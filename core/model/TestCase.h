#pragma once

#include "core/model/Entity.h"
#include "core/model/Requirement.h"

namespace readiness {

enum class SuiteKind {
    Functional,
    SystemIntegration,
    UserAcceptance,
    Performance,
    Regression,
    Security,
    DataValidation,
    BasicChecks
};
enum class CaseKind { Positive, Negative };
enum class TestPriority { Normal, High, Highest };

/// Test cases that belong together.
struct Suite : Record {
    static constexpr RecordKind kKind = RecordKind::Suite;

    QString title;
    SuiteKind kind{};
    QString position; ///< fractional rank
    Id<Area> area;
    Id<Person> owner;
    bool needsMigratedData = false; ///< a pass without it does not count
    QString description;
    QString source; ///< document and rule ids
    QString origin; ///< playbook id and key

    bool operator==(const Suite&) const = default;
};

/// What is tried, and what has to come out of it. Of its fields only a title and an expected result are needed.
struct TestCase : Record {
    static constexpr RecordKind kKind = RecordKind::TestCase;

    Id<Suite> suite;
    QString title;
    QString position; ///< fractional rank inside the suite
    QString expected;
    QString prerequisites;
    Id<BusinessProcess> process;
    Id<Requirement> requirement;
    Id<Entity> entity;
    Id<Operation> operation;
    CaseKind kind{};
    TestPriority priority{};
    Id<Person> tester;              ///< who runs it unless a cycle says otherwise
    QString securityRole;           ///< to be tested with
    bool needsMigratedData = false; ///< so does each case of a suite that does
    bool comparesVersions = false;  ///< reports and workflows: both results are noted (S0-11)
    QString automatedId;            ///< "class.test", as results in JUnit or TRX name it
    QString description;
    QString source;
    QString origin;

    bool operator==(const TestCase&) const = default;
};

/// One step of a test case.
struct TestStep : Record {
    static constexpr RecordKind kKind = RecordKind::TestStep;

    Id<TestCase> testCase;
    QString position; ///< fractional rank inside the case
    QString action;
    QString data; ///< what to enter
    QString expected;
    QString origin;

    bool operator==(const TestStep&) const = default;
};

template <>
std::span<const Choice> choicesOf<SuiteKind>();
template <>
std::span<const Choice> choicesOf<CaseKind>();
template <>
std::span<const Choice> choicesOf<TestPriority>();
const RecordType& suiteType();
const RecordType& testCaseType();
const RecordType& testStepType();

} // namespace readiness
