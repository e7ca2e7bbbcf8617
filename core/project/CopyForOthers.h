#pragma once

#include "core/project/Project.h"

#include <map>

namespace readiness {

/// A copy of a project for people outside of it: a project of its own, without internal records and what is only about
/// them, without history, without sign-offs, which would not hold for it, and without the log of who was asked. Records
/// keep their ids and codes, so that both sides speak of the same.
struct CopyForOthers {
    ChangeSet changes;                 ///< all records; the bytes of attachments are still missing
    std::vector<QByteArray> files;     ///< hashes of the attachments that belong to it
    std::map<RecordKind, int> leftOut; ///< how many records, of kinds that people see

    /// What a snapshot comes to; pure. Open conflicts are copied with the value that is shown.
    static CopyForOthers of(const Snapshot& snapshot, Instant now);
    /// "Left out: 2 comments, 1 finding. …"
    QString sentence() const;
};

/// Writes the copy as a new file, whole or not at all; refused where the file exists. It is durable and published when
/// this returns. `store` is that of the snapshot, for the attachments; may run on its thread. What was left out is in the
/// answer.
Result<CopyForOthers> saveCopyForOthers(Store& store, const Snapshot& snapshot, const QString& path,
                                        const Project::Context& context);

} // namespace readiness
