#pragma once

#include "core/schedule/CalendarSet.h"
#include "core/schedule/Network.h"

namespace readiness {

/// What a schedule is computed for, beside its network and calendars.
struct ScheduleInputs {
    Minute start = 0;             ///< of the plan: nothing begins before it unless it has begun
    Minute status = kNoMinute;    ///< now, in a running plan: what has not begun cannot begin before it
    Minute windowEnd = kNoMinute; ///< late dates keep within it; float is negative where they cannot
};

/// How one place of the network is dated from its neighbours: the arithmetic of both passes, and of every question that is
/// asked afterwards. Upper limits are the exact counterpart of lower ones: moving something to the latest instant that they
/// allow moves nothing beyond its own. Holds references only.
class Placement {
public:
    using Graph = NetworkGraph;
    static constexpr Minute kFarPast = -NetworkGraph::kUnbounded;

    /// Limits to start and finish: the lowest or the highest allowed.
    struct Limits {
        Minute start;
        Minute finish;
    };
    /// Where an activity lies, and the working minutes of its calendar before its finish.
    struct Place {
        Minute start;
        Minute finish;
        qint32 work;
    };

    Placement(const Network& network, const CalendarSet& calendars, const ScheduleInputs& inputs)
        : m_network(network),
          m_graph(network.graph()),
          m_calendars(calendars),
          m_inputs(inputs),
          m_earliest(std::max(inputs.start, inputs.status))
    {}

    static bool isUnbounded(Minute at) { return at >= NetworkGraph::kUnbounded - 10 * kLongestMinutes; }
    Minute earliestStart() const { return m_earliest; }
    const WorkingTime* calendarOf(const Graph::Place& place) const { return m_calendars.at(place.calendar); }
    qint32 workBefore(const Graph::Place& place, Minute at) const
    {
        const WorkingTime* calendar = place.has(Graph::Virtual) ? nullptr : calendarOf(place);
        return calendar ? calendar->workBefore(at) : at;
    }

    /// What the place may not precede, from the plan and its own wishes.
    Limits ownLower(qint32 rank) const;
    /// What a predecessor's event asks of the place.
    Minute shifted(Minute event, const Graph::Link& link, qint32 rank) const
    {
        const WorkingTime* calendar = link.isWorking() ? calendarOf(m_graph.places[size_t(rank)]) : nullptr;
        return calendar ? calendar->earliest(calendar->workBefore(event) + link.lag) : event + link.lag;
    }
    Place early(qint32 rank, const Limits& lower) const;

    /// What its own wishes and the given end allow.
    Limits ownUpper(qint32 rank, Minute finish) const;
    /// What a successor's event leaves to the place.
    Minute shiftedBack(Minute event, const Graph::Link& link) const
    {
        const WorkingTime* calendar = link.isWorking() ? calendarOf(m_graph.places[link.rank()]) : nullptr;
        if (!calendar || isUnbounded(event))
            return event - link.lag;
        return calendar->latest(calendar->workBefore(event) - link.lag);
    }
    /// The limits, tightened by the successors' events.
    Limits upper(qint32 rank, const Minute* events, Limits limits) const;
    /// The finish is where a dependency may leave it; who shows it moves it back to the end of work. Unbounded in both
    /// where nothing bounds it, as for what has begun or finished.
    Place late(qint32 rank, const Limits& upper) const;

private:
    Place earlyStarted(const Activity& activity, const Graph::Place& place, Minute finish) const;

    const Network& m_network;
    const NetworkGraph& m_graph;
    const CalendarSet& m_calendars;
    ScheduleInputs m_inputs;
    Minute m_earliest;
};

} // namespace readiness
