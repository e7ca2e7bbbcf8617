#include "core/exchange/ImportPlan.h"

#include "core/base/CoreText.h"
#include "core/exchange/PlanMaker.h"
#include "core/model/Labels.h"
#include "core/model/ListEntry.h"

#include <QSet>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

Result<ImportPlan> ImportPlan::make(const SnapshotPtr& snapshot, const Workbook& workbook, const ImportRequest& request)
{
    return PlanMaker(snapshot, workbook, request).run();
}

int ImportPlan::count(RowState state) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const PlannedRow& row) { return row.state == state; }));
}

std::vector<NamedRecord> ImportPlan::unknown() const
{
    QSet<RecordId> named;
    for (const PlannedRow& row : m_rows) {
        for (const PlannedChange& change : row.changes) {
            if (change.isConflict && change.choice == ConflictChoice::Ours)
                continue;
            if (const auto* id = std::get_if<RecordId>(&change.value))
                named.insert(*id);
            named.unite(QSet<RecordId>(change.targets.begin(), change.targets.end()));
        }
    }
    std::vector<NamedRecord> unknown;
    std::copy_if(m_unknown.begin(), m_unknown.end(), std::back_inserter(unknown),
                 [&](const NamedRecord& record) { return named.contains(record.id); });
    return unknown;
}

void ImportPlan::choose(std::size_t row, const Field& field, ConflictChoice choice)
{
    for (PlannedChange& change : m_rows.at(row).changes) {
        if (change.isConflict && change.field == &field)
            change.choice = choice;
    }
}

void ImportPlan::chooseForAll(ConflictChoice choice)
{
    for (PlannedRow& row : m_rows) {
        for (PlannedChange& change : row.changes)
            change.choice = change.isConflict ? choice : change.choice;
    }
}

ChangeSet ImportPlan::changes() const
{
    ChangeSet changes;
    changes.label = CoreText::tr("Import %1").arg(pluralOf(*m_type));
    changes.origin = m_origin;
    addUnknown(changes);
    for (const PlannedRow& row : m_rows)
        addRow(changes, row);
    if (std::all_of(m_rows.begin(), m_rows.end(), [](const PlannedRow& row) { return row.changes.empty(); }))
        changes.changes.clear();
    return changes;
}

void ImportPlan::addUnknown(ChangeSet& changes) const
{
    for (const NamedRecord& named : unknown()) {
        const RecordType& type = recordType(named.kind);
        auto record = type.make();
        record->id = named.id;
        type.field(QString::fromLatin1(type.titleField))->set(*record, Value(named.name));
        changes.create(named.kind, std::move(record));
    }
}

void ImportPlan::addRow(ChangeSet& changes, const PlannedRow& row) const
{
    if (row.state == RowState::New) {
        auto record = row.type->make();
        record->id = row.record;
        for (const PlannedChange& change : row.changes) {
            if (change.field->isStored())
                change.field->set(*record, Value(change.value));
        }
        changes.create(row.type->kind, std::move(record));
    }
    for (const PlannedChange& change : row.changes) {
        if (change.field->kind == FieldKind::ReferenceList)
            addList(changes, row.record, change);
        else if (row.state != RowState::New)
            addChange(changes, row, change);
    }
}

void ImportPlan::addChange(ChangeSet& changes, const PlannedRow& row, const PlannedChange& change) const
{
    const RecordId& record = row.record;
    const RecordKind kind = row.type->kind;
    const Field& field = *change.field;
    if (!change.isConflict || change.choice == ConflictChoice::Theirs) {
        changes.set(kind, record, field.number, change.value);
        return;
    }
    if (change.choice == ConflictChoice::Ours)
        return;
    // Beside what the field holds: one value, or those of a conflict that is open already, of which the last is shown.
    std::vector<Value> values{change.value};
    for (const Conflict& conflict : m_snapshot->conflicts()) {
        if (conflict.record != record || conflict.field != field.number)
            continue;
        for (const Conflict::Head& head : conflict.heads)
            values.push_back(head.value);
    }
    if (values.size() == 1)
        values.push_back(field.get(*m_snapshot->table(kind).find(record)));
    changes.reopen(kind, record, field.number, std::move(values));
}

void ImportPlan::addList(ChangeSet& changes, const RecordId& record, const PlannedChange& change) const
{
    const auto holds = [](const std::vector<RecordId>& ids, const RecordId& id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    const std::vector<RecordId> present = m_snapshot->references(record, change.field->number);
    for (const RecordId& target : change.targets) {
        if (holds(present, target))
            continue;
        ListEntry entry;
        entry.id = RecordId::random();
        entry.owner = record;
        entry.field = change.field->number;
        entry.target = target;
        changes.create(std::move(entry));
    }
    const bool hasFewer = std::any_of(present.begin(), present.end(),
                                      [&](const RecordId& target) { return !holds(change.targets, target); });
    if (!hasFewer)
        return;
    m_snapshot->table(RecordKind::ListEntry).forEach([&](const Record& other) {
        const auto& entry = static_cast<const ListEntry&>(other);
        if (entry.owner == record && entry.field == change.field->number && !holds(change.targets, entry.target))
            changes.remove(RecordKind::ListEntry, entry.id);
    });
}

} // namespace readiness
