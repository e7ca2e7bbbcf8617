#include "core/store/DatabaseError.h"

#include <sqlite3.h>

namespace readiness {

using namespace Qt::StringLiterals;

DatabaseError databaseError(int code, const QString& path, const QString& detail)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {{ErrorKind::System, u"The disk is full, so %1 could not be written: free some space and try again."_s.arg(path)}, code};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {{ErrorKind::System, u"Another program has %1 locked: close it there and try again."_s.arg(path)}, code};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {{ErrorKind::System, u"%1 must not be written: check its permissions."_s.arg(path)}, code};
    case SQLITE_CANTOPEN:
        return {{ErrorKind::System, u"%1 cannot be opened: check that it is there and may be read."_s.arg(path)}, code};
    case SQLITE_IOERR:
        return {{ErrorKind::System, u"Reading or writing %1 failed (%2): check the disk and try again."_s.arg(path, detail)}, code};
    case SQLITE_NOMEM:
        return {{ErrorKind::System, u"There is not enough memory to work with %1."_s.arg(path)}, code};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return damagedFile(path, detail);
    default:
        return {{ErrorKind::System, u"%1 could not be used: %2."_s.arg(path, detail)}, code};
    }
}

DatabaseError damagedFile(const QString& path, const QString& detail)
{
    return {{ErrorKind::Refused, u"%1 is damaged (%2): use another copy of the file."_s.arg(path, detail)}, SQLITE_CORRUPT};
}

} // namespace readiness
