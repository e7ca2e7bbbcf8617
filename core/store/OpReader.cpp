#include "core/store/OpReader.h"

#include "core/store/Heads.h"

#include "core/model/RecordType.h"

#include <QScopeGuard>

#include <algorithm>

namespace readiness {

namespace {

const QByteArray kOps =
    "SELECT o.id, o.txn, o.idx, o.field, o.value, o.base, o.further_bases, t.clock, t.replica, t.sequence, o.record"
    " FROM op o CROSS JOIN txn t ON t.id = o.txn ";

} // namespace

OpReader::OpReader(const Connection& connection, LocalNames& names)
    : m_connection(connection),
      m_names(names),
      m_ofRecord(connection, kOps + "WHERE o.record = ? ORDER BY o.id"),
      m_one(connection, kOps + "WHERE o.id = ?"),
      m_everyOp(connection, kOps + "ORDER BY o.record, o.id"),
      m_furtherBases(connection, "SELECT base FROM op_base WHERE op = ?"),
      m_name(connection, "SELECT t.replica, t.sequence, o.idx FROM op o JOIN txn t ON t.id = o.txn WHERE o.id = ?")
{}

Op OpReader::readOp(const Statement& row)
{
    Op op;
    op.id = row.integer(0);
    op.transaction = row.integer(1);
    op.record = row.integer(10);
    op.name = {{m_names.replica(row.integer(8)), row.integer(9)}, int(row.integer(2))};
    op.clock = row.integer(7);
    op.field = int(row.integer(3));
    op.value = row.value(4);
    op.bases = basesOf(op.id, row.optionalInteger(5), row.integer(6));
    if (op.field == kCreationField)
        op.created = created(op.value);
    return op;
}

Ops OpReader::opsOf(qint64 record)
{
    Ops ops;
    m_ofRecord.select(record);
    while (m_ofRecord.nextRow())
        ops.push_back(readOp(m_ofRecord));
    return ops;
}

Ops OpReader::opsOf(const Bases& ids)
{
    Ops ops;
    for (qint64 id : ids) {
        m_one.select(id);
        while (m_one.nextRow())
            ops.push_back(readOp(m_one));
    }
    return ops;
}

void OpReader::forEachRecord(const std::function<void(qint64, const Ops&)>& f)
{
    Ops ops;
    qint64 record = 0;
    const auto reset = qScopeGuard([this] { m_everyOp.reset(); }); // f may throw
    m_everyOp.select();
    while (m_everyOp.nextRow()) {
        const qint64 next = m_everyOp.integer(10);
        if (next != record && !ops.empty()) {
            f(record, ops);
            ops.clear();
        }
        record = next;
        ops.push_back(readOp(m_everyOp));
    }
    if (!ops.empty())
        f(record, ops);
}

std::optional<OpName> OpReader::nameOf(qint64 op)
{
    std::optional<OpName> name;
    m_name.select(op);
    while (m_name.nextRow())
        name = OpName{{m_names.replica(m_name.integer(0)), m_name.integer(1)}, int(m_name.integer(2))};
    return name;
}

Bases OpReader::basesOf(qint64 op, std::optional<qint64> first, qint64 further)
{
    Bases bases;
    if (first)
        bases.push_back(*first);
    if (further > 0) {
        m_furtherBases.select(op);
        while (m_furtherBases.nextRow())
            bases.push_back(m_furtherBases.integer(0));
        std::sort(bases.begin(), bases.end());
    }
    return bases;
}

FieldValues OpReader::created(const StoredValue& value) const
{
    auto values = value.type == StoredValue::Type::Bytes ? unpacked(value.bytes) : std::nullopt;
    if (!values)
        throw damagedFile(m_connection.path(), QStringLiteral("the values of a new record cannot be read"));
    return std::move(*values);
}

StoredValue valueBefore(OpReader& reader, const StoredOp& op) { return valuesBefore(reader, op).back(); }

std::vector<StoredValue> valuesBefore(OpReader& reader, const StoredOp& op)
{
    const Ops bases = reader.opsOf(op.bases);
    const OpView heads = headsOf(viewOf(bases), op.field);
    std::vector<StoredValue> values;
    for (auto head = heads.rbegin(); head != heads.rend(); ++head) {
        StoredValue value = (*head)->valueOf(op.field);
        if (std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(std::move(value));
    }
    if (values.empty())
        values.emplace_back();
    std::reverse(values.begin(), values.end());
    return values;
}

} // namespace readiness
