#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace readiness {

/// Replaces or creates a file that only its owner may read (0600, in folders 0700), wholly or not at all, and makes it
/// durable.
Result<> writePrivateFile(const QString& path, const QByteArray& bytes);

/// The bytes of a file, refused when it is larger than a megabyte or no ordinary file.
Result<QByteArray> readSmallFile(const QString& path);

} // namespace readiness
