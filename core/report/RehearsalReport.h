#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/Assessment.h"
#include "core/rules/RunState.h"

namespace readiness {

/// What the report needs beside the records.
struct RehearsalReportInput {
    const Assessment& assessment;
    const RunState& state;
    QString contentHash;
    QString author;
};

/// What a rehearsal taught, or the night itself: planned against actual step by step, what went wrong and what it cost,
/// what nobody had planned, which messages went out late, how the exit criteria stand, the durations that follow from all
/// runs, and the lessons. Internal issues are counted, never named.
ReportDocument rehearsalReport(const RehearsalReportInput& input);

} // namespace readiness
