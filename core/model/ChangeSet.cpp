#include "core/model/ChangeSet.h"

#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "core/model/ListEntry.h"

#include <QHash>
#include <QSet>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString nounOf(const RecordType& type) { return CoreText::inSentence(labelOf(type)); }

QString nounOf(const Field& field) { return CoreText::inSentence(labelOf(field)); }

QString nameOf(const RecordType& type, const Record& record)
{
    const QString title = type.title(record);
    return record.number > 0 ? displayCode(type, record.number)
                             : CoreText::tr("the new %1 “%2”").arg(nounOf(type), title);
}

tl::unexpected<Error> refusal(const RecordType& type, const Record& record, const Field& field, const QString& fault)
{
    return usageError(
        CoreText::tr("%1 of %2 %3.", "field, record, what is wrong").arg(nounOf(field), nameOf(type, record), fault));
}

QString targetFault(const Snapshot& snapshot, const Field& field, const RecordId& target)
{
    RecordKind kind{};
    if (!snapshot.find(target, &kind))
        return CoreText::tr("names a record that does not exist");
    if (field.target && *field.target != kind)
        return CoreText::tr("must name one of the %1").arg(CoreText::inSentence(pluralOf(recordType(*field.target))));
    return {};
}

Result<> checkReference(const Snapshot& snapshot, const RecordType& type, const Record& record, const Field& field)
{
    if (field.kind != FieldKind::Reference)
        return {};
    const Value value = field.get(record);
    const auto* target = std::get_if<RecordId>(&value);
    const QString fault = target ? targetFault(snapshot, field, *target) : QString();
    return fault.isEmpty() ? Result<>() : refusal(type, record, field, fault);
}

/// The list that the entry belongs to says what may be in it.
Result<> checkListEntry(const Snapshot& snapshot, const ListEntry& entry)
{
    RecordKind kind{};
    const Record* owner = snapshot.find(entry.owner, &kind);
    const Field* list = owner ? recordType(kind).field(entry.field) : nullptr;
    if (!list || list->kind != FieldKind::ReferenceList)
        return usageError(u"A list entry belongs to no list: field %1 of its owner is none."_s.arg(entry.field));
    const QString fault = targetFault(snapshot, *list, entry.target);
    return fault.isEmpty() ? Result<>() : refusal(recordType(kind), *owner, *list, fault);
}

Result<> checkWhole(const Snapshot& snapshot, const RecordType& type, const Record& record)
{
    for (const Field& field : type.fields) {
        if (!field.isStored())
            continue;
        if (const QString fault = field.fault(field.get(record)); !fault.isEmpty())
            return refusal(type, record, field, fault);
        if (auto reference = checkReference(snapshot, type, record, field); !reference)
            return reference;
    }
    return {};
}

Result<> applyCreation(SnapshotBuilder& builder, const Change& change)
{
    const std::vector<Conflict>& conflicts = builder.peek().conflicts();
    const bool isKept = change.action == Change::Action::Restore // against somebody's removal
                        && std::any_of(conflicts.begin(), conflicts.end(), [&](const Conflict& conflict) {
                               return conflict.record == change.record && conflict.field == kRemovalField;
                           });
    if (!isKept && builder.peek().find(change.record))
        return usageError(CoreText::tr("%1 cannot be added: it exists already.")
                              .arg(nameOf(recordType(change.kind), *change.created)));
    builder.put(change.kind, change.created);
    return {};
}

Result<> applySet(SnapshotBuilder& builder, const Change& change)
{
    const RecordType& type = recordType(change.kind);
    const Record* current = builder.peek().table(change.kind).find(change.record);
    if (!current)
        return usageError(CoreText::tr("The %1 to change does not exist any more.").arg(nounOf(type)));
    const Field* field = type.field(change.field);
    if (!field || !field->isStored())
        return usageError(u"%1 has no field of number %2."_s.arg(QString::fromLatin1(type.label)).arg(change.field));
    if (const QString fault = field->fault(change.value); !fault.isEmpty())
        return refusal(type, *current, *field, fault);
    auto copy = type.clone(*current);
    field->set(*copy, Value(change.value));
    builder.put(change.kind, std::move(copy));
    return {};
}

Result<> applyReopening(SnapshotBuilder& builder, const Change& change)
{
    if (!builder.peek().find(change.record))
        builder.put(change.kind, change.created);
    return {};
}

Result<> applyRemoval(SnapshotBuilder& builder, const Change& change)
{
    if (change.kind == RecordKind::Project && change.record == builder.peek().project().id) // another one is of no use
        return usageError(CoreText::tr("The project itself cannot be removed from its file."));
    if (!builder.peek().table(change.kind).find(change.record))
        return usageError(
            CoreText::tr("The %1 to remove does not exist any more.").arg(nounOf(recordType(change.kind))));
    builder.remove(change.kind, change.record);
    return {};
}

