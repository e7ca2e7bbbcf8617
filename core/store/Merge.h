#pragma once

#include "core/store/Tables.h"
#include "core/store/TransactionReader.h"

#include <set>

namespace readiness {

/// Adds to our history the transactions that another file of the same project has and ours lacks. Nothing of the other
/// file is believed: each transaction's hash is computed anew over our own ancestors, each value is judged by its field.
/// The state is derived from the united history, so the order of merges does not matter. Runs inside a WriteTransaction;
/// whatever does not fit throws (Refused).
class Merge {
public:
    /// A transaction that has been appended.
    struct Added {
        qint64 local = 0;
        std::vector<qint64> parents;
        qint64 clock = 0;
        QByteArray hash;
    };

    Merge(const Connection& ours, Tables& tables, const Connection& other, Instant now);

    void run(const RecordId& project);
    const std::vector<Added>& added() const { return m_added; }
    /// The records whose state differs now.
    const std::vector<LocalRecord>& changed() const { return m_changed; }

private:
    /// A transaction of the other file, as we have it.
    struct OurTransaction {
        qint64 local = 0;
        QByteArray hash;
    };
    /// An op of the other file, as we have it.
    struct OurOp {
        qint64 local = 0;
        OpName name;
        qint64 record = 0;
        int field = 0;
    };

    std::vector<qint64> missingTransactions();
    void checkAgreement(const TransactionId& id);
    void addTransaction(const RecordId& project, qint64 theirLocal);
    void addOps(const StoredTransaction& theirs, TransactionHash& hash, std::vector<NewOp>& ops);
    std::vector<qint64> parentsOf(const StoredTransaction& theirs, std::vector<QByteArray>& hashes);
    const LocalRecord& recordOf(const StoredOp& op);
    const OurOp& baseOf(qint64 theirOp);
    void addAttachments();
    [[noreturn]] void refuse(const QString& detail) const;

    const Connection& m_ours;
    Tables& m_tables;
    TransactionReader m_reader;
    Statement m_latest, m_op;
    const Connection& m_other;
    LocalNames m_theirNames;
    OpReader m_theirOps;
    TransactionReader m_theirReader;
    Statement m_theirReplicas, m_theirLatest, m_theirMissing;
    qint64 m_latestCredibleClock = 0;

    // Theirs to ours.
    QHash<qint64, OurTransaction> m_transactions;
    QHash<qint64, OurOp> m_ops;
    QHash<qint64, LocalRecord> m_records;

    std::set<qint64> m_touched; ///< our records
    std::set<QByteArray> m_neededAttachments;
    std::vector<Added> m_added;
    std::vector<LocalRecord> m_changed;
};

} // namespace readiness
