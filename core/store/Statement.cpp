#include "core/store/Statement.h"

#include <sqlite3.h>

namespace readiness {

Statement::~Statement() { sqlite3_finalize(m_statement); }

sqlite3_stmt* Statement::prepared()
{
    if (!m_statement) {
        check(sqlite3_prepare_v3(m_connection.handle(), m_sql.constData(), int(m_sql.size()), SQLITE_PREPARE_PERSISTENT,
                                 &m_statement, nullptr));
    }
    return m_statement;
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw m_connection.failure();
}

void Statement::reset()
{
    // Repeats the error of the last step, which has been thrown already.
    sqlite3_reset(prepared());
}

bool Statement::nextRow()
{
    const int code = sqlite3_step(prepared());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        const DatabaseError failure = m_connection.failure();
        sqlite3_reset(m_statement);
        throw failure;
    }
    sqlite3_reset(m_statement);
    return false;
}

void Statement::finish()
{
    while (nextRow()) {}
}

void Statement::bind(int position, qint64 number) { check(sqlite3_bind_int64(prepared(), position, number)); }

void Statement::bind(int position, std::optional<qint64> number)
{
    check(number ? sqlite3_bind_int64(prepared(), position, *number) : sqlite3_bind_null(prepared(), position));
}

void Statement::bind(int position, const QByteArray& bytes) { bindBytes(position, bytes, false, m_copiesArguments); }

void Statement::bind(int position, const RecordId& id) { bindBytes(position, id.toBytes(), false, true); }

void Statement::bind(int position, const StoredValue& value)
{
    switch (value.type) {
    case StoredValue::Type::Nothing: check(sqlite3_bind_null(prepared(), position)); break;
    case StoredValue::Type::Integer: bind(position, value.number); break;
    case StoredValue::Type::Text:
    case StoredValue::Type::Bytes:
        bindBytes(position, value.bytes, value.type == StoredValue::Type::Text, m_copiesArguments);
        break;
    }
}

void Statement::bindBytes(int position, const QByteArray& bytes, bool isText, bool copied)
{
    const auto life = copied ? SQLITE_TRANSIENT : SQLITE_STATIC;
    const auto size = quint64(bytes.size());
    check(isText ? sqlite3_bind_text64(prepared(), position, bytes.constData(), size, life, SQLITE_UTF8)
                 : sqlite3_bind_blob64(prepared(), position, bytes.constData(), size, life));
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<qint64>(integer(column));
}

QByteArrayView Statement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, qsizetype(sqlite3_column_bytes(m_statement, column))};
}

RecordId Statement::id(int column) const
{
    const auto id = RecordId::fromBytes(bytes(column));
    if (!id)
        throw damagedFile(m_connection.path(), QStringLiteral("an id is not 16 bytes long"));
    return *id;
}

std::optional<StoredValue::Type> Statement::type(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL: return StoredValue::Type::Nothing;
    case SQLITE_INTEGER: return StoredValue::Type::Integer;
    case SQLITE_TEXT: return StoredValue::Type::Text;
    case SQLITE_BLOB: return StoredValue::Type::Bytes;
    default: return std::nullopt;
    }
}

StoredValue Statement::value(int column) const
{
    const auto found = type(column);
    if (!found)
        throw damagedFile(m_connection.path(), QStringLiteral("a value is a floating point number"));
    if (*found == StoredValue::Type::Nothing)
        return {};
    if (*found == StoredValue::Type::Integer)
        return {*found, integer(column), {}};
    return {*found, 0, bytes(column).toByteArray()};
}

Value Statement::fieldValue(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_TEXT: {
        const QByteArrayView text = bytes(column);
        return QString::fromUtf8(text);
    }
    default: return value(column).toValue();
    }
}

} // namespace readiness
