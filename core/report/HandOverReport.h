#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/Assessment.h"
#include "core/rules/RunState.h"

namespace readiness {

/// What the report needs beside the records.
struct HandOverReportInput {
    const Assessment& assessment;
    const RunState& state;
    const Shift* shift = nullptr; ///< that goes out; null: whichever is on duty now
    QString contentHash;
    QString author;
};

/// Lines that a list of the hand-over report may have at most. It is to stay on one page: where it does not, it is made
/// with fewer. What is left out is counted.
inline constexpr int kHandOverLines = 10;
inline constexpr int kHandOverPages = 1;

/// What the shift that comes in has to know, on one page: when the run ends and until when one can turn back, what runs,
/// what comes in the next four hours, what is late, which problems, decisions and messages are open; and lines for both
/// leads to sign. Internal issues and decisions are left out.
ReportDocument handOverReport(const HandOverReportInput& input, int lines = kHandOverLines);

/// The run that is handed over: the one that runs, of this plan where one is given; else the last that was started. Null
/// where none was.
const Run* runToHandOver(const Snapshot& snapshot, const Id<Plan>& plan = {});

} // namespace readiness
