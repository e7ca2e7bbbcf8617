#include "core/playbook/PlaybookPlan.h"

#include "core/base/CoreText.h"
#include "core/base/Rank.h"
#include "core/playbook/PlaybookMatch.h"
#include "core/playbook/PlaybookRecords.h"
#include "core/playbook/PlaybookUses.h"
#include "core/playbook/RecordPlanner.h"
#include "core/rules/ScopeExpression.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

template <class T>
QString lastPosition(const Snapshot& project)
{
    QString last;
    for (const T* record : project.all<T>())
        last = std::max(last, record->position);
    return last;
}

class Planner {
public:
    Planner(const Snapshot& project, const Playbook& playbook, const QSet<QString>& leftOut)
        : m_project(project),
          m_playbook(playbook),
          m_leftOut(leftOut),
          m_match(project),
          m_records(project, playbook),
          m_lastArea(lastPosition<Area>(project)),
          m_lastGate(lastPosition<Gate>(project)),
          m_lastItem(lastPosition<ChecklistItem>(project))
    {
        m_plan.changes.label = CoreText::tr("Add the playbook “%1”").arg(playbook.title);
        m_plan.changes.origin = playbook.id;
    }

    Result<PlaybookPlan> plan()
    {
        for (const PlaybookFact& fact : m_playbook.facts) {
            if (auto fits = checkKind(fact); !fits)
                return tl::unexpected(fits.error());
        }
        collectNeeds();
        for (const PlaybookFact& fact : m_playbook.facts)
            addFact(fact);
        for (const PlaybookArea& area : m_playbook.areas)
            addArea(area);
        for (const PlaybookGate& gate : m_playbook.gates)
            addGate(gate);
        addItems();
        addRecords();
        noteUse(m_plan.changes, m_project, m_playbook);
        return std::move(m_plan);
    }

private:
    template <class Entry>
    static auto made(const Entry& entry)
    {
        auto record = recordOf(entry);
        record.id = RecordId::random();
        return record;
    }

    QString ownOrigin(const QString& key) const { return m_playbook.id + u'/' + key; }

    /// Counts the entry and says whether it is to be created.
    bool isWanted(PlaybookPlan::Count& count, const Record* present, const QString& name)
    {
        if (present) {
            ++count.present;
            return false;
        }
        if (m_leftOut.contains(name) && !m_needed.contains(name))
            return false;
        ++count.added;
        return true;
    }

    Result<> checkKind(const PlaybookFact& fact) const
    {
        const ScopeFact* present = m_match.fact(fact.key);
        if (!present || present->kind == recordOf(fact).kind)
            return {};
        return refused(
            CoreText::tr("The scope fact %1 of the project is of another kind than that of the playbook “%2”: "
                         "conditions of the one cannot be decided by the other. Rename one of them.")
                .arg(fact.key, m_playbook.title));
    }

    /// Areas, facts and gates that the wanted entries cannot do without.
    void collectNeeds()
    {
        for (const PlaybookGate& gate : m_playbook.gates) {
            for (const PlaybookCriterion& criterion : gate.criteria) {
                if (m_leftOut.contains(entryName(RecordKind::Criterion, gate.key + u'/' + criterion.key)))
                    continue;
                m_needed.insert(entryName(RecordKind::Gate, gate.key));
                for (const QString& area : criterion.areas)
                    m_needed.insert(entryName(RecordKind::Area, area));
                if (const Gate* present = m_match.gate(gate); !present || !m_match.criterion(*present, criterion))
                    needRecords(criterion);
            }
        }
        for (const PlaybookItem& item : m_playbook.items) {
            if (m_leftOut.contains(entryName(RecordKind::ChecklistItem, item.origin)))
                continue;
            m_needed.insert(entryName(RecordKind::Area, item.area));
            if (const auto condition = ScopeExpression::parse(item.appliesIf)) {
                for (const QString& key : condition->keys())
                    m_needed.insert(entryName(RecordKind::ScopeFact, key));
            }
        }
        m_records.choose(m_leftOut - m_neededRecords);
        m_needed.unite(m_records.needs());
    }

