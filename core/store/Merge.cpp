#include "core/store/Merge.h"

#include "core/base/CoreText.h"
#include "core/store/LogicalClock.h"
#include "core/store/OpRules.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kLatest = "SELECT max(sequence) FROM txn WHERE replica = ?";

qint64 latestOf(Statement& statement, qint64 replica)
{
    qint64 sequence = 0;
    statement.select(replica);
    while (statement.nextRow())
        sequence = statement.integer(0);
    return sequence;
}

} // namespace

Merge::Merge(const Connection& ours, Tables& tables, const Connection& other, Instant now)
    : m_ours(ours),
      m_tables(tables),
      m_reader(ours, tables.names, tables.ops),
      m_latest(ours, kLatest),
      m_op(ours, "SELECT o.id, o.record, o.field FROM txn t JOIN op o ON o.id = t.first_op + ?2 WHERE t.id = ?1 AND ?2 "
                 "< t.ops"),
      m_other(other),
      m_theirNames(other),
      m_theirOps(other, m_theirNames),
      m_theirReader(other, m_theirNames, m_theirOps),
      m_theirReplicas(other, "SELECT id FROM replica"),
      m_theirLatest(other, kLatest),
      m_theirMissing(other, "SELECT id FROM txn WHERE replica = ? AND sequence > ?"),
      m_latestCredibleClock(latestCredibleClock(now))
{}

void Merge::run(const RecordId& project)
{
    for (qint64 theirs : missingTransactions())
        addTransaction(project, theirs);
    addAttachments();
    for (qint64 local : m_touched) {
        const LocalRecord record = m_tables.names.record(local);
        if (m_tables.state.refresh(record))
            m_changed.push_back(record);
    }
}

/// In their order of arrival, in which parents come first.
std::vector<qint64> Merge::missingTransactions()
{
    std::vector<qint64> missing;
    m_theirReplicas.select();
    while (m_theirReplicas.nextRow()) {
        const qint64 theirReplica = m_theirReplicas.integer(0);
        const RecordId id = m_theirNames.replica(theirReplica);
        const auto ourReplica = m_tables.names.findReplica(id);
        const qint64 ourLatest = ourReplica ? latestOf(m_latest, *ourReplica) : 0;
        const qint64 theirLatest = latestOf(m_theirLatest, theirReplica);
        const qint64 common = std::min(ourLatest, theirLatest);
        if (common > 0)
            checkAgreement({id, common});
        const std::size_t before = missing.size();
        m_theirMissing.select(theirReplica, ourLatest);
        while (m_theirMissing.nextRow())
            missing.push_back(m_theirMissing.integer(0));
        if (qint64(missing.size() - before) != theirLatest - common)
            refuse(u"transactions are missing in between"_s);
    }
    std::sort(missing.begin(), missing.end());
    return missing;
}

/// Each transaction's hash covers its predecessors, so that equal hashes mean equal histories up to there.
void Merge::checkAgreement(const TransactionId& id)
{
    const auto ours = m_reader.find(id);
    const auto theirs = m_theirReader.find(id);
    if (ours && theirs && m_reader.hashOf(*ours) == m_theirReader.hashOf(*theirs))
        return;
    const QString text = CoreText::tr("%1 and %2 disagree about what happened before: keep both files and find out "
                                      "which one has been tampered with.");
    throw DatabaseError{{ErrorKind::Refused, text.arg(m_ours.path(), m_other.path())}};
}

void Merge::addTransaction(const RecordId& project, qint64 theirLocal)
{
    const auto theirs = m_theirReader.read(theirLocal);
    if (!theirs)
        refuse(u"a transaction cannot be found again"_s);
    if (const QString fault = headerFault(*theirs); !fault.isEmpty())
        refuse(u"a transaction "_s + fault);
    const TransactionHeader& header = theirs->header;
    if (header.undoes && !m_reader.find(*header.undoes))
        refuse(u"a transaction undoes one that is missing"_s);

    std::vector<QByteArray> parentHashes;
    NewTransaction transaction{header, 0, parentsOf(*theirs, parentHashes), header.clock > m_latestCredibleClock,
                               theirs->hash};
    TransactionHash hash(project, header, std::move(parentHashes), theirs->ops);
    std::vector<NewOp> ops;
    addOps(*theirs, hash, ops);
    if (hash.result() != theirs->hash)
        refuse(u"a transaction is not what it was when it was made"_s);

    const auto replica = m_tables.names.findReplica(header.id.replica);
    transaction.replica = replica ? *replica : m_tables.names.addReplica(header.id.replica);
    const qint64 local = m_tables.history.append(transaction, ops);
    m_transactions.insert(theirLocal, {local, transaction.hash});
    m_added.push_back({local, transaction.parents, header.clock, transaction.hash});
}

