#pragma once

#include "core/store/LocalNames.h"
#include "core/store/Op.h"
#include "core/store/TransactionHash.h"

namespace readiness {

/// An op on its way into the history, in the integers of the file it goes to.
struct NewOp {
    qint64 record = 0;
    int field = 0;
    StoredValue value;
    Bases bases;
};

/// A transaction on its way into the history.
struct NewTransaction {
    TransactionHeader header;
    qint64 replica = 0;
    std::vector<qint64> parents; ///< ascending
    bool hasSuspectClock = false;
    QByteArray hash;
};

/// Appends to the history of one file; the state is somebody else's.
class HistoryWriter {
public:
    HistoryWriter(const Connection& connection, LocalNames& names);

    /// The integers that the next append() will use; ask inside the WriteTransaction.
    qint64 nextTransaction();
    qint64 nextOp();
    /// Returns the transaction's integer.
    qint64 append(const NewTransaction& transaction, const std::vector<NewOp>& ops);

private:
    LocalNames& m_names;
    qint64 m_nextTransaction = 0; ///< 0: to be looked up
    qint64 m_nextOp = 0;          ///< 0: to be looked up
    Statement m_highestTransaction, m_highestOp;
    Statement m_insertTransaction, m_insertParent, m_insertOp, m_insertBase;
};

} // namespace readiness
