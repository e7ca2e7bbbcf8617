#pragma once

#include "core/store/Connection.h"

namespace readiness {

/// Writes all of the open file to `path`, which must not exist: one file with nothing beside it, synced to disk. Leaves
/// nothing behind when it fails.
void writeCompleteCopy(const Connection& connection, const QString& path);

} // namespace readiness
