#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/Assessment.h"
#include "core/rules/PlanSchedule.h"

namespace readiness {

/// What the report needs beside the records.
struct CutoverPlanReportInput {
    const Assessment& assessment;
    const PlanSchedule& plan; ///< or a run of it, as it is forecast
    QString contentHash;
    QString author;
};

/// The cutover plan for the steering committee and whoever leads the night: whether it fits its window and until when one
/// can turn back, the strategy, the critical path in words, checkpoints, tasks, messages, the way back, what chance does
/// to it, and which rules it breaks. Chance is drawn from a fixed seed, so that the report always says the same.
ReportDocument cutoverPlanReport(const CutoverPlanReportInput& input);

} // namespace readiness
