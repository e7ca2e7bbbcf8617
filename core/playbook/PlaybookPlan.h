#pragma once

#include "core/base/Result.h"
#include "core/model/ChangeSet.h"
#include "core/playbook/Playbook.h"

#include <QSet>

namespace readiness {

/// An entry of a playbook, after its kind: `scope_fact KEY`, `area KEY`, `gate KEY`, `criterion GATE/KEY`, `checklist_item
/// ORIGIN`, `task ORIGIN` and so on for records, `link KEY/KEY`.
QString entryName(RecordKind kind, const QString& key);

/// What taking a playbook into a project comes to: what it brings, what is there already, and the changes.
struct PlaybookPlan {
    struct Count {
        int added = 0;
        int present = 0;
    };
    Count items, areas, gates, criteria, facts, records;
    ChangeSet changes;
};

/// What the project lacks of the playbook; nothing that it has is changed, but for criteria of a shared gate, which then
/// count the playbook's areas too. `leftOut` are the names of entries that are not wanted; an area, a fact or a gate comes
/// along all the same when a wanted entry needs it, and what belongs to a new record comes with it. Refused where a scope fact is of another kind in the project.
Result<PlaybookPlan> planPlaybook(const Snapshot& project, const Playbook& playbook, const QSet<QString>& leftOut = {});

/// The sentence that tells the plan: "12 items are new, 49 are there already …".
QString planSentence(const PlaybookPlan& plan);

} // namespace readiness
