#include "core/rules/TestAttempts.h"

#include "core/base/CanonicalHash.h"
#include "core/rules/TestStates.h"

#include <algorithm>

namespace readiness {

namespace {

RecordId idOf(const char* what, const RecordId& whole, const RecordId& part, int attempt)
{
    CanonicalHash hash(what);
    hash.addBytes(whole.toBytes());
    hash.addBytes(part.toBytes());
    hash.addInteger(attempt);
    return *RecordId::fromBytes(hash.result().first(16));
}

} // namespace

RecordId executionId(const RecordId& cycle, const RecordId& testCase, int attempt)
{
    return idOf("test execution", cycle, testCase, attempt);
}

RecordId stepResultId(const RecordId& execution, const RecordId& step)
{
    return idOf("step result", execution, step, 1);
}

const Execution* lastAttempt(const Snapshot& snapshot, const RecordId& cycle, const RecordId& testCase)
{
    const Execution* last = nullptr;
    snapshot.table(RecordKind::Execution).forEach([&](const Record& record) {
        const auto& execution = static_cast<const Execution&>(record);
        if (execution.cycle == cycle && execution.testCase == testCase && (!last || isLaterAttempt(execution, *last)))
            last = &execution;
    });
    return last;
}

Execution firstAttempt(const RecordId& cycle, const TestCase& testCase)
{
    Execution execution;
    execution.id = executionId(cycle, testCase.id, 1);
    execution.cycle = Id<Cycle>(cycle);
    execution.testCase = Id<TestCase>(testCase.id);
    execution.title = testCase.title;
    execution.attempt = 1;
    execution.tester = testCase.tester;
    execution.securityRole = testCase.securityRole;
    return execution;
}

Execution attemptAfter(const Execution& last, const TestCase& testCase)
{
    Execution again;
    again.attempt = std::max(1, last.attempt) + 1;
    again.id = executionId(last.cycle, last.testCase, again.attempt);
    again.cycle = last.cycle;
    again.testCase = last.testCase;
    again.title = testCase.title;
    again.tester = last.tester;
    again.securityRole = last.securityRole;
    again.isAdministratorRole = last.isAdministratorRole;
    again.withMigratedData = last.withMigratedData;
    return again;
}

} // namespace readiness
