#pragma once

#include "core/exchange/Sheet.h"
#include "core/model/Snapshot.h"

#include <memory>

namespace readiness {

/// A list that was read, and the project as it was then: what an import is planned on.
struct ImportSource {
    SnapshotPtr snapshot;
    std::shared_ptr<const Workbook> workbook;
    QString fileName;
};

} // namespace readiness
