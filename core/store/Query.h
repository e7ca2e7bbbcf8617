#pragma once

#include "core/store/Connection.h"

#include <QSqlQuery>

namespace readiness {

/// One prepared statement through Qt. Every failure throws DatabaseError, so that an error is never taken for the last
/// row; there is no other way to run SQL through Qt in this program. Statement is its counterpart for bulk work.
class Query {
public:
    Query(const Connection& connection, const QString& sql);

    /// Binds the arguments by position (integers, QString, QByteArray, QVariant() for NULL) and runs the statement.
    template <class... Arguments>
    void run(const Arguments&... arguments)
    {
        int position = 0;
        (m_query.bindValue(position++, QVariant(arguments)), ...);
        execute();
    }
    /// Steps to the next row; false after the last one.
    bool nextRow();

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

private:
    void execute();
    [[noreturn]] void fail() const;

    const Connection& m_connection;
    QSqlQuery m_query;
};

/// The one number that a query gives; the last of several, 0 of none.
qint64 numberIn(const Connection& connection, const QString& sql);

} // namespace readiness
