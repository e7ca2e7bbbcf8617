#pragma once

#include "core/model/Snapshot.h"

namespace readiness {

/// A person's name as it is compared: without regard to case, accents and surplus blanks.
QString comparableName(const QString& name);

/// The first person of that name; none where nobody has it.
RecordId personNamed(const Snapshot& snapshot, const QString& name);

} // namespace readiness
