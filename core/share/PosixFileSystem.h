#pragma once

#include "core/share/FileSystem.h"

namespace readiness {

/// File operations by POSIX and Linux calls. Holds no state.
class PosixFileSystem final : public FileSystem {
public:
    FileResult<QString> resolve(const QString& path) override;
    FileResult<FileInfo> look(const QString& path) override;
    FileResult<FileIdentity> identify(const QString& path) override;
    FileResult<QStringList> list(const QString& folder) override;
    FileResult<QByteArray> read(const QString& path) override;
    FileResult<> write(const QString& newPath, const QByteArray& bytes, NewFileAccess access) override;
    FileResult<FileIdentity> copy(const QString& from, const QString& newPath, NewFileAccess access) override;
    FileResult<> copyAccess(const QString& from, const QString& to) override;
    FileResult<Moved> move(const QString& from, const QString& to, IfThere ifThere) override;
    FileResult<> remove(const QString& path) override;
    FileResult<> makeFolder(const QString& path) override;
    FileResult<> sync(const QString& folder) override;
    FileResult<std::unique_ptr<FileLock>> lock(const QString& path, Waiting waiting) override;
};

} // namespace readiness
