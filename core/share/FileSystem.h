#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace readiness {

/// Why a file operation failed, as far as anybody decides by it.
enum class FileFault {
    NotFound,
    AlreadyThere,
    NotAllowed,        ///< permission, or a place that can only be read
    AccessWouldChange, ///< the copy could not be given the access that the original grants to others
    NoSpace,
    NotAFile, ///< a folder, a link or a device where a file was expected
    InUse,    ///< somebody else holds the lock
    Other,
};

struct FileError {
    FileFault fault{};
    QString reason; ///< the system's words, or a half-sentence of ours
};

template <class T = void>
using FileResult = tl::expected<T, FileError>;

/// Says whether two files have the same content. Times are not part of it: network drives round them, sync clients set
/// them.
struct FileIdentity {
    qint64 size = -1;
    QByteArray sha256;

    bool isNull() const { return size < 0; }
    bool operator==(const FileIdentity&) const = default;
};

struct FileInfo {
    enum class Type { File, Folder, Link, Other };
    Type type{};
    qint64 size = 0;
    Instant modified; ///< by the clock of whoever keeps the files
    bool isWritable = false;
};

/// What a new file grants to others.
enum class NewFileAccess {
    Private,  ///< nothing
    Ordinary, ///< what the folder and the user's settings give to new files
};

/// What `move` does where there is a file of that name.
enum class IfThere {
    Fail,
    Replace,
    Exchange, ///< the two change places, so that nothing is lost; replaced where the place cannot do that
};

enum class Moved { ToFreeName, Replaced, Exchanged };
enum class Waiting { No, Yes };

/// Held until it is destroyed, and released by the system when the program dies.
class FileLock {
public:
    virtual ~FileLock() = default;
};

/// The operations on files that sharing is made of, each a point at which things fail. One implementation per operating
/// system, and a faulty one for tests. Paths are absolute; the last part of a path is never followed when it is a link.
/// Any thread.
class FileSystem {
public:
    virtual ~FileSystem() = default;

    /// The absolute path with every link followed, the last part too; the file itself need not exist.
    virtual FileResult<QString> resolve(const QString& path) = 0;
    virtual FileResult<FileInfo> look(const QString& path) = 0;
    virtual FileResult<FileIdentity> identify(const QString& path) = 0;
    /// Names in the folder, in no order.
    virtual FileResult<QStringList> list(const QString& folder) = 0;
    /// The whole of a small file (at most 64 kB).
    virtual FileResult<QByteArray> read(const QString& path) = 0;

    /// Makes a file that must not exist yet. Durable on return.
    virtual FileResult<> write(const QString& newPath, const QByteArray& bytes, NewFileAccess access) = 0;
    /// Copies into a file that must not exist yet, durably; what was copied. A failure may leave an unfinished file.
    virtual FileResult<FileIdentity> copy(const QString& from, const QString& newPath, NewFileAccess access) = 0;
    /// Gives `to` the owner, permissions and access list of `from`, so that nobody who could open `from` is locked out.
    virtual FileResult<> copyAccess(const QString& from, const QString& to) = 0;
    /// Gives a file another name in the same file system, in one step. Durable after `sync`.
    virtual FileResult<Moved> move(const QString& from, const QString& to, IfThere ifThere) = 0;
    /// Removes a file or an empty folder. Removing what is not there is no failure.
    virtual FileResult<> remove(const QString& path) = 0;
    /// Makes a folder that only the user can enter, and those above it; no failure where it exists.
    virtual FileResult<> makeFolder(const QString& path) = 0;
    /// Makes the names in a folder durable.
    virtual FileResult<> sync(const QString& folder) = 0;
    /// Takes the lock of a lock file, which is made when needed. InUse when it is taken and waiting is not wanted.
    virtual FileResult<std::unique_ptr<FileLock>> lock(const QString& path, Waiting waiting) = 0;
};

} // namespace readiness
