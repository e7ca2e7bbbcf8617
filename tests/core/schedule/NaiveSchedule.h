#pragma once

#include "core/schedule/CalendarSet.h"
#include "core/schedule/Placement.h"

#include <QTimeZone>

namespace readiness::test {

/// A calendar minute by minute, straight from its rules.
class NaiveCalendar {
public:
    NaiveCalendar(const CalendarRules& rules, const MinuteSpan& range);

    bool works(Minute at) const { return before(at + 1) > before(at); }
    /// Whether work is done just before or just after.
    bool touches(Minute at) const { return works(at) || works(at - 1); }
    /// Working minutes since the begin of the range.
    qint32 before(Minute at) const
    {
        return m_before[size_t(std::clamp<qint64>(qint64(at) - m_begin, 0, qint64(m_before.size()) - 1))];
    }
    Minute earliest(qint32 work) const;
    Minute latest(qint32 work) const;

private:
    Minute m_begin;
    std::vector<qint32> m_before;
};

/// The same schedule by other means: dependencies of summaries spelled out leaf by leaf, everything tried until nothing
/// moves any more, late dates by searching for the latest limit that breaks nothing. Slow, and short enough to be believed.
class NaiveSchedule {
public:
    struct Dates {
        Minute earlyStart = Placement::kFarPast;
        Minute earlyFinish = Placement::kFarPast;
        Minute lateStart = NetworkGraph::kUnbounded;
        Minute lateFinish = NetworkGraph::kUnbounded;
        Minute plannedStart = 0;
        Minute plannedFinish = 0;
        qint32 totalFloat = 0;
        qint32 freeFloat = 0;
    };

    NaiveSchedule(const std::vector<Activity>& activities, const std::vector<Dependency>& dependencies,
                  const std::vector<NaiveCalendar>& calendars, const ScheduleInputs& inputs);

    const Dates& at(ActivityIndex activity) const { return m_dates[size_t(activity)]; }
    bool isLeaf(ActivityIndex activity) const { return !m_isSummary[size_t(activity)]; }

private:
    struct Dated {
        Minute start;
        Minute finish;
    };
    struct Link {
        ActivityIndex from;
        ActivityIndex to;
        DependencyKind kind;
        qint32 lag;
        const NaiveCalendar* lagCalendar; ///< none: time on the clock
    };

    const NaiveCalendar* calendarOf(ActivityIndex activity) const;
    qint32 work(ActivityIndex activity, Minute at) const;
    std::vector<ActivityIndex> leavesOf(ActivityIndex activity) const;
    void inherit();
    void spellOut(const std::vector<Dependency>& dependencies);
    Dated placed(ActivityIndex activity, Minute start, Minute finish) const;
    void findEarly();
    void findLate();
    void findPlanned();
    void findFloats();
    /// Whether the dates keep within the end, the activity's own limits, if `own`, and what its successors allow.
    template <class Allows>
    bool fits(ActivityIndex activity, const Dated& dates, Minute end, bool own, const Allows& allows) const;
    /// Whether what a dependency asks leaves the successor at its dates.
    bool stays(const Link& link, Minute event, const Dated& dates) const;

    std::vector<Activity> m_activities;
    const std::vector<NaiveCalendar>& m_calendars;
    ScheduleInputs m_inputs;
    std::vector<quint8> m_isSummary;
    std::vector<Minute> m_startMin;
    std::vector<Minute> m_finishMax;
    std::vector<Link> m_links;
    std::vector<Dates> m_dates;
    Minute m_finish = kNoMinute;
};

} // namespace readiness::test
