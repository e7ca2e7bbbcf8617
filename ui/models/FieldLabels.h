#pragma once

#include "core/model/RecordType.h"

namespace readiness {

/// The words of the record descriptions in the user's language. The context of a translation is the type's key in
/// PascalCase ("ChecklistItem").
QString labelOf(const RecordType& type);
QString pluralOf(const RecordType& type);
QString labelOf(const RecordType& type, const Field& field);
QString labelOf(const RecordType& type, const Choice& choice);

} // namespace readiness
