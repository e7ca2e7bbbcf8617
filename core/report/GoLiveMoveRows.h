#pragma once

#include "core/report/ReportStatus.h"
#include "core/rules/GoLiveMove.h"

namespace readiness {

/// One line of the preview of a move.
struct GoLiveMoveRow {
    RecordKind kind{};
    RecordId record;
    QString what; ///< "C-014 Rehearse the migration"
    QString from, to;
    QString note;
    Tone tone = Tone::NotStarted; ///< how much it asks for attention
};

/// What asks for attention first: answers of gates, new problems, days that fall into the past, fixed days on the wrong
/// side, then all other days and the problems that go.
std::vector<GoLiveMoveRow> rowsOf(const GoLiveMove& move, const Snapshot& snapshot);
/// "Days that shift: 31 · into the past: 2 · new problems: 3".
QString summaryOf(const GoLiveMove& move);

} // namespace readiness
