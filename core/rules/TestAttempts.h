#pragma once

#include "core/model/Execution.h"
#include "core/model/Snapshot.h"

namespace readiness {

// Attempts at test cases in a cycle: which there are, and what the next one begins with.

/// The same on every copy: two people who run one case in one cycle while apart make one execution when their copies meet.
RecordId executionId(const RecordId& cycle, const RecordId& testCase, int attempt);
RecordId stepResultId(const RecordId& execution, const RecordId& step);

/// The last attempt at a case in a cycle; null: none.
const Execution* lastAttempt(const Snapshot& snapshot, const RecordId& cycle, const RecordId& testCase);

/// The first attempt at a case, as it is planned.
Execution firstAttempt(const RecordId& cycle, const TestCase& testCase);
/// Another one, with tester, role and data of the last.
Execution attemptAfter(const Execution& last, const TestCase& testCase);

} // namespace readiness
