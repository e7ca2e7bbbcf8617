#pragma once

#include "core/exchange/ImportPlan.h"

namespace readiness {

/// What a field of a record holds, as people read it.
using TextOfValue = std::function<QString(const Field& field, const Value& value)>;

/// The row of a plan for one record as an import wants it: new, or compared with what the project has (null: nothing).
/// Refused where a value cannot be stored; the text is the end of a sentence.
Result<PlannedRow> plannedRecord(const RecordType& type, const Record& wanted, const Record* present,
                                 const TextOfValue& textOf);

} // namespace readiness
