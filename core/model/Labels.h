#pragma once

#include "core/model/RecordType.h"

namespace readiness {

/// The words of the record descriptions in the language of the program.
QString labelOf(const RecordType& type);
QString pluralOf(const RecordType& type);
QString labelOf(const Field& field);
QString labelOf(const Field& field, const Choice& choice);
/// The label of the choice of this key; the key itself where there is none.
QString choiceLabel(const Field& field, const QString& key);

} // namespace readiness
