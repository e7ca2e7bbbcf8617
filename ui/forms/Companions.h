#pragma once

#include "core/project/Edit.h"
#include "ui/models/RecordRef.h"

namespace readiness {

/// Fields that belong together by their names, in every record type: a choice `x` and the text `x_reason` that says why;
/// a person `x_by` and the day `x_on`.

/// The field that must say why the value was chosen; null where no reason is asked for.
const Field* reasonFor(const RecordType& type, const Field& field, const Value& value);
/// Whether the record has such a reason already.
bool hasReason(const Snapshot& snapshot, const RecordRef& record, const Field& reason);
/// Fills in or empties what goes with a field that the edit has set or emptied: a confirmation by somebody is one of
/// today, and without anybody it has no day.
Result<> addCompanions(Edit& edit, const RecordRef& record, const Field& field, bool isEmptied, const QDate& today);

} // namespace readiness
