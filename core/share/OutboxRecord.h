#pragma once

#include "core/share/ShareEnvironment.h"

#include <optional>

namespace readiness {

/// What is known of an outbox: whose it is, since when, and which version of the shared file held all of it.
struct OutboxRecord {
    QString session;          ///< whose working copy it was
    Instant since;            ///< when it was written, or last found missing from the shared file
    qint64 unpublished = -1;  ///< changes that the shared file lacked then; -1: not known
    FileIdentity containedIn; ///< a version of the shared file that holds all of it; null: none is known

    static QString path(const QString& place);
    /// Nothing where there is none, or where writing it was cut off.
    static std::optional<OutboxRecord> read(FileSystem& files, const QString& place);
    FileResult<> write(FileSystem& files, const QString& place) const;
    static FileResult<> remove(FileSystem& files, const QString& place);
};

} // namespace readiness
