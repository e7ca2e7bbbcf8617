#pragma once

#include "core/model/ChangeSet.h"

#include <QSet>

#include <map>

namespace readiness {

/// Collects changes against the Snapshot that their author was shown, as one unit of work: nothing happens until
/// Project::commit takes it. It fills in what the author does not type: ranks, authorship, the records that a removal
/// takes along. A refused call leaves the edit as it was. Movable, for one thread.
class Edit {
public:
    Edit(SnapshotPtr shown, QString label);
    Edit(Edit&&) = default;
    Edit& operator=(Edit&&) = default;

    /// A new record, after all others; set its fields afterwards. Its number is given at commit.
    RecordId create(RecordKind kind);
    /// Sets a field by key. Refused: unknown, computed or internal fields, and values that the field does not take.
    /// Setting what is there already changes nothing, unless it decides a conflict.
    Result<> set(RecordKind kind, const RecordId& record, QStringView key, Value value);
    /// Makes a reference list hold exactly these. The last call for a list counts.
    Result<> setList(RecordKind kind, const RecordId& record, QStringView key, const std::vector<RecordId>& targets);
    /// Removes the record; what belongs to it (comments, evidence, criteria of a gate …) goes along, optional references
    /// to it are emptied, and records that need it make the removal refused, unless this edit has already removed them
    /// or made them refer to another.
    Result<> remove(RecordKind kind, const RecordId& record);
    /// Decides that a record stays which somebody removed while another changed it. Refused where nobody did.
    Result<> keep(RecordKind kind, const RecordId& record);
    /// Keeps the bytes with the project and returns what to set in a Blob field. At most 10 MB.
    Result<Value> attach(const QByteArray& bytes);
    /// Fields that the program itself keeps (a signature's, a file's size) are set through here. Authorship set so stays.
    Result<> setInternal(RecordKind kind, const RecordId& record, QStringView key, Value value);

    /// Adds changes that were put together elsewhere, such as an import, with their origin; they have been judged on the
    /// same snapshot. Ranks and authorship are filled in as for those by hand.
    void take(ChangeSet changes);

    const SnapshotPtr& shown() const { return m_shown; }
    bool isEmpty() const
    {
        return m_created.empty() && m_sets.empty() && m_removals.empty() && m_lists.empty() && m_reopened.empty();
    }
    void setLabel(const QString& label) { m_label = label; }
    /// The changes, with authorship filled in.
    ChangeSet finish(const QString& author, Instant now) &&;

private:
    struct Created {
        RecordKind kind;
        std::shared_ptr<Record> record;
    };
    struct Referrer {
        const RecordType* type;
        const Field* field;
        const Record* record;
    };
    using Referrers = QHash<RecordId, std::vector<Referrer>>;

    void adopt(RecordKind kind, std::shared_ptr<Record> record);
    Record* createdRecord(RecordKind kind, const RecordId& id);
    bool isThere(RecordKind kind, const RecordId& id);
    Result<> checkTarget(const Field& list, const RecordId& target);
    Result<> setValue(const RecordType& type, const RecordId& record, const Field& field, Value value);
    const Referrers& referrers();
    bool isStillReferring(const Referrer& referrer, const RecordId& target) const;
    void fillAuthorship(const QString& author, Instant now);
    void resolveLists();
    ChangeSet assembled();

    SnapshotPtr m_shown;
    QString m_label, m_origin;
    QSet<RecordField> m_conflicted;
    std::vector<Created> m_created;
    QHash<RecordId, std::size_t> m_createdAt; ///< position in m_created
    std::vector<Change> m_sets;
    QHash<RecordField, std::size_t> m_setAt; ///< position in m_sets
    std::vector<Change> m_removals;
    std::vector<Change> m_reopened;                       ///< fields that shall hold several values
    QSet<RecordId> m_going;                               ///< of m_removals
    std::map<RecordField, std::vector<RecordId>> m_lists; ///< what changed lists shall hold
    std::map<RecordKind, QString> m_lastRanks;
    std::optional<Referrers> m_referrers; ///< of the shown snapshot; made for the first removal
    std::vector<QByteArray> m_attachments;
};

} // namespace readiness
