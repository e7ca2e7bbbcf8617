#include "core/store/DatabaseError.h"

#include "core/base/CoreText.h"

#include <sqlite3.h>

namespace readiness {

using namespace Qt::StringLiterals;

DatabaseError databaseError(int code, const QString& path, const QString& detail)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {
            {ErrorKind::System,
             CoreText::tr("The disk is full, so %1 could not be written: free some space and try again.").arg(path)},
            code};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            {ErrorKind::System, CoreText::tr("Another program has %1 locked: close it there and try again.").arg(path)},
            code};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {{ErrorKind::System, CoreText::tr("%1 must not be written: check its permissions.").arg(path)}, code};
    case SQLITE_CANTOPEN:
        return {
            {ErrorKind::System, CoreText::tr("%1 cannot be opened: check that it is there and may be read.").arg(path)},
            code};
    case SQLITE_IOERR:
        return {{ErrorKind::System,
                 CoreText::tr("Reading or writing %1 failed (%2): check the disk and try again.").arg(path, detail)},
                code};
    case SQLITE_NOMEM:
        return {{ErrorKind::System, CoreText::tr("There is not enough memory to work with %1.").arg(path)}, code};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT: return damagedFile(path, detail);
    default: return {{ErrorKind::System, CoreText::tr("%1 could not be used: %2.").arg(path, detail)}, code};
    }
}

DatabaseError damagedFile(const QString& path, const QString& detail)
{
    return {{ErrorKind::Refused, CoreText::tr("%1 is damaged (%2): use another copy of the file.").arg(path, detail)},
            SQLITE_CORRUPT};
}

} // namespace readiness
