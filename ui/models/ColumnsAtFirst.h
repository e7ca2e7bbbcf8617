#pragma once

#include "core/model/Record.h"

#include <vector>

namespace readiness {

struct ShownColumn {
    const char* key;
    int width; ///< see Column::width
};

/// The columns of a kind that are shown until the user chooses others, in that order; empty: all short ones.
const std::vector<ShownColumn>& columnsAtFirst(RecordKind kind);

} // namespace readiness
