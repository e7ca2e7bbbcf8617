#include "core/playbook/RecordPlanner.h"

#include "core/base/Rank.h"
#include "core/playbook/PlaybookPlan.h"
#include "core/playbook/RecordEntry.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// What the entry names by this field: nothing for other fields, and where it says nothing.
std::optional<EntryKey> named(const PlaybookRecord& entry, const Field& field)
{
    const QString key = entry.values[QLatin1StringView(field.key)].toString();
    if (field.kind != FieldKind::Reference || !field.target || key.isEmpty())
        return std::nullopt;
    return EntryKey{*field.target, key};
}

QString textOf(const Field& field, const Record& record)
{
    const Value value = field.get(record);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

RecordPlanner::RecordPlanner(const Snapshot& project, const Playbook& playbook)
    : m_project(project), m_playbook(playbook), m_match(project, playbook), m_ids(m_match.ids())
{}

bool RecordPlanner::isWanted(const PlaybookRecord& entry, const QSet<QString>& leftOut) const
{
    bool isWanted = !leftOut.contains(recordEntryName(entry));
    for (const Field& field : recordType(entry.kind).fields) {
        const auto owner = field.isRequired ? named(entry, field) : std::nullopt;
        if (owner && !m_ids.contains(*owner))
            return false; // what it belongs to is left out
        isWanted = isWanted || (owner && m_new.contains(*owner));
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
            if (const auto other = named(*chosen.entry, field))
                names.insert(entryName(other->kind, other->key));
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
    }
}

std::shared_ptr<Record> RecordPlanner::recordOf(const Chosen& chosen) const
{
    const RecordType& type = recordType(chosen.entry->kind);
    std::shared_ptr<Record> record = type.make();
    record->id = chosen.id;
    for (const Field& field : type.fields) {
        const QJsonValue said = chosen.entry->values[QLatin1StringView(field.key)];
        if (said.isUndefined())
            continue;
        if (const auto other = named(*chosen.entry, field)) {
            if (const RecordId id = m_ids.value(*other); !id.isNull())
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
