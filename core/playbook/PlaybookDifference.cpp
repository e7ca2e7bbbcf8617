#include "core/playbook/PlaybookDifference.h"

#include "core/base/CoreText.h"
#include "core/playbook/PlaybookMatch.h"
#include "core/playbook/PlaybookPlan.h"
#include "core/playbook/PlaybookRecords.h"
#include "core/playbook/PlaybookUses.h"
#include "core/playbook/RecordEntry.h"
#include "core/playbook/RecordMatch.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// What a playbook says of each kind; everything else of a record is the project's.
std::vector<const char*> comparedFields(RecordKind kind)
{
    switch (kind) {
    case RecordKind::ScopeFact: return {"label"};
    case RecordKind::Area: return {"title", "outcome"};
    case RecordKind::Gate: return {"title", "description", "due"};
    case RecordKind::Criterion: return {"title", "metric", "comparison", "threshold", "minimum_score"};
    case RecordKind::ChecklistItem: return {"title", "guidance", "kind", "importance", "due", "applies_if", "source"};
    default: return {};
    }
}

class Comparer {
public:
    Comparer(const Snapshot& project, const Playbook& playbook, const PlaybookPast& past)
        : m_project(project), m_playbook(playbook), m_past(past), m_match(project)
    {
        m_result.playbook = playbook.id;
        m_result.title = playbook.title;
        m_result.version = playbook.version;
        for (const PlaybookUse& use : usedPlaybooks(project)) {
            if (use.playbook == playbook.id)
                m_result.usedVersion = use.version;
        }
    }

    PlaybookComparison compare()
    {
        for (const PlaybookFact& fact : m_playbook.facts)
            compareEntry(fact, m_match.fact(fact.key), entryName(RecordKind::ScopeFact, fact.key));
        for (const PlaybookArea& area : m_playbook.areas) {
            const Area* present = m_match.area(area);
            if (present)
                m_areas.insert(area.key, present->id);
            m_areaTitles.insert(area.key, present ? present->title : area.title);
            compareEntry(area, present, entryName(RecordKind::Area, area.key));
        }
        for (const PlaybookGate& gate : m_playbook.gates)
            compareGate(gate);
        for (const PlaybookItem& item : m_playbook.items) {
            const ChecklistItem* present = m_match.item(item);
            compareEntry(item, present, entryName(RecordKind::ChecklistItem, item.origin));
            if (present && isOurs(*present))
                compareArea(*present, item);
        }
        compareRecords();
        findGoneItems();
        return std::move(m_result);
    }

private:
    template <class Entry, class T>
    void compareEntry(const Entry& entry, const T* present, const QString& name)
    {
        const T said = recordOf(entry);
        if (!present) {
            PlaybookDifference added{PlaybookDifference::Change::Added, T::kKind, name,
                                     recordType(T::kKind).title(said)};
            if constexpr (T::kKind == RecordKind::ChecklistItem)
                added.isOfUser = m_past.origins.contains(name); // who removed it wants to do without
            m_result.differences.push_back(std::move(added));
        } else if (isOurs(*present)) {
            compareFields(*present, said, name);
        }
    }

    /// Whether this playbook, not another of the project's, speaks for the record: its origin names the playbook, and that
    /// of an item, whose part several may include, those that brought it.
    template <class T>
    bool isOurs(const T& record) const
    {
        const QStringList givers = m_past.givers.value(record.id);
        if (m_result.usedVersion.isEmpty() || givers.isEmpty())
            return true;
        if constexpr (T::kKind == RecordKind::ChecklistItem)
            return givers.contains(m_playbook.id);
        else if constexpr (T::kKind == RecordKind::ScopeFact)
            return givers == QStringList{m_playbook.id};
        else
            return record.origin.startsWith(m_playbook.id + u'/');
    }

    template <class T>
    void compareFields(const T& present, const T& said, const QString& name)
    {
        const RecordType& type = recordType(T::kKind);
        for (const char* key : comparedFields(T::kKind)) {
            const Field* field = type.field(QString::fromLatin1(key));
            PlaybookDifference changed{PlaybookDifference::Change::Changed, T::kKind, name, type.title(present)};
            changed.record = present.id;
            changed.field = field;
            changed.project = field->get(present);
            changed.playbook = field->canonical(field->get(said));
            note(std::move(changed));
        }
    }

