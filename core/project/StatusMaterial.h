#pragma once

#include "core/report/StatusReport.h"
#include "core/store/History.h"

namespace readiness {

inline constexpr int kTrendWeeks = 12;
inline constexpr int kStatusDays = 7; ///< how far back the status report looks unless a day is given

/// How ready the project was at the end of each of the last `weeks` weeks (of Sunday, in the project's zone) and at
/// `now`, oldest first. Replays the history once: for the store's thread, not for a window's.
Result<std::vector<TrendPoint>> trendOf(Store& store, const ProjectSettings& project, Instant now,
                                        int weeks = kTrendWeeks);

/// Who set which field, newest first; creations count as kCreationField.
std::vector<RecordedChange> recordedChanges(const std::vector<HistoryEntry>& entries);

/// What a status report tells of the past. A value for any thread.
struct StatusMaterial {
    QDate since;
    Instant sinceAt;    ///< the first moment of that day in the project's zone
    SnapshotPtr before; ///< null where the project did not exist then
    std::vector<RecordedChange> recorded;
    std::vector<TrendPoint> trend;
};

/// Reads it from the history; `since` may be invalid: a week ago. On the store's thread.
Result<StatusMaterial> statusMaterial(Store& store, const ProjectSettings& project, Instant now, QDate since);

/// The report made of it.
ReportDocument statusReport(const StatusMaterial& material, const Assessment& assessment, const QString& author,
                            int lines = kStatusLines);

} // namespace readiness
