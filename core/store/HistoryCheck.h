#pragma once

#include "core/model/Record.h"
#include "core/store/SuspectFile.h"

#include <optional>
#include <vector>

namespace readiness {

class SuspectTable;
/// Judges every value of the history of a suspect file: types, lengths, encodings, what OpRules.h demands of ops, and that
/// every local number leads to a row that came before. Whether hashes are right is not its business: verifyStore() tells
/// tampering, this tells harm. Throws DatabaseError.
class HistoryCheck {
public:
    explicit HistoryCheck(const SuspectFile& file) : m_file(file) {}

    void run();

    // What it has found.
    const RecordId& projectId() const { return m_projectId; }
    qint64 transactions() const { return qint64(m_transactions.size()); }
    qint64 ops() const { return qint64(m_ops.size()); }
    /// The kind of a record by its local number, or nothing.
    std::optional<RecordKind> kindOf(qint64 local) const;
    /// The record of an op, both by local number; 0 for an op that does not exist.
    qint64 recordOf(qint64 op) const;

private:
    struct Transaction {
        qint64 ops = 0;
        qint64 latestParent = 0;
        qint64 parentsLeft = 0; ///< that txn_parent still has to bring
    };
    struct Op {
        qint64 record = 0;
        int field = 0;
        bool isNothing = false;
        qint64 latestBase = 0;
        qint64 basesLeft = 0; ///< that op_base still has to bring
    };

    void checkMeta();
    void checkReplicas();
    void checkRecords();
    void checkTransactions();
    void checkHeader(const SuspectTable& table) const;
    void checkParents();
    void checkOps();
    Op checkedOp(const SuspectTable& table) const;
    void checkBase(const SuspectTable& table, int column, qint64 op, qint64 base);
    void checkBases();
    void checkAttachments();

    const SuspectFile& m_file;
    RecordId m_projectId;
    qint64 m_replicas = 0;
    std::vector<RecordKind> m_records;
    std::vector<Transaction> m_transactions;
    std::vector<Op> m_ops;
};

} // namespace readiness
