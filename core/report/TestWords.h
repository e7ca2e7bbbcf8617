#pragma once

#include "core/report/ReportStatus.h"
#include "core/rules/TestStates.h"

namespace readiness {

// How verdicts and passes are worded, in the window and on paper.

ReportStatus verdictStatus(Verdict verdict);
/// Its verdict; of a pass that does not count, why in a word.
ReportStatus caseStatus(const CaseState& state);

} // namespace readiness
