#pragma once

#include "core/exchange/ImportPlan.h"
#include "core/exchange/ProjectXml.h"
#include "core/exchange/Sheet.h"
#include "core/model/RecordType.h"
#include "core/model/Snapshot.h"

#include <functional>
#include <memory>

namespace readiness {

/// A list or another file that was read, and the project as it was then: what an import is planned on.
struct ImportSource {
    SnapshotPtr snapshot;
    std::shared_ptr<const Workbook> workbook;      ///< of a list
    std::shared_ptr<const ProjectXml> projectFile; ///< of a project file; such a file says itself what it holds
    std::shared_ptr<const LastExchange> last;      ///< of a project file: what it held before
    /// Of a file that is neither, such as test results, and needs no more to be asked; called on a thread of its own.
    std::function<Result<ImportPlan>(const SnapshotPtr& snapshot, const IsCanceled& isCanceled)> planner;
    QString fileName;
    const RecordType* type = nullptr; ///< what it seems to hold; null: nothing that could be told
    bool isKnown = false;             ///< the workbook says itself what its columns are
    bool isFromHere = false;          ///< exported from this project
    bool isForeign = false;           ///< exported from another one

    bool isList() const { return workbook != nullptr; }
    /// Looks at all of the list; for a worker.
    static ImportSource of(SnapshotPtr snapshot, Workbook workbook, const QString& fileName);
    static ImportSource of(SnapshotPtr snapshot, ProjectXml project, const QString& fileName);
};

} // namespace readiness
