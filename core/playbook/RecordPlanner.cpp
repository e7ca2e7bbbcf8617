#include "core/playbook/RecordPlanner.h"

#include "core/base/Rank.h"
#include "core/playbook/PlaybookPlan.h"
#include "core/playbook/RecordEntry.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Field& field, const Record& record)
{
    const Value value = field.get(record);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

ListEntry listEntry(const RecordId& owner, int field, const RecordId& target)
{
    ListEntry entry;
    entry.id = RecordId::random();
    entry.owner = owner;
    entry.field = field;
    entry.target = target;
    return entry;
}

RecordPlanner::RecordPlanner(const Snapshot& project, const Playbook& playbook)
    : m_project(project), m_playbook(playbook), m_match(project, playbook), m_ids(m_match.ids())
{}

bool RecordPlanner::isWanted(const PlaybookRecord& entry, const QSet<QString>& leftOut) const
{
    bool isWanted = !leftOut.contains(recordEntryName(entry));
    const RecordType& type = recordType(entry.kind);
    for (const Field& field : type.fields) {
        if (!namesOwner(type, field))
            continue;
        for (const EntryKey& owner : namedEntries(entry, field)) {
            if (!m_ids.contains(owner))
                return false; // what it belongs to is left out
            isWanted = isWanted || m_new.contains(owner);
        }
    }
    return isWanted;
}

void RecordPlanner::choose(const QSet<QString>& leftOut)
{
    for (const RecordKind kind : playbookKinds()) {
        for (std::size_t i = 0; i < m_playbook.records.size(); ++i) {
            const PlaybookRecord& entry = m_playbook.records[i];
            if (entry.kind != kind)
                continue;
            if (m_match.present(i)) {
                ++m_presentCount;
            } else if (isWanted(entry, leftOut)) {
                m_chosen.push_back({&entry, RecordId::random()});
                if (entry.key.isEmpty())
                    continue;
                m_ids.insert({kind, entry.key}, m_chosen.back().id);
                m_new.insert({kind, entry.key});
            }
        }
    }
}

QSet<QString> RecordPlanner::needs() const
{
    QSet<QString> names;
    for (const Chosen& chosen : m_chosen) {
        for (const Field& field : recordType(chosen.entry->kind).fields) {
            for (const EntryKey& other : namedEntries(*chosen.entry, field))
                names.insert(entryName(other.kind, other.key));
        }
    }
    return names;
}

void RecordPlanner::make(ChangeSet& changes, const QHash<EntryKey, RecordId>& made)
{
    m_ids.insert(made);
    QHash<RecordKind, QString> last; // positions
    for (const Chosen& chosen : m_chosen) {
        const RecordKind kind = chosen.entry->kind;
        std::shared_ptr<Record> record = recordOf(chosen);
        if (const Field* position = recordType(kind).field(u"position")) {
            if (!last.contains(kind)) {
                for (const Record* present : m_project.all(kind))
                    last[kind] = std::max(last[kind], textOf(*position, *present));
            }
            last[kind] = rankAfter(last[kind]);
            position->set(*record, Value(last[kind]));
        }
        changes.create(kind, std::move(record));
        makeLists(changes, chosen);
    }
}

void RecordPlanner::makeLists(ChangeSet& changes, const Chosen& chosen) const
{
    for (const Field& field : recordType(chosen.entry->kind).fields) {
        if (field.kind != FieldKind::ReferenceList)
            continue;
        for (const EntryKey& other : namedEntries(*chosen.entry, field)) {
            if (const RecordId target = m_ids.value(other); !target.isNull())
                changes.create(listEntry(chosen.id, field.number, target));
        }
    }
}

std::shared_ptr<Record> RecordPlanner::recordOf(const Chosen& chosen) const
{
    const RecordType& type = recordType(chosen.entry->kind);
    std::shared_ptr<Record> record = type.make();
    record->id = chosen.id;
    for (const Field& field : type.fields) {
        const QJsonValue said = chosen.entry->values[QLatin1StringView(field.key)];
        if (said.isUndefined() || field.kind == FieldKind::ReferenceList)
            continue;
        if (const auto others = namedEntries(*chosen.entry, field); !others.empty()) {
            if (const RecordId id = m_ids.value(others.front()); !id.isNull())
                field.set(*record, Value(id));
        } else if (auto value = entryValue(field, said, m_project.project())) {
            field.set(*record, std::move(*value));
        }
    }
    if (keepsOrigin(type))
        type.field(u"origin")->set(*record, Value(chosen.entry->origin));
    return record;
}

} // namespace readiness
