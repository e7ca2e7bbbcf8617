#include "core/project/Edit.h"

#include "core/base/Rank.h"
#include "core/model/ListEntry.h"

#include <QCryptographicHash>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestAttachment = 10 * 1024 * 1024;

QString labelOf(const RecordType& type) { return QString::fromLatin1(type.label).toLower(); }

Value authorshipValue(const Field& field, const QString& author, Instant now)
{
    return field.kind == FieldKind::Instant ? Value(now.milliseconds) : author.isEmpty() ? Value() : Value(author);
}

/// Keys of the fields in `type` that are filled whenever `key` is set.
std::vector<const Field*> filledBy(const RecordType& type, const char* key)
{
    std::vector<const Field*> filled;
    for (const Field& field : type.fields) {
        if (field.authorOf && qstrcmp(field.authorOf, key) == 0)
            filled.push_back(&field);
    }
    return filled;
}

} // namespace

Edit::Edit(SnapshotPtr shown, QString label) : m_shown(std::move(shown)) { m_changes.label = std::move(label); }

RecordId Edit::create(RecordKind kind)
{
    const RecordType& type = recordType(kind);
    auto record = type.make();
    record->id = RecordId::random();
    if (const Field* position = type.field(u"position")) {
        QString last;
        const auto note = [&](const Record& other) {
            const Value value = position->get(other);
            if (const auto* rank = std::get_if<QString>(&value); rank && *rank > last)
                last = *rank;
        };
        m_shown->table(kind).forEach(note);
        for (const Created& created : m_created) {
            if (created.kind == kind)
                note(*created.record);
        }
        position->set(*record, Value(rankAfter(last)));
    }
    m_created.push_back({kind, record});
    return record->id;
}

Edit::Created* Edit::createdRecord(const RecordId& id)
{
    const auto it = std::find_if(m_created.begin(), m_created.end(), [&](const Created& created) { return created.record->id == id; });
    return it == m_created.end() ? nullptr : &*it;
}

Result<> Edit::set(RecordKind kind, const RecordId& record, QStringView key, Value value)
{
    const RecordType& type = recordType(kind);
    const Field* field = type.field(key);
    if (field && (field->isInternal || field->isDerived()))
        return usageError(u"%1 of a %2 is kept by the program and cannot be set."_s.arg(key.toString(), labelOf(type)));
    return setInternal(kind, record, key, std::move(value));
}

Result<> Edit::setInternal(RecordKind kind, const RecordId& record, QStringView key, Value value)
{
    const RecordType& type = recordType(kind);
    const Field* field = type.field(key);
    if (!field) {
        QStringList known;
        for (const Field& f : type.fields) {
            if (!f.isInternal && !f.isDerived())
                known += QString::fromLatin1(f.key);
        }
        return usageError(u"A %1 has no field “%2”. Its fields are: %3."_s.arg(labelOf(type), key.toString(), known.join(u", ")));
    }
    if (!field->isStored())
        return usageError(u"%1 of a %2 cannot be set to a single value."_s.arg(key.toString(), labelOf(type)));
    if (const QString fault = field->fault(value); !fault.isEmpty())
        return usageError(u"%1 %2."_s.arg(QString::fromLatin1(field->key), fault));
    return setValue(type, record, *field, std::move(value));
}

Result<> Edit::setValue(const RecordType& type, const RecordId& record, const Field& field, Value value)
{
    if (Created* created = createdRecord(record)) {
        field.set(*created->record, std::move(value));
        return {};
    }
    const Record* shown = m_shown->table(type.kind).find(record);
    if (!shown)
        return usageError(u"There is no such %1."_s.arg(labelOf(type)));
    const auto earlier = std::find_if(m_changes.changes.begin(), m_changes.changes.end(), [&](const Change& change) {
        return change.action == Change::Action::Set && change.record == record && change.field == field.number;
    });
    if (earlier != m_changes.changes.end()) {
        earlier->value = std::move(value);
        return {};
    }
    // Setting a field to what it shows is no change, unless that decides a conflict.
    const bool isConflict = std::any_of(m_shown->conflicts().begin(), m_shown->conflicts().end(),
                                        [&](const Conflict& c) { return c.record == record && c.field == field.number; });
    if (isConflict || field.get(*shown) != value)
        m_changes.set(type.kind, record, field.number, std::move(value));
    return {};
}

