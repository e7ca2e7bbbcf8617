#pragma once

#include "core/exchange/ReturnedRecords.h"
#include "core/project/Project.h"
#include "core/project/TesterShare.h"

namespace readiness {

/// A tester's share that came back, and what the project knew of it. It may come back several times: each time only what
/// is new counts, even where the project has gone on.
class ReturnedShare {
public:
    /// Nothing where the file is a project of another kind; refused where it is a share of another project than this one.
    static Result<std::optional<ReturnedShare>> read(Project& project, const QString& path,
                                                     const Project::Context& context);

    const QString& fileName() const { return m_fileName; }
    /// What bringing it in would do.
    ImportPlan plan(const SnapshotPtr& snapshot) const { return planReturnedRecords(snapshot, m_records); }
    /// What to commit, as it is: authors and times are those of the share.
    ChangeSet changes(const ImportPlan& plan) const;

private:
    QString m_fileName;
    QString m_tester;
    ReturnedRecords m_records;
    QHash<QByteArray, QByteArray> m_attachments; ///< that it did not have before, by SHA-256
};

} // namespace readiness
