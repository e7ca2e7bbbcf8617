#pragma once

#include "core/base/Instant.h"

#include <algorithm>

namespace readiness {

/// A point in time for the schedule: whole minutes since 1970-01-01T00:00Z. Seconds are cut off, never rounded up.
using Minute = qint32;

inline constexpr Minute kNoMinute = std::numeric_limits<Minute>::min();

/// Schedules live between 1900-01-01 and 3000-01-01; within these bounds no sum of a date, a duration and a lag overflows.
inline constexpr Minute kFirstMinute = -36'816'480;
inline constexpr Minute kLastMinute = 541'728'000;

/// No single duration or lag is longer than a hundred years.
inline constexpr qint32 kLongestMinutes = 52'596'000;

/// A stretch of time, the end excluded.
struct MinuteSpan {
    Minute from = 0;
    Minute until = 0;

    bool operator==(const MinuteSpan&) const = default;
};

inline Minute minuteOf(const Instant& instant)
{
    if (instant.isNull())
        return kNoMinute;
    constexpr qint64 kPerMinute = 60'000;
    const qint64 past = instant.milliseconds % kPerMinute;
    const qint64 minute = instant.milliseconds / kPerMinute - (past < 0 ? 1 : 0);
    return Minute(std::clamp<qint64>(minute, kFirstMinute, kLastMinute));
}

inline Instant instantOf(Minute minute) { return minute == kNoMinute ? Instant{} : Instant{qint64(minute) * 60'000}; }

} // namespace readiness
