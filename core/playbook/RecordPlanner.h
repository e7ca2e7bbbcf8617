#pragma once

#include "core/model/ChangeSet.h"
#include "core/model/ListEntry.h"
#include "core/playbook/RecordMatch.h"

#include <QSet>

namespace readiness {

/// A new element of a list field.
ListEntry listEntry(const RecordId& owner, int field, const RecordId& target);

/// Makes what a project lacks of a playbook's records. Serves planPlaybook only.
class RecordPlanner {
public:
    RecordPlanner(const Snapshot& project, const Playbook& playbook);

    /// Chooses those that are not left out, and with each that is new what belongs to it.
    void choose(const QSet<QString>& leftOut);
    /// Of what is there and what is chosen; null for what is neither.
    RecordId idOf(const EntryKey& entry) const { return m_ids.value(entry); }
    int added() const { return int(m_chosen.size()); }
    int present() const { return m_presentCount; }
    /// Names of the areas and gates that the chosen ones cannot do without.
    QSet<QString> needs() const;
    /// Creates the chosen ones; `made` are areas and gates that the same changes create.
    void make(ChangeSet& changes, const QHash<EntryKey, RecordId>& made);

private:
    struct Chosen {
        const PlaybookRecord* entry;
        RecordId id;
    };

    bool isWanted(const PlaybookRecord& entry, const QSet<QString>& leftOut) const;
    std::shared_ptr<Record> recordOf(const Chosen& chosen) const;
    void makeLists(ChangeSet& changes, const Chosen& chosen) const;

    const Snapshot& m_project;
    const Playbook& m_playbook;
    const RecordMatch m_match;
    QHash<EntryKey, RecordId> m_ids; ///< what is there and what is new
    QSet<EntryKey> m_new;
    std::vector<Chosen> m_chosen;
    int m_presentCount = 0;
};

} // namespace readiness
