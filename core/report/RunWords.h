#pragma once

#include "core/rules/RunState.h"

namespace readiness {

/// How a run stands, as a few plain lines to paste into a chat: the end, what runs, what stopped, what is late, what is
/// next. Times in the project's zone.
QString situationText(const RunState& state);

/// "Ends Sat 05:40, 1 h 20 min before the end of the window."
QString runForecast(const RunState& state);

} // namespace readiness
