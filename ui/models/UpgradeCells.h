#pragma once

#include "ui/models/Column.h"

namespace readiness {

// What tables say of upgrades beside their fields: how they stand follows from their events.

ColumnCell upgradeStateCell(const Record& record, const Snapshot& snapshot, const Standing* standing);
std::optional<qint64> upgradeStateNumber(const Record& record, const Snapshot& snapshot, const Standing* standing);
/// When the days that the vendor gives are over.
ColumnCell upgradeTimerCell(const Record& record, const Snapshot& snapshot, const Standing* standing);
ColumnCell packageStateCell(const Record& record, const Snapshot& snapshot, const Standing* standing);
/// What an event led to; one that the process does not allow where it stands led to nothing.
ColumnCell eventStateCell(const Record& record, const Snapshot& snapshot, const Standing* standing);
/// When it happened; where nobody said, when it was recorded.
ColumnCell eventTimeCell(const Record& record, const Snapshot& snapshot, const Standing* standing);
std::optional<qint64> eventTimeNumber(const Record& record, const Snapshot& snapshot, const Standing* standing);

} // namespace readiness
