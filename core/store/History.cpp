#include "core/store/History.h"

#include "core/store/Ancestry.h"
#include "core/store/Frontier.h"
#include "core/store/Inverse.h"
#include "core/store/LogicalClock.h"
#include "core/store/Query.h"
#include "core/store/TimeTravel.h"
#include "core/store/TransactionReader.h"
#include "core/store/Verification.h"
#include "core/store/WriteTransaction.h"

#include <QSet>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// The numbers of the transactions asked for, newest first.
std::vector<qint64> matching(const Connection& connection, const HistoryQuery& query, qint64 record)
{
    QString sql = u"SELECT t.id FROM txn t JOIN replica r ON r.id = t.replica WHERE t.clock >= ?"_s;
    sql += query.author.isEmpty() ? u" AND ? = ''"_s : u" AND t.author = ?"_s;
    sql += query.record ? u" AND t.id IN (SELECT txn FROM op WHERE record = ?)"_s : u" AND ? = 0"_s;
    sql += u" ORDER BY t.clock DESC, r.uuid DESC, t.sequence DESC LIMIT ?"_s;
    Query rows(connection, sql);
    rows.run(clockAt(query.since), query.author.isNull() ? u""_s : query.author, record,
             query.limit > 0 && query.unseenBy.isEmpty() ? query.limit : -1);
    const QSet<qint64> seen = query.unseenBy.isEmpty()
                                  ? QSet<qint64>()
                                  : withAncestors(connection, transactionsWith(connection, query.unseenBy));
    std::vector<qint64> ids;
    while (rows.nextRow()) {
        if (seen.contains(rows.integer(0)))
            continue;
        ids.push_back(rows.integer(0));
        if (qint64(ids.size()) == query.limit)
            break;
    }
    return ids;
}

HistoryChange changeOf(Tables& tables, const StoredOp& op)
{
    const LocalRecord record = tables.names.record(op.record);
    const RecordType& type = recordType(record.kind);
    HistoryChange change{record.kind, record.id, op.field, {}, {}, {}};
    if (op.field == kCreationField) {
        Op creation;
        creation.created = tables.ops.created(op.value);
        RecordRow row;
        for (const Field* field : storedFields(type))
            row.values.push_back(creation.valueOf(field->number));
        change.created = recordOf(type, record.id, row);
        return change;
    }
    change.before = valueBefore(tables.ops, op).toValue();
    change.after = op.value.toValue();
    return change;
}

HistoryEntry entryOf(const StoredTransaction& transaction)
{
    const TransactionHeader& header = transaction.header;
    const auto text = [](const StoredValue& value) { return QString::fromUtf8(value.bytes); };
    HistoryEntry entry;
    entry.id = header.id;
    entry.at = timeOf(header.clock);
    entry.clockSuspect = transaction.hasSuspectClock;
    entry.author = text(header.author);
    entry.label = text(header.label);
    entry.origin = text(header.origin);
    entry.hash = transaction.hash;
    entry.undoes = header.undoes;
    return entry;
}

} // namespace

Result<std::vector<HistoryEntry>> History::entries(const HistoryQuery& query)
{
    return guarded([&] {
        std::vector<HistoryEntry> entries;
        Tables& tables = m_store.tables();
        TransactionReader reader(m_store.connection(), tables.names, tables.ops);
        const auto record = query.record ? tables.names.findRecord(*query.record) : std::nullopt;
        if (query.record && !record)
            return entries;
        const qint64 local = record ? record->local : 0;
        for (qint64 id : matching(m_store.connection(), query, local)) {
            const auto transaction = reader.read(id);
            entries.push_back(entryOf(*transaction));
            if (!query.withChanges)
                continue;
            for (const StoredOp& op : reader.opsOf(*transaction)) {
                if (local == 0 || op.record == local)
                    entries.back().changes.push_back(changeOf(tables, op));
            }
        }
        return entries;
    });
}

Result<std::optional<TransactionId>> History::newestUndoable(const QString& author)
{
    return guarded([&]() -> std::optional<TransactionId> {
        // Later ones first: what has been undone by then does not undo.
        Query undos(m_store.connection(), u"SELECT replica, sequence, undoes_replica, undoes_sequence FROM txn"
                                          " WHERE undoes_sequence IS NOT NULL ORDER BY id DESC"_s);
        undos.run();
        QSet<std::pair<qint64, qint64>> undone;
        while (undos.nextRow()) {
            if (!undone.contains({undos.integer(0), undos.integer(1)}))
                undone.insert({undos.integer(2), undos.integer(3)});
        }
        Query own(m_store.connection(),
                  u"SELECT t.replica, t.sequence FROM txn t JOIN replica r ON r.id = t.replica WHERE t.author = ?"
                  " AND t.undoes_sequence IS NULL ORDER BY t.clock DESC, r.uuid DESC, t.sequence DESC"_s);
        own.run(author);
        while (own.nextRow()) {
            if (!undone.contains({own.integer(0), own.integer(1)}))
                return TransactionId{m_store.tables().names.replica(own.integer(0)), own.integer(1)};
        }
        return std::nullopt;
    });
}

Result<ChangeSet> History::inverse(const TransactionId& transaction)
{
    return guarded([&] { return Inverse(m_store.connection(), m_store.tables()).of(transaction); });
}

Result<std::vector<QByteArray>> History::tips()
{
    return guarded([this] {
        std::vector<QByteArray> hashes;
        const Frontier frontier = Frontier::read(m_store.connection());
        for (const auto& [local, hash] : frontier.tips())
            hashes.push_back(hash);
        std::sort(hashes.begin(), hashes.end());
        return hashes;
    });
}

Result<SnapshotPtr> History::asOf(Instant time)
{
    return asOf(std::vector{time}).map([](const std::vector<SnapshotPtr>& states) { return states.front(); });
}

Result<std::vector<SnapshotPtr>> History::asOf(const std::vector<Instant>& times)
{
    std::vector<qint64> clocks;
    for (const Instant time : times)
        clocks.push_back(clockAt(time) | 0xffff); // to the end of the millisecond
    return guarded([&] { return statesUpTo(m_store, clocks); });
}

Result<SnapshotPtr> History::withRemoved(const Snapshot& present)
{
    return guarded([&] {
        Tables& tables = m_store.tables();
        const std::vector<RecordId> ids = tables.names.allRecords();
        SnapshotBuilder builder(present);
        for (const RecordType* type : recordTypes()) {
            RecordRows& rows = tables.state.rows(type->kind);
            std::vector<RecordId> removed;
            rows.forEach(ids, [&](bool isRemoved, std::shared_ptr<Record> record) {
                if (isRemoved)
                    removed.push_back(record->id);
            });
            for (const RecordId& id : removed) {
                if (const auto row = rows.read(tables.names.findRecord(id)->local))
                    builder.put(type->kind, recordOf(*type, id, *row));
            }
        }
        return builder.finish();
    });
}

Result<SnapshotPtr> History::at(const QByteArrayList& tips)
{
    return guarded([&] { return stateAt(m_store, tips); });
}

Result<QStringList> verifyStore(Store& store)
{
    return guarded([&] { return Verification(store.connection(), store.tables(), store.projectId()).run(); });
}

Result<> rebuildState(Store& store)
{
    return guarded([&] {
        WriteTransaction transaction(store.connection());
        store.tables().state.rebuild();
        transaction.commit();
    });
}

} // namespace readiness
