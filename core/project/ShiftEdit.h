#pragma once

#include "core/project/Edit.h"
#include "core/rules/ShiftStates.h"

namespace readiness {

// How one shift hands over to the next during a run, as edits. The state is that of the snapshot that the edit was made on.

/// Who accepts a hand-over, and when.
struct HandOver {
    Id<Person> by; ///< none: whoever leads the shift that comes in
    Instant at;
};

/// The next shift takes over. Refused in one sentence where nobody can.
Result<> acceptHandOver(Edit& edit, const RunState& state, const ShiftState& shift, const HandOver& how);
/// What should be looked at twice before that is done; empty where nothing is odd.
QString doubtAbout(const RunState& state, const ShiftState& shift, const HandOver& how);

/// What the next shift has to know.
Result<> setHandOver(Edit& edit, const ShiftState& shift, const QString& text);

} // namespace readiness
