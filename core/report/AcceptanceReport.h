#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/Assessment.h"

#include <QSet>

namespace readiness {

struct Cycle;

/// What the report needs beside the records.
struct AcceptanceReportInput {
    const Assessment& assessment;
    const Cycle* cycle = nullptr; ///< null: all cycles
    QString contentHash;          ///< of what a signature of the cycle covers; of the whole project without one
    QSet<QByteArray> confirmedKeys;
    QString author;
    bool withExecutions = false; ///< every execution with its steps
};

/// What the business signs after testing: whether the exit criteria are met and on what that rests, the verdicts by suite,
/// what is missing and what does not count, coverage with its gaps, defects, figures against their limits, and lines to sign.
ReportDocument acceptanceReport(const AcceptanceReportInput& input);

/// The cycle that people ask about: the last that has begun; null: none has.
const Cycle* presentCycle(const Snapshot& snapshot);

} // namespace readiness
