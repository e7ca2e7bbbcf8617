#include "core/project/ReviewMaterial.h"

#include "core/base/CoreText.h"
#include "core/project/StatusMaterial.h"
#include "core/rules/ReviewTiming.h"
#include "core/sign/Signing.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

bool isFrozen(const Review& review) { return review.state == ReviewState::Complete && !review.tips.isEmpty(); }

QByteArrayList tipsOf(const Review& review)
{
    QByteArrayList tips;
    for (const QString& tip : review.tips.split(u' ', Qt::SkipEmptyParts))
        tips += QByteArray::fromHex(tip.toLatin1());
    return tips;
}

const Review* previousOf(const Snapshot& snapshot, const RecordId& review)
{
    const Review* previous = nullptr;
    for (const Review* other : snapshot.all<Review>()) {
        if (other->id != review && isFrozen(*other) && (!previous || previous->completedAt <= other->completedAt))
            previous = other;
    }
    return previous;
}

/// What came in after the one point of the history and, where there is one, up to the other; newest first.
Result<std::vector<HistoryEntry>> entriesBetween(Store& store, const QByteArrayList& after, const QByteArrayList& upTo)
{
    HistoryQuery query;
    query.unseenBy = after;
    auto entries = History(store).entries(query);
    if (!entries || upTo.isEmpty())
        return entries;
    HistoryQuery later;
    later.unseenBy = upTo;
    later.withChanges = false;
    const auto unseen = History(store).entries(later);
    if (!unseen)
        return tl::unexpected(unseen.error());
    QSet<QByteArray> hashes;
    for (const HistoryEntry& entry : *unseen)
        hashes.insert(entry.hash);
    std::erase_if(*entries, [&](const HistoryEntry& entry) { return hashes.contains(entry.hash); });
    return entries;
}

} // namespace

const Review* latestReview(const Snapshot& snapshot)
{
    const QDate goLive = snapshot.project().goLiveDate();
    const std::vector<const Review*> reviews = snapshot.all<Review>();
    const auto latest = std::max_element(reviews.begin(), reviews.end(), [&](const Review* a, const Review* b) {
        const QDate dayOfA = a->on.resolved(goLive), dayOfB = b->on.resolved(goLive);
        return std::tuple(dayOfA.isValid(), dayOfA, a->number) < std::tuple(dayOfB.isValid(), dayOfB, b->number);
    });
    return latest == reviews.end() ? nullptr : *latest;
}

Result<ReviewMaterial> reviewMaterial(Store& store, const SnapshotPtr& present, const RecordId& review, Instant now)
{
    const Review* found = present->find(Id<Review>(review));
    if (!found)
        return usageError(CoreText::tr("The review does not exist in this project any more."));
    ReviewMaterial material;
    material.review = review;
    material.snapshot = present;
    material.now = now;
    QByteArrayList upTo;
    if (isFrozen(*found)) {
        upTo = tipsOf(*found);
        auto frozen = History(store).at(upTo);
        if (!frozen)
            return tl::unexpected(frozen.error());
        if (!(*frozen)->find(Id<Review>(review)))
            return refused(CoreText::tr("The review is not in what it says that it was about."));
        material.snapshot = *frozen;
        material.now = found->completedAt;
        material.completion = {found->completedAt, found->completedBy, found->contentHash};
    }
    const Review* previous = previousOf(*material.snapshot, review);
    if (!previous)
        return material;
    auto before = History(store).at(tipsOf(*previous));
    if (!before)
        return tl::unexpected(before.error());
    material.previous = previous->id;
    material.before = *before;
    material.beforeAt = previous->completedAt;
    const auto entries = entriesBetween(store, tipsOf(*previous), upTo);
    if (!entries)
        return tl::unexpected(entries.error());
    material.recorded = recordedChanges(*entries);
    return material;
}

ReportDocument reviewReport(const ReviewMaterial& material, const QString& author)
{
    const Assessment assessment(material.snapshot, material.now);
    std::optional<Assessment> before;
    if (material.before)
        before.emplace(material.before, material.beforeAt);
    const QString content = material.completion
                                ? material.completion->contentHash
                                : contentHashText(SignedContent(*material.snapshot), {SignOffScope::Report, {}});
    return reviewReport({assessment, material.review, before ? &*before : nullptr, material.previous, material.recorded,
                         material.completion, content, material.completion ? material.completion->by : author});
}

} // namespace readiness
