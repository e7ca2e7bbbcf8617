#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/CycleProgress.h"

namespace readiness {

// How verdicts and passes are worded, in the window and on paper.

ReportStatus verdictStatus(Verdict verdict);
/// Its verdict; of a pass that does not count, why in a word.
ReportStatus caseStatus(const CaseState& state);
/// Why the pass of a case does not count, as a sentence; empty where it does, or there is none.
QString passFaultText(const Snapshot& snapshot, const TestStates& states, const CaseState& state);
/// "12 passed · 1 failed · 3 not run".
QString countsText(const VerdictCounts& counts);
/// The parts of a bar: passed, passed without counting, failed or blocked, skipped, not run.
QList<ReportBarPart> verdictParts(const VerdictCounts& counts);

} // namespace readiness