std::vector<qint64> Merge::parentsOf(const StoredTransaction& theirs, std::vector<QByteArray>& hashes)
{
    std::vector<qint64> parents;
    for (qint64 theirParent : theirs.parents) {
        auto known = m_transactions.constFind(theirParent);
        if (known == m_transactions.constEnd()) {
            const auto parent = m_theirReader.read(theirParent);
            const auto ours = parent ? m_reader.find(parent->header.id) : std::nullopt;
            if (!ours)
                refuse(u"a transaction's parent is missing"_s);
            known = m_transactions.insert(theirParent, {*ours, m_reader.hashOf(*ours).value_or(QByteArray())});
        }
        parents.push_back(known->local);
        hashes.push_back(known->hash);
    }
    std::sort(parents.begin(), parents.end());
    return parents;
}

void Merge::addOps(const StoredTransaction& theirs, TransactionHash& hash, std::vector<NewOp>& ops)
{
    const std::vector<StoredOp> theirOps = m_theirReader.opsOf(theirs);
    if (const QString fault = opsFault(theirs, theirOps); !fault.isEmpty())
        refuse(u"a transaction "_s + fault);
    const qint64 firstOp = m_tables.history.nextOp();
    for (const StoredOp& op : theirOps) {
        const LocalRecord& record = recordOf(op);
        const RecordType& type = recordType(record.kind);
        if (const QString fault = valueFault(type, op.field, op.value); !fault.isEmpty())
            refuse(u"a change "_s + fault);
        std::vector<OpName> baseNames;
        Bases bases;
        for (qint64 theirBase : op.bases) {
            const OurOp& base = baseOf(theirBase);
            if (base.record != record.local || !mayBeBasedOn(op.field, op.value.isNothing(), base.field))
                refuse(u"a change replaces what belongs to something else"_s);
            bases.push_back(base.local);
            baseNames.push_back(base.name);
        }
        std::sort(bases.begin(), bases.end());
        hash.add(record, op.field, op.value, std::move(baseNames));
        m_ops.insert(op.local, {firstOp + op.index, {theirs.header.id, op.index}, record.local, op.field});
        m_touched.insert(record.local);
        for (const QByteArray& attachment : attachmentsOf(type, op.field, op.value))
            m_neededAttachments.insert(attachment);
        ops.push_back({record.local, op.field, op.value, std::move(bases)});
    }
}

const LocalRecord& Merge::recordOf(const StoredOp& op)
{
    if (const auto known = m_records.constFind(op.record); known != m_records.constEnd())
        return *known;
    const LocalRecord theirs = m_theirNames.record(op.record);
    auto ours = m_tables.names.findRecord(theirs.id);
    if (ours && ours->kind != theirs.kind)
        refuse(u"a record is of another kind there"_s);
    if (!ours && op.field != kCreationField)
        refuse(u"a record was never created"_s);
    if (!ours)
        ours = m_tables.names.addRecord(theirs.id, theirs.kind);
    return *m_records.insert(op.record, *ours);
}

const Merge::OurOp& Merge::baseOf(qint64 theirOp)
{
    const auto known = m_ops.constFind(theirOp);
    if (known != m_ops.constEnd())
        return *known;
    const auto name = m_theirOps.nameOf(theirOp);
    const auto transaction = name ? m_reader.find(name->transaction) : std::nullopt;
    OurOp ours;
    if (transaction) {
        m_op.select(*transaction, name->index);
        while (m_op.nextRow())
            ours = {m_op.integer(0), *name, m_op.integer(1), int(m_op.integer(2))};
    }
    if (ours.local == 0)
        refuse(u"a change replaces one that is missing"_s);
    return *m_ops.insert(theirOp, ours);
}

void Merge::addAttachments()
{
    Attachments theirs(m_other);
    for (const QByteArray& hash : m_neededAttachments) {
        if (m_tables.attachments.contains(hash))
            continue;
        if (!theirs.contains(hash))
            refuse(u"a file kept inside is missing"_s);
        m_tables.attachments.add(theirs.read(hash));
    }
}

void Merge::refuse(const QString& detail) const { throw damagedFile(m_other.path(), detail); }

} // namespace readiness
