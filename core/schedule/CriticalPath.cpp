#include "core/schedule/CriticalPath.h"

namespace readiness {

namespace {

using Graph = NetworkGraph;
using Kind = DateDriver::Kind;

/// Asks a schedule, place by place, why its dates are as they are.
class Inquiry {
public:
    explicit Inquiry(const Schedule& schedule)
        : m_schedule(schedule),
          m_network(schedule.network()),
          m_graph(schedule.network().graph()),
          m_placement(schedule.placement())
    {}

    qint32 rankOf(ActivityIndex activity) const
    {
        return m_schedule.datesOf(activity).isDated() ? m_graph.ranks[size_t(activity)] : kNoIndex;
    }
    DateDriver early(qint32 rank) const { return resolved(rank, &Inquiry::earlyStep); }
    DateDriver late(qint32 rank) const { return resolved(rank, &Inquiry::lateStep); }
    const Placement& placement() const { return m_placement; }

private:
    /// A driver that may be a link between a summary's virtual place and a part.
    struct Step {
        DateDriver driver;
        qint32 other = kNoIndex; ///< the rank at the other end of the link

        /// Whether a link with that dependency takes its place: those that nobody gave come last.
        bool yieldsTo(DependencyIndex dependency) const
        {
            return other < 0 || quint32(dependency) < quint32(driver.dependency); // as unsigned, none is the highest
        }
    };

    Step earlyStep(qint32 rank) const;
    Step lateStep(qint32 rank) const;
    DateDriver earlyWish(qint32 rank) const;
    DateDriver lateWish(qint32 rank, const Placement::Place& late, Minute end) const;
    template <class Wishes>
    ActivityIndex whose(ActivityIndex activity, Minute at, const Wishes& wishes) const;
    DependencyIndex dependencyInto(qint32 rank, const Graph::Link& link) const;
    DateDriver resolved(qint32 rank, Step (Inquiry::*step)(qint32) const) const;

