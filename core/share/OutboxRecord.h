#pragma once

#include "core/share/ShareEnvironment.h"

#include <optional>

namespace readiness {

/// What is known of an outbox: whose it is, since when, and which version of the shared file held all of it.
struct OutboxRecord {
    QString session;          ///< whose working copy it was
    Instant written;
    qint64 unpublished = -1;  ///< changes not in the shared file when it was written; -1: not known
    FileIdentity containedIn; ///< a version of the shared file that holds all of it; null: none is known

    static QString path(const QString& place);
    /// Nothing where there is none, or where writing it was cut off.
    static std::optional<OutboxRecord> read(FileSystem& files, const QString& place);
    FileResult<> write(FileSystem& files, const QString& place) const;
    static FileResult<> remove(FileSystem& files, const QString& place);
};

} // namespace readiness
