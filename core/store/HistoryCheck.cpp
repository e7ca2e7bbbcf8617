#include "core/store/HistoryCheck.h"

#include "core/model/RecordType.h"
#include "core/store/FileFormat.h"
#include "core/store/OpRules.h"
#include "core/store/SuspectTable.h"

#include <QSet>

namespace readiness {

namespace {

constexpr qint64 kMost = std::numeric_limits<int>::max();               // rows of a table, elements of a list
constexpr qint64 kLatestClock = std::numeric_limits<qint64>::max() / 2; // the year 4199; leaves room to count on

constexpr int kHashBytes = 32;

} // namespace

std::optional<RecordKind> HistoryCheck::kindOf(qint64 local) const
{
    if (local < 1 || local > qint64(m_records.size()))
        return std::nullopt;
    return m_records[std::size_t(local) - 1];
}

qint64 HistoryCheck::recordOf(qint64 op) const { return op < 1 || op > ops() ? 0 : m_ops[std::size_t(op) - 1].record; }

void HistoryCheck::run()
{
    checkMeta();
    checkReplicas();
    checkRecords();
    checkTransactions();
    checkParents();
    checkOps();
    checkBases();
    checkAttachments();
}

void HistoryCheck::checkMeta()
{
    SuspectTable table(m_file, "meta", {"value", "key"});
    bool hasProject = false;
    while (table.nextRow()) {
        table.requireText(1, "project");
        m_projectId = table.id(0);
        hasProject = true;
    }
    table.require(hasProject, 0);
}

void HistoryCheck::checkReplicas()
{
    SuspectTable table(m_file, "replica", {"id", "uuid"});
    QSet<RecordId> known;
    while (table.nextRow()) {
        ++m_replicas;
        table.integer(0, m_replicas, m_replicas);
        const RecordId uuid = table.id(1);
        table.require(!known.contains(uuid), 1);
        known.insert(uuid);
    }
}

void HistoryCheck::checkRecords()
{
    SuspectTable table(m_file, "record", {"id", "uuid", "kind"});
    QSet<RecordId> known;
    while (table.nextRow()) {
        const qint64 next = qint64(m_records.size()) + 1;
        table.integer(0, next, next);
        const RecordId uuid = table.id(1);
        table.require(!known.contains(uuid), 1);
        known.insert(uuid);
        const qint64 kind = table.integer(2, 1, kMost);
        table.require(isRecordKind(kind), 2);
        m_records.push_back(RecordKind(kind));
    }
}

void HistoryCheck::checkTransactions()
{
    SuspectTable table(m_file, "txn",
                       {"id", "replica", "sequence", "clock", "author", "label", "origin", "undoes_replica",
                        "undoes_sequence", "suspect", "hash", "parent", "further_parents", "first_op", "ops"});
    std::vector<qint64> sequences(std::size_t(m_replicas), 0);
    qint64 nextOp = 1;
    while (table.nextRow()) {
        const qint64 id = transactions() + 1;
        table.integer(0, id, id);
        qint64& sequence = sequences[std::size_t(table.integer(1, 1, m_replicas)) - 1];
        ++sequence;
        table.integer(2, sequence, sequence);
        checkHeader(table);
        const auto parent = table.optionalInteger(11, 1, id - 1);
        const qint64 furtherParents = table.integer(12, 0, parent ? kMost : 0);
        table.integer(13, nextOp, nextOp);
        const qint64 ops = table.integer(14, 1, kMost - nextOp);
        nextOp += ops;
        m_transactions.push_back({ops, parent.value_or(0), furtherParents});
    }
}

void HistoryCheck::checkHeader(const SuspectTable& table) const
{
    table.integer(3, 0, kLatestClock);
    for (int column : {4, 5, 6})
        table.require(isHeaderText(table.value(column)), column);
    const bool isUndo = table.optionalInteger(7, 1, m_replicas).has_value();
    table.require(table.optionalInteger(8, 1, kMost).has_value() == isUndo, 8);
    table.integer(9, 0, 1);
    table.bytes(10, kHashBytes, kHashBytes);
}

void HistoryCheck::checkParents()
{
    SuspectTable table(m_file, "txn_parent", {"txn", "parent"});
    while (table.nextRow()) {
        const qint64 id = table.integer(0, 1, transactions());
        Transaction& transaction = m_transactions[std::size_t(id) - 1];
        transaction.latestParent = table.integer(1, transaction.latestParent + 1, id - 1);
        table.require(transaction.parentsLeft-- > 0, 0);
    }
    for (const Transaction& transaction : m_transactions)
        table.require(transaction.parentsLeft == 0, 1);
}

void HistoryCheck::checkOps()
{
    SuspectTable table(m_file, "op", {"id", "txn", "idx", "record", "field", "value", "base", "further_bases"});
    std::size_t transaction = 0;
    qint64 index = 0;
    while (table.nextRow()) {
        if (transaction < m_transactions.size() && index == m_transactions[transaction].ops) {
            ++transaction;
            index = 0;
        }
        const qint64 id = ops() + 1;
        table.integer(0, id, id);
        table.require(transaction < m_transactions.size(), 1);
        table.integer(1, qint64(transaction) + 1, qint64(transaction) + 1);
        table.integer(2, index, index);
        ++index;
        m_ops.push_back(checkedOp(table));
        const auto base = table.optionalInteger(6, 1, id - 1);
        table.require(base.has_value() == (m_ops.back().field != kCreationField), 6);
        if (base)
            checkBase(table, 6, id, *base);
        m_ops.back().basesLeft = table.integer(7, 0, base ? kMost : 0);
    }
    qint64 announced = 0;
    for (const Transaction& counted : m_transactions)
        announced += counted.ops;
    table.require(ops() == announced, 0);
}

HistoryCheck::Op HistoryCheck::checkedOp(const SuspectTable& table) const
{
    Op op;
    op.record = table.integer(3, 1, qint64(m_records.size()));
    op.field = int(table.integer(4, 0, kMost));
    const StoredValue value = table.value(5);
    table.require(valueFault(recordType(m_records[std::size_t(op.record) - 1]), op.field, value).isEmpty(), 5);
    op.isNothing = value.isNothing();
    return op;
}

void HistoryCheck::checkBase(const SuspectTable& table, int column, qint64 op, qint64 base)
{
    Op& derived = m_ops[std::size_t(op) - 1];
    const Op& original = m_ops[std::size_t(base) - 1];
    table.require(base < op && base > derived.latestBase && original.record == derived.record, column);
    table.require(mayBeBasedOn(derived.field, derived.isNothing, original.field), column);
    derived.latestBase = base;
}

void HistoryCheck::checkBases()
{
    SuspectTable table(m_file, "op_base", {"op", "base"});
    while (table.nextRow()) {
        const qint64 op = table.integer(0, 1, ops());
        checkBase(table, 1, op, table.integer(1, 1, op - 1));
        table.require(m_ops[std::size_t(op) - 1].basesLeft-- > 0, 0);
    }
    for (const Op& op : m_ops)
        table.require(op.basesLeft == 0, 1);
}

void HistoryCheck::checkAttachments()
{
    SuspectTable table(m_file, "attachment", {"hash", "part", "length(bytes)", "typeof(bytes)"}, "hash, part");
    QByteArray hash;
    qint64 part = 0;
    qint64 size = 0;
    while (table.nextRow()) {
        const QByteArrayView next = table.bytes(0, kHashBytes, kHashBytes);
        if (next != hash) {
            hash = next.toByteArray();
            part = 0;
            size = 0;
        }
        table.integer(1, part, part);
        table.requireText(3, "blob");
        size += table.integer(2, 0, kAttachmentPartBytes);
        // Only the last part may be shorter.
        table.require(size > part * kAttachmentPartBytes || (part == 0 && size == 0), 2);
        table.require(size <= kMaximumAttachmentBytes, 2);
        ++part;
    }
}

} // namespace readiness
