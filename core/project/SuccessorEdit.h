#pragma once

#include "core/project/Edit.h"

namespace readiness {

/// Makes a record of what another one became, see successorOf(): fills `made`, which this edit has created, and links the
/// two. A risk that becomes an issue has occurred; a component that becomes a risk names it. Refused where the one cannot
/// become the other.
Result<> fillSuccessor(Edit& edit, const RecordId& from, RecordKind to, const RecordId& made);

} // namespace readiness
