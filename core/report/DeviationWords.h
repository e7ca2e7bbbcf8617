#pragma once

#include "core/rules/PlanDeviation.h"

namespace readiness {

/// "It ends 35 min later than in the baseline “Approved”, which ends at …; tasks: 12 later, 3 earlier, 2 new, 1 gone."
QString deviationSummary(const PlanSchedule& now, const PlanSchedule& then, const QString& baseline);

/// "+35 min", "−1 h", "0 min".
QString deviationText(qint32 minutes);

} // namespace readiness
