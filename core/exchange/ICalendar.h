#pragma once

#include "core/base/Result.h"
#include "core/model/Snapshot.h"

#include <optional>

namespace readiness {

/// Which tasks become appointments.
struct ICalendarRequest {
    RecordId plan;
    RecordId owner;           ///< whose tasks; null: everybody's
    std::optional<int> alarm; ///< minutes before the start
    Instant now;              ///< when the file is written
};

struct ICalendarExport {
    QByteArray bytes;
    int tasks = 0;
    int undated = 0; ///< left out: they have no dates
};

/// A plan as RFC 5545 has it: one event for each task that has work or is a milestone, in UTC, with an id that stays the same, so
/// that a calendar that reads a later file moves its events. Tasks of the way back are left out. Refused where the plan has
/// no dates at all.
Result<ICalendarExport> iCalendarOf(const SnapshotPtr& snapshot, const ICalendarRequest& request);

/// One content line: the value escaped as a text, folded so that no line has more than 75 bytes, with its line end.
QByteArray iCalendarLine(const QByteArray& name, const QString& text);

} // namespace readiness
