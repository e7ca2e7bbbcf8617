#pragma once

#include "core/base/Instant.h"

namespace readiness {

// The hybrid logical clock of the history: milliseconds since 1970 UTC in the upper 48 bits, a counter in the lower 16.

/// A clock that is further ahead of ours than this is taken for wrong: shown, but not adopted.
inline constexpr qint64 kClockToleranceMilliseconds = 24 * 60 * 60 * 1000;

inline qint64 clockAt(Instant time)
{
    constexpr qint64 latest = (qint64(1) << 46) - 1;
    return qBound<qint64>(0, time.isNull() ? 0 : time.milliseconds, latest) << 16;
}

inline Instant timeOf(qint64 clock) { return {clock >> 16}; }

/// Clocks above this are suspect to somebody whose time is now.
inline qint64 latestCredibleClock(Instant now) { return clockAt(now) + (kClockToleranceMilliseconds << 16); }

} // namespace readiness
