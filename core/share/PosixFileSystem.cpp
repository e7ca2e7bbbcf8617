#include "core/share/PosixFileSystem.h"

#include "core/base/Sha256.h"
#include "core/share/PosixAccess.h"
#include "core/share/PosixError.h"

#include <QFile>

#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace readiness {

namespace posix {

tl::unexpected<FileError> failure(int error)
{
    FileFault fault = FileFault::Other;
    switch (error) {
    case ENOENT:
    case ENOTDIR: fault = FileFault::NotFound; break;
    case EEXIST:
    case ENOTEMPTY: fault = FileFault::AlreadyThere; break;
    case EACCES:
    case EPERM:
    case EROFS: fault = FileFault::NotAllowed; break;
    case ENOSPC:
    case EDQUOT: fault = FileFault::NoSpace; break;
    case EISDIR:
    case ELOOP:
    case ENXIO: fault = FileFault::NotAFile; break;
    case EWOULDBLOCK: fault = FileFault::InUse; break;
    default: break;
    }
    return tl::unexpected(FileError{fault, qt_error_string(error)});
}

} // namespace posix

namespace {

using posix::Descriptor;
using posix::failure;

constexpr qint64 kSmallFile = 64 * 1024;
constexpr size_t kBlock = 256 * 1024;

QByteArray native(const QString& path) { return QFile::encodeName(path); }

/// The calls that some places do not offer: network drives, FUSE, older kernels.
bool isUnsupported(int error)
{
    return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP || error == ENOTTY || error == EPERM;
}

FileResult<int> openRegular(const QByteArray& path)
{
    const int file = ::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return failure();
    struct stat status {};
    if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(file);
        return tl::unexpected(FileError{FileFault::NotAFile, u"it is not a file"_s});
    }
    return file;
}

FileResult<int> createNew(const QString& path, NewFileAccess access)
{
    const mode_t mode = access == NewFileAccess::Private ? 0600 : 0666; // less what the user's umask takes
    const int file = ::open(native(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    if (file < 0)
        return failure();
    return file;
}

FileResult<> writeAll(int file, const char* data, size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(file, data, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failure();
        data += written;
        size -= size_t(written);
    }
    return {};
}

/// Hands every block of an open file to `use` and returns what the file is.
template <class Use>
FileResult<FileIdentity> readAll(int file, Use&& use)
{
    std::vector<char> block(kBlock);
    Sha256 hash;
    FileIdentity identity{0, {}};
    for (;;) {
        const ssize_t count = ::read(file, block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure();
        if (count == 0)
            break;
        hash.add(block.data(), size_t(count));
        identity.size += count;
        if (FileResult<> used = use(block.data(), size_t(count)); !used)
            return tl::unexpected(used.error());
    }
    identity.sha256 = hash.result();
    return identity;
}

FileResult<> finish(Descriptor& file)
{
    if (::fsync(file.number()) != 0 || !file.close())
        return failure();
    return {};
}

int renameWith(const QByteArray& from, const QByteArray& to, unsigned flags)
{
    return ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), flags) == 0 ? 0 : errno;
}

/// Without renameat2 a link is the way that never replaces; where there are no links either, looking first must do.
FileResult<Moved> moveToFreeName(const QByteArray& from, const QByteArray& to)
{
    int error = renameWith(from, to, RENAME_NOREPLACE);
    if (isUnsupported(error)) {
        error = ::link(from.constData(), to.constData()) == 0 ? 0 : errno;
        if (error == 0) {
            ::unlink(from.constData());
        } else if (error != EEXIST) {
            struct stat status {};
            error = ::lstat(to.constData(), &status) == 0 ? EEXIST : renameWith(from, to, 0);
        }
    }
    if (error != 0)
        return failure(error);
    return Moved::ToFreeName;
}

class PosixFileLock final : public FileLock {
public:
    explicit PosixFileLock(int file) : m_file(file) {}

private:
    Descriptor m_file; // closing it releases the lock
};

} // namespace

FileResult<QString> PosixFileSystem::resolve(const QString& path)
{
    QByteArray name = native(path);
    while (name.size() > 1 && name.endsWith('/'))
        name.chop(1);
    for (int links = 0; links < 40; ++links) {
        const qsizetype slash = name.lastIndexOf('/');
        const QByteArray last = name.mid(slash + 1);
        const bool isDots = last.isEmpty() || last == "." || last == "..";
        const QByteArray folder = isDots ? name : slash < 0 ? "." : slash == 0 ? "/" : name.left(slash);
        const std::unique_ptr<char, decltype(&::free)> real(::realpath(folder.constData(), nullptr), &::free);
        if (!real)
            return failure();
        QByteArray parent(real.get());
        if (isDots)
            return QFile::decodeName(parent);
        if (!parent.endsWith('/'))
            parent += '/';
        name = parent + last;
        QByteArray target(4096, Qt::Uninitialized);
        const ssize_t length = ::readlink(name.constData(), target.data(), size_t(target.size()));
        if (length < 0)
            return QFile::decodeName(name);
        target.truncate(length);
        name = target.startsWith('/') ? target : parent + target;
    }
    return failure(ELOOP);
}

