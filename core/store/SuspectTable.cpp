#include "core/store/SuspectTable.h"

namespace readiness {

namespace {

QByteArray selectOf(const QByteArray& table, const QList<QByteArray>& columns, const QByteArray& order)
{
    return "SELECT " + columns.join(", ") + " FROM " + table + " ORDER BY " + order;
}

} // namespace

SuspectTable::SuspectTable(const SuspectFile& file, QByteArray table, QList<QByteArray> columns,
                           const QByteArray& order)
    : m_file(file),
      m_table(std::move(table)),
      m_columns(std::move(columns)),
      m_statement(file.connection(), selectOf(m_table, m_columns, order))
{
    m_statement.select();
}

void SuspectTable::refuse(int column) const
{
    m_file.refuse(Refusal::Value, QString::fromUtf8(m_table + '.' + m_columns[column]).remove(u'"'));
}

qint64 SuspectTable::integer(int column, qint64 from, qint64 to) const
{
    require(m_statement.type(column) == StoredValue::Type::Integer, column);
    const qint64 number = m_statement.integer(column);
    require(number >= from && number <= to, column);
    return number;
}

std::optional<qint64> SuspectTable::optionalInteger(int column, qint64 from, qint64 to) const
{
    return m_statement.isNull(column) ? std::nullopt : std::optional<qint64>(integer(column, from, to));
}

RecordId SuspectTable::id(int column) const
{
    const auto id = RecordId::fromBytes(bytes(column, 16, 16));
    require(id && !id->isNull(), column);
    return *id;
}

QByteArrayView SuspectTable::bytes(int column, qsizetype from, qsizetype to) const
{
    require(m_statement.type(column) == StoredValue::Type::Bytes, column);
    const QByteArrayView bytes = m_statement.bytes(column);
    require(bytes.size() >= from && bytes.size() <= to, column);
    return bytes;
}

void SuspectTable::requireText(int column, QByteArrayView text) const
{
    require(m_statement.type(column) == StoredValue::Type::Text && m_statement.bytes(column) == text, column);
}

StoredValue SuspectTable::value(int column) const
{
    const auto type = m_statement.type(column);
    require(type.has_value(), column);
    if (type == StoredValue::Type::Text || type == StoredValue::Type::Bytes)
        require(m_statement.bytes(column).size() <= kLongestValue, column);
    return m_statement.value(column);
}

} // namespace readiness
