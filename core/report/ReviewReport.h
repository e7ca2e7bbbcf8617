#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/Assessment.h"
#include "core/rules/ProjectDifference.h"

namespace readiness {

/// That a review was completed, and of what.
struct ReviewCompletionFacts {
    Instant at;
    QString by;
    QString contentHash; ///< of the report scope, hexadecimal
};

/// What the report needs beside the records.
struct ReviewReportInput {
    const Assessment& assessment; ///< of a completed review: of the snapshot and the moment that it froze
    RecordId review;
    const Assessment* before = nullptr; ///< what the previous review was about; null: there was none
    RecordId previous;
    std::vector<RecordedChange> recorded; ///< between the two, newest first
    std::optional<ReviewCompletionFacts> completion;
    QString contentHash;
    QString author;
};

/// The pack of a review (S3-03 to S3-08): who took part, what was found under the four functions of a review, what is
/// different from the previous one, questions and answers, the mitigation plan, decisions with their votes and conditions,
/// and signatures. Internal records are left out.
ReportDocument reviewReport(const ReviewReportInput& input);

} // namespace readiness
