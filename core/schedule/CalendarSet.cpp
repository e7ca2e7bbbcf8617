#include "core/schedule/CalendarSet.h"

namespace readiness {

Result<CalendarSet> CalendarSet::compile(const std::vector<CalendarRules>& rules, const MinuteSpan& range)
{
    CalendarSet set;
    set.m_calendars.reserve(rules.size());
    for (const CalendarRules& calendar : rules) {
        Result<WorkingTime> time = WorkingTime::compile(calendar, range);
        if (!time)
            return tl::unexpected(time.error());
        set.m_calendars.push_back(*std::move(time));
    }
    return set;
}

} // namespace readiness
