#include "core/schedule/Schedule.h"

namespace readiness {

namespace {

using Graph = NetworkGraph;

Minute earlier(Minute a, Minute b) { return a == kNoMinute || b < a ? b : a; }
Minute later(Minute a, Minute b) { return std::max(a, b); } // none is the smallest

/// A summary's dates so far, and those of one more part.
ActivityDates spanning(const ActivityDates& summary, const ActivityDates& part)
{
    if (!summary.isDated())
        return part;
    return {earlier(summary.earlyStart, part.earlyStart),     later(summary.earlyFinish, part.earlyFinish),
            earlier(summary.lateStart, part.lateStart),       later(summary.lateFinish, part.lateFinish),
            earlier(summary.plannedStart, part.plannedStart), later(summary.plannedFinish, part.plannedFinish),
            std::min(summary.totalFloat, part.totalFloat),    summary.isCritical || part.isCritical};
}

ScheduleInputs inRange(ScheduleInputs inputs)
{
    inputs.start = std::clamp(inputs.start, kFirstMinute, kLastMinute);
    for (Minute* at : {&inputs.status, &inputs.windowEnd}) {
        if (*at != kNoMinute)
            *at = std::clamp(*at, kFirstMinute, kLastMinute);
    }
    return inputs;
}

} // namespace

Schedule::Schedule(std::shared_ptr<const Network> network, std::shared_ptr<const CalendarSet> calendars)
    : m_network(std::move(network)), m_calendars(std::move(calendars))
{}

void Schedule::compute(const ScheduleInputs& inputs)
{
    m_inputs = inRange(inputs);
    m_faults.clear();
    m_beyond.clear();
    m_undated.clear();
    m_needsWiderCalendars = false;
    const Placement place = placement();
    forward(place);
    spreadUndated();
    backward(place);
    plan(place);
    findFreeEvents(place);
    rollUp();
    checkCalendars();
}

void Schedule::forward(const Placement& placement)
{
    const Graph& graph = m_network->graph();
    m_early.resize(2 * size_t(graph.size));
    m_float.resize(size_t(graph.size));
    m_finish = kNoMinute;
    Minute* const events = m_early.data();
    const Minute earliest = placement.earliestStart();
    for (qint32 rank = 0; rank < graph.size; ++rank) {
        const Graph::Place& place = graph.places[size_t(rank)];
        Placement::Place early{};
        if (place.isPlainForward()) {
            early.start = earliest;
            for (quint32 k = graph.inOffsets[size_t(rank)]; k < graph.inOffsets[size_t(rank) + 1]; ++k) {
                const Graph::Link link = graph.in[k];
                early.start =
                    std::max(early.start, events[link.event()] + link.lag - (link.isOther() ? place.duration : 0));
            }
            early.finish = early.work = early.start + place.duration;
        } else {
            const WorkingTime* calendar = placement.calendarOf(place);
            if (calendar && place.isWorkedForward())
                early = Placement::worked(*calendar, place.duration,
                                          placement.lower(rank, events, {earliest, Placement::kFarPast}));
            else
                early = placement.early(rank, placement.lowerCounted(rank, events, placement.ownLower(rank)));
            if (calendar && early.finish >= calendar->end() && !place.has(Graph::Virtual | Graph::Finished))
                [[unlikely]]
                m_beyond.push_back(rank);
        }
        if (early.finish > kLastMinute) [[unlikely]] {
            early = {std::min(early.start, kLastMinute), kLastMinute, kLastMinute};
            m_beyond.push_back(rank);
        }
        events[2 * rank] = early.start;
        events[2 * rank + 1] = early.finish;
        m_float[size_t(rank)] = early.work;
        if (!place.has(Graph::Virtual)) // which may wait for others, with nothing left to hold back
            m_finish = std::max(m_finish, early.finish);
    }
}

void Schedule::spreadUndated()
{
    if (m_beyond.empty())
        return;
    const Graph& graph = m_network->graph();
    m_undated.assign(size_t(graph.size), 0);
    for (const qint32 rank : m_beyond)
        m_undated[size_t(rank)] = 1;
    m_finish = kNoMinute;
    for (qint32 rank = 0; rank < graph.size; ++rank) {
        for (quint32 k = graph.inOffsets[size_t(rank)]; k < graph.inOffsets[size_t(rank) + 1]; ++k)
            m_undated[size_t(rank)] |= m_undated[graph.in[k].rank()];
        if (!m_undated[size_t(rank)] && !graph.places[size_t(rank)].has(Graph::Virtual))
            m_finish = std::max(m_finish, m_early[2 * size_t(rank) + 1]);
    }
}

void Schedule::backward(const Placement& placement)
{
    const Graph& graph = m_network->graph();
    m_late.resize(2 * size_t(graph.size));
    Minute* const events = m_late.data();
    const Minute end = m_inputs.windowEnd == kNoMinute ? m_finish : std::min(m_finish, m_inputs.windowEnd);
    for (qint32 rank = graph.size - 1; rank >= 0; --rank) {
        const Graph::Place& place = graph.places[size_t(rank)];
        Placement::Place late{};
        if (isUndated(rank)) [[unlikely]] {
            late = {Graph::kUnbounded, Graph::kUnbounded, m_float[size_t(rank)]};
        } else if (place.isPlainBackward()) {
            late.finish = end;
            for (quint32 k = graph.outOffsets[size_t(rank)]; k < graph.outOffsets[size_t(rank) + 1]; ++k) {
                const Graph::Link link = graph.out[k];
                late.finish =
                    std::min(late.finish, events[link.event()] - link.lag + (link.isOther() ? place.duration : 0));
            }
            late.start = late.finish - place.duration;
            late.work = late.finish;
        } else if (const WorkingTime* calendar = placement.calendarOf(place); calendar && place.isWorkedBackward()) {
            late = Placement::workedBack(*calendar, place.duration,
                                         placement.upper(rank, events, {Graph::kUnbounded, end}));
            m_needsWiderCalendars |= late.work < place.duration;
        } else {
            late = placement.late(rank, placement.upperCounted(rank, events, placement.ownUpper(rank, end)));
            if (place.has(Graph::Finished))
                late.work = m_float[size_t(rank)];
            else if (calendar && !place.has(Graph::Virtual | Graph::Started))
                m_needsWiderCalendars |= late.work < place.duration;
        }
        if (late.finish < kFirstMinute) [[unlikely]]
            late = {kFirstMinute - place.duration, kFirstMinute, late.work};
        events[2 * rank] = late.start;
        events[2 * rank + 1] = late.finish;
        qint32 slack = late.work - m_float[size_t(rank)];
        if (m_early[2 * size_t(rank) + 1] > late.finish && slack >= 0) [[unlikely]]
            slack = -1; // broken, though no work is done between the two
        m_float[size_t(rank)] = slack;
    }
}

/// Turns an activity's dates into what predecessors may ask without moving it.
void Schedule::hold(const Placement& placement, qint32 rank, Minute* events) const
{
    const Graph::Place& place = m_network->graph().places[size_t(rank)];
    if (isUndated(rank) || place.has(Graph::Finished))
        events[0] = events[1] = Graph::kUnbounded;
    else if (place.has(Graph::Started))
        events[0] = Graph::kUnbounded; // what waits for its start holds nothing back any more
    else if (place.has(Graph::Milestone))
        events[0] = placement.late(rank, {events[0], events[1]}).start;
}

void Schedule::plan(const Placement& placement)
{
    const Graph& graph = m_network->graph();
    m_planned.clear();
    if (!(graph.traits & Graph::Late))
        return;
    m_planned = m_early;
    std::vector<Minute> held = m_early;
    for (qint32 rank = graph.size - 1; rank >= 0; --rank) {
        const Graph::Place& place = graph.places[size_t(rank)];
        Minute* const own = held.data() + 2 * rank;
        if (place.has(Graph::Late | Graph::Virtual) && !place.has(Graph::Started) && !isUndated(rank)) {
            const Placement::Place late =
                placement.late(rank, placement.upperCounted(rank, held.data(), placement.ownUpper(rank, m_finish)));
            if (place.has(Graph::Virtual)) {
                own[0] = late.start;
                own[1] = late.finish;
                continue;
            }
            if (late.start > own[0]) {
                const Placement::Place planned = placement.early(rank, {late.start, Placement::kFarPast});
                m_planned[2 * size_t(rank)] = own[0] = planned.start;
                m_planned[2 * size_t(rank) + 1] = own[1] = std::max(own[1], planned.finish);
            }
        }
        hold(placement, rank, own);
    }
}

void Schedule::findFreeEvents(const Placement& placement)
{
    const Graph& graph = m_network->graph();
    m_free.clear();
    if (m_undated.empty() && !(graph.traits & (Graph::Virtual | Graph::Started | Graph::Milestone)))
        return;
    m_free = m_early;
    for (qint32 rank = graph.size - 1; rank >= 0; --rank) {
        Minute* const own = m_free.data() + 2 * rank;
        if (!graph.places[size_t(rank)].has(Graph::Virtual) || isUndated(rank)) {
            hold(placement, rank, own);
            continue;
        }
        const Placement::Place late =
            placement.late(rank, placement.upperCounted(rank, m_free.data(), {Graph::kUnbounded, Graph::kUnbounded}));
        own[0] = late.start;
        own[1] = late.finish;
    }
}

std::optional<qint32> Schedule::freeFloatOf(ActivityIndex activity) const
{
    const Graph& graph = m_network->graph();
    const qint32 rank = graph.ranks[size_t(activity)];
    if (rank < 0 || isUndated(rank))
        return std::nullopt;
    const Graph::Place& place = graph.places[size_t(rank)];
    if (place.has(Graph::Finished))
        return 0;
    const Placement placement = this->placement();
    const std::vector<Minute>& events = m_free.empty() ? m_early : m_free;
    const Placement::Place late =
        placement.late(rank, placement.upperCounted(rank, events.data(), {Graph::kUnbounded, m_finish}));
    return std::max(0, late.work - placement.workBefore(place, m_early[2 * size_t(rank) + 1]));
}

ActivityDates Schedule::leafDates(qint32 rank) const
{
    if (rank < 0 || isUndated(rank))
        return {};
    const Graph::Place& place = m_network->graph().places[size_t(rank)];
    ActivityDates dates;
    const auto at = [rank](const std::vector<Minute>& events, int end) {
        return events[2 * size_t(rank) + size_t(end)];
    };
    dates.earlyStart = dates.plannedStart = at(m_early, 0);
    dates.earlyFinish = dates.plannedFinish = at(m_early, 1);
    dates.totalFloat = m_float[size_t(rank)];
    if (place.has(Graph::Late) && !place.has(Graph::Started)) {
        dates.plannedStart = at(m_planned, 0);
        dates.plannedFinish = at(m_planned, 1);
    }
    if (place.has(Graph::Finished)) {
        dates.lateStart = dates.earlyStart;
        dates.lateFinish = dates.earlyFinish;
        return dates;
    }
    dates.isCritical = dates.totalFloat <= 0;
    dates.lateStart = place.has(Graph::Started) ? dates.earlyStart : at(m_late, 0);
    dates.lateFinish = at(m_late, 1);
    if (const WorkingTime* calendar = m_calendars->at(place.calendar)) {
        // Shown is where work ends; where the early finish is forced into free time, that is no later than the late one.
        const qint32 work = calendar->workBefore(dates.lateFinish);
        const Minute end = work > 0 && place.duration > 0 ? calendar->earliest(work)
                           : place.duration > 0           ? dates.lateFinish
                                                          : dates.lateStart;
        dates.lateFinish = dates.earlyFinish <= dates.lateFinish ? std::max(end, dates.earlyFinish) : end;
        if (place.duration == 0 && !place.has(Graph::Started))
            dates.lateStart = dates.lateFinish;
    }
    return dates;
}

ActivityDates Schedule::datesOf(ActivityIndex activity) const
{
    return m_network->isSummary(activity) ? m_summaries[size_t(activity)]
                                          : leafDates(m_network->graph().ranks[size_t(activity)]);
}

void Schedule::rollUp()
{
    m_summaries.clear();
    const std::span<const ActivityIndex> summaries = m_network->summariesInnerFirst();
    if (summaries.empty())
        return;
    const size_t count = m_network->activities().size();
    m_summaries.resize(count);
    std::vector<quint8> isPartial(count, 0);
    const auto add = [&](ActivityIndex part) {
        const ActivityIndex parent = m_network->parentOf(part);
        if (parent < 0)
            return;
        if (const ActivityDates dates = datesOf(part); dates.isDated())
            m_summaries[size_t(parent)] = spanning(m_summaries[size_t(parent)], dates);
        else
            isPartial[size_t(parent)] = 1;
    };
    for (size_t i = 0; i < count; ++i) {
        if (!m_network->isSummary(ActivityIndex(i)))
            add(ActivityIndex(i));
    }
    for (const ActivityIndex summary : summaries) {
        if (isPartial[size_t(summary)])
            m_summaries[size_t(summary)] = {};
        add(summary);
    }
}

void Schedule::checkCalendars()
{
    const Graph& graph = m_network->graph();
    for (const qint32 rank : m_beyond) {
        const WorkingTime* calendar = m_calendars->at(graph.places[size_t(rank)].calendar);
        const bool isEmpty = calendar && calendar->isEmpty();
        m_faults.push_back({isEmpty ? ScheduleFault::Kind::NoWorkingTime : ScheduleFault::Kind::BeyondCalendar,
                            {graph.activities[size_t(rank)]}});
        m_needsWiderCalendars = m_needsWiderCalendars || calendar;
    }
    if (graph.lastCalendar < m_calendars->size())
        return;
    for (size_t i = 0; i < m_network->activities().size(); ++i) {
        if (m_network->activities()[i].calendar >= m_calendars->size())
            m_faults.push_back({ScheduleFault::Kind::UnknownCalendar, {ActivityIndex(i)}});
    }
}

std::vector<ScheduleFault> Schedule::faults() const
{
    std::vector<ScheduleFault> faults = m_network->faults();
    faults.insert(faults.end(), m_faults.begin(), m_faults.end());
    return faults;
}

Result<Schedule> makeSchedule(std::shared_ptr<const Network> network, const std::vector<CalendarRules>& calendars,
                              const ScheduleInputs& inputs)
{
    constexpr Minute year = 366 * 24 * 60;
    const ScheduleInputs used = inRange(inputs);
    Minute first = used.start;
    Minute last = std::max(used.start, used.windowEnd);
    const auto include = [&](Minute at) {
        first = earlier(at, first);
        last = later(at, last);
    };
    for (const Activity& activity : network->activities()) {
        for (const Minute at :
             {activity.constraintAt, activity.deadline, activity.actualStart, activity.actualFinish, used.status}) {
            if (at != kNoMinute)
                include(at);
        }
    }
    for (Minute margin = year;; margin *= 2) {
        const MinuteSpan range{std::max(kFirstMinute, first - margin), std::min(kLastMinute, last + margin)};
        Result<CalendarSet> set = CalendarSet::compile(calendars, range);
        if (!set)
            return tl::unexpected(set.error());
        Schedule schedule(network, std::make_shared<const CalendarSet>(*std::move(set)));
        schedule.compute(used);
        if (!schedule.needsWiderCalendars() || margin > kLongestMinutes)
            return schedule;
    }
}

} // namespace readiness