Result<> applyOne(SnapshotBuilder& builder, const Change& change)
{
    switch (change.action) {
    case Change::Action::Create:
    case Change::Action::Restore: return applyCreation(builder, change);
    case Change::Action::Set: return applySet(builder, change);
    case Change::Action::Reopen: return change.created ? applyReopening(builder, change) : applySet(builder, change);
    case Change::Action::Remove: return applyRemoval(builder, change);
    }
    return {};
}

Result<> checkChanged(const Snapshot& snapshot, const Change& change)
{
    const RecordType& type = recordType(change.kind);
    const Record* record = snapshot.table(change.kind).find(change.record);
    if (!record)
        return {}; // removed by a later change
    const bool isWhole = change.created || change.action == Change::Action::Remove;
    Result<> result;
    if (change.kind == RecordKind::ListEntry)
        result = checkListEntry(snapshot, static_cast<const ListEntry&>(*record)); // its sentence is the plainer one
    if (result)
        result = isWhole ? checkWhole(snapshot, type, *record)
                         : checkReference(snapshot, type, *record, *type.field(change.field));
    if (result && isWhole && change.kind == RecordKind::Project && snapshot.table(RecordKind::Project).size() > 1)
        result = usageError(CoreText::tr("A file holds one project, and this one has it already."));
    return result;
}

Result<> checkReferrers(const Snapshot& snapshot, const RecordType& type, const QSet<RecordId>& removed)
{
    Result<> result;
    for (const Field& field : type.fields) {
        if (field.kind != FieldKind::Reference)
            continue;
        snapshot.table(type.kind).forEach([&](const Record& record) {
            const Value value = field.get(record);
            const auto* target = std::get_if<RecordId>(&value);
            if (result && target && removed.contains(*target))
                result = refusal(type, record, field, CoreText::tr("would name a removed record"));
        });
    }
    return result;
}

/// Nothing that stays may name what these changes have removed.
Result<> checkRemovals(const Snapshot& snapshot, const ChangeSet& changes)
{
    QSet<RecordId> removed;
    for (const Change& change : changes.changes) {
        if (change.action == Change::Action::Remove && !snapshot.table(change.kind).find(change.record))
            removed.insert(change.record);
    }
    if (removed.isEmpty())
        return {};
    for (const RecordType* type : recordTypes()) {
        if (auto result = checkReferrers(snapshot, *type, removed); !result)
            return result;
    }
    return {};
}

} // namespace

void ChangeSet::create(RecordKind kind, RecordPtr record)
{
    const RecordId id = record->id;
    changes.push_back({Change::Action::Create, kind, id, std::move(record), 0, {}, {}});
}

void ChangeSet::set(RecordKind kind, const RecordId& record, int field, Value value)
{
    changes.push_back({Change::Action::Set, kind, record, {}, field, std::move(value), {}});
}

void ChangeSet::remove(RecordKind kind, const RecordId& record)
{
    changes.push_back({Change::Action::Remove, kind, record, {}, 0, {}, {}});
}

void ChangeSet::restore(RecordKind kind, RecordPtr record)
{
    const RecordId id = record->id;
    changes.push_back({Change::Action::Restore, kind, id, std::move(record), 0, {}, {}});
}

void ChangeSet::reopen(RecordKind kind, const RecordId& record, int field, std::vector<Value> values)
{
    Value shown = std::move(values.back());
    values.pop_back();
    changes.push_back({Change::Action::Reopen, kind, record, {}, field, std::move(shown), std::move(values)});
}

void ChangeSet::reopenRemoval(RecordKind kind, RecordPtr record)
{
    const RecordId id = record->id;
    changes.push_back({Change::Action::Reopen, kind, id, std::move(record), kRemovalField, {}, {}});
}

void ChangeSet::giveNumbers(const Snapshot& snapshot)
{
    QHash<int, int> next;
    for (Change& change : changes) {
        if (change.action != Change::Action::Create || change.created->number != 0)
            continue;
        const int number = next.value(int(change.kind), snapshot.highestNumber(change.kind)) + 1;
        next.insert(int(change.kind), number);
        auto numbered = recordType(change.kind).clone(*change.created);
        numbered->number = number;
        change.created = std::move(numbered);
    }
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
        if (auto result = checkChanged(builder.peek(), change); !result)
            return tl::unexpected(result.error());
    }
    if (auto result = checkRemovals(builder.peek(), changes); !result)
        return tl::unexpected(result.error());
    return builder.finish();
}

} // namespace readiness
