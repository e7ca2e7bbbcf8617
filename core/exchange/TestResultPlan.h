#pragma once

#include "core/exchange/ImportPlan.h"
#include "core/exchange/TestResults.h"
#include "core/model/Cycle.h"

namespace readiness {

/// Where the results of a run of automated tests go.
struct TestResultRequest {
    Id<Cycle> cycle;
    QString origin; ///< name of the file, for the history and the notes of the executions
    Instant now;
    IsCanceled isCanceled;
};

/// What importing test results would do, and how the tests of the file stand to the cases of the cycle.
struct TestResultPlan {
    ImportPlan plan; ///< a row for each case with a result; tests that no case knows are faulty rows
    int passed = 0, failed = 0, skipped = 0, blocked = 0; ///< cases, by what their results say; new or known
    QStringList unknown;                                  ///< tests that no case has as its automated id
    QStringList outside; ///< cases with results that the cycle does not contain: "TC-007 “Quote”"

    int matched() const { return passed + failed + skipped + blocked; }
    /// Rows that should have been imported and cannot be.
    int faults() const { return plan.count(RowState::Faulty) - int(unknown.size()); }
};

/// Cases are found by their automated id: "class.test", or the test alone where the file has it only once; a row of data,
/// "class.test[de]", counts for "class.test" where no case has its own id. Several results
/// of one case count as the worst of them; a test that several cases name counts for each. A case without a verdict gets it;
/// one with a verdict gets another attempt, unless that result is there already. Results older than the last verdict are
/// left out. For a worker, like ImportPlan::make. Refused where the cycle may not start.
Result<TestResultPlan> planTestResults(const SnapshotPtr& snapshot, const TestResults& results,
                                       const TestResultRequest& request);

} // namespace readiness
