#include "core/store/Inverse.h"

#include "core/base/CoreText.h"
#include "core/store/Heads.h"

#include <algorithm>
#include <limits>

namespace readiness {

using namespace Qt::StringLiterals;

Inverse::Inverse(const Connection& connection, Tables& tables)
    : m_connection(connection), m_tables(tables), m_reader(connection, tables.names, tables.ops)
{}

ChangeSet Inverse::of(const TransactionId& transaction)
{
    const auto local = m_reader.find(transaction);
    const auto stored = local ? m_reader.read(*local) : std::nullopt;
    if (!stored)
        throw DatabaseError{
            {ErrorKind::Usage, CoreText::tr("The transaction to undo is not in %1.").arg(m_connection.path())}};
    const std::vector<StoredOp> ops = m_reader.opsOf(*stored);
    std::vector<Touched> records;
    std::map<qint64, std::size_t> positions;
    for (const StoredOp& op : ops) {
        const auto [position, isNew] = positions.emplace(op.record, records.size());
        if (isNew)
            records.push_back({m_tables.names.record(op.record), m_tables.ops.opsOf(op.record), false, {}});
        Touched& touched = records[position->second];
        touched.wasCreated = touched.wasCreated || op.field == kCreationField;
        touched.byField[op.field].push_back(&op);
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
    if (touched.byField.contains(kRemovalField)) {
        if (addInverseOfRemoval(changes, touched, now.row))
            return;
    } else if (now.row.isRemoved) {
        refuse(touched);
    }
    for (const auto& [field, ops] : touched.byField) {
        if (field == kRemovalField)
            continue;
        checkUnchanged(touched, field);
        std::vector<Value> before;
        for (const StoredValue& value : valuesBefore(m_tables.ops, *ops.front()))
            before.push_back(value.toValue());
        if (before.size() > 1) // it decided a conflict
            changes.reopen(record.kind, record.id, field, std::move(before));
        else
            changes.set(record.kind, record.id, field, std::move(before.front()));
    }
}

/// True where the record goes with all that the transaction did to it.
bool Inverse::addInverseOfRemoval(ChangeSet& changes, const Touched& touched, const RecordRow& now) const
{
    const LocalRecord& record = touched.record;
    const RecordPtr shown = recordOf(recordType(record.kind), record.id, now);
    const StoredOp& op = *touched.byField.at(kRemovalField).front();
    const bool isRestoration = op.value.isNothing();
    if (isRestoration && now.isRemoved)
        refuse(touched);
    if (hasDecidedRemoval(touched)) {
        checkIsStanding(touched);
        changes.reopenRemoval(record.kind, shown);
        return false;
    }
    const Ops bases = m_tables.ops.opsOf(op.bases);
    const bool reopensRemoval =
        !isRestoration && !now.isRemoved
        && std::any_of(bases.begin(), bases.end(), [](const Op& base) { return base.isRemoval(); });
    if (isRestoration)
        checkNothingElseCame(touched);
    else
        checkUnchanged(touched, kRemovalField);
    if (isRestoration || reopensRemoval) {
        changes.remove(record.kind, record.id);
        return true;
    }
    changes.restore(record.kind, shown);
    return false;
}

/// Whether it was open, before the transaction, if the record is removed.
bool Inverse::hasDecidedRemoval(const Touched& touched) const
{
    qint64 first = std::numeric_limits<qint64>::max();
    for (const auto& [field, ops] : touched.byField)
        first = std::min(first, ops.front()->local);
    OpView before;
    for (const Op& op : touched.ops) {
        if (op.id < first)
            before.push_back(&op);
    }
    const RecordState state = stateOf(before, recordType(touched.record.kind));
    return std::any_of(state.conflicts.begin(), state.conflicts.end(),
                       [](const ConflictHead& head) { return head.field == kRemovalField; });
}

/// Nobody must have decided anew.
void Inverse::checkIsStanding(const Touched& touched) const
{
    const qint64 decision = touched.byField.at(kRemovalField).front()->local;
    const OpView heads = headsOf(viewOf(touched.ops), kRemovalField);
    if (heads.size() != 1 || heads.front()->id != decision)
        refuse(touched);
}

/// What the transaction left in the cell: several values where it made a conflict open again.
std::vector<StoredValue> Inverse::valuesLeft(const Touched& touched, int field) const
{
    std::vector<StoredValue> values;
    const auto own = touched.byField.find(field);
    if (own != touched.byField.end()) {
        for (const StoredOp* op : own->second) {
            const auto replaces = [op](const StoredOp* other) { return other->bases.contains(op->local); };
            if (std::none_of(own->second.begin(), own->second.end(), replaces))
                values.push_back(op->value);
        }
    } else {
        Op creation;
        creation.created = m_tables.ops.created(touched.byField.at(kCreationField).front()->value);
        values.push_back(creation.valueOf(field));
    }
    return values;
}

/// The heads of the cell must say what the transaction left there, and nothing else.
void Inverse::checkUnchanged(const Touched& touched, int field) const
{
    const std::vector<StoredValue> left = valuesLeft(touched, field);
    std::vector<StoredValue> present;
    for (const Op* head : headsOf(viewOf(touched.ops), field))
        present.push_back(head->valueOf(field));
    const auto isIn = [](const std::vector<StoredValue>& values) {
        return [&values](const StoredValue& value) {
            return std::find(values.begin(), values.end(), value) != values.end();
        };
    };
    if (!std::all_of(present.begin(), present.end(), isIn(left))
        || !std::all_of(left.begin(), left.end(), isIn(present)))
        refuse(touched);
}

/// For the inverse of a restoration: the record must be as the removal saw it and the restoration left it.
void Inverse::checkNothingElseCame(const Touched& touched) const
{
    Bases known;
    for (const Op& op : touched.ops) {
        const bool isOurs = op.transaction == touched.byField.begin()->second.front()->transaction;
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
    const QString text =
        CoreText::tr("%1 has changed since, so the change cannot be taken back: set the values by hand.");
    throw DatabaseError{{ErrorKind::Usage, text.arg(displayCode(type, record->number))}};
}

} // namespace readiness
