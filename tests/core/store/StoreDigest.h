#pragma once

#include "core/store/Connection.h"

namespace readiness::test {

/// A hash of everything in the file that all copies must agree about, in global names: history, state, conflicts.
QByteArray digestOf(const Connection& connection);

} // namespace readiness::test
