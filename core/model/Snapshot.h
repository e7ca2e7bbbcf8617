#pragma once

#include "core/base/Instant.h"
#include "core/model/Project.h"
#include "core/model/RecordTable.h"

#include <map>
#include <mutex>

namespace readiness {

/// How much of the history a Snapshot shows: everything that arrived up to `arrived`, and our own transactions up to
/// `own`. An edit made on it supersedes exactly what it shows.
struct Revision {
    qint64 arrived = 0; ///< local number of the newest op that came from the file or another copy
    qint64 own = 0;     ///< sequence number of our newest transaction

    bool operator==(const Revision&) const = default;
};

/// Several people set one field without seeing each other's value. The latest clock is shown; a later edit of the field
/// decides. For a record removed by one and edited by another, `field` is kRemovalField.
struct Conflict {
    struct Head {
        Value value;
        QString author;
        Instant at;
        bool operator==(const Head&) const = default;
    };
    RecordKind kind{};
    RecordId record;
    int field = 0;
    std::vector<Head> heads; ///< the shown one last
    bool operator==(const Conflict&) const = default;
};

/// The records of a project at one revision: immutable, cheap to derive from one another, safe to read from any thread.
/// Pointers to records live as long as the Snapshot.
class Snapshot {
public:
    const RecordId& projectId() const { return m_projectId; }
    const Revision& revision() const { return m_revision; }
    /// The project record; an empty one where the file has none.
    const ProjectSettings& project() const;

    const RecordTable& table(RecordKind kind) const;
    /// The record of this id, of any kind; null when there is none.
    const Record* find(const RecordId& id, RecordKind* kind = nullptr) const;
    template <class T>
    const T* find(const Id<T>& id) const
    {
        return static_cast<const T*>(table(T::kKind).find(id));
    }
    /// All records of a type, in the order of their numbers.
    template <class T>
    std::vector<const T*> all() const
    {
        std::vector<const T*> records;
        for (const Record* record : all(T::kKind))
            records.push_back(static_cast<const T*>(record));
        return records;
    }
    std::vector<const Record*> all(RecordKind kind) const;

    /// The elements of a reference list, without repetition, by number.
    std::vector<RecordId> references(const RecordId& owner, int field) const;
    /// The highest number ever given to a record of the kind, removed ones included.
    int highestNumber(RecordKind kind) const;
    /// Whether several records of the kind have this number (after a merge).
    bool isNumberShared(RecordKind kind, int number) const;
    const std::vector<Conflict>& conflicts() const { return m_conflicts; }

private:
    friend class SnapshotBuilder;
    struct Indexes; // of list entries and shared numbers, made when first asked for

    const Indexes& indexes() const;
    std::shared_ptr<const Indexes> knownIndexes() const;

    RecordId m_projectId;
    Revision m_revision;
    std::map<RecordKind, RecordTable> m_tables;
    std::map<RecordKind, int> m_highestNumbers;
    std::vector<Conflict> m_conflicts;
    mutable std::shared_ptr<const Indexes> m_indexes;
    mutable std::mutex m_indexMutex;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Makes a Snapshot, from nothing or from an earlier one. A value for one thread; of no use after finish().
class SnapshotBuilder {
public:
    explicit SnapshotBuilder(const RecordId& projectId);
    explicit SnapshotBuilder(const Snapshot& base);

    /// For loads: put() and remove() are cheaper where few records change.
    RecordTable& table(RecordKind kind);
    void put(RecordKind kind, RecordPtr record);
    void remove(RecordKind kind, const RecordId& record);
    /// Remembers a number that was given to a record, removed by now.
    void noteNumber(RecordKind kind, int number);
    void setRevision(const Revision& revision) { m_snapshot->m_revision = revision; }
    void setConflicts(std::vector<Conflict> conflicts) { m_snapshot->m_conflicts = std::move(conflicts); }
    const Snapshot& peek() const { return *m_snapshot; }
    SnapshotPtr finish() { return std::move(m_snapshot); }

private:
    std::shared_ptr<Snapshot> m_snapshot;
};

} // namespace readiness
