#pragma once

#include "core/model/RecordType.h"
#include "core/model/Snapshot.h"

namespace readiness {

/// Why a user's text cannot be stored in the field, as a sentence with the field's name that says what would do; empty
/// when it can. What is accepted is decided by parseValue; here are the words.
QString inputFault(const Field& field, const QString& text, const Snapshot& snapshot);

} // namespace readiness
