#pragma once

#include "core/project/Project.h"

#include "core/model/Review.h"

namespace readiness {

/// Completes a review: its state becomes "complete" in one commit, which also names the point of the history that it was
/// about (the newest transactions, with the hash of the report's content), who completed it and when. What a completed
/// review says is read from that point for ever. Refused for a review that is complete already, and while conflicts are
/// undecided.
Result<Commit> completeReview(Project& project, const Id<Review>& review, const QString& author, Instant now);

/// A review that is taken up again names no point of the history any more, until it is completed anew.
void forgetCompletions(ChangeSet& changes, const Snapshot& before, const Snapshot& after);

/// The decision with what its gate computes by itself: fills Decision::computed for every decision on a gate that the
/// changes take, take anew or move to another gate. Like forgetCompletions() called for each commit, so that no way of
/// entering can leave it out.
void fillComputedDecisions(ChangeSet& changes, const Snapshot& before, const Snapshot& after, Instant now);

} // namespace readiness