    /// A field of both: a difference, unless they agree or the user has changed what the playbook still says.
    void note(PlaybookDifference changed)
    {
        if (changed.project == changed.playbook)
            return;
        const auto given = m_past.given.constFind({changed.record, changed.field->number});
        const bool isKnown = given != m_past.given.constEnd();
        if (isKnown && *given == changed.playbook) {
            ++m_result.kept;
            return;
        }
        changed.before = isKnown ? *given : Value();
        changed.isOfUser = !isKnown || *given != changed.project;
        m_result.differences.push_back(std::move(changed));
    }

    void compareRecords()
    {
        const RecordMatch match(m_project, m_playbook);
        for (std::size_t i = 0; i < m_playbook.records.size(); ++i) {
            const PlaybookRecord& entry = m_playbook.records[i];
            if (const Record* present = match.present(i))
                compareRecord(entry, *present);
            else if (hasItsPlace(entry, match))
                noteAdded(entry);
        }
    }

    /// Whether the project has what the entry belongs to: otherwise it comes with that, and is not told by itself.
    static bool hasItsPlace(const PlaybookRecord& entry, const RecordMatch& match)
    {
        const RecordType& type = recordType(entry.kind);
        return std::ranges::all_of(type.fields, [&](const Field& field) {
            return !namesOwner(type, field)
                   || std::ranges::all_of(namedEntries(entry, field),
                                          [&](const EntryKey& owner) { return match.ids().contains(owner); });
        });
    }

    void noteAdded(const PlaybookRecord& entry)
    {
        const RecordType& type = recordType(entry.kind);
        PlaybookDifference added{PlaybookDifference::Change::Added, entry.kind, recordEntryName(entry),
                                 entry.values[QLatin1StringView(type.titleField)].toString()};
        // Of what keeps no origin, nobody knows whether the user has removed it.
        added.isOfUser = !keepsOrigin(type) || m_past.origins.contains(added.entry);
        m_result.differences.push_back(std::move(added));
    }

    /// What it says in words and figures. Times and what a record belongs to are the project's, once it has them.
    void compareRecord(const PlaybookRecord& entry, const Record& present)
    {
        const RecordType& type = recordType(entry.kind);
        const QStringList givers = m_past.givers.value(present.id);
        if (!m_result.usedVersion.isEmpty() && !givers.isEmpty() && !givers.contains(m_playbook.id))
            return;
        for (auto said = entry.values.begin(); said != entry.values.end(); ++said) {
            const Field* field = entryField(type, said.key());
            if (!field || field->kind == FieldKind::Reference || field->kind == FieldKind::ReferenceList
                || field->kind == FieldKind::Instant)
                continue;
            PlaybookDifference changed{PlaybookDifference::Change::Changed, entry.kind, recordEntryName(entry),
                                       type.title(present)};
            changed.record = present.id;
            changed.field = field;
            changed.project = field->get(present);
            changed.playbook = entryValue(*field, said.value(), m_project.project()).value_or(Value());
            note(std::move(changed));
        }
    }

    /// An item may move to an area that the project does not have yet.
    void compareArea(const ChecklistItem& present, const PlaybookItem& item)
    {
        const RecordId wanted = m_areas.value(item.area);
        const Field* field = checklistItemType().field(u"area");
        const auto given = m_past.given.constFind({present.id, field->number});
        const bool isKnown = given != m_past.given.constEnd();
        const auto* earlier = isKnown ? std::get_if<RecordId>(&*given) : nullptr;
        if (present.area == wanted)
            return;
        if (earlier && (*earlier == wanted || !m_project.find(*earlier))) { // moved, or its area removed, by the user
            ++m_result.kept;
            return;
        }
        PlaybookDifference changed{PlaybookDifference::Change::Changed, RecordKind::ChecklistItem,
                                   entryName(RecordKind::ChecklistItem, item.origin), present.title};
        changed.record = present.id;
        changed.field = field;
        changed.before = isKnown ? *given : Value();
        changed.project = Value(RecordId(present.area));
        changed.playbook = wanted.isNull() ? Value(m_areaTitles.value(item.area)) : Value(wanted);
        changed.isOfUser = !isKnown || *given != changed.project;
        m_result.differences.push_back(std::move(changed));
    }

