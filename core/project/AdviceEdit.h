#pragma once

#include "core/project/Edit.h"
#include "core/rules/PathAdvice.h"

namespace readiness {

/// Makes the advised steps tasks of a cutover plan, in their order and one after the other, grouped by environment; the
/// advice names the plan from then on. What an earlier call has made stays as it is. Returns how many steps are new;
/// refused where the advice has no steps yet, or where all of them are there.
Result<int> addAdvisedTasks(Edit& edit, const Advice& advice, const Id<Plan>& plan);

/// What a task made of a step is recognised by.
QString advisedOrigin(const Advice& advice, const QString& key);

} // namespace readiness
