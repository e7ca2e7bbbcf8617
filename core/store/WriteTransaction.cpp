#include "core/store/WriteTransaction.h"

#include <sqlite3.h>

namespace readiness {

WriteTransaction::WriteTransaction(Connection& connection) : m_connection(connection)
{
    m_connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
}

WriteTransaction::~WriteTransaction()
{
    // SQLite may have rolled back by itself after a failed write. If this rollback fails too, the next statement
    // recovers the file from its journal or reports why it cannot.
    if (m_connection.isInTransaction())
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void WriteTransaction::commit() { m_connection.execute(QStringLiteral("COMMIT")); }

} // namespace readiness
