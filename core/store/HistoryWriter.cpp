#include "core/store/HistoryWriter.h"

namespace readiness {

namespace {

qint64 highestIn(Statement& statement)
{
    qint64 id = 0;
    statement.select();
    while (statement.nextRow())
        id = statement.integer(0);
    return id;
}

} // namespace

HistoryWriter::HistoryWriter(const Connection& connection, LocalNames& names)
    : m_names(names),
      m_highestTransaction(connection, "SELECT coalesce(max(id), 0) FROM txn"),
      m_highestOp(connection, "SELECT coalesce(max(id), 0) FROM op"),
      m_insertTransaction(
          connection,
          "INSERT INTO txn (id, replica, sequence, clock, author, label, origin, undoes_replica, undoes_sequence,"
          " parent, further_parents, first_op, ops, suspect, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          "?)"),
      m_insertParent(connection, "INSERT INTO txn_parent (txn, parent) VALUES (?, ?)"),
      m_insertOp(
          connection,
          "INSERT INTO op (id, txn, idx, record, field, value, base, further_bases) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
      m_insertBase(connection, "INSERT INTO op_base (op, base) VALUES (?, ?)")
{}

qint64 HistoryWriter::nextTransaction()
{
    if (m_nextTransaction == 0)
        m_nextTransaction = highestIn(m_highestTransaction) + 1;
    return m_nextTransaction;
}

qint64 HistoryWriter::nextOp()
{
    if (m_nextOp == 0)
        m_nextOp = highestIn(m_highestOp) + 1;
    return m_nextOp;
}

qint64 HistoryWriter::append(const NewTransaction& transaction, const std::vector<NewOp>& ops)
{
    const TransactionHeader& header = transaction.header;
    const auto& parents = transaction.parents;
    const qint64 id = nextTransaction();
    const qint64 firstOp = nextOp();
    std::optional<qint64> undoesReplica;
    std::optional<qint64> undoesSequence;
    if (header.undoes) {
        undoesReplica = m_names.findReplica(header.undoes->replica);
        undoesSequence = header.undoes->sequence;
    }
    m_insertTransaction.run(id, transaction.replica, header.id.sequence, header.clock, header.author, header.label,
                            header.origin, undoesReplica, undoesSequence,
                            parents.empty() ? std::nullopt : std::optional(parents.front()),
                            parents.empty() ? 0 : qint64(parents.size()) - 1, firstOp, qint64(ops.size()),
                            int(transaction.hasSuspectClock), transaction.hash);
    for (std::size_t i = 1; i < parents.size(); ++i)
        m_insertParent.run(id, parents[i]);
    int index = 0;
    for (const NewOp& op : ops) {
        const qint64 opId = firstOp + index;
        m_insertOp.run(opId, id, index++, op.record, op.field, op.value,
                       op.bases.isEmpty() ? std::nullopt : std::optional(op.bases.front()),
                       op.bases.isEmpty() ? 0 : qint64(op.bases.size()) - 1);
        for (qsizetype i = 1; i < op.bases.size(); ++i)
            m_insertBase.run(opId, op.bases[i]);
    }
    m_nextTransaction = id + 1;
    m_nextOp = firstOp + index;
    return id;
}

} // namespace readiness
