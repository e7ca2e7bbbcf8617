#pragma once

#include "core/base/Instant.h"

namespace readiness {

/// The moment that lies so many calendar days later, when the clocks of the zone show the same time. Where they show it
/// twice, the first; where they skip it, as long after the skip began as the time would have been: 02:30 becomes 03:30.
/// QDateTime::addDays does not say the same in every version of Qt.
Instant daysLater(Instant instant, int days, const QTimeZone& zone);

} // namespace readiness
