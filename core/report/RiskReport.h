#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/Assessment.h"

namespace readiness {

/// What the report needs beside the records.
struct RiskReportInput {
    const Assessment& assessment;
    QString contentHash;
    QString author;
};

/// The register of risks and issues for whoever decides: how it is rated, the heat maps, the top risks one by one, the
/// register, plans for what may happen, issues with their workarounds, actions by owner, and assumptions.
ReportDocument riskReport(const RiskReportInput& input);

} // namespace readiness
