#pragma once

#include "core/project/Edit.h"
#include "core/rules/TestAttempts.h"

namespace readiness {

// What people do in a test cycle, as edits. Each function refuses in one sentence, and then leaves the edit as it was.

/// The last attempt, made where there is none; returns it.
Result<RecordId> attemptAt(Edit& edit, const RecordId& cycle, const RecordId& testCase);
/// Another attempt, with tester, role and data of the last; returns it. Refused where the last was not run yet.
Result<RecordId> repeatCase(Edit& edit, const RecordId& cycle, const RecordId& testCase);

/// What came of an attempt at a case.
struct CaseVerdict {
    Verdict verdict{};
    Id<Person> tester; ///< none: as planned
    Instant startedAt; ///< none: as it is
    Instant endedAt;   ///< none: when it is recorded
};

/// Gives an attempt, which this edit or another has made, its verdict. "Not run" takes it back.
Result<> giveVerdict(Edit& edit, const RecordId& execution, const CaseVerdict& given);

/// What came of one step of an attempt.
struct StepVerdict {
    Verdict verdict{};
    QString actual, note;
};
Result<> giveStepVerdict(Edit& edit, const RecordId& execution, const RecordId& step, const StepVerdict& given);

/// Says of a defect that this edit has made what the attempt says: case, process, what was expected and what came.
Result<> describeDefect(Edit& edit, const RecordId& defect, const RecordId& execution);
/// A defect that is described so; returns it.
Result<RecordId> reportDefect(Edit& edit, const RecordId& execution, const QString& title);

} // namespace readiness
