#include "core/store/Store.h"

#include "core/base/CoreText.h"
#include "core/store/ChangeSetWriter.h"
#include "core/store/CompleteCopy.h"
#include "core/store/Conflicts.h"
#include "core/store/FileFormat.h"
#include "core/store/Frontier.h"
#include "core/store/LogicalClock.h"
#include "core/store/Merge.h"
#include "core/store/Migrator.h"
#include "core/store/OpRules.h"
#include "core/store/Query.h"
#include "core/store/Tables.h"
#include "core/store/WriteTransaction.h"

#include "core/base/Text.h"

#include <QFile>

namespace readiness {

using namespace Qt::StringLiterals;

struct Store::Replica {
    qint64 local = 0;
    RecordId id;
};

namespace {

RecordId projectIn(const Connection& connection)
{
    Query query(connection, u"SELECT value FROM meta WHERE key = 'project'"_s);
    query.run();
    std::optional<RecordId> id;
    while (query.nextRow())
        id = RecordId::fromBytes(query.bytes(0));
    if (!id || id->isNull())
        throw damagedFile(connection.path(), u"it does not say which project it is"_s);
    return *id;
}

void makeFile(Connection& connection, const RecordId& projectId)
{
    WriteTransaction transaction(connection);
    Migrator().migrate(connection);
    connection.execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    Query(connection, u"INSERT INTO meta (key, value) VALUES ('project', ?)"_s).run(projectId.toBytes());
    transaction.commit();
}

void bringUpToDate(Connection& connection)
{
    const Migrator migrator;
    if (numberIn(connection, u"PRAGMA application_id"_s) != kApplicationId || schemaVersionOf(connection) < 1)
        throw DatabaseError{{ErrorKind::Refused, CoreText::tr("%1 is not a readiness file.").arg(connection.path())}};
    if (schemaVersionOf(connection) == migrator.newestVersion())
        return;
    WriteTransaction transaction(connection);
    migrator.migrate(connection);
    Tables(connection).state.rebuild();
    transaction.commit();
}

void checkUndoes(const Connection& connection, LocalNames& names, const TransactionId& id)
{
    Query query(connection, u"SELECT 1 FROM txn WHERE replica = ? AND sequence = ?"_s);
    query.run(names.findReplica(id.replica).value_or(0), id.sequence);
    if (!query.nextRow())
        throw DatabaseError{
            {ErrorKind::Usage, CoreText::tr("The transaction to undo is not in %1.").arg(connection.path())}};
}

/// Long enough for every label, and short enough for the rules that received histories are held to.
/// One line, so that what others will read as a transaction's author or label passes their gate.
StoredValue headerText(const QString& text)
{
    const QString line = displayLine(storableText(text, false)).left(1000);
    const StoredValue value = StoredValue::of(line.isEmpty() ? Value() : Value(line));
    if (!isHeaderText(value))
        throw DatabaseError{
            {ErrorKind::Usage,
             CoreText::tr("The author or label “%1” contains text that is not valid Unicode: write it anew.")
                 .arg(line)}};
    return value;
}

} // namespace

Store::Store(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection)),
      m_tables(std::make_unique<Tables>(*m_connection)),
      m_projectId(projectIn(*m_connection))
{
    m_revision.arrived = m_tables->history.nextOp() - 1;
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString& path, const RecordId& projectId)
{
    auto opened = guarded([&] { return Connection::open(path, Connection::Mode::Create); });
    if (!opened)
        return tl::unexpected(opened.error());
    auto connection = std::move(*opened);
    auto store = guarded([&] {
        makeFile(*connection, projectId);
        return std::unique_ptr<Store>(new Store(std::move(connection)));
    });
    if (!store) {
        connection.reset();
        QFile::remove(path);
    }
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString& path)
{
    return guarded([&] {
        auto connection = Connection::open(path, Connection::Mode::ReadWrite);
        bringUpToDate(*connection);
        return std::unique_ptr<Store>(new Store(std::move(connection)));
    });
}

const RecordId& Store::projectId() const { return m_projectId; }

template <class F>
auto Store::writing(F&& f)
{
    try {
        WriteTransaction transaction(*m_connection);
        auto result = f();
        transaction.commit();
        return result;
    } catch (const DatabaseError&) {
        m_tables = std::make_unique<Tables>(*m_connection);
        throw;
    }
}

Result<SnapshotPtr> Store::load()
{
    return guarded([this] { return readAll(); });
}

SnapshotPtr Store::readAll()
{
    SnapshotBuilder builder(m_projectId);
    const std::vector<RecordId> ids = m_tables->names.allRecords();
    for (const RecordType* type : recordTypes()) {
        RecordRows& rows = m_tables->state.rows(type->kind);
        RecordTable& table = builder.table(type->kind);
        table.reserve(rows.count());
        int highestNumber = 0;
        rows.forEach(ids, [&](bool isRemoved, std::shared_ptr<Record> record) {
            highestNumber = std::max(highestNumber, record->number);
            if (!isRemoved)
                table.put(std::move(record));
        });
        builder.noteNumber(type->kind, highestNumber);
    }
    builder.setRevision(m_revision);
    builder.setConflicts(readConflicts(*m_connection, *m_tables));
    return builder.finish();
}

