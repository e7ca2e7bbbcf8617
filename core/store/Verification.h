#pragma once

#include "core/store/Tables.h"
#include "core/store/TransactionReader.h"

#include <set>

namespace readiness {

/// Recomputes everything that a file says about itself: hashes, heads, state, redundant columns, kept files. It finds
/// every manipulation of the history but one: that the newest transactions were cut off, which only another copy or a
/// signature can tell. Never writes.
class Verification {
public:
    Verification(const Connection& connection, Tables& tables, const RecordId& project);

    /// One sentence per problem; empty when all is well.
    QStringList run();

private:
    void checkFile();
    void checkCounts();
    void checkTransactions();
    void checkTransaction(const StoredTransaction& transaction);
    QString opFault(const StoredOp& op);
    bool hasItsHash(const StoredTransaction& transaction, const std::vector<StoredOp>& ops);
    void checkState();
    void checkRecord(qint64 local, const Ops& ops);
    void checkAttachments();
    void note(const QString& problem) { m_problems += problem; }
    QString describe(const StoredTransaction& transaction) const;

    const Connection& m_connection;
    Tables& m_tables;
    RecordId m_project;
    TransactionReader m_reader;
    qint64 m_nextOp = 1;
    QHash<RecordId, qint64> m_sequences; ///< the last of each replica so far
    std::map<RecordKind, int> m_records; ///< how many have a history
    qint64 m_conflictHeads = 0;
    std::set<QByteArray> m_attachments; ///< that the history names
    QStringList m_problems;
};

} // namespace readiness
