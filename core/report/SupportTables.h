#pragma once

#include "core/report/ReportTable.h"
#include "core/rules/Assessment.h"

namespace readiness {

/// Whom to turn to, in the order of escalation: hours, how to reach them, and to whom they hand over after how long
/// (S0-21, S3-09).
ReportTable supportTable(const Assessment& assessment);
/// The same with one line for each, for reports that have to fit: texts are cut, and the line says to which line it goes.
ReportTable briefSupportTable(const Assessment& assessment);

} // namespace readiness
