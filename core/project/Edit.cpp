#include "core/project/Edit.h"

#include "core/base/CoreText.h"
#include "core/base/Rank.h"
#include "core/model/Labels.h"
#include "core/model/ListEntry.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestAttachment = 10 * 1024 * 1024;

QString nounOf(const RecordType& type) { return CoreText::inSentence(labelOf(type)); }

QString nounOf(const Field& field) { return CoreText::inSentence(labelOf(field)); }

tl::unexpected<Error> noSuch(const RecordType& type)
{
    return usageError(CoreText::tr("There is no such %1.").arg(nounOf(type)));
}

tl::unexpected<Error> unknownField(const RecordType& type, QStringView key)
{
    QStringList known;
    for (const Field& field : type.fields) {
        if (!field.isInternal && !field.isDerived())
            known += QString::fromLatin1(field.key);
    }
    return usageError(CoreText::tr("The %1 has no field “%2”. Its fields are: %3.")
                          .arg(nounOf(type), key.toString(), known.join(u", ")));
}

tl::unexpected<Error> removalRefused(const RecordType& type, const Field& field, const Record& referrer)
{
    return usageError(CoreText::tr("It cannot be removed: it is the %1 of %2 “%3”. Change or remove that first.")
                          .arg(nounOf(field), displayCode(type, referrer.number), type.title(referrer)));
}

Value authorshipValue(const Field& field, const QString& author, Instant now)
{
    return field.canonical(field.kind == FieldKind::Instant ? Value(now.milliseconds) : Value(author));
}

/// The fields of the type that are filled whenever the field of this key is set.
std::vector<const Field*> filledBy(const RecordType& type, const char* key)
{
    std::vector<const Field*> filled;
    for (const Field& field : type.fields) {
        if (field.authorOf && qstrcmp(field.authorOf, key) == 0)
            filled.push_back(&field);
    }
    return filled;
}

QString lastRank(const RecordTable& records, const Field& position)
{
    QString last;
    records.forEach([&](const Record& record) {
        const Value value = position.get(record);
        if (const auto* rank = std::get_if<QString>(&value); rank && *rank > last)
            last = *rank;
    });
    return last;
}

} // namespace

Edit::Edit(SnapshotPtr shown, QString label) : m_shown(std::move(shown)), m_label(std::move(label))
{
    for (const Conflict& conflict : m_shown->conflicts())
        m_conflicted.insert({conflict.record, conflict.field});
}

RecordId Edit::create(RecordKind kind)
{
    auto record = recordType(kind).make();
    record->id = RecordId::random();
    const RecordId id = record->id;
    adopt(kind, std::move(record));
    return id;
}

/// A new record comes after all others, unless it knows its place.
void Edit::adopt(RecordKind kind, std::shared_ptr<Record> record)
{
    const Field* position = recordType(kind).field(u"position");
    if (position && isNothing(position->get(*record))) {
        const auto known = m_lastRanks.find(kind);
        const QString last = known != m_lastRanks.end() ? known->second : lastRank(m_shown->table(kind), *position);
        m_lastRanks[kind] = rankAfter(last);
        position->set(*record, Value(m_lastRanks[kind]));
    }
    m_createdAt.insert(record->id, m_created.size());
    m_created.push_back({kind, std::move(record)});
}

void Edit::take(ChangeSet changes)
{
    m_origin = changes.origin;
    for (Change& change : changes.changes) {
        const RecordType& type = recordType(change.kind);
        switch (change.action) {
        case Change::Action::Create:
            if (!m_createdAt.contains(change.record)) // ids that follow from what the record is may come again
                adopt(change.kind, type.clone(*change.created));
            break;
        case Change::Action::Set:
            setValue(type, change.record, *type.field(change.field), std::move(change.value));
            break;
        case Change::Action::Remove:
            m_going.insert(change.record);
            m_removals.push_back(std::move(change));
            break;
        case Change::Action::Restore:
        case Change::Action::Reopen: m_reopened.push_back(std::move(change)); break;
        }
    }
    std::move(changes.attachments.begin(), changes.attachments.end(), std::back_inserter(m_attachments));
}

Record* Edit::createdRecord(RecordKind kind, const RecordId& id)
{
    const auto found = m_createdAt.constFind(id);
    if (found == m_createdAt.constEnd() || m_created[*found].kind != kind)
        return nullptr;
    return m_created[*found].record.get();
}

bool Edit::isThere(RecordKind kind, const RecordId& id)
{
    return createdRecord(kind, id) || (m_shown->table(kind).find(id) && !m_going.contains(id));
}

Result<> Edit::set(RecordKind kind, const RecordId& record, QStringView key, Value value)
{
    const RecordType& type = recordType(kind);
    const Field* field = type.field(key);
    if (field && (field->isInternal || field->isDerived()))
        return usageError(
            CoreText::tr("%1 of the %2 is kept by the program and cannot be set.").arg(key.toString(), nounOf(type)));
    return setInternal(kind, record, key, std::move(value));
}

