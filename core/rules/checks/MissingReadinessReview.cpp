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
    if (reviews.empty() || !isReviewDue(assessment))
        return {};
    const auto isReadinessReview = [](const Review* review) { return review->kind == ReviewKind::GoLiveReadiness; };
    const auto isHeld = [&](const Review* review) {
        return isReadinessReview(review) && review->state == ReviewState::Complete;
    };
    const auto problem = [&](const QString& text, const QString& action) {
        return std::vector<Problem>{{{}, Severity::Blocking, RecordKind::Project, snapshot.project().id, text, action}};
    };
    if (std::none_of(reviews.begin(), reviews.end(), isReadinessReview))
        return problem(
            CoreText::tr("There are reviews, but no go-live readiness review, which is the gate before deployment."),
            CoreText::tr("Plan the go-live readiness review"));
    if (assessment.today() >= snapshot.project().goLiveDate() && std::none_of(reviews.begin(), reviews.end(), isHeld))
        return problem(CoreText::tr("Go-live has come, and the go-live readiness review is not complete."),
                       CoreText::tr("Complete the go-live readiness review"));
    return {};
}

} // namespace readiness::checks
