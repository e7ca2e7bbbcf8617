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
    /// The limits, raised by the predecessors' events, where no dependency into the place counts working minutes.
    Limits lower(qint32 rank, const Minute* events, Limits limits) const
    {
        for (quint32 k = m_graph.inOffsets[size_t(rank)]; k < m_graph.inOffsets[size_t(rank) + 1]; ++k) {
            const Graph::Link link = m_graph.in[k];
            const Minute at = events[link.event()] + link.lag;
            limits.start = std::max(limits.start, link.isOther() ? kFarPast : at);
            limits.finish = std::max(limits.finish, link.isOther() ? at : kFarPast);
        }
        return limits;
    }
    /// The same for all dependencies.
    Limits lowerCounted(qint32 rank, const Minute* events, Limits limits) const;
    /// What a predecessor's event asks of the place.
    Minute shifted(Minute event, const Graph::Link& link, qint32 rank) const;
    Place early(qint32 rank, const Limits& lower) const { return early(rank, lower, lengthOf(rank)); }
    /// As if the activity had that duration.
    Place early(qint32 rank, const Limits& lower, qint32 duration) const;
    /// For what has a length and has not begun.
    static Place worked(const WorkingTime& calendar, qint32 duration, const Limits& lower)
    {
        WorkingTime::Spot start = calendar.forward(lower.start);
        if (lower.finish > start.at) {
            const qint32 work = calendar.workBefore(lower.finish) - duration;
            if (work > start.work)
                start = {calendar.latest(work), work};
        }
        const qint32 work = start.work + duration;
        return {start.at, std::max(calendar.earliest(work), lower.finish), work};
    }

    /// What its own wishes and the given end allow.
    Limits ownUpper(qint32 rank, Minute finish) const;
    /// The limits, lowered by the successors' events, where no dependency from the place counts working minutes.
    Limits upper(qint32 rank, const Minute* events, Limits limits) const
    {
        for (quint32 k = m_graph.outOffsets[size_t(rank)]; k < m_graph.outOffsets[size_t(rank) + 1]; ++k) {
            const Graph::Link link = m_graph.out[k];
            const Minute at = events[link.event()] - link.lag;
            limits.start = std::min(limits.start, link.isOther() ? at : Graph::kUnbounded);
            limits.finish = std::min(limits.finish, link.isOther() ? Graph::kUnbounded : at);
        }
        return limits;
    }
    /// The same for all dependencies.
    Limits upperCounted(qint32 rank, const Minute* events, Limits limits) const;
    /// What a successor's event leaves to the place.
    Minute shiftedBack(Minute event, const Graph::Link& link) const;
    /// The finish is where a dependency may leave it; who shows it moves it back to the end of work. Unbounded in both
    /// where nothing bounds it, as for what has begun or finished.
    Place late(qint32 rank, const Limits& upper) const { return late(rank, upper, lengthOf(rank)); }
    Place late(qint32 rank, const Limits& upper, qint32 duration) const;
    /// For what has a length and has not begun; one of the limits is bounded.
    static Place workedBack(const WorkingTime& calendar, qint32 duration, const Limits& upper)
    {
        Minute finish = upper.finish;
        qint32 work = isUnbounded(finish) ? std::numeric_limits<qint32>::max() : calendar.workBefore(finish);
        if (!isUnbounded(upper.start)) {
            const qint32 startWork = lastStart(calendar, upper.start) + duration;
            if (startWork <= work) {
                work = startWork;
                finish = std::min(finish, calendar.latest(startWork));
            }
        }
        return {calendar.latest(work - duration), finish, work};
    }

private:
    /// The working minutes before the latest minute up to the limit in which work can begin.
    static qint32 lastStart(const WorkingTime& calendar, Minute limit)
    {
        const WorkingTime::Spot next = calendar.forward(limit);
        return next.work - (next.at == limit ? 0 : 1);
    }
    qint32 lengthOf(qint32 rank) const { return m_graph.places[size_t(rank)].duration; }
    Place earlyStarted(qint32 rank, Minute finish, qint32 duration) const;

    const Network& m_network;
    const NetworkGraph& m_graph;
    const CalendarSet& m_calendars;
    ScheduleInputs m_inputs;
    Minute m_earliest;
};

} // namespace readiness
