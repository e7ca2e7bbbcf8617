#include "core/store/LocalNames.h"

#include "core/model/RecordType.h"

#include <sqlite3.h>

namespace readiness {

using namespace Qt::StringLiterals;

LocalNames::LocalNames(const Connection& connection)
    : m_connection(connection),
      m_replicaById(connection, "SELECT uuid FROM replica WHERE id = ?"),
      m_replicaByUuid(connection, "SELECT id FROM replica WHERE uuid = ?"),
      m_insertReplica(connection, "INSERT INTO replica (uuid) VALUES (?)"),
      m_recordById(connection, "SELECT uuid, kind FROM record WHERE id = ?"),
      m_recordByUuid(connection, "SELECT id, kind FROM record WHERE uuid = ?"),
      m_insertRecord(connection, "INSERT INTO record (uuid, kind) VALUES (?, ?) ON CONFLICT DO NOTHING"),
      m_everyRecord(connection, "SELECT id, uuid FROM record")
{}

RecordId LocalNames::replica(qint64 local)
{
    if (const auto known = m_replicas.constFind(local); known != m_replicas.constEnd())
        return *known;
    RecordId id;
    m_replicaById.select(local);
    while (m_replicaById.nextRow())
        id = m_replicaById.id(0);
    if (id.isNull())
        throw damagedFile(m_connection.path(), u"a session of its history is unknown"_s);
    m_replicas.insert(local, id);
    return id;
}

std::optional<qint64> LocalNames::findReplica(const RecordId& id)
{
    if (const auto known = m_localReplicas.constFind(id); known != m_localReplicas.constEnd())
        return *known;
    std::optional<qint64> local;
    m_replicaByUuid.select(id);
    while (m_replicaByUuid.nextRow())
        local = m_replicaByUuid.integer(0);
    if (local)
        m_localReplicas.insert(id, *local);
    return local;
}

qint64 LocalNames::addReplica(const RecordId& id)
{
    m_insertReplica.run(id);
    return sqlite3_last_insert_rowid(m_connection.handle());
}

LocalRecord LocalNames::record(qint64 local)
{
    LocalRecord record;
    qint64 kind = 0;
    m_recordById.select(local);
    while (m_recordById.nextRow()) {
        record = {local, m_recordById.id(0), {}};
        kind = m_recordById.integer(1);
    }
    if (!isRecordKind(kind))
        throw damagedFile(m_connection.path(), u"its history names a record that is unknown"_s);
    record.kind = RecordKind(kind);
    return record;
}

std::optional<LocalRecord> LocalNames::findRecord(const RecordId& id)
{
    std::optional<LocalRecord> record;
    m_recordByUuid.select(id);
    while (m_recordByUuid.nextRow())
        record = LocalRecord{m_recordByUuid.integer(0), id, RecordKind(m_recordByUuid.integer(1))};
    if (record && !isRecordKind(qint64(record->kind)))
        throw damagedFile(m_connection.path(), u"a record is of an unknown kind"_s);
    return record;
}

std::optional<LocalRecord> LocalNames::addRecord(const RecordId& id, RecordKind kind)
{
    m_insertRecord.run(id, int(kind));
    if (sqlite3_changes(m_connection.handle()) == 0)
        return std::nullopt;
    return LocalRecord{sqlite3_last_insert_rowid(m_connection.handle()), id, kind};
}

std::vector<RecordId> LocalNames::allRecords()
{
    std::vector<RecordId> ids;
    m_everyRecord.select();
    while (m_everyRecord.nextRow()) {
        const qint64 local = m_everyRecord.integer(0);
        if (local < 1 || local > std::numeric_limits<int>::max())
            throw damagedFile(m_connection.path(), u"a record has an impossible number"_s);
        ids.resize(std::max(ids.size(), std::size_t(local) + 1));
        ids[std::size_t(local)] = m_everyRecord.id(1);
    }
    return ids;
}

} // namespace readiness
