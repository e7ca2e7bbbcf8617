#pragma once

#include "core/project/Edit.h"

namespace readiness {

/// Records that are made like others, with all that people have entered there: lists too, and of test cases their steps.
struct RecordCopies {
    Edit edit;
    std::vector<RecordId> records; ///< the new ones, in the order of the originals

    /// Where the kind has an order, behind the last original.
    static Result<RecordCopies> make(const SnapshotPtr& shown, RecordKind kind, const std::vector<RecordId>& originals);
};

} // namespace readiness