Result<> Edit::setInternal(RecordKind kind, const RecordId& record, QStringView key, Value value)
{
    const RecordType& type = recordType(kind);
    const Field* field = type.field(key);
    if (!field)
        return unknownField(type, key);
    if (!isThere(kind, record))
        return noSuch(type);
    value = field->canonical(std::move(value));
    if (const QString fault = field->fault(value); !fault.isEmpty())
        return usageError(CoreText::tr("%1 %2.", "field, what is wrong").arg(labelOf(*field), fault));
    return setValue(type, record, *field, std::move(value));
}

Result<> Edit::setValue(const RecordType& type, const RecordId& record, const Field& field, Value value)
{
    if (Record* created = createdRecord(type.kind, record)) {
        field.set(*created, std::move(value));
        return {};
    }
    const RecordField place{record, field.number};
    const Record* shown = m_shown->table(type.kind).find(record);
    const auto earlier = m_setAt.find(place);
    if (field.get(*shown) != value || m_conflicted.contains(place)) {
        if (earlier != m_setAt.end()) {
            m_sets[*earlier].value = std::move(value);
            return {};
        }
        m_setAt.insert(place, m_sets.size());
        m_sets.push_back({Change::Action::Set, type.kind, record, {}, field.number, std::move(value), {}});
    } else if (earlier != m_setAt.end()) {
        // Back to what was shown: the last one takes the place.
        const std::size_t position = *earlier;
        m_setAt.erase(earlier);
        if (position + 1 < m_sets.size()) {
            m_sets[position] = std::move(m_sets.back());
            m_setAt[{m_sets[position].record, m_sets[position].field}] = position;
        }
        m_sets.pop_back();
    }
    return {};
}

Result<> Edit::checkTarget(const Field& list, const RecordId& target)
{
    RecordKind kind{};
    if (const auto created = m_createdAt.constFind(target); created != m_createdAt.constEnd())
        kind = m_created[*created].kind;
    else if (!m_shown->find(target, &kind) || m_going.contains(target))
        return usageError(CoreText::tr("%1 %2.", "field, what is wrong")
                              .arg(labelOf(list), CoreText::tr("names a record that does not exist")));
    if (list.target && *list.target != kind)
        return usageError(CoreText::tr("%1 %2.", "field, what is wrong")
                              .arg(labelOf(list), CoreText::tr("must name one of the %1")
                                                      .arg(CoreText::inSentence(pluralOf(recordType(*list.target))))));
    return {};
}

Result<> Edit::setList(RecordKind kind, const RecordId& record, QStringView key, const std::vector<RecordId>& targets)
{
    const RecordType& type = recordType(kind);
    const Field* list = type.field(key);
    if (!list || list->kind != FieldKind::ReferenceList)
        return usageError(CoreText::tr("The %1 has no list “%2”.").arg(nounOf(type), key.toString()));
    if (!isThere(kind, record))
        return noSuch(type);
    for (const RecordId& target : targets) {
        if (auto result = checkTarget(*list, target); !result)
            return result;
    }
    const std::vector<RecordId> shown = m_shown->references(record, list->number);
    const bool isSame = QSet<RecordId>(shown.begin(), shown.end()) == QSet<RecordId>(targets.begin(), targets.end());
    if (isSame)
        m_lists.erase({record, list->number});
    else
        m_lists[{record, list->number}] = targets;
    return {};
}

const Edit::Referrers& Edit::referrers()
{
    if (m_referrers)
        return *m_referrers;
    m_referrers.emplace();
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            if (field.kind != FieldKind::Reference)
                continue;
            m_shown->table(type->kind).forEach([&](const Record& record) {
                const Value value = field.get(record);
                if (const auto* target = std::get_if<RecordId>(&value))
                    (*m_referrers)[*target].push_back({type, &field, &record});
            });
        }
    }
    return *m_referrers;
}

bool Edit::isStillReferring(const Referrer& referrer, const RecordId& target) const
{
    const auto changed = m_setAt.constFind({referrer.record->id, referrer.field->number});
    return changed == m_setAt.constEnd() || m_sets[*changed].value == Value(target);
}

