#include "core/playbook/RecordMatch.h"

#include "core/base/Text.h"
#include "core/model/Environment.h"
#include "core/playbook/PlaybookMatch.h"
#include "core/playbook/PlaybookPlan.h"
#include "core/playbook/RecordEntry.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

bool isJoint(const Field& field) { return field.isRequired && field.kind == FieldKind::Reference; }

/// What a kind without origin is recognised by besides what it joins; empty of links.
QString titleSign(const RecordType& type, const QString& title)
{
    return isKnownByTitle(type) ? folded(title.simplified()) : QString();
}

/// What a record of the project is recognised by.
QString signOf(const RecordType& type, const Record& record)
{
    if (const Field* origin = type.field(u"origin")) {
        const Value value = origin->get(record);
        return isNothing(value) ? QString() : std::get<QString>(value);
    }
    QString sign;
    for (const Field& field : type.fields) {
        const Value value = isJoint(field) ? field.get(record) : Value();
        if (const auto* id = std::get_if<RecordId>(&value))
            sign += id->toHex();
    }
    return sign + titleSign(type, type.title(record));
}

/// The same of an entry; empty where it joins what the project does not have.
QString signOf(const RecordType& type, const PlaybookRecord& entry, const QHash<EntryKey, RecordId>& ids)
{
    if (keepsOrigin(type))
        return entry.origin;
    QString sign;
    for (const Field& field : type.fields) {
        if (!isJoint(field) || !field.target)
            continue;
        const RecordId id = ids.value({*field.target, entry.values[QLatin1StringView(field.key)].toString()});
        if (id.isNull())
            return {};
        sign += id.toHex();
    }
    return sign + titleSign(type, entry.values[QLatin1StringView(type.titleField)].toString());
}

QString kindKey(const Environment& environment)
{
    return QString::fromLatin1(choicesOf<EnvironmentKind>()[std::size_t(environment.kind)].key);
}

QString kindKey(const PlaybookRecord& entry) { return entry.values[u"kind"].toString(kindKey(Environment())); }

} // namespace

QString recordEntryName(const PlaybookRecord& entry)
{
    const RecordType& type = recordType(entry.kind);
    if (keepsOrigin(type))
        return entryName(entry.kind, entry.origin);
    QStringList joined;
    for (const Field& field : type.fields) {
        if (isJoint(field))
            joined += entry.values[QLatin1StringView(field.key)].toString();
    }
    if (isKnownByTitle(type))
        joined += entry.key;
    return entryName(entry.kind, joined.join(u'/'));
}

RecordMatch::RecordMatch(const Snapshot& project, const Playbook& playbook)
    : m_present(playbook.records.size(), nullptr)
{
    const PlaybookMatch match(project);
    for (const PlaybookArea& area : playbook.areas) {
        if (const Area* present = match.area(area))
            m_ids.insert({RecordKind::Area, area.key}, present->id);
    }
    for (const PlaybookGate& gate : playbook.gates) {
        if (const Gate* present = match.gate(gate))
            m_ids.insert({RecordKind::Gate, gate.key}, present->id);
    }
    for (const RecordKind kind : playbookKinds()) {
        find(project, playbook, kind);
        if (kind == RecordKind::Environment)
            findRenamed(project, playbook);
    }
}

void RecordMatch::findRenamed(const Snapshot& project, const Playbook& playbook)
{
    QHash<QString, std::vector<const Environment*>> present;
    for (const Environment* environment : project.all<Environment>()) {
        if (environment->service != EnvironmentService::Retired)
            present[kindKey(*environment)].push_back(environment);
    }
    QHash<QString, int> said;
    for (const PlaybookRecord& entry : playbook.records)
        said[kindKey(entry)] += entry.kind == RecordKind::Environment ? 1 : 0;
    for (std::size_t i = 0; i < playbook.records.size(); ++i) {
        const PlaybookRecord& entry = playbook.records[i];
        const auto& alike = present[kindKey(entry)];
        if (entry.kind != RecordKind::Environment || m_present[i] || alike.size() != 1 || said[kindKey(entry)] != 1)
            continue;
        m_present[i] = alike.front();
        m_ids.insert({entry.kind, entry.key}, alike.front()->id);
    }
}

void RecordMatch::find(const Snapshot& project, const Playbook& playbook, RecordKind kind)
{
    const RecordType& type = recordType(kind);
    QHash<QString, const Record*> known;
    for (const Record* record : project.all(kind)) {
        if (const QString sign = signOf(type, *record); !known.contains(sign))
            known.insert(sign, record);
    }
    known.remove(QString());
    for (std::size_t i = 0; i < playbook.records.size(); ++i) {
        const PlaybookRecord& entry = playbook.records[i];
        if (entry.kind != kind)
            continue;
        m_present[i] = known.value(signOf(type, entry, m_ids));
        if (m_present[i] && !entry.key.isEmpty())
            m_ids.insert({kind, entry.key}, m_present[i]->id);
    }
}

} // namespace readiness
