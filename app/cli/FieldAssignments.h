#pragma once

#include "core/project/Edit.h"

#include <QStringList>

namespace readiness::cli {

/// Refuses what is not `FIELD=VALUE`, and a field that is named twice.
Result<> checkAssignments(const QStringList& assignments);

/// Applies `FIELD=VALUE` arguments to a record of the edit. `FIELD=` empties a field; a Blob field takes the path of a
/// file, whose bytes are attached.
Result<> assignFields(Edit& edit, RecordKind kind, const RecordId& record, const QStringList& assignments);

} // namespace readiness::cli
