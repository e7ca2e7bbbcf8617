#pragma once

#include "core/model/Cycle.h"
#include "core/model/Person.h"
#include "core/project/Project.h"

namespace readiness {

/// Which part of which project a share is; written into its history, so that it finds its way back.
struct ShareIdentity {
    RecordId project, cycle, tester;

    QString text() const;
    static std::optional<ShareIdentity> of(const QString& text);
};

/// One tester's share of a test cycle: a project of its own with the cycle, the cases that this person runs there, and what
/// these need. Not with anything else of the project: other testers' cases, registers, plans, gates, remarks that are
/// internal. Records keep their ids, so that the results meet them when they come back (ReturnedShare).
struct TesterShare {
    ShareIdentity identity;
    ChangeSet changes;             ///< all records; the bytes of attachments are still missing
    std::vector<QByteArray> files; ///< hashes of the attachments that belong to it
    int cases = 0;

    /// What a snapshot comes to; pure. Refused where the tester has nothing to do in the cycle.
    static Result<TesterShare> of(const Snapshot& snapshot, const Id<Cycle>& cycle, const Id<Person>& tester);
};

/// Who runs cases of a cycle, and how many: those that have a share of it. By name.
std::vector<std::pair<const Person*, int>> testersOf(const Snapshot& snapshot, const Id<Cycle>& cycle);

/// Writes the share as a new file, whole or not at all; refused where the file exists. `store` is that of the snapshot, for
/// the attachments; may run on its thread.
Result<TesterShare> saveTesterShare(Store& store, TesterShare share, const QString& path,
                                    const Project::Context& context);

} // namespace readiness
