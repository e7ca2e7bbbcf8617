#pragma once

#include "core/model/Review.h"
#include "core/rules/Assessment.h"

namespace readiness {

/// The questions of a review: the checklist items that apply in its areas (none named: in all), in the order in which the
/// checklist shows them.
std::vector<RecordId> questionsOf(const Assessment& assessment, const Review& review);

/// The question to begin with: the first that nobody has rated yet; the first of all where all are.
int firstUnrated(const Snapshot& snapshot, const std::vector<RecordId>& questions);

} // namespace readiness
