#pragma once

#include "core/rules/RunState.h"

namespace readiness {

/// A shift as it falls in a run: moved with the run, and accepted only by what happened during it.
struct ShiftState {
    const Shift* shift = nullptr;
    const Shift* next = nullptr; ///< who takes over; null for the last one
    Minute starts = kNoMinute, ends = kNoMinute;
    bool isOnDuty = false;
    bool isAccepted = false;   ///< the next one has taken over
    qint32 minutesOverdue = 0; ///< since the shift ended without being taken over

    bool isOverdue() const { return minutesOverdue > 0; }
};

/// The shifts of the run's plan, by their start; those without times come last. Points into the snapshot of the state.
std::vector<ShiftState> shiftStates(const RunState& state);

/// Those whose hand-over nobody has accepted in time.
std::vector<ShiftState> overdueHandOvers(const RunState& state);

/// Whether the person leads the shift or belongs to it.
bool isOfShift(const Snapshot& snapshot, const Shift& shift, const RecordId& person);

} // namespace readiness
