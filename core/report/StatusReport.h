#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/Assessment.h"
#include "core/rules/ProjectDifference.h"

namespace readiness {

/// How far the project was at the end of a day.
struct TrendPoint {
    QDate day;
    std::optional<int> percent; ///< none where nothing applied yet
    int openMust = 0;

    bool operator==(const TrendPoint&) const = default;
};

/// What the report needs beside the records of today.
struct StatusReportInput {
    const Assessment& assessment;
    const Assessment* before = nullptr; ///< the project at the beginning of `since`; null: it did not exist
    QDate since;
    std::vector<RecordedChange> recorded; ///< since then, newest first
    std::vector<TrendPoint> trend;        ///< oldest first
    QString contentHash;
    QString author;
};

/// Lines that a list of the status report may have at most. It is to stay on two pages: where it does not, it is made
/// with fewer. What is left out is counted.
inline constexpr int kStatusLines = 12;
inline constexpr int kStatusPages = 2;

/// The report for the weekly meeting: the decision and what has changed since a day, the trend, each area with its lead's
/// word, who is late, what comes next, and which decisions are wanted. Internal records are left out.
ReportDocument statusReport(const StatusReportInput& input, int lines = kStatusLines);

} // namespace readiness
