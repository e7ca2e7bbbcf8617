#pragma once

#include "core/store/History.h"

namespace readiness {

/// Entries of the history, with what names everything that they speak of, records that were removed since included.
struct ToldHistory {
    std::vector<HistoryEntry> entries;
    SnapshotPtr names; ///< to look at only
};

/// For the store's thread. The removed records are only read where an entry speaks of one.
Result<ToldHistory> toldHistory(Store& store, const HistoryQuery& query, const SnapshotPtr& present);

} // namespace readiness