Result<SnapshotPtr> Store::refreshed(const Snapshot& base, const Merged& merged)
{
    return guarded([&] {
        SnapshotBuilder builder(base);
        for (const auto& [kind, id] : merged.changed) {
            const auto record = m_tables->names.findRecord(id);
            const auto row = record ? m_tables->state.rows(kind).read(record->local) : std::nullopt;
            if (!row)
                continue;
            const RecordPtr present = recordOf(recordType(kind), id, *row);
            if (!row->isRemoved) {
                builder.put(kind, present);
                continue;
            }
            builder.noteNumber(kind, present->number);
            builder.table(kind).remove(id);
        }
        builder.setRevision(m_revision);
        builder.setConflicts(readConflicts(*m_connection, *m_tables));
        return builder.finish();
    });
}

Result<Committed> Store::commit(const ChangeSet& changes, const Authorship& authorship)
{
    return guarded([&] { return write(changes, authorship); });
}

Committed Store::write(const ChangeSet& changes, const Authorship& authorship)
{
    if (!m_frontier)
        m_frontier = std::make_unique<Frontier>(Frontier::read(*m_connection));
    Replica replica = m_replica ? *m_replica : Replica{0, RecordId::random()};
    NewTransaction transaction;
    TransactionHeader& header = transaction.header;
    header.id = {replica.id, m_revision.own + 1};
    header.clock = m_frontier->nextClock(*m_connection, authorship.now);
    header.author = headerText(authorship.author);
    header.label = headerText(changes.label);
    header.origin = headerText(changes.origin);
    header.undoes = authorship.undoes;
    std::vector<QByteArray> parentHashes;
    for (const auto& [parent, hash] : m_frontier->tips()) {
        transaction.parents.push_back(parent);
        parentHashes.push_back(hash);
    }

    Committed committed;
    const qint64 local = writing([&] {
        if (!m_replica)
            replica.local = m_tables->names.addReplica(replica.id);
        transaction.replica = replica.local;
        if (header.undoes)
            checkUndoes(*m_connection, m_tables->names, *header.undoes);
        ChangeSetWriter writer(*m_tables, {header.id, authorship.seen});
        writer.add(changes);
        transaction.hash = writer.hash(m_projectId, header, parentHashes);
        const qint64 id = m_tables->history.append(transaction, writer.ops());
        writer.updateState();
        committed.conflicts = readConflicts(*m_connection, *m_tables);
        return id;
    });
    m_replica = std::make_unique<Replica>(replica);
    m_frontier->add(local, transaction.parents, header.clock, transaction.hash);
    m_revision.own = header.id.sequence;
    committed.transaction = header.id;
    committed.revision = m_revision;
    return committed;
}

Result<Merged> Store::merge(const QString& otherPath, Instant now)
{
    return guarded([&] {
        const auto other = Connection::open(otherPath, Connection::Mode::ReadOnly);
        if (schemaVersionOf(*other) != schemaVersionOf(*m_connection))
            throw DatabaseError{
                {ErrorKind::Refused, CoreText::tr("%1 has another format than %2: open and save it first.")
                                         .arg(otherPath, m_connection->path())}};
        if (projectIn(*other) != m_projectId)
            throw DatabaseError{
                {ErrorKind::Refused,
                 CoreText::tr("%1 is another project: only copies of one project can be merged.").arg(otherPath)}};
        return mergeFrom(*other, now);
    });
}

Merged Store::mergeFrom(const Connection& other, Instant now)
{
    Merged merged;
    qint64 arrived = m_revision.arrived;
    const std::vector<Merge::Added> added = writing([&] {
        Merge merge(*m_connection, *m_tables, other, now);
        merge.run(m_projectId);
        for (const LocalRecord& record : merge.changed())
            merged.changed.emplace_back(record.kind, record.id);
        merged.conflicts = readConflicts(*m_connection, *m_tables);
        if (!merge.added().empty())
            arrived = m_tables->history.nextOp() - 1;
        return merge.added();
    });
    m_revision.arrived = arrived;
    if (m_frontier) {
        for (const Merge::Added& transaction : added)
            m_frontier->add(transaction.local, transaction.parents, transaction.clock, transaction.hash);
    }
    merged.transactions = int(added.size());
    merged.revision = m_revision;
    return merged;
}

Result<> Store::copyTo(const QString& path)
{
    return guarded([&] { writeCompleteCopy(*m_connection, path); });
}

Result<qint64> Store::transactionCount()
{
    return guarded([this] { return numberIn(*m_connection, u"SELECT count(*) FROM txn"_s); });
}

Result<QByteArray> Store::attachment(const QByteArray& sha256)
{
    return guarded([&] { return m_tables->attachments.read(sha256); });
}

} // namespace readiness
