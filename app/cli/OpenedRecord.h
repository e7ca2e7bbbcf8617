#pragma once

#include "app/cli/Command.h"
#include "core/query/References.h"

namespace readiness::cli {

/// A project and one of its records, as `VERB FILE REF` names them.
struct OpenedRecord {
    std::unique_ptr<Project> project;
    SnapshotPtr snapshot;
    FoundRecord found;
};

Result<OpenedRecord> openRecord(const Invocation& call, Project::Mode mode);

} // namespace readiness::cli
