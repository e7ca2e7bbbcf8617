#pragma once

#include "core/schedule/WorkingTime.h"

#include <vector>

namespace readiness {

/// The calendars of a plan, compiled for one range of time. Never changes; may be read from any thread.
class CalendarSet {
public:
    CalendarSet() = default;
    /// Refuses what WorkingTime::compile refuses.
    static Result<CalendarSet> compile(const std::vector<CalendarRules>& rules, const MinuteSpan& range);

    qint32 size() const { return qint32(m_calendars.size()); }
    /// Null for an index that has none: day and night.
    const WorkingTime* at(qint32 index) const
    {
        return index < 0 || index >= size() ? nullptr : &m_calendars[size_t(index)];
    }

private:
    std::vector<WorkingTime> m_calendars;
};

} // namespace readiness
