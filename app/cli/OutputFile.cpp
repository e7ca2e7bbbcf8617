#include "app/cli/OutputFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> cannotWrite(const QString& path, const QString& reason)
{
    return systemError(u"%1 cannot be written: %2."_s.arg(path, reason));
}

/// Exclusively, so that a file that appears meanwhile is not replaced either.
Result<> writeNew(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannotWrite(path, file.errorString());
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    const QString reason = file.errorString();
    file.remove();
    return cannotWrite(path, reason);
}

} // namespace

Result<> checkTarget(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    if (file.read(15) != "SQLite format 3")
        return {};
    return usageError(
        u"%1 is a project or another database, which would be replaced. Choose another name."_s.arg(path));
}

Result<> writeFile(const QString& path, const QByteArray& bytes, IfExists ifExists)
{
    if (auto target = checkTarget(path); !target)
        return target;
    const QFileInfo present(path);
    if (present.isDir())
        return usageError(u"%1 is a folder. Name a file in it."_s.arg(path));
    if (ifExists == IfExists::Refuse)
        return present.exists() || present.isSymLink()
                   ? usageError(u"%1 exists already. Choose another name, or replace it with --force."_s.arg(path))
                   : writeNew(path, bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace readiness::cli
