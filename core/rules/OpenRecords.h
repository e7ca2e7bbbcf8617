#pragma once

#include "core/model/Record.h"

namespace readiness {

class Assessment;

/// Whether somebody still has to do something about the record. Of kinds that are never done, such as gates: yes.
bool isOpen(const Assessment& assessment, RecordKind kind, const Record& record);

} // namespace readiness
