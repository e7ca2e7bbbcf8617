#include "core/store/Verification.h"

#include "core/store/FileFormat.h"
#include "core/store/LogicalClock.h"
#include "core/store/Migrator.h"
#include "core/store/OpRules.h"
#include "core/store/Query.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// Counts that must be zero, and what it means when they are not.
struct Leftover {
    const char16_t* sql;
    const char16_t* problem;
};

constexpr Leftover kLeftovers[] = {
    {u"SELECT count(*) FROM op WHERE txn NOT IN (SELECT id FROM txn)", u"Changes belong to no transaction."},
    {u"SELECT count(*) FROM op WHERE further_bases <> (SELECT count(*) FROM op_base b WHERE b.op = op.id)",
     u"Changes do not have as many further bases as they say."},
    {u"SELECT count(*) FROM op_base WHERE op NOT IN (SELECT id FROM op)", u"Bases belong to no change."},
    {u"SELECT count(*) FROM txn WHERE further_parents <> (SELECT count(*) FROM txn_parent p WHERE p.txn = txn.id)",
     u"Transactions do not have as many further parents as they say."},
    {u"SELECT count(*) FROM txn_parent WHERE txn NOT IN (SELECT id FROM txn)", u"Parents belong to no transaction."},
    {u"SELECT count(*) FROM txn WHERE (undoes_replica IS NULL) <> (undoes_sequence IS NULL)",
     u"Transactions undo something unnamed."},
    {u"SELECT count(*) FROM txn WHERE suspect NOT IN (0, 1)", u"Transactions have an impossible mark."},
    {u"SELECT count(*) FROM record WHERE id NOT IN (SELECT record FROM op)", u"Records have no history."},
    {u"SELECT count(*) FROM replica WHERE id NOT IN (SELECT replica FROM txn)", u"Sessions have no history."},
    {u"SELECT count(*) FROM meta WHERE key <> 'project'",
     u"The file says things about itself that do not belong there."},
};

} // namespace

Verification::Verification(const Connection& connection, Tables& tables, const RecordId& project)
    : m_connection(connection), m_tables(tables), m_project(project), m_reader(connection, tables.names, tables.ops)
{}

QStringList Verification::run()
{
    for (const auto check : {&Verification::checkFile, &Verification::checkCounts, &Verification::checkTransactions,
                             &Verification::checkState, &Verification::checkAttachments}) {
        try {
            (this->*check)();
        } catch (const DatabaseError& failure) {
            if (failure.error.kind == ErrorKind::System)
                throw;
            note(failure.error.text);
        }
    }
    m_problems.removeDuplicates();
    return m_problems;
}

void Verification::checkFile()
{
    Query integrity(m_connection, u"PRAGMA integrity_check(10)"_s);
    integrity.run();
    while (integrity.nextRow()) {
        if (integrity.text(0) != u"ok")
            note(u"The file is damaged: %1."_s.arg(integrity.text(0)));
    }
    const Migrator migrator;
    if (schemaVersionOf(m_connection) != migrator.newestVersion()
        || schemaOf(m_connection) != migrator.expectedSchema(migrator.newestVersion()))
        note(u"The tables of the file are not those that this program makes."_s);
    if (numberIn(m_connection, u"PRAGMA application_id"_s) != kApplicationId)
        note(u"The file does not say that it is a readiness file."_s);
    Query project(m_connection, u"SELECT 1 FROM meta WHERE key = 'project' AND value = ?"_s);
    project.run(m_project.toBytes());
    if (!project.nextRow())
        note(u"The file says that it is another project."_s);
}

void Verification::checkCounts()
{
    for (const Leftover& leftover : kLeftovers) {
        if (numberIn(m_connection, QString::fromUtf16(leftover.sql)) != 0)
            note(QString::fromUtf16(leftover.problem));
    }
}

void Verification::checkTransactions()
{
    std::vector<qint64> ids;
    Statement all(m_connection, "SELECT id FROM txn ORDER BY id");
    all.select();
    while (all.nextRow())
        ids.push_back(all.integer(0));
    for (qint64 id : ids) {
        try {
            if (const auto transaction = m_reader.read(id))
                checkTransaction(*transaction);
        } catch (const DatabaseError& failure) {
            if (failure.error.kind == ErrorKind::System)
                throw;
            note(u"Transaction %1 cannot be read: %2"_s.arg(id).arg(failure.error.text));
        }
    }
}

