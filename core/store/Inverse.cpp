#include "core/store/Inverse.h"

#include "core/base/CoreText.h"
#include "core/store/Heads.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

Inverse::Inverse(const Connection& connection, Tables& tables)
    : m_connection(connection), m_tables(tables), m_reader(connection, tables.names, tables.ops)
{
}

ChangeSet Inverse::of(const TransactionId& transaction)
{
    const auto local = m_reader.find(transaction);
    const auto stored = local ? m_reader.read(*local) : std::nullopt;
    if (!stored)
        throw DatabaseError{{ErrorKind::Usage, CoreText::tr("The transaction to undo is not in %1.").arg(m_connection.path())}};
    const std::vector<StoredOp> ops = m_reader.opsOf(*stored);
    std::vector<Touched> records;
    std::map<qint64, std::size_t> positions;
    for (const StoredOp& op : ops) {
        const auto [position, isNew] = positions.emplace(op.record, records.size());
        if (isNew)
            records.push_back({m_tables.names.record(op.record), m_tables.ops.opsOf(op.record), false, {}, {}});
        Touched& touched = records[position->second];
        touched.wasCreated = touched.wasCreated || op.field == kCreationField;
        touched.first.emplace(op.field, &op);
        touched.last.insert_or_assign(op.field, &op);
    }
    ChangeSet changes;
    changes.label = labelFor(*stored);
    // What was made last is taken back first: a record comes back before what refers to it.
    for (auto touched = records.rbegin(); touched != records.rend(); ++touched)
        addInverse(changes, *touched);
    return changes;
}

void Inverse::addInverse(ChangeSet& changes, const Touched& touched) const
{
    const LocalRecord& record = touched.record;
    const RecordType& type = recordType(record.kind);
    const RecordState now = stateOf(viewOf(touched.ops), type);
    if (touched.wasCreated) {
        if (now.row.isRemoved)
            refuse(touched);
        for (const Field* field : storedFields(type))
            checkUnchanged(touched, field->number);
        changes.remove(record.kind, record.id);
        return;
    }
    const auto removal = touched.last.find(kRemovalField);
    const bool removed = removal != touched.last.end() && !removal->second->value.isNothing();
    const bool restored = removal != touched.last.end() && removal->second->value.isNothing();
    if (restored) {
        if (now.row.isRemoved)
            refuse(touched);
        checkNothingElseCame(touched);
        changes.remove(record.kind, record.id);
        return;
    }
    if (removed) {
        checkUnchanged(touched, kRemovalField);
        changes.restore(record.kind, recordOf(type, record.id, now.row));
    } else if (now.row.isRemoved) {
        refuse(touched);
    }
    for (const auto& [field, op] : touched.first) {
        if (field == kRemovalField)
            continue;
        checkUnchanged(touched, field);
        changes.set(record.kind, record.id, field, valueBefore(m_tables.ops, *op).toValue());
    }
}

/// Every head of the cell must say what the transaction left there.
void Inverse::checkUnchanged(const Touched& touched, int field) const
{
    const auto last = touched.last.find(field);
    StoredValue left;
    if (last != touched.last.end()) {
        left = last->second->value;
    } else if (touched.wasCreated) {
        Op creation;
        creation.created = m_tables.ops.created(touched.last.at(kCreationField)->value);
        left = creation.valueOf(field);
    }
    for (const Op* head : headsOf(viewOf(touched.ops), field)) {
        if (head->valueOf(field) != left)
            refuse(touched);
    }
}

/// For the inverse of a restoration: the record must be as the removal saw it and the restoration left it.
void Inverse::checkNothingElseCame(const Touched& touched) const
{
    Bases known;
    for (const Op& op : touched.ops) {
        const bool isOurs = std::any_of(touched.last.begin(), touched.last.end(), [&](const auto& entry) { return entry.second->transaction == op.transaction; });
        if (!isOurs)
            continue;
        known.push_back(op.id);
        for (const Op& removal : m_tables.ops.opsOf(op.bases))
            known.append(removal.bases.constData(), removal.bases.size());
    }
    for (qint64 head : everyHead(viewOf(touched.ops), recordType(touched.record.kind))) {
        if (!known.contains(head))
            refuse(touched);
    }
}

QString Inverse::labelFor(const StoredTransaction& transaction)
{
    const auto original = transaction.header.undoes ? m_reader.find(*transaction.header.undoes) : std::nullopt;
    const auto undone = original ? m_reader.read(*original) : std::nullopt;
    const StoredValue& label = undone ? undone->header.label : transaction.header.label;
    return (undone ? CoreText::tr("Redo: %1") : CoreText::tr("Undo: %1")).arg(QString::fromUtf8(label.bytes));
}

void Inverse::refuse(const Touched& touched) const
{
    const RecordType& type = recordType(touched.record.kind);
    const RecordPtr record = recordOf(type, touched.record.id, stateOf(viewOf(touched.ops), type).row);
    const QString text = CoreText::tr("%1 has changed since, so the change cannot be taken back: set the values by hand.");
    throw DatabaseError{{ErrorKind::Usage, text.arg(displayCode(type, record->number))}};
}

} // namespace readiness
