#include "core/playbook/PlaybookMatch.h"

#include "core/base/Text.h"

namespace readiness {

namespace {

/// The first of several wins: the one with the lowest number.
template <class T>
void note(QHash<QString, const T*>& known, const QString& name, const T* record)
{
    if (!known.contains(name))
        known.insert(name, record);
}

} // namespace

template <class T>
const T* PlaybookMatch::Known<T>::find(const QString& key, const QString& title) const
{
    const T* record = byKey.value(key);
    return record ? record : byTitle.value(folded(title));
}

QString keyOfOrigin(const QString& origin) { return origin.mid(origin.lastIndexOf(u'/') + 1); }

PlaybookMatch::PlaybookMatch(const Snapshot& snapshot)
{
    const auto noteIn = [](auto& known, const QString& key, const auto* record) {
        if (key.isEmpty())
            note(known.byTitle, folded(record->title), record);
        else
            note(known.byKey, key, record);
    };
    for (const ScopeFact* fact : snapshot.all<ScopeFact>())
        note(m_facts, fact->key, fact);
    for (const Area* area : snapshot.all<Area>())
        noteIn(m_areas, keyOfOrigin(area->origin), area);
    for (const ChecklistItem* item : snapshot.all<ChecklistItem>())
        noteIn(m_items, item->origin, item);
    for (const Risk* risk : snapshot.all<Risk>())
        noteIn(m_risks, risk->origin, risk);
    for (const Gate* gate : snapshot.all<Gate>()) {
        noteIn(m_gates, keyOfOrigin(gate->origin), gate);
        if (gate->isGoLive && !m_goLiveGate)
            m_goLiveGate = gate;
    }
    for (const Criterion* criterion : snapshot.all<Criterion>())
        noteIn(m_criteria[criterion->gate], keyOfOrigin(criterion->origin), criterion);
}

const ChecklistItem* PlaybookMatch::item(const PlaybookItem& item) const
{
    return m_items.find(item.origin, item.title);
}

const Risk* PlaybookMatch::risk(const PlaybookRisk& risk) const { return m_risks.find(risk.origin, risk.title); }

const Area* PlaybookMatch::area(const PlaybookArea& area) const { return m_areas.find(area.key, area.title); }

const Gate* PlaybookMatch::gate(const PlaybookGate& gate) const
{
    if (gate.isGoLive && m_goLiveGate && !m_gates.byKey.contains(gate.key))
        return m_goLiveGate;
    return m_gates.find(gate.key, gate.title);
}

const Criterion* PlaybookMatch::criterion(const Gate& gate, const PlaybookCriterion& criterion) const
{
    return m_criteria.value(gate.id).find(criterion.key, criterion.title);
}

} // namespace readiness
