#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

#include <algorithm>

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> missingReadinessReview(const Assessment& assessment)
{
    const Snapshot& snapshot = assessment.snapshot();
    const std::vector<const Review*> reviews = snapshot.all<Review>();
    const auto isReadinessReview = [](const Review* review) { return review->kind == ReviewKind::GoLiveReadiness; };
    if (reviews.empty() || !isReviewDue(assessment) || std::any_of(reviews.begin(), reviews.end(), isReadinessReview))
        return {};
    return {{{},
             Severity::Warning,
             RecordKind::Project,
             snapshot.project().id,
             CoreText::tr("There are reviews, but no go-live readiness review, which is the gate before deployment."),
             CoreText::tr("Plan the go-live readiness review")}};
}

} // namespace readiness::checks
