#pragma once

#include "core/model/Records.h"
#include "core/model/Snapshot.h"
#include "core/playbook/Playbook.h"

#include <QHash>

namespace readiness {

/// Recognises a playbook's entries in a project. Items and risks by their origin; areas and scope facts by their key, which names
/// the same in all playbooks; gates by their key, else the one that decides on go-live by that. What was made by hand has
/// no origin and is recognised by its title. Valid as long as the snapshot.
class PlaybookMatch {
public:
    explicit PlaybookMatch(const Snapshot& snapshot);

    /// Null where the project has none.
    const ChecklistItem* item(const PlaybookItem& item) const;
    const Risk* risk(const PlaybookRisk& risk) const;
    const Area* area(const PlaybookArea& area) const;
    const ScopeFact* fact(const QString& key) const { return m_facts.value(key); }
    const Gate* gate(const PlaybookGate& gate) const;
    const Criterion* criterion(const Gate& gate, const PlaybookCriterion& criterion) const;

private:
    /// Records that came from playbooks, by what they are recognised by, and those made by hand, by their folded titles.
    template <class T>
    struct Known {
        QHash<QString, const T*> byKey, byTitle;

        const T* find(const QString& key, const QString& title) const;
    };

    Known<ChecklistItem> m_items;
    Known<Risk> m_risks;
    Known<Area> m_areas;
    Known<Gate> m_gates;
    QHash<RecordId, Known<Criterion>> m_criteria; ///< by gate
    QHash<QString, const ScopeFact*> m_facts;
    const Gate* m_goLiveGate = nullptr;
};

/// The key in an origin `part/key`.
QString keyOfOrigin(const QString& origin);

} // namespace readiness
