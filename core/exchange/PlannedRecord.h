#pragma once

#include "core/exchange/ImportPlan.h"

namespace readiness {

/// What a field of a record holds, as people read it.
using TextOfValue = std::function<QString(const Field& field, const Value& value)>;

/// What the project has of a record (null: nothing), and what the record was when the two sides were last the same (null: not
/// known, so that what is wanted counts as changed).
struct KnownRecord {
    const Record* present = nullptr;
    const Record* base = nullptr;
};

/// The row of a plan for one record as an import wants it: new, or compared with what the project has. Where the project has
/// changed a value as well, it is a conflict; what the program keeps by itself stays ours then. Refused where a value cannot
/// be stored; the text is the end of a sentence.
Result<PlannedRow> plannedRecord(const RecordType& type, const Record& wanted, const KnownRecord& known,
                                 const TextOfValue& textOf);

} // namespace readiness
