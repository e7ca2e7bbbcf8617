#pragma once

#include "core/share/FileSystem.h"

namespace readiness::posix {

/// Owner, group, mode and access list of a file, and whether another file grants as much.
FileResult<> copyAccess(const QByteArray& from, const QByteArray& to);

} // namespace readiness::posix
