#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/Assessment.h"

namespace readiness {

struct Hypercare;

/// What the report needs beside the records.
struct HypercareReportInput {
    const Assessment& assessment;     ///< at the end of the day, or now
    const Snapshot* before = nullptr; ///< at its beginning; null: there was no project yet
    const Hypercare& hypercare;
    QHash<RecordId, Instant> opened; ///< when open issues were entered, as far as it is known
    QString contentHash;
    QString author;
};

/// Lines that a list of it may have at most; it is to stay on one page.
inline constexpr int kHypercareLines = 10;
inline constexpr int kHypercarePages = 1;

/// The daily page after go-live (S3-09): how many days so far, issues by severity with what is new and closed that day, the
/// oldest open ones, exit criteria, whom to turn to, and what comes next. Internal records are left out.
ReportDocument hypercareReport(const HypercareReportInput& input, int lines = kHypercareLines);

/// The one that has begun last on that day, else the first that will; null without any.
const Hypercare* hypercareOn(const Snapshot& snapshot, const QDate& day);

} // namespace readiness