    /// A criterion without the suites that it names would ask for all of them.
    void needRecords(const PlaybookCriterion& criterion)
    {
        for (const PlaybookRecord& record : m_playbook.records) {
            if ((record.kind == RecordKind::Suite && criterion.suites.contains(record.key))
                || (record.kind == RecordKind::Cycle && record.key == criterion.cycle))
                m_neededRecords.insert(recordEntryName(record));
        }
    }

    void addFact(const PlaybookFact& fact)
    {
        if (!isWanted(m_plan.facts, m_match.fact(fact.key), entryName(RecordKind::ScopeFact, fact.key)))
            return;
        m_plan.changes.create(made(fact));
    }

    void addArea(const PlaybookArea& area)
    {
        const Area* present = m_match.area(area);
        if (present)
            m_areas.insert(area.key, Id<Area>(present->id));
        if (!isWanted(m_plan.areas, present, entryName(RecordKind::Area, area.key)))
            return;
        Area record = made(area);
        record.position = m_lastArea = rankAfter(m_lastArea);
        record.origin = ownOrigin(area.key);
        m_areas.insert(area.key, Id<Area>(record.id));
        m_plan.changes.create(std::move(record));
    }

    void addGate(const PlaybookGate& gate)
    {
        const Gate* present = m_match.gate(gate);
        Id<Gate> id = present ? Id<Gate>(present->id) : Id<Gate>();
        if (isWanted(m_plan.gates, present, entryName(RecordKind::Gate, gate.key))) {
            Gate record = made(gate);
            record.position = m_lastGate = rankAfter(m_lastGate);
            record.origin = ownOrigin(gate.key);
            id = Id<Gate>(record.id);
            m_plan.changes.create(std::move(record));
        } else if (!present) {
            return;
        }
        m_gates.insert(gate.key, id);
        QString last;
        for (const Criterion* criterion : m_project.all<Criterion>()) {
            if (criterion->gate == id)
                last = std::max(last, criterion->position);
        }
        for (const PlaybookCriterion& criterion : gate.criteria)
            addCriterion(gate, present, {criterion, id, last});
    }

    struct NewCriterion {
        const PlaybookCriterion& criterion;
        Id<Gate> gate;
        QString& last; ///< position of the one before
    };

    void addCriterion(const PlaybookGate& gate, const Gate* presentGate, const NewCriterion& wanted)
    {
        const PlaybookCriterion& criterion = wanted.criterion;
        const Criterion* present = presentGate ? m_match.criterion(*presentGate, criterion) : nullptr;
        const QString name = entryName(RecordKind::Criterion, gate.key + u'/' + criterion.key);
        if (present && !m_leftOut.contains(name)) {
            unite(*present, Criterion::kAreasField, areasOf(criterion));
            unite(*present, Criterion::kSuitesField, suitesOf(criterion));
        }
        if (!isWanted(m_plan.criteria, present, name))
            return;
        Criterion record = made(criterion);
        record.gate = wanted.gate;
        record.position = wanted.last = rankAfter(wanted.last);
        record.origin = ownOrigin(criterion.key);
        record.cycle = Id<Cycle>(m_records.idOf({RecordKind::Cycle, criterion.cycle}));
        const RecordId id = record.id;
        m_plan.changes.create(std::move(record));
        for (const RecordId& area : areasOf(criterion))
            m_plan.changes.create(listEntry(id, Criterion::kAreasField, area));
        for (const RecordId& suite : suitesOf(criterion))
            m_plan.changes.create(listEntry(id, Criterion::kSuitesField, suite));
    }

    std::vector<RecordId> areasOf(const PlaybookCriterion& criterion) const
    {
        std::vector<RecordId> areas;
        for (const QString& key : criterion.areas)
            areas.push_back(m_areas.value(key));
        return areas;
    }

