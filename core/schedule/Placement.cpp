#include "core/schedule/Placement.h"

namespace readiness {

namespace {

/// The instant itself where work is done just before or just after it.
bool touchesWork(const WorkingTime& calendar, const WorkingTime::Spot& next, Minute at)
{
    return next.at == at || (next.work > 0 && calendar.earliest(next.work) == at);
}

} // namespace

Placement::Limits Placement::ownLower(qint32 rank) const
{
    const Graph::Place& place = m_graph.places[size_t(rank)];
    Limits limits{place.has(Graph::Virtual) ? kFarPast : m_earliest, kFarPast};
    if (place.has(Graph::Bounded)) {
        limits.start = std::max(limits.start, m_graph.bounds[size_t(rank)].startMin);
        limits.finish = std::max(limits.finish, m_graph.bounds[size_t(rank)].finishMin);
    }
    return limits;
}

Placement::Place Placement::early(qint32 rank, const Limits& lower, qint32 duration) const
{
    const Graph::Place& place = m_graph.places[size_t(rank)];
    if (place.has(Graph::Started | Graph::Finished))
        return earlyStarted(rank, lower.finish, duration);
    const WorkingTime* calendar = place.has(Graph::Virtual) ? nullptr : calendarOf(place);
    if (!calendar) {
        const Minute start = std::max(lower.start, lower.finish - duration);
        return {start, start + duration, start + duration};
    }
    if (duration > 0)
        return worked(*calendar, duration, lower);
    const WorkingTime::Spot next = calendar->forward(lower.start);
    const Minute at = std::max(touchesWork(*calendar, next, lower.start) ? lower.start : next.at, lower.finish);
    return {at, at, calendar->workBefore(at)};
}

Placement::Place Placement::earlyStarted(qint32 rank, Minute finish, qint32 duration) const
{
    const Activity& activity = m_network.activities()[size_t(m_graph.activities[size_t(rank)])];
    const Graph::Place& place = m_graph.places[size_t(rank)];
    const WorkingTime* calendar = calendarOf(place);
    const auto after = [&](Minute at, qint32 work) {
        if (work == 0)
            return at;
        return calendar ? calendar->earliest(calendar->workBefore(at) + work) : at + work;
    };
    if (activity.isFinished()) {
        Minute start = activity.actualStart;
        if (start == kNoMinute && calendar && duration > 0)
            start = calendar->latest(calendar->workBefore(activity.actualFinish) - duration);
        else if (start == kNoMinute)
            start = activity.actualFinish - duration;
        start = std::min(start, activity.actualFinish);
        return {start, activity.actualFinish, workBefore(place, activity.actualFinish)};
    }
    const Minute resumes = std::max(activity.actualStart, m_inputs.status);
    qint32 remaining = activity.remaining;
    if (remaining == kNoMinute)
        remaining = std::max(0, duration - (workBefore(place, resumes) - workBefore(place, activity.actualStart)));
    else if (activity.duration > 0) // what is left grows with the whole
        remaining = qint32(qint64(remaining) * duration / activity.duration);
    const Minute end = std::max(after(resumes, remaining), finish);
    return {activity.actualStart, end, workBefore(place, end)};
}

Placement::Limits Placement::ownUpper(qint32 rank, Minute finish) const
{
    const Graph::Place& place = m_graph.places[size_t(rank)];
    // What a summary waits for is bounded by its parts, and by nothing where they have begun.
    Limits limits{Graph::kUnbounded, place.has(Graph::Virtual) ? Graph::kUnbounded : finish};
    if (place.has(Graph::Bounded)) {
        limits.start = m_graph.bounds[size_t(rank)].startMax;
        limits.finish = std::min(finish, m_graph.bounds[size_t(rank)].finishMax);
    }
    return limits;
}

Placement::Limits Placement::lowerCounted(qint32 rank, const Minute* events, Limits limits) const
{
    for (quint32 k = m_graph.inOffsets[size_t(rank)]; k < m_graph.inOffsets[size_t(rank) + 1]; ++k) {
        const Graph::Link& link = m_graph.in[k];
        Minute& limit = link.isOther() ? limits.finish : limits.start;
        limit = std::max(limit, shifted(events[link.event()], link, rank));
    }
    return limits;
}

Minute Placement::shifted(Minute event, const Graph::Link& link, qint32 rank) const
{
    const WorkingTime* calendar = link.isWorking() ? calendarOf(m_graph.places[size_t(rank)]) : nullptr;
    return calendar ? calendar->earliest(calendar->workBefore(event) + link.lag) : event + link.lag;
}

Placement::Limits Placement::upperCounted(qint32 rank, const Minute* events, Limits limits) const
{
    for (quint32 k = m_graph.outOffsets[size_t(rank)]; k < m_graph.outOffsets[size_t(rank) + 1]; ++k) {
        const Graph::Link& link = m_graph.out[k];
        Minute& limit = link.isOther() ? limits.start : limits.finish;
        limit = std::min(limit, shiftedBack(events[link.event()], link));
    }
    return limits;
}

Minute Placement::shiftedBack(Minute event, const Graph::Link& link) const
{
    const WorkingTime* calendar = link.isWorking() ? calendarOf(m_graph.places[link.rank()]) : nullptr;
    if (!calendar || isUnbounded(event))
        return event - link.lag;
    return calendar->latest(calendar->workBefore(event) - link.lag);
}

Placement::Place Placement::late(qint32 rank, const Limits& upper, qint32 duration) const
{
    constexpr Place nowhere{Graph::kUnbounded, Graph::kUnbounded, Graph::kUnbounded};
    const Graph::Place& place = m_graph.places[size_t(rank)];
    const bool isRunning = place.has(Graph::Started);
    if (place.has(Graph::Finished) || (isUnbounded(upper.finish) && (isRunning || isUnbounded(upper.start))))
        return nowhere;
    if (isRunning)
        return {Graph::kUnbounded, upper.finish, workBefore(place, upper.finish)};
    const WorkingTime* calendar = place.has(Graph::Virtual) ? nullptr : calendarOf(place);
    if (!calendar) {
        const Minute finish = std::min(upper.finish, upper.start + duration);
        return {finish - duration, finish, finish};
    }
    if (duration == 0) {
        const Minute at = std::min(upper.start, upper.finish);
        const WorkingTime::Spot next = calendar->forward(at);
        return {touchesWork(*calendar, next, at) ? at : calendar->earliest(next.work), at, next.work};
    }
    return workedBack(*calendar, duration, upper);
}

} // namespace readiness
