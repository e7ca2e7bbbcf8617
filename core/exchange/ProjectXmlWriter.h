#pragma once

#include "core/base/Result.h"
#include "core/model/Snapshot.h"

#include <QStringList>

namespace readiness {

/// A cutover plan as a project file of Microsoft Project, and what of it such a file has no place for.
struct ProjectXmlExport {
    QByteArray xml;
    int tasks = 0;
    QStringList notes; ///< sentences
};

/// In the order of that program's schema, with the dates that the plan has here. Every task carries its calendar and its id, so
/// that the file brings this plan up to date when it comes back. Tasks of the way back are inactive there. Refused where the
/// plan has no dates. The point of the history (projectFilePoint) tells what of it was changed when it comes back.
Result<ProjectXmlExport> projectXmlOf(const SnapshotPtr& snapshot, const RecordId& plan, const QString& point = {});

} // namespace readiness