    std::vector<RecordId> suitesOf(const PlaybookCriterion& criterion) const
    {
        std::vector<RecordId> suites;
        for (const QString& key : criterion.suites)
            suites.push_back(m_records.idOf({RecordKind::Suite, key}));
        std::erase_if(suites, [](const RecordId& suite) { return suite.isNull(); });
        return suites;
    }

    /// A criterion without areas, or suites, counts all of them, and stays so.
    void unite(const Criterion& present, int field, const std::vector<RecordId>& wanted)
    {
        const std::vector<RecordId> counted = m_project.references(present.id, field);
        if (counted.empty())
            return;
        for (const RecordId& target : wanted) {
            if (std::find(counted.begin(), counted.end(), target) == counted.end())
                m_plan.changes.create(listEntry(present.id, field, target));
        }
    }

    /// In the order of the checklist: area by area, not part by part.
    void addItems()
    {
        for (const PlaybookArea& area : m_playbook.areas) {
            for (const PlaybookItem& item : m_playbook.items) {
                if (item.area == area.key)
                    addItem(item);
            }
        }
    }

    void addItem(const PlaybookItem& item)
    {
        if (!isWanted(m_plan.items, m_match.item(item), entryName(RecordKind::ChecklistItem, item.origin)))
            return;
        ChecklistItem record = made(item);
        record.area = m_areas.value(item.area);
        record.position = m_lastItem = rankAfter(m_lastItem);
        record.doneWhenSigned = signedBy(item.doneWhenSigned);
        m_plan.changes.create(std::move(record));
    }

    /// What the words of an item name: an area, a gate or a test cycle.
    RecordId signedBy(const QString& words) const
    {
        const QString key = words.section(u'/', 1);
        if (words.startsWith(u"area/"))
            return m_areas.value(key);
        return words.startsWith(u"gate/") ? RecordId(m_gates.value(key)) : m_records.idOf({RecordKind::Cycle, key});
    }

    void addRecords()
    {
        QHash<EntryKey, RecordId> made;
        for (auto area = m_areas.begin(); area != m_areas.end(); ++area)
            made.insert({RecordKind::Area, area.key()}, *area);
        for (auto gate = m_gates.begin(); gate != m_gates.end(); ++gate)
            made.insert({RecordKind::Gate, gate.key()}, *gate);
        m_records.make(m_plan.changes, made);
        m_plan.records = {m_records.added(), m_records.present()};
    }

    const Snapshot& m_project;
    const Playbook& m_playbook;
    const QSet<QString>& m_leftOut;
    const PlaybookMatch m_match;
    RecordPlanner m_records;
    PlaybookPlan m_plan;
    QSet<QString> m_needed; ///< names of entries
    QSet<QString> m_neededRecords;
    QHash<QString, Id<Area>> m_areas;
    QHash<QString, Id<Gate>> m_gates;
    QString m_lastArea, m_lastGate, m_lastItem; ///< positions
};

} // namespace

QString entryName(RecordKind kind, const QString& key)
{
    return QString::fromLatin1(recordType(kind).key) + u' ' + key;
}

Result<PlaybookPlan> planPlaybook(const Snapshot& project, const Playbook& playbook, const QSet<QString>& leftOut)
{
    return Planner(project, playbook, leftOut).plan();
}

QString planSentence(const PlaybookPlan& plan)
{
    QString sentence =
        CoreText::tr(
            "%1 of its %2 items, %3 of its %4 areas, %5 of its %6 gates and %7 of its %8 criteria are new; the "
            "others are in the project already and stay as they are.")
            .arg(plan.items.added)
            .arg(plan.items.added + plan.items.present)
            .arg(plan.areas.added)
            .arg(plan.areas.added + plan.areas.present)
            .arg(plan.gates.added)
            .arg(plan.gates.added + plan.gates.present)
            .arg(plan.criteria.added)
            .arg(plan.criteria.added + plan.criteria.present);
    if (plan.records.added > 0)
        sentence +=
            u' '
            + CoreText::tr("The cutover plan, the tests, the upgrades and what belongs to them gain %n record(s).",
                           nullptr, plan.records.added);
    return sentence;
}

} // namespace readiness
