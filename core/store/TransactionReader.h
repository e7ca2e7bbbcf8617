#pragma once

#include "core/store/OpReader.h"
#include "core/store/TransactionHash.h"

namespace readiness {

/// A transaction as a file keeps it.
struct StoredTransaction {
    qint64 local = 0;
    TransactionHeader header;
    std::vector<qint64> parents; ///< local, ascending
    qint64 firstOp = 0;
    qint64 ops = 0;
    bool hasSuspectClock = false;
    QByteArray hash;
};

/// Reads the history of one file transaction by transaction, as it stands there, without judging it.
class TransactionReader {
public:
    TransactionReader(const Connection& connection, LocalNames& names, OpReader& ops);

    std::optional<StoredTransaction> read(qint64 local);
    std::vector<StoredOp> opsOf(const StoredTransaction& transaction);
    /// The transaction of this name, or nothing.
    std::optional<qint64> find(const TransactionId& id);
    std::optional<QByteArray> hashOf(qint64 local);

private:
    LocalNames& m_names;
    OpReader& m_ops;
    Statement m_transaction, m_parents, m_opsOf, m_find, m_hash;
};

} // namespace readiness
