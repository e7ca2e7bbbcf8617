#pragma once

#include "core/model/Finding.h"
#include "core/model/Snapshot.h"

namespace readiness {

/// S3-06 gives no figure; neighbouring guidance asks for four weeks, and twelve leave a project immature. Both are
/// settings of the project (ProjectSettings::reviewLeadMinimumDays, reviewLeadMaximumDays).
inline constexpr int kReviewLeadMinimumDays = 28;
inline constexpr int kReviewLeadMaximumDays = 84;

/// Why the day of a go-live readiness review does not suit go-live, as a sentence; empty where it does, for reviews of
/// another kind, and while one of the two days is not known.
QString reviewTimingFault(const ProjectSettings& project, const Review& review);

/// Reviews in the order in which they take place: by day, those without one last, then by number.
std::vector<const Review*> reviewsInOrder(const Snapshot& snapshot);
/// Findings of the reviews before this one that are not closed, assertions left out, by number: they come along (S3-05).
std::vector<const Finding*> openFindingsBefore(const Snapshot& snapshot, const Review& review);

} // namespace readiness
