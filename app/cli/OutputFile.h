#pragma once

#include "core/base/Result.h"

namespace readiness::cli {

enum class IfExists { Refuse, Replace };

/// Refuses a target that is a project, whatever it is called: a verb that writes documents never replaces one.
Result<> checkTarget(const QString& path);

/// Writes the file as a whole or not at all. A link that lies there is followed only where it may be replaced.
Result<> writeFile(const QString& path, const QByteArray& bytes, IfExists ifExists);

} // namespace readiness::cli
