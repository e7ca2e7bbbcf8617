#pragma once

#include "core/base/Instant.h"
#include "core/project/Edit.h"

namespace readiness {

/// Moves go-live, with all days that are counted from it, labelled "Move go-live from X to Y".
Edit goLiveEdit(const SnapshotPtr& shown, Instant goLive);

/// The moment that a user means by a new go-live: `2027-04-01T08:00` as in parseInstant; a day alone keeps the time of day
/// at which go-live was.
Result<Instant> parseGoLive(const QString& text, const ProjectSettings& project);

} // namespace readiness
