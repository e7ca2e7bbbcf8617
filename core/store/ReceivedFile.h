#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>

namespace readiness {

class Migrator;

/// What a received file turned out to be.
struct ReceivedFile {
    QString privatePath; ///< the copy that passed the gate (migrated to the present schema, if it was older)
    RecordId projectId;
    QByteArray sha256; ///< of the bytes as received
    qint64 size = 0;
    qint64 transactions = 0;
};

/// Takes a file of unknown honesty into a private copy at `privatePath` (which must not exist) and lets it through only
/// if it is one of ours: regular file, SQLite header, application id, version, schema text, integrity, every value.
/// `path` is absolute and has been resolved once by the caller; it is read as bytes, never opened by SQLite.
/// Each refusal is one sentence (ErrorKind::Refused, or System when the file cannot be read); the private copy is then
/// removed.
Result<ReceivedFile> receiveFile(const QString& path, const QString& privatePath);

/// The same for other schema scripts than the program's.
Result<ReceivedFile> receiveFile(const QString& path, const QString& privatePath, const Migrator& migrator);

} // namespace readiness
