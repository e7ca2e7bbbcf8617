#include "core/store/CompleteCopy.h"

#include "core/base/CoreText.h"
#include "core/store/Query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

void syncToDisk(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        throw databaseError(SQLITE_IOERR_FSYNC, path, CoreText::tr("it could not be synced to disk"));
}

} // namespace

void writeCompleteCopy(const Connection& connection, const QString& path)
{
    if (!QDir::isAbsolutePath(path))
        throw DatabaseError{{ErrorKind::Usage, CoreText::tr("%1 must be given as an absolute path.").arg(path)}};
    // A journal that is there already would be replayed into the new file.
    for (const QString& name : {path, path + u"-journal"_s, path + u"-wal"_s}) {
        if (QFileInfo::exists(name) || QFileInfo(name).isSymLink())
            throw DatabaseError{{ErrorKind::System,
                                 CoreText::tr("%1 exists already: choose another name or remove it first.").arg(name)}};
    }
    auto removal = qScopeGuard([&path] {
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
    });
    {
        // VACUUM INTO attaches its target, which hardening forbids otherwise.
        sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, 1);
        const auto limit = qScopeGuard([&connection] { sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, 0); });
        Query query(connection, u"VACUUM INTO ?"_s);
        query.run(path);
    }
    if (QFileInfo::exists(path + u"-journal"_s) || QFileInfo::exists(path + u"-wal"_s))
        throw DatabaseError{
            {ErrorKind::System, CoreText::tr("The copy %1 is not complete in one file: try again.").arg(path)}};
    syncToDisk(path); // VACUUM INTO does not
    syncToDisk(QFileInfo(path).path());
    removal.dismiss();
}

} // namespace readiness
