#include "core/schedule/NetworkSorter.h"

#include <QSet>

#include <numeric>

namespace readiness {

namespace {

constexpr size_t kAhead = 12; ///< places; far enough for memory to answer

/// Turns counts in offsets[2…] into the place where each row begins, one further on: whoever fills the rows moves
/// offsets[row + 1] from its begin to its end, which is where the next row begins.
void addUp(std::vector<quint32>& offsets) { std::partial_sum(offsets.begin(), offsets.end(), offsets.begin()); }

} // namespace

NetworkSorter::NetworkSorter(const NetworkShape& shape) : m_shape(shape) {}

NetworkGraph NetworkSorter::sorted()
{
    if (!m_shape.summaries.empty())
        findVirtualNodes();
    collectFollowers();
    sort();
    NetworkGraph graph;
    placeNodes(graph);
    placeLinks(graph);
    return graph;
}

ActivityIndex NetworkSorter::activityOf(qint32 node) const
{
    const size_t activities = m_shape.parents.size();
    return size_t(node) < activities ? node : m_virtualNodes[size_t(node) - activities];
}

void NetworkSorter::findVirtualNodes()
{
    const size_t count = m_shape.parents.size();
    m_startNodes.assign(count, kNoIndex);
    m_finishNodes.assign(count, kNoIndex);
    std::vector<quint8> needsStart(count, 0);
    std::vector<quint8> needsFinish(count, 0);
    for (size_t i = 0; i < m_shape.dependencies.size(); ++i) {
        if (!m_shape.isLeftOut.empty() && m_shape.isLeftOut[i])
            continue;
        needsFinish[size_t(m_shape.dependencies[i].predecessor)] = 1;
        needsStart[size_t(m_shape.dependencies[i].successor)] = 1;
    }
    for (size_t i = m_shape.summaries.size(); i-- > 0;) {
        const auto summary = size_t(m_shape.summaries[i]);
        if (const ActivityIndex parent = m_shape.parents[summary]; parent >= 0) {
            needsStart[summary] |= needsStart[size_t(parent)];
            needsFinish[summary] |= needsFinish[size_t(parent)];
        }
        const auto addNode = [&](std::vector<qint32>& nodes) {
            nodes[summary] = qint32(nodeCount());
            m_virtualNodes.push_back(qint32(summary));
        };
        if (needsStart[summary])
            addNode(m_startNodes);
        if (needsFinish[summary])
            addNode(m_finishNodes);
    }
}

/// Tells from which node each link comes and what follows: the dependencies, then those of summaries with their parts.
template <class Visit>
void NetworkSorter::visitLinks(const Visit& visit) const
{
    const bool hasVirtual = !m_virtualNodes.empty();
    for (size_t i = 0; i < m_shape.dependencies.size(); ++i) {
        if (!m_shape.isLeftOut.empty() && m_shape.isLeftOut[i])
            continue;
        const Dependency& dependency = m_shape.dependencies[i];
        quint32 bits = dependency.isWorkingLag && dependency.lag != 0 ? Follower::kWorking : 0;
        if (!waitsForStart(dependency.kind))
            bits |= Follower::kFromFinish;
        if (holdsFinish(dependency.kind))
            bits |= Follower::kToFinish;
        qint32 from = dependency.predecessor;
        qint32 to = dependency.successor;
        if (hasVirtual) {
            from = m_shape.isSummary[size_t(from)] ? m_finishNodes[size_t(from)] : from;
            to = m_shape.isSummary[size_t(to)] ? m_startNodes[size_t(to)] : to;
        }
        visit(from, Follower{bits | quint32(to) << 3, dependency.lag, DependencyIndex(i)});
    }
    for (size_t part = 0; hasVirtual && part < m_shape.parents.size(); ++part) {
        const ActivityIndex parent = m_shape.parents[part];
        if (parent < 0)
            continue;
        const bool isSummary = m_shape.isSummary[part];
        if (const qint32 start = m_startNodes[size_t(parent)]; start >= 0)
            visit(start, Follower::plain(isSummary ? m_startNodes[part] : qint32(part)));
        if (const qint32 finish = m_finishNodes[size_t(parent)]; finish >= 0)
            visit(isSummary ? m_finishNodes[part] : qint32(part), Follower::plain(finish));
    }
}

void NetworkSorter::collectFollowers()
{
    m_offsets.assign(nodeCount() + 2, 0);
    m_waitsFor.assign(nodeCount(), 0);
    visitLinks([this](qint32 from, const Follower& follower) {
        ++m_offsets[size_t(from) + 2];
        ++m_waitsFor[size_t(follower.node())];
        m_isInOrder = m_isInOrder && from < follower.node();
    });
    addUp(m_offsets);
    m_followers.resize(m_offsets.back());
    visitLinks(
        [this](qint32 from, const Follower& follower) { m_followers[m_offsets[size_t(from) + 1]++] = follower; });
}

/// Fetches what a later place of the order will read: it lies anywhere in memory.
void NetworkSorter::expect(size_t place) const
{
    if (place < m_order.size())
        __builtin_prefetch(m_followers.data() + m_offsets[size_t(m_order[place])]);
}

void NetworkSorter::sort()
{
    const size_t count = nodeCount();
    m_order.reserve(count);
    size_t nodes = 0;
    for (size_t node = 0; node < count; ++node) {
        if (!isNode(node))
            continue;
        ++nodes;
        if (m_isInOrder || m_waitsFor[node] == 0) // in order as people number their steps
            m_order.push_back(qint32(node));
    }
    if (m_isInOrder)
        return;
    std::vector<quint32> waitsFor = m_waitsFor;
    for (size_t i = 0; i < m_order.size(); ++i) {
        const auto node = size_t(m_order[i]);
        expect(i + kAhead);
        for (quint32 k = m_offsets[node]; k < m_offsets[node + 1]; ++k) {
            if (--waitsFor[size_t(m_followers[k].node())] == 0)
                m_order.push_back(m_followers[k].node());
        }
    }
    if (m_order.size() < nodes)
        nameCircles();
}

void NetworkSorter::nameCircles()
{
    Followers followers{m_offsets, {}};
    for (const Follower& follower : m_followers)
        followers.targets.push_back(follower.node());
    std::vector<quint8> isOpen(nodeCount(), 0);
    for (size_t node = 0; node < isOpen.size(); ++node)
        isOpen[node] = isNode(node);
    for (const qint32 node : m_order)
        isOpen[size_t(node)] = 0;
    std::vector<quint8> onlyWaits = isOpen;
    for (const std::vector<qint32>& circle : circlesOf(followers, isOpen)) {
        ScheduleFault fault{ScheduleFault::Kind::Circle, {}};
        QSet<ActivityIndex> named;
        for (const qint32 node : circle) {
            onlyWaits[size_t(node)] = 0;
            if (named.contains(activityOf(node)))
                continue;
            named << activityOf(node);
            fault.activities.push_back(activityOf(node));
        }
        m_faults.push_back(std::move(fault));
    }
    ScheduleFault waiting{ScheduleFault::Kind::WaitsForCircle, {}};
    for (size_t node = 0; node < m_shape.parents.size(); ++node) {
        if (onlyWaits[node])
            waiting.activities.push_back(qint32(node));
    }
    if (!waiting.activities.empty())
        m_faults.push_back(std::move(waiting));
}

void NetworkSorter::placeNodes(NetworkGraph& graph) const
{
    graph.size = qint32(m_order.size());
    graph.places.resize(m_order.size());
    graph.activities.resize(m_order.size());
    graph.ranks.assign(nodeCount(), kNoIndex);
    for (size_t rank = 0; rank < m_order.size(); ++rank) {
        const qint32 node = m_order[rank];
        graph.ranks[size_t(node)] = qint32(rank);
        graph.activities[rank] = activityOf(node);
        if (size_t(node) >= m_shape.parents.size()) {
            graph.places[rank].traits = NetworkGraph::Virtual;
            graph.virtualRanks.push_back(qint32(rank));
        }
    }
}

void NetworkSorter::placeLinks(NetworkGraph& graph) const
{
    using Link = NetworkGraph::Link;
    graph.inOffsets.assign(size_t(graph.size) + 2, 0);
    graph.outOffsets.assign(size_t(graph.size) + 1, 0);
    for (size_t rank = 0; rank < m_order.size(); ++rank)
        graph.inOffsets[rank + 2] = m_waitsFor[size_t(m_order[rank])]; // all that it waits for is sorted
    addUp(graph.inOffsets);
    const size_t count = graph.inOffsets.back();
    graph.in.resize(count);
    graph.out.resize(count);
    graph.outDependencies.resize(count);
    quint32 out = 0;
    for (size_t rank = 0; rank < m_order.size(); ++rank) {
        const auto node = size_t(m_order[rank]);
        expect(rank + kAhead);
        for (quint32 k = m_offsets[node]; k < m_offsets[node + 1]; ++k) {
            const Follower& follower = m_followers[k];
            const qint32 to = graph.ranks[size_t(follower.node())];
            if (to < 0)
                continue; // in a circle, or behind one
            const quint32 fromFinish = follower.has(Follower::kFromFinish);
            const quint32 toFinish = follower.has(Follower::kToFinish);
            const quint32 working = follower.has(Follower::kWorking) ? Link::kWorking : 0;
            const quint32 in = graph.inOffsets[size_t(to) + 1]++;
            graph.in[in] = {2 * quint32(rank) + fromFinish + working + (toFinish ? Link::kOther : 0), follower.lag};
            graph.out[out] = {2 * quint32(to) + toFinish + working + (fromFinish ? 0 : Link::kOther), follower.lag};
            graph.outDependencies[out++] = follower.dependency;
            if (working) {
                graph.places[size_t(to)].traits |= NetworkGraph::WorkingLagIn;
                graph.places[rank].traits |= NetworkGraph::WorkingLagOut;
            }
        }
        graph.outOffsets[rank + 1] = out;
    }
}

} // namespace readiness
