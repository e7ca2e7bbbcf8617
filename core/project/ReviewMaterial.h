#pragma once

#include "core/model/Review.h"
#include "core/report/ReviewReport.h"
#include "core/store/History.h"

namespace readiness {

/// What the report of a review is made of: which snapshot, at which moment, and which it is compared with. Of a completed
/// review all of it is as it was at its completion, and only that it was completed is told by the present. A value for
/// any thread.
struct ReviewMaterial {
    RecordId review;
    SnapshotPtr snapshot;
    Instant now;
    std::optional<ReviewCompletionFacts> completion;
    RecordId previous;  ///< the review completed before this one; none where there is none
    SnapshotPtr before; ///< what that one was about; null without it
    Instant beforeAt;
    std::vector<RecordedChange> recorded; ///< between the two, newest first
};

/// The latest review by its day, those without a day first; null where there is none.
const Review* latestReview(const Snapshot& snapshot);

/// Reads it from the history, on the store's thread. Refused where the review does not exist, or where a completed one
/// names a point of the history that this file does not have.
Result<ReviewMaterial> reviewMaterial(Store& store, const SnapshotPtr& present, const RecordId& review, Instant now);

/// The report made of it.
ReportDocument reviewReport(const ReviewMaterial& material, const QString& author);

} // namespace readiness
