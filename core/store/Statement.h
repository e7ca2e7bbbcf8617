#pragma once

#include "core/store/Connection.h"
#include "core/store/StoredValue.h"

struct sqlite3_stmt;

namespace readiness {

/// One statement on the driver's handle, prepared when first used and kept: for what goes over many rows, where Query
/// costs two and a half times as much. Every failure throws DatabaseError. Read to the last row, or reset().
class Statement {
public:
    Statement(const Connection& connection, QByteArray sql) : m_connection(connection), m_sql(std::move(sql)) {}
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds by position and runs to the end: for statements without rows.
    template <class... Arguments>
    void run(const Arguments&... arguments)
    {
        bindAll(arguments...);
        finish();
    }
    /// Binds by position; rows follow from nextRow(), when the arguments need no longer be there.
    template <class... Arguments>
    void select(const Arguments&... arguments)
    {
        m_copiesArguments = true;
        bindAll(arguments...);
        m_copiesArguments = false;
    }
    bool nextRow();
    void reset();

    // For parameters whose number is only known at run time: reset(), bind() each from 1, finish() while they are there.
    void bind(int position, qint64 number);
    void bind(int position, int number) { bind(position, qint64(number)); }
    void bind(int position, std::optional<qint64> number);
    void bind(int position, const QByteArray& bytes);
    void bind(int position, const RecordId& id);
    void bind(int position, const StoredValue& value);
    void finish();

    bool isNull(int column) const;
    /// Nothing where the value is a floating point number, which no column of ours holds.
    std::optional<StoredValue::Type> type(int column) const;
    qint64 integer(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    /// Valid until the next step.
    QByteArrayView bytes(int column) const;
    RecordId id(int column) const;
    StoredValue value(int column) const;
    /// As value(column).toValue(), without the way through bytes.
    Value fieldValue(int column) const;

private:
    template <class... Arguments>
    void bindAll(const Arguments&... arguments)
    {
        reset();
        int position = 0;
        (bind(++position, arguments), ...);
    }
    void bindBytes(int position, const QByteArray& bytes, bool isText, bool copied);
    sqlite3_stmt* prepared();
    void check(int code) const;

    const Connection& m_connection;
    QByteArray m_sql;
    sqlite3_stmt* m_statement = nullptr;
    bool m_copiesArguments = false;
};

} // namespace readiness
