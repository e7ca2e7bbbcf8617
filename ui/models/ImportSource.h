#pragma once

#include "core/exchange/ProjectXml.h"
#include "core/exchange/Sheet.h"
#include "core/model/RecordType.h"
#include "core/model/Snapshot.h"

#include <memory>

namespace readiness {

/// A list or a project file that was read, and the project as it was then: what an import is planned on.
struct ImportSource {
    SnapshotPtr snapshot;
    std::shared_ptr<const Workbook> workbook;      ///< of a list
    std::shared_ptr<const ProjectXml> projectFile; ///< of a project file; such a file says itself what it holds
    QString fileName;
    const RecordType* type = nullptr; ///< what it seems to hold; null: nothing that could be told
    bool isKnown = false;             ///< the workbook says itself what its columns are
    bool isFromHere = false;          ///< exported from this project
    bool isForeign = false;           ///< exported from another one

    /// Looks at all of the list; for a worker.
    static ImportSource of(SnapshotPtr snapshot, Workbook workbook, const QString& fileName);
    static ImportSource of(SnapshotPtr snapshot, ProjectXml project, const QString& fileName);
};

} // namespace readiness
