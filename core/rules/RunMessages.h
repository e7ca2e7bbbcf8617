#pragma once

#include "core/rules/RollbackSteps.h"

namespace readiness {

/// A planned message whose occasion has come, and that nobody has noted as sent in this run.
struct DueMessage {
    const PlannedMessage* message = nullptr;
    const StepState* step = nullptr;
};

/// In the order of the steps, those of the way back at the end. Points into the state and the steps.
std::vector<DueMessage> dueMessages(const RunState& state, const RollbackSteps& back = {});

} // namespace readiness