    const Schedule& m_schedule;
    const Network& m_network;
    const Graph& m_graph;
    Placement m_placement;
};

/// Steps through virtual places to the dependency that a person gave, and on to the activity at its other end.
DateDriver Inquiry::resolved(qint32 rank, Step (Inquiry::*step)(qint32) const) const
{
    Step found = (this->*step)(rank);
    DateDriver driver = found.driver;
    while (found.other >= 0) {
        const qint32 other = found.other;
        driver.activity = m_graph.activities[size_t(other)];
        if (!m_graph.places[size_t(other)].has(Graph::Virtual))
            break;
        found = (this->*step)(other);
        if (driver.dependency == kNoIndex)
            driver.dependency = found.driver.dependency;
        if (found.other < 0) { // a limit that reaches it through a summary
            driver.kind = found.driver.kind;
            driver.activity = found.driver.activity;
        }
    }
    return driver;
}

/// Only outgoing links know their dependency.
DependencyIndex Inquiry::dependencyInto(qint32 rank, const Graph::Link& link) const
{
    const quint32 wanted = 2 * quint32(rank) + link.isOther();
    for (quint32 k = m_graph.outOffsets[link.rank()]; k < m_graph.outOffsets[link.rank() + 1]; ++k) {
        const Graph::Link& out = m_graph.out[k];
        if (out.event() == wanted && out.lag == link.lag && out.isWorking() == link.isWorking()
            && out.isOther() == !(link.event() & 1))
            return m_graph.outDependencies[k];
    }
    Q_UNREACHABLE();
    return kNoIndex;
}

Inquiry::Step Inquiry::earlyStep(qint32 rank) const
{
    const Graph::Place& place = m_graph.places[size_t(rank)];
    if (place.has(Graph::Started))
        return {{Kind::Actual}};
    Step found;
    const Minute start = m_schedule.earlyEvents()[2 * size_t(rank)];
    for (quint32 k = m_graph.inOffsets[size_t(rank)]; k < m_graph.inOffsets[size_t(rank) + 1]; ++k) {
        const Graph::Link& link = m_graph.in[k];
        const Minute at = m_placement.shifted(m_schedule.earlyEvents()[link.event()], link, rank);
        Placement::Limits lower{Placement::kFarPast, Placement::kFarPast};
        (link.isOther() ? lower.finish : lower.start) = at;
        const DependencyIndex dependency = dependencyInto(rank, link);
        if (found.yieldsTo(dependency) && m_placement.early(rank, lower).start == start)
            found = {{Kind::Dependency, dependency, kNoIndex, !link.isOther() && at != start}, qint32(link.rank())};
    }
    return found.other >= 0 ? found : Step{earlyWish(rank)};
}

DateDriver Inquiry::earlyWish(qint32 rank) const
{
    const Minute start = m_schedule.earlyEvents()[2 * size_t(rank)];
    const ActivityIndex activity = m_graph.activities[size_t(rank)];
    if (m_graph.places[size_t(rank)].has(Graph::Bounded)) {
        const Graph::Bounds& bounds = m_graph.bounds[size_t(rank)];
        if (bounds.startMin != kNoMinute
            && m_placement.early(rank, {bounds.startMin, Placement::kFarPast}).start == start)
            return {Kind::Constraint, kNoIndex,
                    whose(activity, bounds.startMin,
                          [](const Activity& owner) {
                              return owner.constraint == TimeConstraint::StartNoEarlierThan
                                     || owner.constraint == TimeConstraint::MustStartOn;
                          }),
                    bounds.startMin != start};
        if (bounds.finishMin != kNoMinute
            && m_placement.early(rank, {Placement::kFarPast, bounds.finishMin}).start == start)
            return {Kind::Constraint, kNoIndex, activity};
    }
    const ScheduleInputs& inputs = m_schedule.inputs();
    return {inputs.status > inputs.start ? Kind::StatusTime : Kind::PlanStart, kNoIndex, kNoIndex,
            m_placement.earliestStart() != start};
}

template <class Wishes>
ActivityIndex Inquiry::whose(ActivityIndex activity, Minute at, const Wishes& wishes) const
{
    for (ActivityIndex owner = activity; owner >= 0; owner = m_network.parentOf(owner)) {
        const Activity& candidate = m_network.activities()[size_t(owner)];
        if (candidate.constraintAt == at && wishes(candidate))
            return owner;
    }
    return kNoIndex;
}

Inquiry::Step Inquiry::lateStep(qint32 rank) const
{
    const Graph::Place& place = m_graph.places[size_t(rank)];
    if (place.has(Graph::Finished))
        return {};
    Step found;
    const Minute windowEnd = m_schedule.inputs().windowEnd;
    const Minute end = windowEnd == kNoMinute ? m_schedule.finish() : std::min(windowEnd, m_schedule.finish());
    const Minute* events = m_schedule.lateEvents().data();
    const Placement::Place late =
        m_placement.late(rank, m_placement.upperCounted(rank, events, m_placement.ownUpper(rank, end)));
    for (quint32 k = m_graph.outOffsets[size_t(rank)]; k < m_graph.outOffsets[size_t(rank) + 1]; ++k) {
        const Graph::Link& link = m_graph.out[k];
        Placement::Limits upper{Graph::kUnbounded, Graph::kUnbounded};
        (link.isOther() ? upper.start : upper.finish) = m_placement.shiftedBack(events[link.event()], link);
        const Placement::Place asked = m_placement.late(rank, upper);
        const DependencyIndex dependency = m_graph.outDependencies[k];
        if (found.yieldsTo(dependency) && !Placement::isUnbounded(asked.finish) && asked.work == late.work)
            found = {{Kind::Dependency, dependency, kNoIndex, asked.finish != late.finish}, qint32(link.rank())};
    }
    return found.other >= 0 ? found : Step{lateWish(rank, late, end)};
}

DateDriver Inquiry::lateWish(qint32 rank, const Placement::Place& late, Minute end) const
{
    const ActivityIndex activity = m_graph.activities[size_t(rank)];
    if (m_graph.places[size_t(rank)].has(Graph::Bounded)) {
        const Graph::Bounds& bounds = m_graph.bounds[size_t(rank)];
        if (m_placement.late(rank, {Graph::kUnbounded, bounds.finishMax}).work == late.work) {
            const auto finishesBy = [](const Activity& owner) {
                return owner.constraint == TimeConstraint::FinishNoLaterThan
                       || owner.constraint == TimeConstraint::MustFinishOn;
            };
            if (const ActivityIndex owner = whose(activity, bounds.finishMax, finishesBy); owner >= 0)
                return {Kind::Constraint, kNoIndex, owner};
            for (ActivityIndex owner = activity; owner >= 0; owner = m_network.parentOf(owner)) {
                if (m_network.activities()[size_t(owner)].deadline == bounds.finishMax)
                    return {Kind::Deadline, kNoIndex, owner};
            }
        }
        if (m_placement.late(rank, {bounds.startMax, Graph::kUnbounded}).work == late.work)
            return {Kind::Constraint, kNoIndex, activity};
    }
    return {end == m_schedule.inputs().windowEnd && end < m_schedule.finish() ? Kind::WindowEnd : Kind::PlanFinish};
}

/// Of a summary's parts, or of all activities where none is named.
ActivityIndex lastOf(const Schedule& schedule, ActivityIndex summary)
{
    const Network& network = schedule.network();
    std::vector<quint8> isInside(network.activities().size(), summary == kNoIndex);
    if (summary != kNoIndex)
        isInside[size_t(summary)] = 1;
    const auto enter = [&](ActivityIndex part) {
        if (const ActivityIndex parent = network.parentOf(part); parent >= 0)
            isInside[size_t(part)] |= isInside[size_t(parent)];
    };
    const std::span<const ActivityIndex> summaries = network.summariesInnerFirst();
    std::for_each(summaries.rbegin(), summaries.rend(), enter);
    ActivityIndex last = kNoIndex;
    Minute finish = kNoMinute;
    for (ActivityIndex i = 0; i < ActivityIndex(isInside.size()); ++i) {
        enter(i);
        const Minute own = schedule.datesOf(i).earlyFinish;
        if (isInside[size_t(i)] && !network.isSummary(i) && own > finish) {
            last = i;
            finish = own;
        }
    }
    return last;
}

std::vector<ActivityIndex> floatlessTo(const Schedule& schedule, const Placement& placement, qint32 target)
{
    const Graph& graph = schedule.network().graph();
    const std::vector<Minute>& early = schedule.earlyEvents();
    std::vector<Minute> events(2 * size_t(graph.size), Graph::kUnbounded);
    std::vector<ActivityIndex> result;
    for (qint32 rank = target; rank >= 0; --rank) {
        const Minute finish = early[2 * size_t(rank) + 1];
        const Placement::Place late = placement.late(
            rank, placement.upperCounted(rank, events.data(),
                                         {Graph::kUnbounded, rank == target ? finish : Graph::kUnbounded}));
        events[2 * size_t(rank)] = late.start;
        events[2 * size_t(rank) + 1] = late.finish;
        const Graph::Place& place = graph.places[size_t(rank)];
        if (!Placement::isUnbounded(late.finish) && !place.has(Graph::Virtual)
            && late.work <= placement.workBefore(place, finish))
            result.push_back(graph.activities[size_t(rank)]);
    }
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace

DateDriver earlyDriver(const Schedule& schedule, ActivityIndex activity)
{
    const Inquiry inquiry(schedule);
    const qint32 rank = inquiry.rankOf(activity);
    return rank < 0 ? DateDriver{} : inquiry.early(rank);
}

DateDriver lateDriver(const Schedule& schedule, ActivityIndex activity)
{
    const Inquiry inquiry(schedule);
    const qint32 rank = inquiry.rankOf(activity);
    return rank < 0 ? DateDriver{} : inquiry.late(rank);
}

CriticalPath criticalPath(const Schedule& schedule, ActivityIndex target)
{
    CriticalPath path;
    path.target = target == kNoIndex || schedule.network().isSummary(target) ? lastOf(schedule, target) : target;
    const Inquiry inquiry(schedule);
    const qint32 rank = path.target == kNoIndex ? kNoIndex : inquiry.rankOf(path.target);
    if (rank < 0)
        return {};
    path.activities = floatlessTo(schedule, inquiry.placement(), rank);
    for (ActivityIndex at = path.target; at >= 0;) {
        path.chain.push_back(at);
        const DateDriver driver = inquiry.early(inquiry.rankOf(at));
        at = driver.kind == Kind::Dependency ? driver.activity : kNoIndex;
    }
    std::reverse(path.chain.begin(), path.chain.end());
    return path;
}

} // namespace readiness
