#pragma once

#include "core/store/Statement.h"

#include "core/model/Record.h"

#include <QHash>

namespace readiness {

/// A record as the file knows it.
struct LocalRecord {
    qint64 local = 0;
    RecordId id;
    RecordKind kind{};
};

/// Which integers stand for which replicas and records in one file.
class LocalNames {
public:
    explicit LocalNames(const Connection& connection);

    RecordId replica(qint64 local);
    std::optional<qint64> findReplica(const RecordId& id);
    qint64 addReplica(const RecordId& id);

    /// Throws where the file has no such record.
    LocalRecord record(qint64 local);
    std::optional<LocalRecord> findRecord(const RecordId& id);
    /// Nothing if the record is there already.
    std::optional<LocalRecord> addRecord(const RecordId& id, RecordKind kind);
    /// The ids of all records, at the index of their integer.
    std::vector<RecordId> allRecords();

private:
    const Connection& m_connection;
    QHash<qint64, RecordId> m_replicas;      ///< those asked for
    QHash<RecordId, qint64> m_localReplicas; ///< those asked for
    Statement m_replicaById, m_replicaByUuid, m_insertReplica;
    Statement m_recordById, m_recordByUuid, m_insertRecord, m_everyRecord;
};

} // namespace readiness
