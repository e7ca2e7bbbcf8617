#pragma once

#include "core/schedule/Placement.h"

#include <memory>
#include <optional>

namespace readiness {

/// The dates of one activity. Summaries span their parts.
struct ActivityDates {
    Minute earlyStart = kNoMinute;
    Minute earlyFinish = kNoMinute;
    Minute lateStart = kNoMinute;
    Minute lateFinish = kNoMinute;
    Minute plannedStart = kNoMinute; ///< the early dates, but for what is wanted as late as possible
    Minute plannedFinish = kNoMinute;
    qint32 totalFloat = 0; ///< working minutes; negative where a late date is broken; of a summary its smallest
    bool isCritical = false;

    /// Not so: it stands in a circle or behind one, or its calendar has no room. The faults say which.
    bool isDated() const { return earlyStart != kNoMinute; }
    bool operator==(const ActivityDates&) const = default;
};

/// Early, late and planned dates of a network. computed() once, and again whenever figures or inputs have changed; without
/// a new allocation. Not thread-safe while it computes; const otherwise.
class Schedule {
public:
    Schedule(std::shared_ptr<const Network> network, std::shared_ptr<const CalendarSet> calendars);

    void compute(const ScheduleInputs& inputs);

    const Network& network() const { return *m_network; }
    const CalendarSet& calendars() const { return *m_calendars; }
    const ScheduleInputs& inputs() const { return m_inputs; }
    Placement placement() const { return Placement(*m_network, *m_calendars, m_inputs); }

    ActivityDates datesOf(ActivityIndex activity) const;
    /// Working minutes by which it can slip without moving an early date of anything else, or the plan's finish. None for
    /// summaries and what has no dates.
    std::optional<qint32> freeFloatOf(ActivityIndex activity) const;
    /// The latest early finish; none where nothing is dated.
    Minute finish() const { return m_finish; }
    /// The network's and those that only calendars and dates show.
    std::vector<ScheduleFault> faults() const;
    /// Whether wider calendars could date more.
    bool needsWiderCalendars() const { return m_needsWiderCalendars; }

    /// Early events in the order of the network's graph, late ones likewise: for passes of one's own.
    const std::vector<Minute>& earlyEvents() const { return m_early; }
    const std::vector<Minute>& lateEvents() const { return m_late; }

private:
    void forward(const Placement& placement);
    void spreadUndated();
    void backward(const Placement& placement);
    void hold(const Placement& placement, qint32 rank, Minute* events) const;
    void plan(const Placement& placement);
    void findFreeEvents(const Placement& placement);
    void checkCalendars();
    void rollUp();
    ActivityDates leafDates(qint32 rank) const;
    bool isUndated(qint32 rank) const { return !m_undated.empty() && m_undated[size_t(rank)]; }

    std::shared_ptr<const Network> m_network;
    std::shared_ptr<const CalendarSet> m_calendars;
    ScheduleInputs m_inputs;
    std::vector<Minute> m_early;
    std::vector<Minute> m_late;
    std::vector<Minute> m_planned;          ///< empty where nothing is wanted late
    std::vector<Minute> m_free;             ///< what moves no early date; empty where the early events are it
    std::vector<qint32> m_float;            ///< between the passes: working minutes before the early finish
    std::vector<quint8> m_undated;          ///< empty where everything in the graph has dates
    std::vector<ActivityDates> m_summaries; ///< per activity; empty without summaries
    std::vector<qint32> m_beyond;           ///< ranks that do not fit their calendar
    std::vector<ScheduleFault> m_faults;
    Minute m_finish = kNoMinute;
    bool m_needsWiderCalendars = false;
};

/// Compiles the calendars for as much time as the plan needs, and computes. Refuses what WorkingTime::compile refuses.
Result<Schedule> makeSchedule(std::shared_ptr<const Network> network, const std::vector<CalendarRules>& calendars,
                              const ScheduleInputs& inputs);

} // namespace readiness
