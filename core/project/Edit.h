#pragma once

#include "core/model/ChangeSet.h"

namespace readiness {

/// Collects changes against the Snapshot that their author was shown, as one unit of work: nothing happens until
/// Project::commit takes it. It fills in what the author does not type: ranks, authorship, the records that a removal
/// takes along. A value, for one thread.
class Edit {
public:
    Edit(SnapshotPtr shown, QString label);

    /// A new record; set its fields afterwards. Its number is given at commit.
    RecordId create(RecordKind kind);
    /// Sets a field by key. Refused: unknown, computed or internal fields, and values that the field does not take.
    /// Setting what is there already changes nothing.
    Result<> set(RecordKind kind, const RecordId& record, QStringView key, Value value);
    /// Makes a reference list hold exactly these.
    Result<> setList(RecordKind kind, const RecordId& record, QStringView key, const std::vector<RecordId>& targets);
    /// Removes the record; what belongs to it (comments, evidence, criteria of a gate …) goes along, optional references
    /// to it are emptied, and records that need it make the removal refused.
    Result<> remove(RecordKind kind, const RecordId& record);
    /// Keeps the bytes with the project and returns what to set in a Blob field. At most 10 MB.
    Result<Value> attach(const QByteArray& bytes);
    /// Fields that the program itself keeps (a signature's, a file's size) are set through here.
    Result<> setInternal(RecordKind kind, const RecordId& record, QStringView key, Value value);

    const SnapshotPtr& shown() const { return m_shown; }
    bool isEmpty() const { return m_created.empty() && m_changes.isEmpty(); }
    void setLabel(const QString& label) { m_changes.label = label; }
    /// The changes, with authorship filled in.
    ChangeSet finish(const QString& author, Instant now) &&;

private:
    struct Created {
        RecordKind kind;
        std::shared_ptr<Record> record;
    };

    Result<> setValue(const RecordType& type, const RecordId& record, const Field& field, Value value);
    Created* createdRecord(const RecordId& id);
    Result<> removeReferences(const RecordId& removed);
    Result<> removeReferrer(const Record& referrer, const RecordType& type, const Field& field);
    void appendAuthorship(const QString& author, Instant now);

    SnapshotPtr m_shown;
    std::vector<Created> m_created;
    ChangeSet m_changes;
};

} // namespace readiness