Result<> Edit::remove(RecordKind kind, const RecordId& record)
{
    if (m_going.contains(record))
        return {};
    if (kind == RecordKind::Project && record == m_shown->project().id)
        return usageError(CoreText::tr("The project itself cannot be removed from its file."));
    if (!m_shown->table(kind).find(record))
        return noSuch(recordType(kind));
    std::vector<Change> removals{{Change::Action::Remove, kind, record, {}, 0, {}, {}}};
    QSet<RecordId> going{record};
    const auto stays = [&](const RecordId& id) { return !going.contains(id) && !m_going.contains(id); };
    std::vector<Referrer> emptied, refusing;
    for (std::size_t i = 0; i < removals.size(); ++i) {
        const RecordId target = removals[i].record;
        for (const Referrer& referrer : referrers().value(target)) {
            if (!isStillReferring(referrer, target))
                continue;
            if (referrer.field->onRemoval == OnRemoval::Follow) {
                if (stays(referrer.record->id))
                    removals.push_back(
                        {Change::Action::Remove, referrer.type->kind, referrer.record->id, {}, 0, {}, {}});
                going.insert(referrer.record->id);
            } else {
                (referrer.field->onRemoval == OnRemoval::Clear ? emptied : refusing).push_back(referrer);
            }
        }
    }
    for (const Referrer& referrer : refusing) {
        if (stays(referrer.record->id))
            return removalRefused(*referrer.type, *referrer.field, *referrer.record);
    }
    for (const Referrer& referrer : emptied) {
        if (stays(referrer.record->id))
            setValue(*referrer.type, referrer.record->id, *referrer.field, Value());
    }
    std::move(removals.begin(), removals.end(), std::back_inserter(m_removals));
    m_going.unite(going);
    return {};
}

Result<> Edit::keep(RecordKind kind, const RecordId& record)
{
    RecordPtr kept = m_shown->table(kind).share(record);
    if (!kept || !m_conflicted.contains({record, kRemovalField}))
        return usageError(CoreText::tr("Nobody has removed this record: there is nothing to decide."));
    m_removals.push_back({Change::Action::Restore, kind, record, std::move(kept), 0, {}, {}});
    return {};
}

Result<Value> Edit::attach(const QByteArray& bytes)
{
    if (bytes.size() > kLargestAttachment)
        return usageError(CoreText::tr("The file is larger than 10 MB. Keep it where it is and add a link to it."));
    m_attachments.push_back(bytes);
    return Value(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void Edit::fillAuthorship(const QString& author, Instant now)
{
    for (const Created& created : m_created) {
        const RecordType& type = recordType(created.kind);
        for (const Field& field : type.fields) {
            const Field* cause = field.authorOf ? type.field(QString::fromLatin1(field.authorOf)) : nullptr;
            if (cause && !isNothing(cause->get(*created.record)) && isNothing(field.get(*created.record)))
                field.set(*created.record, authorshipValue(field, author, now));
        }
    }
    const std::vector<Change> causes = m_sets;
    for (const Change& cause : causes) {
        const RecordType& type = recordType(cause.kind);
        for (const Field* field : filledBy(type, type.field(cause.field)->key)) {
            if (!m_setAt.contains({cause.record, field->number}))
                setValue(type, cause.record, *field,
                         isNothing(cause.value) ? Value() : authorshipValue(*field, author, now));
        }
    }
}

/// Entries for what the lists lack, and removals of entries for what they hold too much.
void Edit::resolveLists()
{
    std::map<RecordField, QSet<RecordId>> present;
    m_shown->table(RecordKind::ListEntry).forEach([&](const Record& record) {
        const auto& entry = static_cast<const ListEntry&>(record);
        const auto list = m_lists.find({entry.owner, entry.field});
        if (list == m_lists.end() || m_going.contains(entry.id))
            return;
        const auto& wanted = list->second;
        if (std::find(wanted.begin(), wanted.end(), entry.target) != wanted.end())
            present[list->first].insert(entry.target);
        else
            m_removals.push_back({Change::Action::Remove, RecordKind::ListEntry, entry.id, {}, 0, {}, {}});
    });
    for (const auto& [list, wanted] : m_lists) {
        QSet<RecordId>& targets = present[list];
        for (const RecordId& target : wanted) {
            if (m_going.contains(list.record) || targets.contains(target))
                continue;
            targets.insert(target);
            auto entry = std::make_shared<ListEntry>();
            entry->id = RecordId::random();
            entry->owner = list.record;
            entry->field = list.field;
            entry->target = target;
            m_created.push_back({RecordKind::ListEntry, std::move(entry)});
        }
    }
}

ChangeSet Edit::assembled()
{
    ChangeSet result;
    result.label = m_label;
    result.origin = m_origin;
    // Created records first, so that the sets may refer to them; sets of records that go anyway are pointless.
    for (Created& created : m_created)
        result.create(created.kind, std::move(created.record));
    for (Change& set : m_sets) {
        if (!m_going.contains(set.record))
            result.changes.push_back(std::move(set));
    }
    std::move(m_reopened.begin(), m_reopened.end(), std::back_inserter(result.changes));
    std::move(m_removals.begin(), m_removals.end(), std::back_inserter(result.changes));
    result.attachments = std::move(m_attachments);
    return result;
}

ChangeSet Edit::finish(const QString& author, Instant now) &&
{
    fillAuthorship(author, now);
    resolveLists();
    return assembled();
}

} // namespace readiness
