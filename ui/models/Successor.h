#pragma once

#include "ui/models/NewRecord.h"
#include "ui/models/RecordRef.h"

namespace readiness {

/// The form of what a record becomes in one step: it takes over what is known and is linked to it. See canBecome().
NewRecord newSuccessor(const Snapshot& snapshot, const RecordRef& from, RecordKind to);

} // namespace readiness