FileResult<FileInfo> PosixFileSystem::look(const QString& path)
{
    const QByteArray name = native(path);
    struct stat status {};
    if (::lstat(name.constData(), &status) != 0)
        return failure();
    FileInfo info;
    info.type = S_ISREG(status.st_mode)   ? FileInfo::Type::File
                : S_ISDIR(status.st_mode) ? FileInfo::Type::Folder
                : S_ISLNK(status.st_mode) ? FileInfo::Type::Link
                                          : FileInfo::Type::Other;
    info.size = status.st_size;
    info.modified.milliseconds = qint64(status.st_mtim.tv_sec) * 1000 + status.st_mtim.tv_nsec / 1'000'000;
    info.isWritable = ::faccessat(AT_FDCWD, name.constData(), W_OK, AT_EACCESS | AT_SYMLINK_NOFOLLOW) == 0;
    return info;
}

FileResult<FileIdentity> PosixFileSystem::identify(const QString& path)
{
    const FileResult<int> opened = openRegular(native(path));
    if (!opened)
        return tl::unexpected(opened.error());
    const Descriptor file(*opened);
    return readAll(file.number(), [](const char*, size_t) { return FileResult<>(); });
}

FileResult<QStringList> PosixFileSystem::list(const QString& folder)
{
    DIR* stream = ::opendir(native(folder).constData());
    if (stream == nullptr)
        return failure();
    QStringList names;
    errno = 0;
    while (const struct dirent* entry = ::readdir(stream)) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            names << QFile::decodeName(name);
        errno = 0;
    }
    const int error = errno;
    ::closedir(stream);
    if (error != 0)
        return failure(error);
    return names;
}

FileResult<QByteArray> PosixFileSystem::read(const QString& path)
{
    const FileResult<int> opened = openRegular(native(path));
    if (!opened)
        return tl::unexpected(opened.error());
    const Descriptor file(*opened);
    QByteArray bytes;
    const auto append = [&bytes](const char* data, size_t size) -> FileResult<> {
        bytes.append(data, qsizetype(size));
        if (bytes.size() > kSmallFile)
            return tl::unexpected(FileError{FileFault::Other, u"it is too long"_s});
        return {};
    };
    if (const auto read = readAll(file.number(), append); !read)
        return tl::unexpected(read.error());
    return bytes;
}

FileResult<> PosixFileSystem::write(const QString& newPath, const QByteArray& bytes, NewFileAccess access)
{
    const FileResult<int> created = createNew(newPath, access);
    if (!created)
        return tl::unexpected(created.error());
    Descriptor file(*created);
    if (FileResult<> written = writeAll(file.number(), bytes.constData(), size_t(bytes.size())); !written)
        return written;
    return finish(file);
}

FileResult<FileIdentity> PosixFileSystem::copy(const QString& from, const QString& newPath, NewFileAccess access)
{
    const FileResult<int> opened = openRegular(native(from));
    if (!opened)
        return tl::unexpected(opened.error());
    const Descriptor source(*opened);
    const FileResult<int> created = createNew(newPath, access);
    if (!created)
        return tl::unexpected(created.error());
    Descriptor target(*created);
    auto copied =
        readAll(source.number(), [&](const char* data, size_t size) { return writeAll(target.number(), data, size); });
    if (!copied)
        return copied;
    if (FileResult<> finished = finish(target); !finished)
        return tl::unexpected(finished.error());
    return copied;
}

FileResult<> PosixFileSystem::copyAccess(const QString& from, const QString& to)
{
    return posix::copyAccess(native(from), native(to));
}

FileResult<Moved> PosixFileSystem::move(const QString& from, const QString& to, IfThere ifThere)
{
    const QByteArray source = native(from);
    const QByteArray target = native(to);
    if (ifThere == IfThere::Fail)
        return moveToFreeName(source, target);
    if (ifThere == IfThere::Exchange) {
        const int error = renameWith(source, target, RENAME_EXCHANGE);
        if (error == 0)
            return Moved::Exchanged;
        if (!isUnsupported(error))
            return failure(error);
    }
    if (const int error = renameWith(source, target, 0); error != 0)
        return failure(error);
    return Moved::Replaced;
}

FileResult<> PosixFileSystem::remove(const QString& path)
{
    if (::remove(native(path).constData()) != 0 && errno != ENOENT)
        return failure();
    return {};
}

FileResult<> PosixFileSystem::makeFolder(const QString& path)
{
    const QByteArray name = native(path);
    for (qsizetype slash = name.indexOf('/', 1);; slash = name.indexOf('/', slash + 1)) {
        const QByteArray part = slash < 0 ? name : name.left(slash);
        if (::mkdir(part.constData(), 0700) != 0 && errno != EEXIST) {
            const int error = errno;
            struct stat status {}; // the upper folders of a home may be closed or read-only and still be there
            if (::stat(part.constData(), &status) != 0 || !S_ISDIR(status.st_mode))
                return failure(error);
        }
        if (slash < 0)
            return {};
    }
}

FileResult<> PosixFileSystem::sync(const QString& folder)
{
    const Descriptor file(::open(native(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!file.isOpen())
        return failure();
    if (::fsync(file.number()) != 0 && !isUnsupported(errno) && errno != EBADF && errno != EROFS)
        return failure();
    return {};
}

FileResult<std::unique_ptr<FileLock>> PosixFileSystem::lock(const QString& path, Waiting waiting)
{
    const int file = ::open(native(path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return failure();
    auto lock = std::make_unique<PosixFileLock>(file);
    while (::flock(file, LOCK_EX | (waiting == Waiting::No ? LOCK_NB : 0)) != 0) {
        if (errno != EINTR)
            return failure();
    }
    return lock;
}

} // namespace readiness
