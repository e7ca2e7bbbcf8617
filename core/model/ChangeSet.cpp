#include "core/model/ChangeSet.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const RecordType& type, const Record& record)
{
    const QString title = type.title(record);
    return record.number > 0 ? displayCode(type, record.number) : u"the new %1 “%2”"_s.arg(QString::fromLatin1(type.label).toLower(), title);
}

Result<> checkReference(const Snapshot& snapshot, const Field& field, const Value& value)
{
    const auto* id = std::get_if<RecordId>(&value);
    if (!id)
        return {};
    RecordKind kind{};
    if (!snapshot.find(*id, &kind))
        return usageError(u"names a record that does not exist"_s);
    if (field.target && *field.target != kind)
        return usageError(u"must name one of the %1"_s.arg(QString::fromLatin1(recordType(*field.target).plural).toLower()));
    return {};
}

/// One sentence about the first value of the record that its field or the project refuses.
Result<> checkRecord(const Snapshot& snapshot, const RecordType& type, const Record& record)
{
    for (const Field& field : type.fields) {
        if (!field.isStored())
            continue;
        const Value value = field.get(record);
        QString fault = field.fault(value);
        if (fault.isEmpty()) {
            if (const auto reference = checkReference(snapshot, field, value); !reference)
                fault = reference.error().text;
        }
        if (!fault.isEmpty())
            return usageError(u"%1 of %2 %3."_s.arg(QString::fromLatin1(field.key), nameOf(type, record), fault));
    }
    return {};
}

Result<> applySet(SnapshotBuilder& builder, const Change& change)
{
    const RecordType& type = recordType(change.kind);
    const Record* current = builder.peek().table(change.kind).find(change.record);
    if (!current)
        return usageError(u"The %1 to change does not exist any more."_s.arg(QString::fromLatin1(type.label).toLower()));
    const Field* field = type.field(change.field);
    if (!field || !field->isStored())
        return usageError(u"%1 has no field of number %2."_s.arg(QString::fromLatin1(type.label)).arg(change.field));
    if (const QString fault = field->fault(change.value); !fault.isEmpty())
        return usageError(u"%1 of %2 %3."_s.arg(QString::fromLatin1(field->key), nameOf(type, *current), fault));
    auto copy = type.clone(*current);
    field->set(*copy, Value(change.value));
    builder.put(change.kind, std::move(copy));
    return {};
}

Result<> applyOne(SnapshotBuilder& builder, const Change& change)
{
    switch (change.action) {
    case Change::Action::Create:
    case Change::Action::Restore:
        builder.put(change.kind, change.created);
        return {};
    case Change::Action::Set:
        return applySet(builder, change);
    case Change::Action::Remove:
        builder.table(change.kind).remove(change.record);
        return {};
    }
    return {};
}

} // namespace

void ChangeSet::create(RecordKind kind, RecordPtr record)
{
    const RecordId id = record->id;
    changes.push_back({Change::Action::Create, kind, id, std::move(record), 0, {}});
}

void ChangeSet::set(RecordKind kind, const RecordId& record, int field, Value value)
{
    changes.push_back({Change::Action::Set, kind, record, {}, field, std::move(value)});
}

void ChangeSet::remove(RecordKind kind, const RecordId& record) { changes.push_back({Change::Action::Remove, kind, record, {}, 0, {}}); }

void ChangeSet::restore(RecordKind kind, RecordPtr record)
{
    const RecordId id = record->id;
    changes.push_back({Change::Action::Restore, kind, id, std::move(record), 0, {}});
}

Result<SnapshotPtr> applied(const Snapshot& snapshot, const ChangeSet& changes)
{
    SnapshotBuilder builder(snapshot);
    for (const Change& change : changes.changes) {
        if (auto result = applyOne(builder, change); !result)
            return tl::unexpected(result.error());
    }
    // References are judged on the outcome, so that records created together may name each other in any order.
    for (const Change& change : changes.changes) {
        const Record* record = builder.peek().table(change.kind).find(change.record);
        if (!record)
            continue;
        const RecordType& type = recordType(change.kind);
        if (change.action != Change::Action::Set) {
            if (auto result = checkRecord(builder.peek(), type, *record); !result)
                return tl::unexpected(result.error());
        } else if (auto result = checkReference(builder.peek(), *type.field(change.field), change.value); !result) {
            return usageError(u"%1 of %2 %3."_s.arg(QString::fromLatin1(type.field(change.field)->key), nameOf(type, *record), result.error().text));
        }
    }
    return builder.finish();
}

} // namespace readiness