void Verification::checkTransaction(const StoredTransaction& transaction)
{
    const auto complain = [&](const QString& fault) { note(u"%1 %2."_s.arg(describe(transaction), fault)); };
    if (const QString fault = headerFault(transaction); !fault.isEmpty())
        return complain(fault);
    qint64& sequence = m_sequences[transaction.header.id.replica];
    if (transaction.header.id.sequence != ++sequence)
        complain(u"does not follow the one before it"_s);
    sequence = transaction.header.id.sequence;
    if (transaction.firstOp != m_nextOp)
        complain(u"does not begin where the one before it ends"_s);
    m_nextOp = transaction.firstOp + transaction.ops;
    if (transaction.header.undoes && !m_reader.find(*transaction.header.undoes))
        complain(u"undoes one that is missing"_s);

    const std::vector<StoredOp> ops = m_reader.opsOf(transaction);
    if (const QString fault = opsFault(transaction, ops); !fault.isEmpty())
        return complain(fault);
    for (const StoredOp& op : ops) {
        if (const QString fault = opFault(op); !fault.isEmpty())
            complain(fault);
    }
    if (!hasItsHash(transaction, ops))
        complain(u"is not what it was when it was made"_s);
}

QString Verification::opFault(const StoredOp& op)
{
    const RecordType& type = recordType(m_tables.names.record(op.record).kind);
    if (const QString fault = valueFault(type, op.field, op.value); !fault.isEmpty())
        return u"has a change that "_s + fault;
    const Ops bases = m_tables.ops.opsOf(op.bases);
    if (bases.size() != std::size_t(op.bases.size()))
        return u"replaces a change that is missing"_s;
    for (const Op& base : bases) {
        if (base.record != op.record || !mayBeBasedOn(op.field, op.value.isNothing(), base.field))
            return u"replaces what belongs to something else"_s;
    }
    for (const QByteArray& hash : attachmentsOf(type, op.field, op.value))
        m_attachments.insert(hash);
    return {};
}

bool Verification::hasItsHash(const StoredTransaction& transaction, const std::vector<StoredOp>& ops)
{
    std::vector<QByteArray> parents;
    for (qint64 parent : transaction.parents)
        parents.push_back(m_reader.hashOf(parent).value_or(QByteArray()));
    TransactionHash hash(m_project, transaction.header, std::move(parents), transaction.ops);
    for (const StoredOp& op : ops) {
        std::vector<OpName> bases;
        for (qint64 base : op.bases)
            bases.push_back(m_tables.ops.nameOf(base).value_or(OpName()));
        hash.add(m_tables.names.record(op.record), op.field, op.value, std::move(bases));
    }
    return hash.result() == transaction.hash;
}

void Verification::checkState()
{
    m_tables.ops.forEachRecord([this](qint64 local, const Ops& ops) { checkRecord(local, ops); });
    for (const RecordType* type : recordTypes()) {
        if (m_tables.state.rows(type->kind).count() != m_records[type->kind])
            note(u"The table %1 does not have one row for each of its records."_s.arg(QLatin1String(type->key)));
    }
    if (numberIn(m_connection, u"SELECT count(*) FROM conflict_head"_s) != m_conflictHeads)
        note(u"The list of conflicts is longer than the history says."_s);
}

void Verification::checkRecord(qint64 local, const Ops& ops)
{
    const LocalRecord record = m_tables.names.record(local);
    const RecordType& type = recordType(record.kind);
    const RecordState state = stateOf(viewOf(ops), type);
    ++m_records[record.kind];
    m_conflictHeads += qint64(state.conflicts.size());
    const QString name = displayCode(type, recordOf(type, record.id, state.row)->number);
    if (ops.front().field != kCreationField)
        note(u"%1 was changed before it was created."_s.arg(name));
    if (m_tables.state.rows(record.kind).read(local) != state.row)
        note(u"%1 does not show what its history says."_s.arg(name));
    if (m_tables.state.conflictHeads(local) != state.conflicts)
        note(u"The conflicts of %1 are not those that its history says."_s.arg(name));
}

void Verification::checkAttachments()
{
    const std::vector<QByteArray> kept = m_tables.attachments.hashes();
    for (const QByteArray& hash : kept) {
        m_tables.attachments.read(hash);
        if (!m_attachments.contains(hash))
            note(
                u"A file is kept inside that the history does not name (%1)."_s.arg(QString::fromLatin1(hash.toHex())));
    }
    for (const QByteArray& hash : m_attachments) {
        if (!std::binary_search(kept.begin(), kept.end(), hash))
            note(u"A file that was kept inside is missing (%1)."_s.arg(QString::fromLatin1(hash.toHex())));
    }
}

QString Verification::describe(const StoredTransaction& transaction) const
{
    const TransactionHeader& header = transaction.header;
    return u"The transaction “%1” by %2 of %3"_s.arg(QString::fromUtf8(header.label.bytes),
                                                     QString::fromUtf8(header.author.bytes),
                                                     timeOf(header.clock).utc().toString(Qt::ISODate));
}

} // namespace readiness
