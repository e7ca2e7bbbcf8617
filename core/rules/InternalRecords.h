#pragma once

#include "core/model/Snapshot.h"

namespace readiness {

/// Whether a record is marked as internal, or is about one that is: nothing of it is for others.
bool isInternal(const Snapshot& snapshot, RecordKind kind, const RecordId& record);

} // namespace readiness
