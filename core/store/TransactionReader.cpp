#include "core/store/TransactionReader.h"

#include <algorithm>

namespace readiness {

TransactionReader::TransactionReader(const Connection& connection, LocalNames& names, OpReader& ops)
    : m_names(names),
      m_ops(ops),
      m_transaction(connection,
                    "SELECT replica, sequence, clock, author, label, origin, undoes_replica, undoes_sequence, parent,"
                    " further_parents, first_op, ops, suspect, hash FROM txn WHERE id = ?"),
      m_parents(connection, "SELECT parent FROM txn_parent WHERE txn = ?"),
      m_opsOf(connection, "SELECT id, txn, idx, record, field, value, base, further_bases FROM op WHERE id BETWEEN ? "
                          "AND ? ORDER BY id"),
      m_find(connection, "SELECT id FROM txn WHERE replica = ? AND sequence = ?"),
      m_hash(connection, "SELECT hash FROM txn WHERE id = ?")
{}

std::optional<StoredTransaction> TransactionReader::read(qint64 local)
{
    std::optional<StoredTransaction> result;
    qint64 furtherParents = 0;
    m_transaction.select(local);
    while (m_transaction.nextRow()) {
        const Statement& row = m_transaction;
        StoredTransaction transaction;
        transaction.local = local;
        transaction.header = {{m_names.replica(row.integer(0)), row.integer(1)},
                              row.integer(2),
                              row.value(3),
                              row.value(4),
                              row.value(5),
                              std::nullopt};
        if (!row.isNull(6))
            transaction.header.undoes = TransactionId{m_names.replica(row.integer(6)), row.integer(7)};
        if (!row.isNull(8))
            transaction.parents.push_back(row.integer(8));
        furtherParents = row.integer(9);
        transaction.firstOp = row.integer(10);
        transaction.ops = row.integer(11);
        transaction.hasSuspectClock = row.integer(12) != 0;
        transaction.hash = row.bytes(13).toByteArray();
        result = std::move(transaction);
    }
    if (furtherParents > 0) {
        m_parents.select(local);
        while (m_parents.nextRow())
            result->parents.push_back(m_parents.integer(0));
        std::sort(result->parents.begin(), result->parents.end());
    }
    return result;
}

std::vector<StoredOp> TransactionReader::opsOf(const StoredTransaction& transaction)
{
    std::vector<StoredOp> ops;
    m_opsOf.select(transaction.firstOp, transaction.firstOp + transaction.ops - 1);
    while (m_opsOf.nextRow()) {
        const Statement& row = m_opsOf;
        StoredOp op{
            row.integer(0), row.integer(1), int(row.integer(2)), row.integer(3), int(row.integer(4)), row.value(5), {}};
        op.bases = m_ops.basesOf(op.local, row.optionalInteger(6), row.integer(7));
        ops.push_back(std::move(op));
    }
    return ops;
}

std::optional<qint64> TransactionReader::find(const TransactionId& id)
{
    std::optional<qint64> local;
    m_find.select(m_names.findReplica(id.replica).value_or(0), id.sequence);
    while (m_find.nextRow())
        local = m_find.integer(0);
    return local;
}

std::optional<QByteArray> TransactionReader::hashOf(qint64 local)
{
    std::optional<QByteArray> hash;
    m_hash.select(local);
    while (m_hash.nextRow())
        hash = m_hash.bytes(0).toByteArray();
    return hash;
}

} // namespace readiness
