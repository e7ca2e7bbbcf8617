#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace readiness {

/// A received file as bytes: copied, hashed on the way, and not yet known to SQLite.
struct ReceivedBytes {
    QByteArray sha256;
    qint64 size = 0;
    int version = 0; ///< of the schema, by the header
};

inline constexpr qint64 kLargestFile = qint64(1) << 30; ///< 1 GB

/// Copies the regular file at `path` to the new private file `privatePath` once its header has passed. What may lie
/// beside either file is neither read nor touched. Nothing is left at `privatePath` on failure, unless it was there before.
Result<ReceivedBytes> receiveBytes(const QString& path, const QString& privatePath, int newestVersion);

} // namespace readiness
