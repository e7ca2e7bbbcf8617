#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"

namespace readiness {

/// `2027-03-01T08:00`, with seconds or not, in the given zone or with an offset (`+01:00`, `Z`) of its own;
/// `2027-03-01` is the start of that day. A time that the clocks skip is refused; of a repeated one the first is meant.
Result<Instant> parseInstant(const QString& text, const QTimeZone& zone);

/// `2027-03-01 08:00 CET`; seconds only where there are any.
QString displayInstant(Instant instant, const QTimeZone& zone);

/// `2027-03-01T07:00:00Z`: the form of JSON contracts.
QString isoInstant(Instant instant);

/// Minutes: `90`, `1:30`, `1h30`, `1 h 30 min`, `2d 4h` (a day has 24 hours).
Result<qint64> parseDuration(const QString& text);

/// `1 h 30 min`; parseDuration reads it back.
QString displayDuration(qint64 minutes);

} // namespace readiness
