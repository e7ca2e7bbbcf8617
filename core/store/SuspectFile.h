#pragma once

#include "core/store/Connection.h"
#include "core/store/Refusal.h"
#include "core/store/SuspectGuard.h"

namespace readiness {

/// The private copy of a received file while nobody trusts it: open for reading only, hardened and guarded before the
/// first statement. Its refusals name the received file, not the copy. Everything throws DatabaseError.
class SuspectFile {
public:
    SuspectFile(const QString& privatePath, const QString& receivedPath, qint64 size);

    const Connection& connection() const { return *m_connection; }

    /// The schema equals `expected` (see schemaOf()) to the letter. Comes before any statement on a table of the file.
    void checkSchema(const QString& expected) const;
    /// SQLite finds the file sound: every page, cell and index of up to 50 MB, pages and cells above.
    void checkIntegrity() const;

    [[noreturn]] void refuse(Refusal kind, const QString& detail = {}) const;

private:
    QString m_receivedPath;
    qint64 m_size;
    SuspectGuard m_guard;
    std::unique_ptr<Connection> m_connection;
};

/// What SQLite's failure on the private copy means for the received file.
Error refusalOf(const DatabaseError& failure, const QString& receivedPath);

} // namespace readiness
