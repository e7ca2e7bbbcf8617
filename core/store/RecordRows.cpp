#include "core/store/RecordRows.h"

#include <QScopeGuard>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QByteArray columns(const RecordType& type)
{
    QByteArray list = "local, removed";
    for (const Field* field : storedFields(type))
        list += QByteArray(", \"") + field->key + '"';
    return list;
}

QByteArray parameters(const RecordType& type)
{
    QByteArray list = "?, ?";
    for (std::size_t i = 0; i < storedFields(type).size(); ++i)
        list += ", ?";
    return list;
}

/// The alternative of Value in which a field of this kind is kept.
std::size_t alternativeOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Integer:
    case FieldKind::YesNo:
    case FieldKind::Instant:
    case FieldKind::Duration: return Value(qint64()).index();
    case FieldKind::Reference:
    case FieldKind::ReferenceList: return Value(RecordId()).index();
    case FieldKind::Blob: return Value(QByteArray()).index();
    default: return Value(QString()).index();
    }
}

} // namespace

const std::vector<const Field*>& storedFields(const RecordType& type)
{
    static const auto byKind = [] {
        std::vector<std::vector<const Field*>> lists;
        for (const RecordType* each : recordTypes()) {
            lists.emplace_back();
            for (const Field& field : each->fields) {
                if (field.isStored())
                    lists.back().push_back(&field);
            }
        }
        return lists;
    }();
    return byKind[std::size_t(type.kind) - 1];
}

RecordRows::RecordRows(const Connection& connection, const RecordType& type)
    : m_connection(connection),
      m_type(type),
      m_fields(storedFields(type)),
      m_read(connection, "SELECT " + columns(type) + " FROM " + type.key + " WHERE local = ?"),
      m_write(connection,
              QByteArray("REPLACE INTO ") + type.key + " (" + columns(type) + ") VALUES (" + parameters(type) + ')'),
      m_clear(connection, QByteArray("DELETE FROM ") + type.key),
      m_every(connection, "SELECT " + columns(type) + " FROM " + type.key + " ORDER BY local"),
      m_count(connection, QByteArray("SELECT count(*) FROM ") + type.key)
{}

std::optional<RecordRow> RecordRows::read(qint64 local)
{
    std::optional<RecordRow> row;
    m_read.select(local);
    while (m_read.nextRow()) {
        row = RecordRow{m_read.integer(1) != 0, {}};
        for (std::size_t i = 0; i < m_fields.size(); ++i)
            row->values.push_back(m_read.value(int(i) + 2));
    }
    return row;
}

void RecordRows::write(qint64 local, const RecordRow& row)
{
    m_write.reset();
    m_write.bind(1, local);
    m_write.bind(2, int(row.isRemoved));
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_write.bind(int(i) + 3, row.values[i]);
    m_write.finish();
}

void RecordRows::clear() { m_clear.run(); }

int RecordRows::count()
{
    int count = 0;
    m_count.select();
    while (m_count.nextRow())
        count = int(m_count.integer(0));
    return count;
}

void RecordRows::forEach(const std::vector<RecordId>& ids, const std::function<void(bool, std::shared_ptr<Record>)>& f)
{
    const auto reset = qScopeGuard([this] { m_every.reset(); }); // a bad row throws
    m_every.select();
    while (m_every.nextRow()) {
        const auto local = std::size_t(m_every.integer(0));
        if (local >= ids.size() || ids[local].isNull())
            fail(u"has a row that belongs to no record"_s);
        const bool isRemoved = m_every.integer(1) != 0;
        const std::shared_ptr<Record> record = m_type.make();
        record->id = ids[local];
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            if (isRemoved && m_fields[i]->number != kNumberField)
                continue;
            Value value = m_every.fieldValue(int(i) + 2);
            if (!isKindOfValue(*m_fields[i], value))
                fail(u"has a value of the wrong type in %1"_s.arg(QLatin1String(m_fields[i]->key)));
            m_fields[i]->set(*record, std::move(value));
        }
        f(isRemoved, record);
    }
}

void RecordRows::fail(const QString& detail) const
{
    throw damagedFile(m_connection.path(), u"the table %1 %2"_s.arg(QLatin1String(m_type.key), detail));
}

bool isKindOfValue(const Field& field, const Value& value)
{
    return isNothing(value) || value.index() == alternativeOf(field.kind);
}

RecordPtr recordOf(const RecordType& type, const RecordId& id, const RecordRow& row)
{
    const std::shared_ptr<Record> record = type.make();
    record->id = id;
    std::size_t i = 0;
    for (const Field* field : storedFields(type)) {
        Value value = row.values[i++].toValue();
        if (isKindOfValue(*field, value))
            field->set(*record, std::move(value));
    }
    return record;
}

RecordRow rowOf(const RecordType& type, const Record& record)
{
    RecordRow row;
    row.values.reserve(storedFields(type).size());
    for (const Field* field : storedFields(type))
        row.values.push_back(StoredValue::of(field->get(record)));
    return row;
}

FieldValues fieldValues(const RecordType& type, const RecordRow& row)
{
    FieldValues values;
    values.reserve(row.values.size());
    std::size_t i = 0;
    for (const Field* field : storedFields(type)) {
        const StoredValue& value = row.values[i++];
        if (!value.isNothing())
            values.push_back({field->number, value});
    }
    std::sort(values.begin(), values.end(), [](const FieldValue& a, const FieldValue& b) { return a.field < b.field; });
    return values;
}

} // namespace readiness