    void compareGate(const PlaybookGate& gate)
    {
        const Gate* present = m_match.gate(gate);
        compareEntry(gate, present, entryName(RecordKind::Gate, gate.key));
        for (const PlaybookCriterion& criterion : gate.criteria) {
            const Criterion* known = present ? m_match.criterion(*present, criterion) : nullptr;
            const QString name = entryName(RecordKind::Criterion, gate.key + u'/' + criterion.key);
            compareEntry(criterion, known, name);
            if (known)
                compareAreas(*known, criterion, name);
        }
        if (present)
            findGoneCriteria(gate, *present);
    }

    /// Areas that the playbook's criterion counts and the project's does not. One that the project does not have yet is new;
    /// of the others nobody knows whether the user took them out.
    void compareAreas(const Criterion& present, const PlaybookCriterion& criterion, const QString& name)
    {
        const std::vector<RecordId> counted = m_project.references(present.id, Criterion::kAreasField);
        if (counted.empty() || !isOurs(present))
            return;
        QStringList lacking;
        bool isOfUser = false;
        for (const QString& key : criterion.areas) {
            const RecordId area = m_areas.value(key);
            if (std::find(counted.begin(), counted.end(), area) != counted.end())
                continue;
            lacking += m_areaTitles.value(key);
            isOfUser = isOfUser || !area.isNull();
        }
        if (lacking.isEmpty())
            return;
        QStringList titles;
        for (const RecordId& id : counted) {
            if (const Area* area = m_project.find(Id<Area>(id)))
                titles += area->title;
        }
        PlaybookDifference changed{PlaybookDifference::Change::Changed, RecordKind::Criterion, name, present.title};
        changed.record = present.id;
        changed.field = criterionType().field(u"areas");
        changed.project = Value(titles.join(u"; "));
        changed.playbook = Value((titles + lacking).join(u"; "));
        changed.isOfUser = isOfUser;
        m_result.differences.push_back(std::move(changed));
    }

    /// Told only: what waives them or explains them would go too, and that is for people to decide.
    void findGoneCriteria(const PlaybookGate& gate, const Gate& present)
    {
        QSet<QString> keys;
        for (const PlaybookCriterion& criterion : gate.criteria)
            keys.insert(criterion.key);
        for (const Criterion* criterion : m_project.all<Criterion>()) {
            if (criterion->gate != present.id || m_past.givers.value(criterion->id) != QStringList{m_playbook.id}
                || keys.contains(keyOfOrigin(criterion->origin)))
                continue;
            PlaybookDifference gone{PlaybookDifference::Change::Gone, RecordKind::Criterion, criterion->origin,
                                    criterion->title};
            gone.record = criterion->id;
            gone.isOfUser = true;
            gone.canBeTaken = false;
            m_result.differences.push_back(std::move(gone));
        }
    }

    void findGoneItems()
    {
        QSet<QString> origins;
        for (const PlaybookItem& item : m_playbook.items)
            origins.insert(item.origin);
        for (const ChecklistItem* item : m_project.all<ChecklistItem>()) {
            const QString part = item->origin.left(item->origin.indexOf(u'/'));
            const bool isFromHere =
                !item->origin.isEmpty()
                && (m_playbook.parts.contains(part) || m_past.givers.value(item->id) == QStringList{m_playbook.id});
            if (!isFromHere || origins.contains(item->origin) || item->status == ItemStatus::NotApplicable)
                continue;
            PlaybookDifference gone{PlaybookDifference::Change::Gone, RecordKind::ChecklistItem, item->origin,
                                    item->title};
            gone.record = item->id;
            gone.isOfUser = item->status != ItemStatus::NotStarted;
            m_result.differences.push_back(std::move(gone));
        }
    }

    const Snapshot& m_project;
    const Playbook& m_playbook;
    const PlaybookPast& m_past;
    const PlaybookMatch m_match;
    PlaybookComparison m_result;
    QHash<QString, RecordId> m_areas;     ///< of the project, by key
    QHash<QString, QString> m_areaTitles; ///< by key
};

