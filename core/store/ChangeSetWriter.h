#pragma once

#include "core/store/Tables.h"

namespace readiness {

/// What the author of a transaction had seen when he made it, and how the transaction will be named.
struct Sight {
    TransactionId transaction;
    Revision seen;

    bool covers(const Op& op) const;
};

/// Turns one ChangeSet into the ops of one transaction. An op is based on the heads that its author saw, not on those
/// that are there now: that is how an edit of a stale view becomes a conflict instead of an overwrite.
class ChangeSetWriter {
public:
    ChangeSetWriter(Tables& tables, const Sight& sight);

    /// Throws (Usage) where a change does not fit the file.
    void add(const ChangeSet& changes);
    /// The hash of the transaction that consists of the ops.
    QByteArray hash(const RecordId& project, const TransactionHeader& header,
                    const std::vector<QByteArray>& parents) const;
    /// The ops, with bases, as they go into the history.
    const std::vector<NewOp>& ops() const { return m_ops; }
    /// Brings the state up to date; after the ops have been written.
    void updateState();

private:
    struct Touched {
        LocalRecord record;
        Ops ops; ///< those that the author saw, and his own
    };

    void add(const Change& change);
    void create(const Change& change);
    void createAgain(const Change& change);
    Ops opsInSight(qint64 record) const;
    void addCreation(const LocalRecord& record, const RecordRow& row);
    void set(Touched& touched, int field, StoredValue value);
    void remove(Touched& touched);
    void restore(Touched& touched, const Record& record);
    void reopen(const Change& change);
    void reopenRemoval(Touched& touched);
    Touched& touched(const Change& change);
    void addOp(Touched& touched, int field, StoredValue value, const Bases& bases);
    Op ownOp(std::size_t index) const;
    /// The value of the change's field, with the file that it may name.
    StoredValue storedValue(const Change& change, const Value& value);
    /// Stores the file that the value names, unless it is there already.
    void keepAttachment(const Field& field, const StoredValue& value);

    Tables& m_tables;
    Sight m_sight;
    qint64 m_firstOp = 0;
    QHash<QByteArray, QByteArray> m_attachments; ///< offered, by SHA-256
    std::vector<NewOp> m_ops;
    std::vector<LocalRecord> m_records;           ///< of m_ops
    std::vector<std::vector<OpName>> m_baseNames; ///< of m_ops
    QHash<qint64, std::size_t> m_created;         ///< records made here, with the index of their op
    std::map<qint64, Touched> m_touched;          ///< records that existed, or were changed after they were made here
};

} // namespace readiness
