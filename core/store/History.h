#pragma once

#include "core/store/Store.h"

#include <QByteArrayList>

namespace readiness {

/// One field that a transaction changed.
struct HistoryChange {
    RecordKind kind{};
    RecordId record;
    int field = 0; ///< kCreationField, kRemovalField (1: removed, Nothing: restored) or a field
    Value before;  ///< what the author saw; Nothing for creations
    Value after;
    RecordPtr created; ///< of creations
};

struct HistoryEntry {
    TransactionId id;
    Instant at;                ///< by the author's clock
    bool clockSuspect = false; ///< more than 24 h ahead of what was known when it arrived
    QString author, label, origin;
    QByteArray hash;
    std::optional<TransactionId> undoes;
    std::vector<HistoryChange> changes; ///< empty when only an overview was asked for
};

struct HistoryQuery {
    std::optional<RecordId> record; ///< only what touched this record, and only these changes
    QString author;                 ///< only this author's
    Instant since;                  ///< only at or after; null: from the beginning
    QByteArrayList unseenBy;        ///< only what whoever had exactly these transactions, by their hashes, had not seen
    int limit = 0;                  ///< newest first; 0: all
    bool withChanges = true;
};

/// Reads what happened. Never writes.
class History {
public:
    explicit History(Store& store) : m_store(store) {}

    /// Newest first, by the clocks.
    Result<std::vector<HistoryEntry>> entries(const HistoryQuery& query);
    /// The author's newest transaction, by arrival, that is neither undone nor itself an undo; nothing when there is
    /// none. What was undone and redone counts as not undone.
    Result<std::optional<TransactionId>> newestUndoable(const QString& author);
    /// Changes that take the transaction back, wholly; refused (Usage) where another value has come in since. The
    /// inverse of an undo is the redo.
    Result<ChangeSet> inverse(const TransactionId& transaction);
    /// The hashes of the transactions that are nobody's parent, sorted.
    Result<std::vector<QByteArray>> tips();
    /// The state that all transactions up to the instant, by their clocks, make. To look at: edits cannot be based on it.
    Result<SnapshotPtr> asOf(Instant time);
    /// The same for several instants, which rise, at little more cost than for one.
    Result<std::vector<SnapshotPtr>> asOf(const std::vector<Instant>& times);
    /// `present` with the removed records in it as they were last: what names everything that a history speaks of. To
    /// look at only.
    Result<SnapshotPtr> withRemoved(const Snapshot& present);
    /// The state that whoever had exactly these transactions, by their hashes, and all before them, was shown: what a
    /// sign-off that names them was made on. Refused when one is not in this file.
    Result<SnapshotPtr> at(const QByteArrayList& tips);

private:
    Store& m_store;
};

/// Everything that is wrong with the file's history and derived state, one sentence each; empty when all is well.
/// Recomputes every hash, every head, every state row and every redundant column.
Result<QStringList> verifyStore(Store& store);

/// Makes all state tables anew from the history.
Result<> rebuildState(Store& store);

} // namespace readiness