/// The names of all entries of the playbook.
QSet<QString> entryNames(const Playbook& playbook)
{
    QSet<QString> names;
    for (const PlaybookFact& fact : playbook.facts)
        names.insert(entryName(RecordKind::ScopeFact, fact.key));
    for (const PlaybookArea& area : playbook.areas)
        names.insert(entryName(RecordKind::Area, area.key));
    for (const PlaybookGate& gate : playbook.gates) {
        names.insert(entryName(RecordKind::Gate, gate.key));
        for (const PlaybookCriterion& criterion : gate.criteria)
            names.insert(entryName(RecordKind::Criterion, gate.key + u'/' + criterion.key));
    }
    for (const PlaybookItem& item : playbook.items)
        names.insert(entryName(RecordKind::ChecklistItem, item.origin));
    for (const PlaybookRecord& record : playbook.records)
        names.insert(recordEntryName(record));
    return names;
}

void retire(ChangeSet& changes, const RecordId& item, const Playbook& playbook)
{
    const RecordType& type = checklistItemType();
    const Value status(QString::fromLatin1(choicesOf<ItemStatus>()[std::size_t(ItemStatus::NotApplicable)].key));
    changes.set(RecordKind::ChecklistItem, item, type.field(u"status")->number, status);
    changes.set(RecordKind::ChecklistItem, item, type.field(u"not_applicable_reason")->number,
                Value(CoreText::tr("No longer asked for by the playbook “%1”, version %2.")
                          .arg(playbook.title, playbook.version)));
}

/// Null where the item is none of the playbook's.
const PlaybookArea* areaOfItem(const Playbook& playbook, const QString& entry)
{
    for (const PlaybookItem& item : playbook.items) {
        if (entryName(RecordKind::ChecklistItem, item.origin) != entry)
            continue;
        const auto area = std::find_if(playbook.areas.begin(), playbook.areas.end(),
                                       [&](const PlaybookArea& one) { return one.key == item.area; });
        return area == playbook.areas.end() ? nullptr : &*area;
    }
    return nullptr;
}

/// Where the area is one that the changes bring, too.
RecordId areaIn(const Snapshot& project, const ChangeSet& changes, const PlaybookArea& area)
{
    if (const Area* present = PlaybookMatch(project).area(area))
        return present->id;
    for (const Change& change : changes.changes) {
        if (change.action == Change::Action::Create && change.kind == RecordKind::Area
            && keyOfOrigin(static_cast<const Area&>(*change.created).origin) == area.key)
            return change.record;
    }
    return {};
}

bool isMove(const PlaybookDifference& difference)
{
    return difference.field && difference.field->kind == FieldKind::Reference;
}

} // namespace

PlaybookComparison comparePlaybook(const Snapshot& project, const Playbook& playbook, const PlaybookPast& past)
{
    return Comparer(project, playbook, past).compare();
}

bool isTakenByDefault(const PlaybookDifference& difference)
{
    return !difference.isOfUser && difference.canBeTaken && difference.change != PlaybookDifference::Change::Gone;
}

Result<ChangeSet> takeOver(const Snapshot& project, const Playbook& playbook,
                           const std::vector<PlaybookDifference>& wanted)
{
    if (wanted.empty())
        return ChangeSet();
    using Change = PlaybookDifference::Change;
    QSet<QString> leftOut = entryNames(playbook);
    for (const PlaybookDifference& difference : wanted) {
        const bool isList = difference.field && difference.field->kind == FieldKind::ReferenceList;
        if (difference.change == Change::Added || isList)
            leftOut.remove(difference.entry);
        if (const PlaybookArea* area = isMove(difference) ? areaOfItem(playbook, difference.entry) : nullptr)
            leftOut.remove(entryName(RecordKind::Area, area->key));
    }
    auto plan = planPlaybook(project, playbook, leftOut);
    if (!plan)
        return tl::unexpected(plan.error());
    ChangeSet changes = std::move(plan->changes);
    changes.label =
        CoreText::tr("Take over changes of the playbook “%1”, version %2").arg(playbook.title, playbook.version);
    for (const PlaybookDifference& difference : wanted) {
        if (isMove(difference)) {
            if (const PlaybookArea* area = areaOfItem(playbook, difference.entry))
                changes.set(difference.kind, difference.record, difference.field->number,
                            Value(areaIn(project, changes, *area)));
        } else if (difference.change == Change::Changed && difference.field->isStored())
            changes.set(difference.kind, difference.record, difference.field->number, difference.playbook);
        else if (difference.change == Change::Gone && difference.canBeTaken)
            retire(changes, difference.record, playbook);
    }
    return changes;
}

} // namespace readiness
