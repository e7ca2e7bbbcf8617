#pragma once

#include "core/report/ReportTable.h"
#include "core/rules/Assessment.h"

namespace readiness {

/// Whom to turn to, in the order of escalation: hours, how to reach them, and to whom they hand over after how long
/// (S0-21, S3-09).
ReportTable supportTable(const Assessment& assessment);
/// The same in few lines, for reports that have to fit: at most so many, the first line of support first, and to which line
/// each goes.
ReportTable briefSupportTable(const Assessment& assessment, std::size_t most);

} // namespace readiness
