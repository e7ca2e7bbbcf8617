#pragma once

#include "core/rules/PathAdvice.h"

namespace readiness {

/// The steps of a scenario in their order, see pathAdvice(). Scenario 3 contains scenario 2; production repeats what
/// sandbox did. What nobody answered is taken to be so as makes more work: there is custom code.
std::vector<AdvisedStep> advisedSteps(const PathAdvice& path);

} // namespace readiness
