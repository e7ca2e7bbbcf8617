#pragma once

#include "core/model/Snapshot.h"
#include "core/playbook/Playbook.h"

#include <QHash>

namespace readiness {

/// The name of an entry (PlaybookPlan.h): by its origin, or by the keys of what it joins.
QString recordEntryName(const PlaybookRecord& entry);

/// Recognises a playbook's records in a project: by their origin, and what keeps none by what it joins. Valid as long as both.
class RecordMatch {
public:
    RecordMatch(const Snapshot& project, const Playbook& playbook);

    /// Of the entry at this place; null where the project has none.
    const Record* present(std::size_t entry) const { return m_present[entry]; }
    /// What the project has of areas, gates and records.
    const QHash<EntryKey, RecordId>& ids() const { return m_ids; }

private:
    void find(const Snapshot& project, const Playbook& playbook, RecordKind kind);
    /// A project may call its production what it likes: the only environment of a kind is the one that is meant.
    void findRenamed(const Snapshot& project, const Playbook& playbook);

    std::vector<const Record*> m_present;
    QHash<EntryKey, RecordId> m_ids;
};

} // namespace readiness
