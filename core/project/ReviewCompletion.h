#pragma once

#include "core/project/Project.h"

#include "core/model/Review.h"

namespace readiness {

/// Completes a review: its state becomes "complete" in one commit, which also names the point of the history that it was
/// about (the newest transactions, with the hash of the report's content), who completed it and when. What a completed
/// review says is read from that point for ever. Refused for a review that is complete already, and while conflicts are
/// undecided.
Result<Commit> completeReview(Project& project, const Id<Review>& review, const QString& author, Instant now);

/// The decision with what its gate computes by itself: fills Decision::computed for every decision on a gate that the
/// changes take or take anew. Called for each commit, so that no way of entering a decision can leave it out.
void fillComputedDecisions(ChangeSet& changes, const Snapshot& before, const Snapshot& after, Instant now);

} // namespace readiness
