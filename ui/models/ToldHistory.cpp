#include "ui/models/ToldHistory.h"

#include <algorithm>

namespace readiness {

namespace {

bool isUnknown(const Snapshot& snapshot, const Value& value)
{
    const auto* id = std::get_if<RecordId>(&value);
    return id && !snapshot.find(*id);
}

bool speaksOfRemoved(const HistoryEntry& entry, const Snapshot& present)
{
    return std::any_of(entry.changes.begin(), entry.changes.end(), [&](const HistoryChange& change) {
        return !present.find(change.record) || isUnknown(present, change.before) || isUnknown(present, change.after);
    });
}

} // namespace

Result<ToldHistory> toldHistory(Store& store, const HistoryQuery& query, const SnapshotPtr& present)
{
    History history(store);
    auto entries = history.entries(query);
    if (!entries)
        return tl::unexpected(entries.error());
    ToldHistory told{std::move(*entries), present};
    const bool needsRemoved = std::any_of(told.entries.begin(), told.entries.end(),
                                          [&](const HistoryEntry& entry) { return speaksOfRemoved(entry, *present); });
    if (!needsRemoved)
        return told;
    auto names = history.withRemoved(*present);
    if (!names)
        return tl::unexpected(names.error());
    told.names = std::move(*names);
    return told;
}

} // namespace readiness
