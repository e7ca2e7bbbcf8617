#include "core/store/Query.h"

#include <QSqlError>

namespace readiness {

Query::Query(const Connection& connection, const QString& sql)
    : m_connection(connection), m_query(connection.database())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        fail();
}

void Query::execute()
{
    if (!m_query.exec())
        fail();
}

bool Query::nextRow()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        fail();
    return false;
}

void Query::fail() const
{
    const QSqlError error = m_query.lastError();
    throw databaseError(error.nativeErrorCode().toInt(), m_connection.path(), error.databaseText());
}

qint64 numberIn(const Connection& connection, const QString& sql)
{
    Query query(connection, sql);
    query.run();
    qint64 number = 0;
    while (query.nextRow())
        number = query.integer(0);
    return number;
}

} // namespace readiness
