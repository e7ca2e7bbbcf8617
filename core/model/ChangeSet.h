#pragma once

#include "core/model/RecordType.h"
#include "core/model/Snapshot.h"

#include "core/base/Result.h"

namespace readiness {

/// One change of one record. Only these five exist: whatever the program does to data is made of them.
struct Change {
    enum class Action {
        Create,
        Set,
        Remove,
        Restore,
        Reopen, ///< makes a decided conflict open again: of a field, or (kRemovalField) about the removal of the record
    };

    Action action{};
    RecordKind kind{};
    RecordId record;
    RecordPtr created;         ///< Create, Restore, Reopen of a removal: all its values, of the type of `kind`
    int field = 0;             ///< Set, Reopen
    Value value;               ///< Set, Reopen: what is shown
    std::vector<Value> others; ///< Reopen: what the field holds besides
};

/// Changes that happen together or not at all. Playbooks and imports return one; Edit builds one; only Project commits it.
struct ChangeSet {
    QString label;  ///< what the user did, for history and undo: "Set status of C-014"
    QString origin; ///< where bulk changes came from: a playbook or a file name; empty for edits by hand
    std::vector<Change> changes;
    std::vector<QByteArray> attachments; ///< bytes of the Blob fields set here

    bool isEmpty() const { return changes.empty(); }
    void create(RecordKind kind, RecordPtr record);
    template <class T>
    void create(T record)
    {
        create(T::kKind, std::make_shared<const T>(std::move(record)));
    }
    void set(RecordKind kind, const RecordId& record, int field, Value value);
    void remove(RecordKind kind, const RecordId& record);
    void restore(RecordKind kind, RecordPtr record);
    /// The field holds all these values again, of which the last is shown.
    void reopen(RecordKind kind, const RecordId& record, int field, std::vector<Value> values);
    /// The record is shown, and it is open again whether it is removed.
    void reopenRemoval(RecordKind kind, RecordPtr record);
    /// Gives created records that have no number the next free one of their kind.
    void giveNumbers(const Snapshot& snapshot);
};

/// The snapshot with the changes applied, or why one of them cannot be: a record that is not there or is there already,
/// a value that its field refuses, a reference to a record that is missing, removed here, or of the wrong kind, a second
/// project. All or nothing. Conflicts are left as they are.
Result<SnapshotPtr> applied(const Snapshot& snapshot, const ChangeSet& changes);

} // namespace readiness
