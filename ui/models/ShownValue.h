#pragma once

#include "core/model/Field.h"
#include "core/model/Snapshot.h"

namespace readiness {

/// A value as the window shows it: as displayValue() has it, levels of the project's risk scale with their words.
QString shownValue(const Field& field, const Value& value, const Snapshot& snapshot);

} // namespace readiness
