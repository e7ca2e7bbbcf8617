#include "core/schedule/Network.h"

#include "core/schedule/NetworkSorter.h"

namespace readiness {

namespace {

using Kind = ScheduleFault::Kind;

void bringIntoRange(Minute& at, bool& isFaulty)
{
    if (at == kNoMinute || (at >= kFirstMinute && at <= kLastMinute))
        return;
    at = std::clamp(at, kFirstMinute, kLastMinute);
    isFaulty = true;
}

bool wishesDate(TimeConstraint constraint)
{
    return constraint != TimeConstraint::AsSoonAsPossible && constraint != TimeConstraint::AsLateAsPossible;
}

/// Brings the figures into range and tells what was out of it.
std::vector<Kind> mend(Activity& activity)
{
    std::vector<Kind> faults;
    const qint32 duration = std::clamp(activity.duration, 0, kLongestMinutes);
    const qint32 remaining =
        activity.remaining == kNoMinute ? kNoMinute : std::clamp(activity.remaining, 0, kLongestMinutes);
    if (duration != activity.duration || remaining != activity.remaining)
        faults.push_back(Kind::DurationOutOfRange);
    activity.duration = duration;
    activity.remaining = remaining;
    bool isOutOfTime = false;
    for (Minute* at : {&activity.constraintAt, &activity.deadline, &activity.actualStart, &activity.actualFinish})
        bringIntoRange(*at, isOutOfTime);
    if (isOutOfTime)
        faults.push_back(Kind::TimeOutOfRange);
    if (wishesDate(activity.constraint) && activity.constraintAt == kNoMinute) {
        activity.constraint = TimeConstraint::AsSoonAsPossible;
        faults.push_back(Kind::ConstraintWithoutDate);
    }
    if (activity.calendar < kNoIndex || activity.calendar > std::numeric_limits<qint16>::max()) {
        activity.calendar = kNoIndex;
        faults.push_back(Kind::UnknownCalendar);
    }
    return faults;
}

/// A summary holds its parts back and hurries them; the rest of the constraints would have to choose between parts.
bool fitsSummary(TimeConstraint constraint)
{
    return constraint == TimeConstraint::AsSoonAsPossible || constraint == TimeConstraint::StartNoEarlierThan
           || constraint == TimeConstraint::FinishNoLaterThan;
}

NetworkGraph::Bounds boundsOf(const Activity& activity, NetworkGraph::Bounds bounds)
{
    const Minute at = activity.constraintAt;
    switch (activity.constraint) {
    case TimeConstraint::AsSoonAsPossible:
    case TimeConstraint::AsLateAsPossible: break;
    case TimeConstraint::StartNoEarlierThan: bounds.startMin = std::max(bounds.startMin, at); break;
    case TimeConstraint::FinishNoEarlierThan: bounds.finishMin = std::max(bounds.finishMin, at); break;
    case TimeConstraint::StartNoLaterThan: bounds.startMax = std::min(bounds.startMax, at); break;
    case TimeConstraint::FinishNoLaterThan: bounds.finishMax = std::min(bounds.finishMax, at); break;
    case TimeConstraint::MustStartOn:
        bounds.startMin = std::max(bounds.startMin, at);
        bounds.startMax = std::min(bounds.startMax, at);
        break;
    case TimeConstraint::MustFinishOn:
        bounds.finishMin = std::max(bounds.finishMin, at);
        bounds.finishMax = std::min(bounds.finishMax, at);
        break;
    }
    if (activity.deadline != kNoMinute)
        bounds.finishMax = std::min(bounds.finishMax, activity.deadline);
    return bounds;
}

} // namespace

Network Network::compile(std::vector<Activity> activities, std::vector<Dependency> dependencies)
{
    return Network(std::move(activities), std::move(dependencies));
}

Network::Network(std::vector<Activity> activities, std::vector<Dependency> dependencies)
    : m_activities(std::move(activities)), m_dependencies(std::move(dependencies))
{
    breakParentCircles();
    sortSummaries();
    for (size_t i = 0; i < m_activities.size(); ++i) {
        for (const Kind kind : mend(m_activities[i]))
            m_faults.push_back({kind, {ActivityIndex(i)}});
        if (m_isSummary[i] && !fitsSummary(m_activities[i].constraint)) {
            m_activities[i].constraint = TimeConstraint::AsSoonAsPossible;
            m_faults.push_back({Kind::SummaryConstraint, {ActivityIndex(i)}});
        }
    }
    const std::vector<quint8> isLeftOut = leftOutDependencies();
    NetworkSorter sorter({m_parents, m_isSummary, m_summaries, m_dependencies, isLeftOut});
    m_graph = sorter.sorted();
    for (ScheduleFault& fault : sorter.takeFaults())
        m_faults.push_back(std::move(fault));
    describeAll();
}

void Network::breakParentCircles()
{
    const size_t count = m_activities.size();
    m_parents.resize(count);
    for (size_t i = 0; i < count; ++i) {
        m_parents[i] = m_activities[i].parent;
        if (m_parents[i] < kNoIndex || m_parents[i] >= ActivityIndex(count)) {
            m_parents[i] = kNoIndex;
            m_faults.push_back({Kind::UnknownParent, {ActivityIndex(i)}});
        }
    }
    if (std::all_of(m_parents.begin(), m_parents.end(), [](ActivityIndex parent) { return parent < 0; }))
        return;
    std::vector<qint32> seenFrom(count, kNoIndex);
    for (size_t i = 0; i < count; ++i) {
        ActivityIndex at = ActivityIndex(i);
        while (at >= 0 && seenFrom[size_t(at)] == kNoIndex) {
            seenFrom[size_t(at)] = qint32(i);
            at = m_parents[size_t(at)];
        }
        if (at < 0 || seenFrom[size_t(at)] != qint32(i))
            continue;
        ScheduleFault fault{Kind::ParentCircle, {}};
        while (m_parents[size_t(at)] >= 0) {
            fault.activities.push_back(at);
            at = std::exchange(m_parents[size_t(at)], kNoIndex);
        }
        m_faults.push_back(std::move(fault));
    }
}

void Network::sortSummaries()
{
    const size_t count = m_activities.size();
    m_isSummary.assign(count, 0);
    if (std::all_of(m_parents.begin(), m_parents.end(), [](ActivityIndex parent) { return parent < 0; }))
        return;
    std::vector<qint32> openParts(count, 0);
    for (const ActivityIndex parent : m_parents) {
        if (parent >= 0)
            ++openParts[size_t(parent)];
    }
    for (size_t i = 0; i < count; ++i)
        m_isSummary[i] = openParts[i] > 0;
    for (size_t i = 0; i < count; ++i) {
        if (m_isSummary[i])
            continue;
        ActivityIndex parent = m_parents[i];
        while (parent >= 0 && --openParts[size_t(parent)] == 0) {
            m_summaries.push_back(parent);
            parent = m_parents[size_t(parent)];
        }
    }
}

std::vector<quint8> Network::leftOutDependencies()
{
    std::vector<quint8> isLeftOut;
    const auto leaveOut = [&](size_t i, ScheduleFault fault) {
        fault.dependency = DependencyIndex(i);
        m_faults.push_back(std::move(fault));
        isLeftOut.resize(m_dependencies.size(), 0);
        isLeftOut[i] = 1;
    };
    const auto isKnown = [&](ActivityIndex index) { return index >= 0 && index < ActivityIndex(m_activities.size()); };
    for (size_t i = 0; i < m_dependencies.size(); ++i) {
        Dependency& dependency = m_dependencies[i];
        if (!isKnown(dependency.predecessor) || !isKnown(dependency.successor)) {
            leaveOut(i, {Kind::UnknownActivity, {}});
            continue;
        }
        if (!m_summaries.empty()
            && ((waitsForStart(dependency.kind) && isSummary(dependency.predecessor))
                || (holdsFinish(dependency.kind) && isSummary(dependency.successor)))) {
            leaveOut(i, {Kind::SummaryDependency, {dependency.predecessor, dependency.successor}});
            continue;
        }
        const qint32 lag = std::clamp(dependency.lag, -kLongestMinutes, kLongestMinutes);
        if (lag != dependency.lag) {
            dependency.lag = lag;
            m_faults.push_back(
                {Kind::LagOutOfRange, {dependency.predecessor, dependency.successor}, DependencyIndex(i)});
        }
    }
    return isLeftOut;
}

void Network::replace(ActivityIndex index, const Activity& activity)
{
    Activity& own = m_activities[size_t(index)];
    own = activity;
    mend(own);
    if (isSummary(index)) {
        if (!fitsSummary(own.constraint))
            own.constraint = TimeConstraint::AsSoonAsPossible;
        describeAll(); // its parts inherit
    } else if (m_graph.ranks[size_t(index)] >= 0) {
        describe(index);
    }
}

void Network::describeAll()
{
    inheritBounds();
    for (size_t i = 0; i < m_activities.size(); ++i) {
        if (m_graph.ranks[i] >= 0)
            describe(ActivityIndex(i));
    }
    for (const qint32 rank : m_graph.virtualRanks) {
        NetworkGraph::Place& place = m_graph.places[size_t(rank)];
        place.calendar = qint16(m_activities[size_t(m_graph.activities[size_t(rank)])].calendar); // for lags into it
        m_graph.traits |= place.traits;
    }
}

void Network::inheritBounds()
{
    if (m_summaries.empty())
        return;
    m_inheritance.assign(m_activities.size(), {});
    for (size_t i = m_summaries.size(); i-- > 0;) {
        const auto summary = size_t(m_summaries[i]);
        const ActivityIndex parent = m_parents[summary];
        m_inheritance[summary] =
            boundsOf(m_activities[summary], parent < 0 ? NetworkGraph::Bounds{} : m_inheritance[size_t(parent)]);
    }
}

void Network::describe(ActivityIndex index)
{
    const qint32 rank = m_graph.ranks[size_t(index)];
    NetworkGraph::Place& place = m_graph.places[size_t(rank)];
    const Activity& activity = m_activities[size_t(index)];
    place.duration = activity.duration;
    place.calendar = qint16(activity.calendar);
    m_graph.lastCalendar = std::max(m_graph.lastCalendar, activity.calendar);
    NetworkGraph::Bounds bounds;
    if (const ActivityIndex parent = m_parents[size_t(index)]; parent >= 0)
        bounds = m_inheritance[size_t(parent)];
    if (wishesDate(activity.constraint) || activity.deadline != kNoMinute)
        bounds = boundsOf(activity, bounds);
    const bool isBounded = bounds != NetworkGraph::Bounds{};
    if (isBounded && m_graph.bounds.empty())
        m_graph.bounds.resize(size_t(m_graph.size));
    if (!m_graph.bounds.empty())
        m_graph.bounds[size_t(rank)] = bounds;
    place.traits &= NetworkGraph::WorkingLagIn | NetworkGraph::WorkingLagOut; // those of the dependencies
    const auto set = [&](bool isSet, NetworkGraph::Trait trait) { place.traits |= isSet ? trait : 0; };
    set(isBounded, NetworkGraph::Bounded);
    set(activity.constraint == TimeConstraint::AsLateAsPossible, NetworkGraph::Late);
    set(activity.isStarted(), NetworkGraph::Started);
    set(activity.isFinished(), NetworkGraph::Finished);
    set(activity.duration == 0 && activity.calendar >= 0, NetworkGraph::Milestone);
    m_graph.traits |= place.traits;
}

} // namespace readiness
