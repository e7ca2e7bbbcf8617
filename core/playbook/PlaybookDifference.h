#pragma once

#include "core/base/Result.h"
#include "core/model/ChangeSet.h"
#include "core/playbook/Playbook.h"

#include <QHash>
#include <QSet>

namespace readiness {

/// What the history tells of a project's playbooks (core/project/PlaybookHistory.h reads it).
struct PlaybookPast {
    QHash<RecordField, Value> given;     ///< what a playbook gave the field last
    QHash<RecordId, QStringList> givers; ///< the playbooks that brought the record
    QSet<QString> origins;               ///< names of items and records that there were ever (PlaybookPlan.h)
};

/// One thing in which a project and a playbook differ.
struct PlaybookDifference {
    enum class Change {
        Added,   ///< in the playbook only
        Gone,    ///< in the project only, from an earlier version
        Changed, ///< a field of both
    };
    Change change{};
    RecordKind kind{};
    QString entry;                ///< its name (PlaybookPlan.h); of what is gone, its origin
    QString title;                ///< in the project, where it has it
    RecordId record{};            ///< null: the project has none
    const Field* field = nullptr; ///< of Changed
    Value before{};               ///< of Changed: what the playbook said earlier; Nothing where that is not known, too
    Value project{}, playbook{};  ///< of Changed; of lists and of an area still to come, the titles as text
    bool isOfUser = false;        ///< the user changed or removed it himself, or may have: keeping it is the default
    bool canBeTaken = true;
};

/// A project held against an installed playbook.
struct PlaybookComparison {
    QString playbook, title, version;
    QString usedVersion; ///< of the project; empty: it does not use this playbook
    std::vector<PlaybookDifference> differences;
    int kept = 0; ///< fields that only the user changed: no difference to the playbook's earlier version
};

/// Three-way, field by field: what the user changed is told apart from what the playbook's author changed by what the
/// playbook gave the field before. What another of the project's playbooks brought is compared with that one only.
PlaybookComparison comparePlaybook(const Snapshot& project, const Playbook& playbook, const PlaybookPast& past);

/// Whether taking it over loses nothing of what the project's people did: what only the playbook's author changed or added.
bool isTakenByDefault(const PlaybookDifference& difference);

/// The changes that take over these differences. An item that is gone is not removed, as it may carry answers and evidence: it
/// becomes not applicable, and says why.
Result<ChangeSet> takeOver(const Snapshot& project, const Playbook& playbook,
                           const std::vector<PlaybookDifference>& wanted);

} // namespace readiness
