#include "core/rules/ReviewTiming.h"

#include "core/base/CoreText.h"
#include "core/model/Project.h"

#include <QSet>

#include <algorithm>

namespace readiness {

QString reviewTimingFault(const ProjectSettings& project, const Review& review)
{
    const QDate goLive = project.goLiveDate();
    const QDate day = review.on.resolved(goLive);
    if (review.kind != ReviewKind::GoLiveReadiness || !goLive.isValid() || !day.isValid())
        return {};
    const int lead = int(day.daysTo(goLive));
    const int minimum = project.reviewLeadMinimumDays.value_or(kReviewLeadMinimumDays);
    const int maximum = project.reviewLeadMaximumDays.value_or(kReviewLeadMaximumDays);
    if (lead < 0)
        return CoreText::tr("It is after go-live, where nothing can be mitigated any more (S3-06).");
    if (lead < minimum && lead == 1)
        return CoreText::tr("It is 1 day before go-live: later than the %1 days that leave time to mitigate (S3-06).")
            .arg(minimum);
    if (lead < minimum)
        return CoreText::tr("It is %1 days before go-live: later than the %2 days that leave time to mitigate (S3-06).")
            .arg(lead)
            .arg(minimum);
    if (lead > maximum)
        return CoreText::tr(
                   "It is %1 days before go-live: more than %2 days, so the project is still immature (S3-06).")
            .arg(lead)
            .arg(maximum);
    return {};
}

std::vector<const Review*> reviewsInOrder(const Snapshot& snapshot)
{
    const QDate goLive = snapshot.project().goLiveDate();
    std::vector<const Review*> reviews = snapshot.all<Review>();
    std::stable_sort(reviews.begin(), reviews.end(), [&](const Review* a, const Review* b) {
        const QDate dayOfA = a->on.resolved(goLive), dayOfB = b->on.resolved(goLive);
        return dayOfA.isValid() && (!dayOfB.isValid() || dayOfA < dayOfB);
    });
    return reviews;
}

std::vector<const Finding*> openFindingsBefore(const Snapshot& snapshot, const Review& review)
{
    QSet<RecordId> earlier;
    for (const Review* other : reviewsInOrder(snapshot)) {
        if (other->id == review.id)
            break;
        earlier.insert(other->id);
    }
    std::vector<const Finding*> findings = snapshot.all<Finding>();
    std::erase_if(findings, [&](const Finding* finding) {
        return finding->kind == FindingKind::Assertion || finding->status == FindingStatus::Closed
               || !earlier.contains(finding->review);
    });
    return findings;
}

} // namespace readiness
