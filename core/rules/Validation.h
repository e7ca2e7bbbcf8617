#pragma once

#include "core/model/ChangeSet.h"

namespace readiness {

/// Why a commit must not be made, as one sentence, or nothing. Only what the changes touch is judged, and only rules that
/// one person can break alone: a merge cannot be refused, so each of these rules is a check, too.
Result<> validateChange(const Snapshot& before, const Snapshot& after, const ChangeSet& changes);

} // namespace readiness
