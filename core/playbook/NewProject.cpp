#include "core/playbook/NewProject.h"

#include "core/base/CoreText.h"
#include "core/base/Rank.h"
#include "core/model/FieldBuilders.h"
#include "core/model/Records.h"

#include <QHash>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// The playbook's words for choices are the fields' keys (a test compares them with the schema).
template <class Enum>
Enum choiceOf(const QString& key)
{
    return fields::Encoding<Enum>::load(Value(key));
}

class Builder {
public:
    Builder(const NewProject& project, const Playbook* playbook) : m_playbook(playbook)
    {
        m_changes.label = playbook ? CoreText::tr("Create the project from “%1”").arg(playbook->title)
                                   : CoreText::tr("Create the project");
        m_changes.origin = playbook ? playbook->id : QString();
        addProject(project);
        if (playbook)
            addPlaybook();
    }

    ChangeSet take() { return std::move(m_changes); }

private:
    template <class T>
    T numbered()
    {
        T record;
        record.id = RecordId::random();
        record.number = ++m_numbers[int(T::kKind)];
        return record;
    }

    QString origin(const QString& part, const QString& key) const { return part + u'/' + key; }

    void addProject(const NewProject& project)
    {
        auto record = numbered<ProjectSettings>();
        record.name = project.name;
        record.customer = project.customer;
        record.goLive = project.goLive;
        record.timeZone = project.timeZone;
        record.phase = ProjectPhase::Prepare;
        if (m_playbook) {
            record.playbook = m_playbook->id;
            record.playbookVersion = m_playbook->version;
            record.productFamily = choiceOf<ProductFamily>(m_playbook->productFamily);
        }
        m_changes.create(std::move(record));
    }

    void addPlaybook()
    {
        for (const PlaybookFact& fact : m_playbook->facts) {
            auto record = numbered<ScopeFact>();
            record.key = fact.key;
            record.label = fact.label;
            record.kind = choiceOf<ScopeFactKind>(fact.kind);
            record.value = fact.value;
            m_changes.create(std::move(record));
        }
        int rank = 0;
        for (const PlaybookArea& area : m_playbook->areas) {
            auto record = numbered<Area>();
            record.title = area.title;
            record.outcome = area.outcome;
            record.position = rankAt(rank++);
            record.origin = origin(m_playbook->id, area.key);
            m_areas.insert(area.key, Id<Area>(record.id));
            m_changes.create(std::move(record));
        }
        for (const PlaybookGate& gate : m_playbook->gates)
            addGate(gate, rank++);
        addItems();
    }

    void addGate(const PlaybookGate& gate, int rank)
    {
        auto record = numbered<Gate>();
        record.title = gate.title;
        record.description = gate.description;
        record.position = rankAt(rank);
        record.due = DueDate::fromText(gate.due).value_or(DueDate());
        record.isGoLive = gate.isGoLive;
        record.origin = origin(m_playbook->id, gate.key);
        const Id<Gate> gateId(record.id);
        m_changes.create(std::move(record));
        int criterionRank = 0;
        for (const PlaybookCriterion& criterion : gate.criteria)
            addCriterion(gateId, criterion, criterionRank++);
    }

    void addCriterion(const Id<Gate>& gate, const PlaybookCriterion& criterion, int rank)
    {
        auto record = numbered<Criterion>();
        record.gate = gate;
        record.title = criterion.title;
        record.position = rankAt(rank);
        record.metric = choiceOf<Metric>(criterion.metric);
        record.comparison = choiceOf<Comparison>(criterion.comparison);
        record.threshold = criterion.threshold;
        record.origin = origin(m_playbook->id, criterion.key);
        const RecordId id = record.id;
        m_changes.create(std::move(record));
        for (const QString& area : criterion.areas) {
            auto entry = numbered<ListEntry>();
            entry.owner = id;
            entry.field = Criterion::kAreasField;
            entry.target = m_areas.value(area);
            m_changes.create(std::move(entry));
        }
    }

    /// Numbered in the order of the checklist: area by area, not part by part.
    void addItems()
    {
        int rank = 0;
        for (const PlaybookArea& area : m_playbook->areas) {
            for (const PlaybookItem& item : m_playbook->items) {
                if (item.area == area.key)
                    addItem(item, rank++);
            }
        }
    }

    void addItem(const PlaybookItem& item, int rank)
    {
        auto record = numbered<ChecklistItem>();
        record.area = m_areas.value(item.area);
        record.position = rankAt(rank);
        record.title = item.title;
        record.guidance = item.guidance;
        record.kind = choiceOf<ItemKind>(item.kind);
        record.importance = choiceOf<Importance>(item.importance);
        record.due = DueDate::fromText(item.due).value_or(DueDate());
        record.appliesIf = item.appliesIf;
        record.source = item.sources.join(u", ");
        record.origin = origin(item.part, item.key);
        m_changes.create(std::move(record));
    }

    const Playbook* m_playbook;
    ChangeSet m_changes;
    QHash<int, int> m_numbers;
    QHash<QString, Id<Area>> m_areas;
};

} // namespace

ChangeSet projectFromPlaybook(const NewProject& project, const Playbook* playbook)
{
    return Builder(project, playbook).take();
}

} // namespace readiness
