#include "core/sign/PrivateFile.h"

#include "core/base/CoreText.h"
#include "core/base/Id.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner;

void sync([[maybe_unused]] int handle)
{
#ifdef Q_OS_UNIX
    ::fsync(handle);
#endif
}

void syncFolder([[maybe_unused]] const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle >= 0) {
        sync(handle);
        ::close(handle);
    }
#endif
}

/// Creates the folder and those above it; the folder itself is made private.
bool makePrivateFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    return QDir().mkpath(folder) && QFile::setPermissions(folder, kOwner | QFile::ExeOwner);
}

} // namespace

Result<> writePrivateFile(const QString& path, const QByteArray& bytes)
{
    const QString folder = QFileInfo(path).path();
    if (!makePrivateFolder(folder))
        return systemError(CoreText::tr("The folder “%1” cannot be created; check its permissions.").arg(folder));
    QFile file(path + u'.' + RecordId::random().toHex().left(8) + u".tmp"_s);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwner)
                           && file.write(bytes) == bytes.size() && file.flush();
    const QString fault = file.errorString();
    if (isWritten)
        sync(file.handle());
    file.close();
    std::error_code error;
    if (isWritten)
        std::filesystem::rename(file.filesystemFileName(), QFile(path).filesystemFileName(), error);
    if (!isWritten || error) {
        file.remove();
        return systemError(CoreText::tr("“%1” cannot be written: %2.")
                               .arg(path, error ? QString::fromStdString(error.message()) : fault));
    }
    syncFolder(folder);
    return {};
}

Result<QByteArray> readSmallFile(const QString& path)
{
    constexpr qint64 kMostBytes = 1024 * 1024;
    const QFileInfo info(path);
    if (!info.isFile() || info.size() > kMostBytes)
        return refused(CoreText::tr("“%1” is not a key file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return systemError(CoreText::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    return file.read(kMostBytes);
}

} // namespace readiness
