#pragma once

#include "core/store/History.h"

namespace readiness {

// A point of the history as a short text, for what leaves the project and comes back.

/// The newest transactions, by the beginnings of their hashes.
QString pointText(const std::vector<QByteArray>& tips);
/// The transactions of a point; nothing where one of them is not among the entries.
std::optional<QByteArrayList> tipsAt(const QString& point, const std::vector<HistoryEntry>& entries);
/// Those that are neither undone nor an undo, in their order. The entries are all there are, newest first.
std::vector<const HistoryEntry*> standing(const std::vector<HistoryEntry>& entries);
/// All transactions without their changes, newest first.
Result<std::vector<HistoryEntry>> historyOverview(Store& store);

} // namespace readiness
