#pragma once

#include "core/rules/Check.h"
#include "ui/panels/Panel.h"

namespace readiness {

/// What the program can do about a problem on its own, or with one question. One row per rule that has a remedy.
struct ProblemFix {
    const char* rule;
    const char* text; ///< of the button, marked for translation in context "ProblemFix"
    /// Makes the edit; false when the user took it back or it was refused.
    bool (*apply)(const Problem& problem, const PanelContext& context);
};

/// The remedy for a problem, or null.
const ProblemFix* fixFor(const Problem& problem);

} // namespace readiness
