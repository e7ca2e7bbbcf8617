#pragma once

#include "core/model/Snapshot.h"

namespace readiness {

/// The records that a project file is made of, by kind.
using WrittenRecords = std::map<RecordKind, std::vector<const Record*>>;

/// What of a cutover plan has no place in a project file, with how often it occurs: fields of what is written, and records of
/// other kinds that are about the plan or one of its tasks. Follows from the descriptions of the records, so that a field
/// which nobody writes is named by itself. Empty: nothing.
QStringList projectXmlOmissions(const Snapshot& snapshot, const WrittenRecords& written);

} // namespace readiness
