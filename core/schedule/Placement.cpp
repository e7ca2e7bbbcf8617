#include "core/schedule/Placement.h"

namespace readiness {

namespace {

/// The instant itself where work is done just before or just after it.
bool touchesWork(const WorkingTime& calendar, const WorkingTime::Spot& next, Minute at)
{
    return next.at == at || (next.work > 0 && calendar.earliest(next.work) == at);
}

/// The latest minute up to the limit in which work can begin.
WorkingTime::Spot lastStart(const WorkingTime& calendar, Minute limit)
{
    const WorkingTime::Spot next = calendar.forward(limit);
    return next.at == limit ? next : WorkingTime::Spot{calendar.latest(next.work - 1), next.work - 1};
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

Placement::Place Placement::early(qint32 rank, const Limits& lower) const
{
    const Graph::Place& place = m_graph.places[size_t(rank)];
    if (place.has(Graph::Started | Graph::Finished))
        return earlyStarted(m_network.activities()[size_t(m_graph.activities[size_t(rank)])], place, lower.finish);
    const WorkingTime* calendar = place.has(Graph::Virtual) ? nullptr : calendarOf(place);
    if (!calendar) {
        const Minute start = std::max(lower.start, lower.finish - place.duration);
        return {start, start + place.duration, start + place.duration};
    }
    WorkingTime::Spot start = calendar->forward(lower.start);
    if (place.duration == 0) {
        const Minute at = std::max(touchesWork(*calendar, start, lower.start) ? lower.start : start.at, lower.finish);
        return {at, at, calendar->workBefore(at)};
    }
    if (lower.finish > start.at) {
        const qint32 work = calendar->workBefore(lower.finish) - place.duration;
        if (work > start.work)
            start = {calendar->latest(work), work};
    }
    const qint32 work = start.work + place.duration;
    return {start.at, std::max(calendar->earliest(work), lower.finish), work};
}

Placement::Place Placement::earlyStarted(const Activity& activity, const Graph::Place& place, Minute finish) const
{
    const WorkingTime* calendar = calendarOf(place);
    const auto after = [&](Minute at, qint32 work) {
        if (work == 0)
            return at;
        return calendar ? calendar->earliest(calendar->workBefore(at) + work) : at + work;
    };
    if (activity.isFinished()) {
        Minute start = activity.actualStart;
        if (start == kNoMinute && calendar && activity.duration > 0)
            start = calendar->latest(calendar->workBefore(activity.actualFinish) - activity.duration);
        else if (start == kNoMinute)
            start = activity.actualFinish - activity.duration;
        start = std::min(start, activity.actualFinish);
        return {start, activity.actualFinish, workBefore(place, activity.actualFinish)};
    }
    const Minute resumes = std::max(activity.actualStart, m_inputs.status);
    qint32 remaining = activity.remaining;
    if (remaining == kNoMinute)
        remaining =
            std::max(0, activity.duration - (workBefore(place, resumes) - workBefore(place, activity.actualStart)));
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

Placement::Limits Placement::upper(qint32 rank, const Minute* events, Limits limits) const
{
    for (quint32 k = m_graph.outOffsets[size_t(rank)]; k < m_graph.outOffsets[size_t(rank) + 1]; ++k) {
        const Graph::Link& link = m_graph.out[k];
        const Minute at = shiftedBack(events[link.event()], link);
        Minute& limit = link.isOther() ? limits.start : limits.finish;
        limit = std::min(limit, at);
    }
    return limits;
}

Placement::Place Placement::late(qint32 rank, const Limits& upper) const
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
        const Minute finish = std::min(upper.finish, upper.start + place.duration);
        return {finish - place.duration, finish, finish};
    }
    if (place.duration == 0) {
        const Minute at = std::min(upper.start, upper.finish);
        const WorkingTime::Spot next = calendar->forward(at);
        return {touchesWork(*calendar, next, at) ? at : calendar->earliest(next.work), at, next.work};
    }
    Minute finish = upper.finish;
    qint32 work = std::numeric_limits<qint32>::max();
    if (!isUnbounded(upper.finish))
        work = calendar->workBefore(upper.finish);
    if (!isUnbounded(upper.start)) {
        const qint32 startWork = lastStart(*calendar, upper.start).work + place.duration;
        finish = std::min(finish, calendar->latest(startWork));
        work = std::min(work, startWork);
    }
    return {calendar->latest(work - place.duration), finish, work};
}

} // namespace readiness
