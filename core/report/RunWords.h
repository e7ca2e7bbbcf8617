#pragma once

#include "core/rules/ShiftStates.h"

namespace readiness {

/// How a run stands, as a few plain lines to paste into a chat: the end, what runs, what stopped, what is late, what is
/// next. Times in the project's zone.
QString situationText(const RunState& state);

/// "Ends Sat 05:40, 1 h 20 min before the end of the window." Once the run was given up: when that was.
QString runForecast(const RunState& state);

/// "Turning back takes 3 h 10 min from here: it has to begin by Sun 04:20." Empty where there is no window or nothing
/// to take back, and once the run is over.
QString turningBackWords(const RunState& state);

/// "The cutover was given up: 2 of 5 steps back are done …" Empty where it was not, or its plan knows no way back.
QString wayBackWords(const RunState& state);

/// "The hand-over of “Friday evening” has been waiting for Saturday, early (Jonas) for 20 min."
QString lateHandOver(const RunState& state, const ShiftState& shift);

} // namespace readiness
