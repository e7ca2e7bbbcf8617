#pragma once

#include "core/rules/RunState.h"

namespace readiness {

/// A planned message whose occasion has come, and that nobody has noted as sent in this run.
struct DueMessage {
    const PlannedMessage* message = nullptr;
    const StepState* step = nullptr;
};

/// In the order of the steps. Points into the state.
std::vector<DueMessage> dueMessages(const RunState& state);

} // namespace readiness
