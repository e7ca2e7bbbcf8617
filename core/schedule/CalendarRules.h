#pragma once

#include "core/schedule/Minute.h"

#include <QByteArray>
#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace readiness {

/// Part of a day, in minutes of the clock on the wall: 0 to 1440, the end excluded.
struct DaySpan {
    int from = 0;
    int until = 0;

    bool operator==(const DaySpan&) const = default;
};

/// The working hours of one day, in order and apart from one another; empty where nobody works.
using DaySpans = std::vector<DaySpan>;

/// Monday first.
using WorkingWeek = std::array<DaySpans, 7>;

/// Days that differ from the week: a holiday (no spans), a weekend at work, a freeze.
struct CalendarRulesException {
    QDate from;
    QDate until; ///< this day included
    DaySpans spans;
};

/// When work is done, as people say it: by the clock on the wall of a time zone.
struct CalendarRules {
    std::optional<WorkingWeek> week;                ///< none: day and night
    std::vector<CalendarRulesException> exceptions; ///< where two meet, the later in the list holds
    QByteArray zone;                                ///< IANA name; empty is UTC
    std::vector<MinuteSpan> closures{};             ///< blackouts: nobody works then, whatever else holds; in any order
};

} // namespace readiness
