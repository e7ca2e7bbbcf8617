#pragma once

#include "core/model/RecordType.h"

#include <QRandomGenerator>

#include <vector>

namespace readiness::test {

/// Values that the field accepts, its limits among them, in their stored form. Never Nothing.
std::vector<Value> validValues(const Field& field, QRandomGenerator& random);

/// Values that the field refuses: of other kinds, beyond its limits, or not in their stored form.
std::vector<Value> invalidValues(const Field& field);

} // namespace readiness::test
