#include "core/store/ChangeSetWriter.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

DatabaseError unusable(const QString& text) { return {{ErrorKind::Usage, text}}; }

Bases idsOf(const OpView& heads)
{
    Bases ids;
    for (const Op* head : heads)
        ids.push_back(head->id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

bool Sight::covers(const Op& op) const
{
    if (op.name.transaction.replica == transaction.replica)
        return op.name.transaction.sequence <= seen.own || op.name.transaction.sequence == transaction.sequence;
    return op.id <= seen.arrived;
}

ChangeSetWriter::ChangeSetWriter(Tables& tables, const Sight& sight)
    : m_tables(tables), m_sight(sight), m_firstOp(tables.history.nextOp())
{}

void ChangeSetWriter::add(const ChangeSet& changes)
{
    for (const QByteArray& attachment : changes.attachments)
        m_attachments.insert(sha256Of(attachment), attachment);
    for (const Change& change : changes.changes)
        add(change);
    if (m_ops.empty())
        throw unusable(u"There is nothing to change."_s);
}

void ChangeSetWriter::add(const Change& change)
{
    switch (change.action) {
    case Change::Action::Create: create(change); break;
    case Change::Action::Set: set(touched(change), change.field, storedValue(change, change.value)); break;
    case Change::Action::Remove: remove(touched(change)); break;
    case Change::Action::Restore: restore(touched(change), *change.created); break;
    case Change::Action::Reopen:
        if (change.created)
            reopenRemoval(touched(change));
        else
            reopen(change);
        break;
    }
}

void ChangeSetWriter::create(const Change& change)
{
    const RecordType& type = recordType(change.kind);
    const auto added = m_tables.names.addRecord(change.record, change.kind);
    if (!added) {
        createAgain(change);
        return;
    }
    const RecordRow row = rowOf(type, *change.created);
    addCreation(*added, row);
    m_tables.state.writeNew(*added, row);
}

/// An id that follows from what the record is comes again after an undo, or where a colleague's creation arrived a moment
/// ago, unseen.
void ChangeSetWriter::createAgain(const Change& change)
{
    const RecordType& type = recordType(change.kind);
    const auto record = m_tables.names.findRecord(change.record);
    const Ops seen = opsInSight(record->local);
    const bool isThere = !seen.empty() && !stateOf(viewOf(seen), type).row.isRemoved;
    if (!hasMeaningfulId(change.kind) || record->kind != change.kind || isThere || m_created.contains(record->local))
        throw unusable(u"%1 of the id %2 exists already."_s.arg(QLatin1String(type.label), change.record.toHex()));
    if (seen.empty())
        addCreation(*record, rowOf(type, *change.created));
    else
        restore(touched(change), *change.created);
    touched(change); // so that its state is made anew from both
}

void ChangeSetWriter::addCreation(const LocalRecord& record, const RecordRow& row)
{
    const RecordType& type = recordType(record.kind);
    const FieldValues values = fieldValues(type, row);
    for (const FieldValue& value : values)
        keepAttachment(*type.field(value.field), value.value);
    m_created.insert(record.local, m_ops.size());
    m_ops.push_back({record.local, kCreationField, {StoredValue::Type::Bytes, 0, packed(values)}, {}});
    m_records.push_back(record);
    m_baseNames.emplace_back();
}

void ChangeSetWriter::set(Touched& touched, int field, StoredValue value)
{
    addOp(touched, field, std::move(value), idsOf(headsOf(viewOf(touched.ops), field)));
}

/// Ops side by side, each based on the decision: none replaces another.
void ChangeSetWriter::reopen(const Change& change)
{
    Touched& record = touched(change);
    const Bases decision = idsOf(headsOf(viewOf(record.ops), change.field));
    for (const Value& value : change.others)
        addOp(record, change.field, storedValue(change, value), decision);
    addOp(record, change.field, storedValue(change, change.value), decision);
}

/// Each removal that was decided upon comes back with what it had seen, and the decision; not with the edits that it had
/// not seen, so that they are in conflict with it again.
void ChangeSetWriter::reopenRemoval(Touched& touched)
{
    const OpView decisions = headsOf(viewOf(touched.ops), kRemovalField);
    std::vector<Bases> seen;
    for (const Op& op : touched.ops) {
        const auto isBasedOnIt = [&op](const Op* decision) { return decision->bases.contains(op.id); };
        if (!op.isRemoval() || std::none_of(decisions.begin(), decisions.end(), isBasedOnIt))
            continue;
        Bases& bases = seen.emplace_back(idsOf(decisions));
        bases.append(op.bases.constData(), op.bases.size());
        std::sort(bases.begin(), bases.end());
        bases.erase(std::unique(bases.begin(), bases.end()), bases.end());
    }
    for (const Bases& bases : seen)
        addOp(touched, kRemovalField, {StoredValue::Type::Integer, 1, {}}, bases);
}

void ChangeSetWriter::remove(Touched& touched)
{
    addOp(touched, kRemovalField, {StoredValue::Type::Integer, 1, {}},
          everyHead(viewOf(touched.ops), recordType(touched.record.kind)));
}

void ChangeSetWriter::restore(Touched& touched, const Record& record)
{
    const OpView removalHeads = headsOf(viewOf(touched.ops), kRemovalField);
    if (std::any_of(removalHeads.begin(), removalHeads.end(), [](const Op* op) { return op->isRemoval(); }))
        addOp(touched, kRemovalField, {}, idsOf(removalHeads));
    const RecordType& type = recordType(touched.record.kind);
    const RecordRow shown = stateOf(viewOf(touched.ops), type).row;
    const RecordRow wanted = rowOf(type, record);
    const std::vector<const Field*>& fields = storedFields(type);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (shown.values[i] != wanted.values[i])
            set(touched, fields[i]->number, wanted.values[i]);
    }
}

/// What whoever made the change set could know of the record.
Ops ChangeSetWriter::opsInSight(qint64 record) const
{
    Ops ops = m_tables.ops.opsOf(record);
    std::erase_if(ops, [&](const Op& op) { return !m_sight.covers(op); });
    return ops;
}

ChangeSetWriter::Touched& ChangeSetWriter::touched(const Change& change)
{
    const auto record = m_tables.names.findRecord(change.record);
    if (record) {
        if (const auto known = m_touched.find(record->local); known != m_touched.end())
            return known->second;
    }
    Touched touched;
    if (record && record->kind == change.kind) {
        touched = {*record, opsInSight(record->local)};
        if (const auto created = m_created.constFind(record->local); created != m_created.constEnd())
            touched.ops.push_back(ownOp(*created));
    }
    if (touched.ops.empty())
        throw unusable(u"The %1 to change does not exist any more."_s.arg(
            QString::fromLatin1(recordType(change.kind).label).toLower()));
    return m_touched.emplace(record->local, std::move(touched)).first->second;
}

void ChangeSetWriter::addOp(Touched& touched, int field, StoredValue value, const Bases& bases)
{
    std::vector<OpName> names;
    for (const Op& op : touched.ops) {
        if (bases.contains(op.id))
            names.push_back(op.name);
    }
    m_ops.push_back({touched.record.local, field, std::move(value), bases});
    m_records.push_back(touched.record);
    m_baseNames.push_back(std::move(names));
    touched.ops.push_back(ownOp(m_ops.size() - 1));
}

Op ChangeSetWriter::ownOp(std::size_t index) const
{
    const NewOp& newOp = m_ops[index];
    Op op;
    op.id = m_firstOp + qint64(index);
    op.clock = std::numeric_limits<qint64>::max(); // its author sees it on top of everything
    op.name = {m_sight.transaction, int(index)};
    op.field = newOp.field;
    op.value = newOp.value;
    op.bases = newOp.bases;
    if (op.field == kCreationField)
        op.created = unpacked(op.value.bytes).value_or(FieldValues());
    return op;
}

StoredValue ChangeSetWriter::storedValue(const Change& change, const Value& value)
{
    const Field* field = recordType(change.kind).field(change.field);
    if (!field || !field->isStored())
        throw unusable(
            u"%1 has no field of number %2."_s.arg(QLatin1String(recordType(change.kind).label)).arg(change.field));
    StoredValue stored = StoredValue::of(value);
    keepAttachment(*field, stored);
    return stored;
}

void ChangeSetWriter::keepAttachment(const Field& field, const StoredValue& value)
{
    if (field.kind != FieldKind::Blob || value.isNothing() || m_tables.attachments.contains(value.bytes))
        return;
    const auto attachment = m_attachments.constFind(value.bytes);
    if (attachment == m_attachments.constEnd())
        throw unusable(u"The file for %1 is missing: attach it again."_s.arg(QLatin1String(field.key)));
    m_tables.attachments.add(*attachment);
}

QByteArray ChangeSetWriter::hash(const RecordId& project, const TransactionHeader& header,
                                 const std::vector<QByteArray>& parents) const
{
    TransactionHash hash(project, header, parents, qint64(m_ops.size()));
    for (std::size_t i = 0; i < m_ops.size(); ++i)
        hash.add(m_records[i], m_ops[i].field, m_ops[i].value, m_baseNames[i]);
    return hash.result();
}

void ChangeSetWriter::updateState()
{
    for (const auto& [local, touched] : m_touched)
        m_tables.state.refresh(touched.record);
}

} // namespace readiness
