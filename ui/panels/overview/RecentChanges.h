#pragma once

#include "core/store/History.h"
#include "ui/forms/RecordLink.h"

namespace readiness {

/// What others changed, newest first, one line for each record that they touched: "Tomáš set Status, Answer · 2 h ago".
/// `entries` are newest first; the author's own are left out. Records that are gone are named, but lead nowhere.
std::vector<LinkLine> recentChanges(const std::vector<HistoryEntry>& entries, const Snapshot& snapshot,
                                    const QString& self, Instant now);

/// "just now", "5 min ago", "3 h ago", "2 days ago".
QString agoText(Instant then, Instant now);

} // namespace readiness
