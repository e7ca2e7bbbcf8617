#pragma once

#include "core/exchange/ColumnMatch.h"

namespace readiness {

/// The kind of record that a list seems to hold: what the workbook remembers, else what its codes say, else the kind whose
/// fields most of its headers name. Null where no header says anything.
const RecordType* guessedType(const Workbook& workbook);

/// The kinds that a list can be imported as.
std::vector<const RecordType*> importableTypes();

} // namespace readiness
