#pragma once

#include "core/report/HypercareReport.h"
#include "core/store/History.h"

namespace readiness {

/// What a hypercare report tells of one day. A value for any thread.
struct HypercareMaterial {
    SnapshotPtr present; ///< at the end of the day, or now
    Instant at;
    SnapshotPtr before; ///< at its beginning; null where the project did not exist then
    QHash<RecordId, Instant> opened;
};

/// Reads it from the history; `day` may be invalid: today. Refused (Usage) for a day to come, and where the project had no
/// hypercare then. On the store's thread.
Result<HypercareMaterial> hypercareMaterial(Store& store, const SnapshotPtr& present, Instant now, QDate day);

/// The report made of it.
ReportDocument hypercareReport(const HypercareMaterial& material, const QString& author, int lines = kHypercareLines);

} // namespace readiness