Result<> Edit::setList(RecordKind kind, const RecordId& record, QStringView key, const std::vector<RecordId>& targets)
{
    const RecordType& type = recordType(kind);
    const Field* field = type.field(key);
    if (!field || field->kind != FieldKind::ReferenceList)
        return usageError(u"A %1 has no list “%2”."_s.arg(labelOf(type), key.toString()));
    std::vector<RecordId> present;
    m_shown->table(RecordKind::ListEntry).forEach([&](const Record& candidate) {
        const auto& entry = static_cast<const ListEntry&>(candidate);
        if (entry.owner != record || entry.field != field->number)
            return;
        if (std::find(targets.begin(), targets.end(), entry.target) == targets.end())
            m_changes.remove(RecordKind::ListEntry, entry.id);
        else
            present.push_back(entry.target);
    });
    for (const RecordId& target : targets) {
        RecordKind targetKind{};
        const bool exists = createdRecord(target) || m_shown->find(target, &targetKind);
        if (!exists || (targetKind != RecordKind{} && field->target && *field->target != targetKind))
            return usageError(u"%1 must name one of the %2."_s.arg(key.toString(), QString::fromLatin1(recordType(*field->target).plural).toLower()));
        if (std::find(present.begin(), present.end(), target) != present.end())
            continue;
        present.push_back(target);
        auto entry = std::make_shared<ListEntry>();
        entry->id = RecordId::random();
        entry->owner = record;
        entry->field = field->number;
        entry->target = target;
        m_created.push_back({RecordKind::ListEntry, entry});
    }
    return {};
}

Result<> Edit::remove(RecordKind kind, const RecordId& record)
{
    const auto isThis = [&](const Change& change) { return change.action == Change::Action::Remove && change.record == record; };
    if (std::any_of(m_changes.changes.begin(), m_changes.changes.end(), isThis))
        return {};
    if (kind == RecordKind::Project)
        return usageError(u"The project itself cannot be removed from its file."_s);
    if (!m_shown->table(kind).find(record))
        return usageError(u"There is no such %1."_s.arg(labelOf(recordType(kind))));
    m_changes.remove(kind, record);
    return removeReferences(record);
}

Result<> Edit::removeReferences(const RecordId& removed)
{
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            if (field.kind != FieldKind::Reference)
                continue;
            std::vector<const Record*> referrers;
            m_shown->table(type->kind).forEach([&](const Record& record) {
                const Value value = field.get(record);
                if (const auto* id = std::get_if<RecordId>(&value); id && *id == removed)
                    referrers.push_back(&record);
            });
            for (const Record* referrer : referrers) {
                if (auto result = removeReferrer(*referrer, *type, field); !result)
                    return result;
            }
        }
    }
    return {};
}

Result<> Edit::removeReferrer(const Record& referrer, const RecordType& type, const Field& field)
{
    switch (field.onRemoval) {
    case OnRemoval::Clear:
        return setValue(type, referrer.id, field, Value());
    case OnRemoval::Follow:
        return remove(type.kind, referrer.id);
    case OnRemoval::Refuse:
        break;
    }
    const bool isGoing = std::any_of(m_changes.changes.begin(), m_changes.changes.end(), [&](const Change& change) {
        return change.action == Change::Action::Remove && change.record == referrer.id;
    });
    if (isGoing)
        return {};
    return usageError(u"It cannot be removed: it is the %1 of %2 “%3”. Change or remove that first."_s.arg(
        QString::fromLatin1(field.label).toLower(), displayCode(type, referrer.number), type.title(referrer)));
}

Result<Value> Edit::attach(const QByteArray& bytes)
{
    if (bytes.size() > kLargestAttachment)
        return usageError(u"The file is larger than 10 MB. Keep it where it is and add a link to it."_s);
    m_changes.attachments.push_back(bytes);
    return Value(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void Edit::appendAuthorship(const QString& author, Instant now)
{
    for (Created& created : m_created) {
        const RecordType& type = recordType(created.kind);
        for (const Field& field : type.fields) {
            if (!field.authorOf)
                continue;
            const Field* cause = type.field(QString::fromLatin1(field.authorOf));
            if (cause && !isNothing(cause->get(*created.record)) && isNothing(field.get(*created.record)))
                field.set(*created.record, authorshipValue(field, author, now));
        }
    }
    const std::vector<Change> causes = m_changes.changes;
    for (const Change& change : causes) {
        const RecordType& type = recordType(change.kind);
        const Field* cause = change.action == Change::Action::Set ? type.field(change.field) : nullptr;
        if (!cause)
            continue;
        for (const Field* field : filledBy(type, cause->key))
            m_changes.set(change.kind, change.record, field->number, isNothing(change.value) ? Value() : authorshipValue(*field, author, now));
    }
}

ChangeSet Edit::finish(const QString& author, Instant now) &&
{
    appendAuthorship(author, now);
    ChangeSet result = std::move(m_changes);
    std::vector<Change> changes;
    for (Created& created : m_created)
        changes.push_back({Change::Action::Create, created.kind, created.record->id, created.record, 0, {}});
    // Created records first, so that later sets may refer to them; sets of records that go anyway are pointless.
    for (Change& change : result.changes) {
        const bool isGoing = change.action == Change::Action::Set && std::any_of(result.changes.begin(), result.changes.end(), [&](const Change& other) {
            return other.action == Change::Action::Remove && other.record == change.record;
        });
        if (!isGoing)
            changes.push_back(change);
    }
    result.changes = std::move(changes);
    return result;
}

} // namespace readiness
