#include "core/store/ReceivedBytes.h"

#include "core/base/Sha256.h"
#include "core/store/FileHeader.h"
#include "core/store/Refusal.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBuffer = 256 * 1024;

/// A file descriptor that closes itself.
class OpenFile {
public:
    explicit OpenFile(int descriptor) : m_descriptor(descriptor) {}
    ~OpenFile()
    {
        if (isOpen())
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }

    /// Some bytes, none at the end, -1 on failure.
    qsizetype read(char* buffer, qsizetype size) const
    {
        for (;;) {
            const ssize_t count = ::read(m_descriptor, buffer, std::size_t(size));
            if (count >= 0 || errno != EINTR)
                return count;
        }
    }

    bool write(const char* bytes, qsizetype size) const
    {
        for (qsizetype done = 0; done < size;) {
            const ssize_t count = ::write(m_descriptor, bytes + done, std::size_t(size - done));
            if (count < 0 && errno != EINTR)
                return false;
            done += count > 0 ? count : 0;
        }
        return true;
    }

private:
    int m_descriptor;
};

QString systemReason(int error) { return QString::fromLocal8Bit(std::strerror(error)); }

Error openingFailure(int error, const QString& path)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG: return refusal(Refusal::Missing, path);
    case ELOOP: return refusal(Refusal::Link, path);
    case ENXIO:
    case ENODEV: return refusal(Refusal::Device, path);
    default: return refusal(Refusal::NotReadable, path, systemReason(error));
    }
}

/// The size of a regular file of bearable size.
Result<qint64> checkedSize(const OpenFile& file, const QString& path)
{
    struct stat status = {};
    if (::fstat(file.descriptor(), &status) != 0)
        return tl::unexpected(refusal(Refusal::NotReadable, path, systemReason(errno)));
    if (S_ISDIR(status.st_mode))
        return tl::unexpected(refusal(Refusal::Folder, path));
    if (S_ISFIFO(status.st_mode))
        return tl::unexpected(refusal(Refusal::Pipe, path));
    if (!S_ISREG(status.st_mode))
        return tl::unexpected(refusal(Refusal::Device, path));
    if (status.st_size > kLargestFile)
        return tl::unexpected(refusal(Refusal::TooLarge, path, u"at most %1 MB"_s.arg(kLargestFile >> 20)));
    return qint64(status.st_size);
}

/// The hash of what has been copied: `size` bytes, neither less nor more.
Result<QByteArray> copyAll(const OpenFile& source, const OpenFile& target, qint64 size, const QString& path)
{
    Sha256 hash;
    QByteArray buffer(kBuffer, Qt::Uninitialized);
    qint64 copied = 0;
    while (copied <= size) { // it may grow while we read: never more than what was looked at
        const qsizetype count = source.read(buffer.data(), kBuffer);
        if (count < 0)
            return tl::unexpected(refusal(Refusal::NotReadable, path, systemReason(errno)));
        if (count == 0)
            break;
        if (!target.write(buffer.constData(), count))
            return tl::unexpected(refusal(Refusal::NoCopy, path, systemReason(errno)));
        hash.add(buffer.constData(), std::size_t(count));
        copied += count;
    }
    if (copied != size)
        return tl::unexpected(refusal(Refusal::Unfinished, path));
    return hash.result();
}

} // namespace

Result<ReceivedBytes> receiveBytes(const QString& path, const QString& privatePath, int newestVersion)
{
    // Not QDir::isAbsolutePath(), which takes ":name" for one of the program's resources.
    if (!path.startsWith(u'/') || path.contains(QChar(u'\0')))
        return tl::unexpected(refusal(Refusal::Missing, path));
    const OpenFile source(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!source.isOpen())
        return tl::unexpected(openingFailure(errno, path));
    const auto size = checkedSize(source, path);
    if (!size)
        return tl::unexpected(size.error());
    QByteArray start(FileHeader::kSize, Qt::Uninitialized);
    const ssize_t count = ::pread(source.descriptor(), start.data(), std::size_t(start.size()), 0);
    if (count < 0)
        return tl::unexpected(refusal(Refusal::NotReadable, path, systemReason(errno)));
    start.resize(count);
    const auto version = FileHeader(start, *size).check(path, newestVersion);
    if (!version)
        return tl::unexpected(version.error());

    const QByteArray copyName = QFile::encodeName(privatePath);
    const OpenFile target(::open(copyName.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!target.isOpen())
        return tl::unexpected(refusal(Refusal::NoCopy, path, systemReason(errno)));
    const auto sha256 = copyAll(source, target, *size, path);
    if (!sha256) {
        ::unlink(copyName.constData());
        return tl::unexpected(sha256.error());
    }
    return ReceivedBytes{*sha256, *size, *version};
}

} // namespace readiness
