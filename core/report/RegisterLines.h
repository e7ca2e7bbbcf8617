#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/Assessment.h"

namespace readiness {

/// One line for each register that lacks something: licences (S3-02), documents (S0-08), versions (S0-09), training and
/// staff (S0-03). `names` is how many of the lacking are named in each.
QList<ReportFact> registerLines(const Assessment& assessment, int names);

} // namespace readiness
