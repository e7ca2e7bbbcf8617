#include "core/model/Snapshot.h"

#include "core/model/ListEntry.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace readiness {

struct Snapshot::Indexes {
    explicit Indexes(const Snapshot& snapshot);

    QHash<RecordField, std::vector<RecordId>> lists;
    QSet<std::pair<int, int>> sharedNumbers; ///< (kind, number)
};

Snapshot::Indexes::Indexes(const Snapshot& snapshot)
{
    QHash<RecordField, QSet<RecordId>> seenTargets; // two people may have added the same
    for (const ListEntry* entry : snapshot.all<ListEntry>()) {
        const RecordField list{entry->owner, entry->field};
        QSet<RecordId>& seen = seenTargets[list];
        if (!seen.contains(entry->target)) {
            seen.insert(entry->target);
            lists[list].push_back(entry->target);
        }
    }
    for (const auto& [kind, records] : snapshot.m_tables) {
        QSet<int> seen;
        seen.reserve(records.size());
        records.forEach([&, k = kind](const Record& record) {
            if (seen.contains(record.number))
                sharedNumbers.insert({int(k), record.number});
            seen.insert(record.number);
        });
    }
}

const ProjectSettings& Snapshot::project() const
{
    static const ProjectSettings none;
    const Record* found = nullptr;
    table(RecordKind::Project).forEach([&](const Record& record) {
        if (!found || record.id < found->id)
            found = &record;
    });
    return found ? static_cast<const ProjectSettings&>(*found) : none;
}

const RecordTable& Snapshot::table(RecordKind kind) const
{
    static const RecordTable empty;
    const auto it = m_tables.find(kind);
    return it == m_tables.end() ? empty : it->second;
}

const Record* Snapshot::find(const RecordId& id, RecordKind* kind) const
{
    for (const auto& [tableKind, records] : m_tables) {
        if (const Record* record = records.find(id)) {
            if (kind)
                *kind = tableKind;
            return record;
        }
    }
    return nullptr;
}

std::vector<const Record*> Snapshot::all(RecordKind kind) const
{
    std::vector<const Record*> records;
    const RecordTable& source = table(kind);
    records.reserve(std::size_t(source.size()));
    source.forEach([&](const Record& record) { records.push_back(&record); });
    const auto before = [](const Record* a, const Record* b) {
        return std::tie(a->number, a->id) < std::tie(b->number, b->id);
    };
    if (!std::is_sorted(records.begin(), records.end(), before))
        std::sort(records.begin(), records.end(), before);
    return records;
}

const Snapshot::Indexes& Snapshot::indexes() const
{
    const std::lock_guard lock(m_indexMutex);
    if (!m_indexes)
        m_indexes = std::make_shared<const Indexes>(*this);
    return *m_indexes;
}

std::shared_ptr<const Snapshot::Indexes> Snapshot::knownIndexes() const
{
    const std::lock_guard lock(m_indexMutex);
    return m_indexes;
}

std::vector<RecordId> Snapshot::references(const RecordId& owner, int field) const
{
    return indexes().lists.value({owner, field});
}

int Snapshot::highestNumber(RecordKind kind) const
{
    const auto it = m_highestNumbers.find(kind);
    return it == m_highestNumbers.end() ? 0 : it->second;
}

bool Snapshot::isNumberShared(RecordKind kind, int number) const
{
    return indexes().sharedNumbers.contains({int(kind), number});
}

SnapshotBuilder::SnapshotBuilder(const RecordId& projectId) : m_snapshot(std::make_shared<Snapshot>())
{
    m_snapshot->m_projectId = projectId;
}

SnapshotBuilder::SnapshotBuilder(const Snapshot& base) : m_snapshot(std::make_shared<Snapshot>())
{
    m_snapshot->m_projectId = base.m_projectId;
    m_snapshot->m_revision = base.m_revision;
    m_snapshot->m_tables = base.m_tables;
    m_snapshot->m_highestNumbers = base.m_highestNumbers;
    m_snapshot->m_conflicts = base.m_conflicts;
    m_snapshot->m_indexes = base.knownIndexes();
}

RecordTable& SnapshotBuilder::table(RecordKind kind)
{
    m_snapshot->m_indexes.reset();
    return m_snapshot->m_tables[kind];
}

void SnapshotBuilder::put(RecordKind kind, RecordPtr record)
{
    RecordTable& records = m_snapshot->m_tables[kind];
    const Record* earlier = records.find(record->id);
    // They hold for an edit of anything else, and for a record with a number that none has had.
    const bool isOwnNumber =
        earlier ? earlier->number == record->number : m_snapshot->highestNumber(kind) < record->number;
    if (kind == RecordKind::ListEntry || !isOwnNumber)
        m_snapshot->m_indexes.reset();
    noteNumber(kind, record->number);
    records.put(std::move(record));
}

void SnapshotBuilder::remove(RecordKind kind, const RecordId& record) { table(kind).remove(record); }

void SnapshotBuilder::noteNumber(RecordKind kind, int number)
{
    int& highest = m_snapshot->m_highestNumbers[kind];
    highest = std::max(highest, number);
}

} // namespace readiness
