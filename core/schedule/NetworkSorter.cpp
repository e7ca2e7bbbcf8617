#include "core/schedule/NetworkSorter.h"

#include <QSet>

#include <numeric>

namespace readiness {

namespace {

bool startsFrom(DependencyKind kind)
{
    return kind == DependencyKind::StartToStart || kind == DependencyKind::StartToFinish;
}

bool endsAtFinish(DependencyKind kind)
{
    return kind == DependencyKind::FinishToFinish || kind == DependencyKind::StartToFinish;
}

/// Turns counts in offsets[1…] into the place where each row begins.
void addUp(std::vector<quint32>& offsets) { std::partial_sum(offsets.begin(), offsets.end(), offsets.begin()); }

} // namespace

NetworkSorter::NetworkSorter(const NetworkShape& shape) : m_shape(shape), m_activities(shape.parents.size())
{
    std::iota(m_activities.begin(), m_activities.end(), 0);
}

NetworkGraph NetworkSorter::sorted()
{
    if (!m_shape.summaries.empty())
        findVirtualNodes();
    collectLinks();
    sort();
    NetworkGraph graph;
    placeNodes(graph);
    placeLinks(graph);
    return graph;
}

void NetworkSorter::findVirtualNodes()
{
    m_startNodes.assign(m_shape.parents.size(), kNoIndex);
    m_finishNodes.assign(m_shape.parents.size(), kNoIndex);
    std::vector<quint8> needsStart(m_shape.parents.size(), 0);
    std::vector<quint8> needsFinish(m_shape.parents.size(), 0);
    for (const Dependency& dependency : m_shape.dependencies) {
        const size_t i = size_t(&dependency - m_shape.dependencies.data());
        if (!m_shape.isLeftOut.empty() && m_shape.isLeftOut[i])
            continue;
        needsFinish[size_t(dependency.predecessor)] = 1;
        needsStart[size_t(dependency.successor)] = 1;
    }
    for (size_t i = m_shape.summaries.size(); i-- > 0;) {
        const auto summary = size_t(m_shape.summaries[i]);
        if (const ActivityIndex parent = m_shape.parents[summary]; parent >= 0) {
            needsStart[summary] |= needsStart[size_t(parent)];
            needsFinish[summary] |= needsFinish[size_t(parent)];
        }
        const auto addNode = [&](std::vector<qint32>& nodes) {
            nodes[summary] = qint32(m_activities.size());
            m_activities.push_back(qint32(summary));
        };
        if (needsStart[summary])
            addNode(m_startNodes);
        if (needsFinish[summary])
            addNode(m_finishNodes);
    }
}

void NetworkSorter::collectLinks()
{
    m_links.reserve(m_shape.dependencies.size());
    for (size_t i = 0; i < m_shape.dependencies.size(); ++i) {
        if (!m_shape.isLeftOut.empty() && m_shape.isLeftOut[i])
            continue;
        const Dependency& dependency = m_shape.dependencies[i];
        NodeLink link{dependency.predecessor,
                      dependency.successor,
                      DependencyIndex(i),
                      dependency.lag,
                      !startsFrom(dependency.kind),
                      endsAtFinish(dependency.kind),
                      dependency.isWorkingLag && dependency.lag != 0};
        if (m_shape.isSummary[size_t(link.from)])
            link.from = m_finishNodes[size_t(link.from)];
        if (m_shape.isSummary[size_t(link.to)])
            link.to = m_startNodes[size_t(link.to)];
        m_links.push_back(link);
    }
    if (m_activities.size() > m_shape.parents.size())
        linkParts();
}

void NetworkSorter::linkParts()
{
    for (size_t part = 0; part < m_shape.parents.size(); ++part) {
        const ActivityIndex parent = m_shape.parents[part];
        if (parent < 0)
            continue;
        const bool isSummary = m_shape.isSummary[part];
        if (const qint32 start = m_startNodes[size_t(parent)]; start >= 0)
            m_links.push_back({start, isSummary ? m_startNodes[part] : qint32(part)});
        if (const qint32 finish = m_finishNodes[size_t(parent)]; finish >= 0)
            m_links.push_back({isSummary ? m_finishNodes[part] : qint32(part), finish});
    }
}

bool NetworkSorter::isInOrder() const
{
    return std::all_of(m_links.begin(), m_links.end(), [](const NodeLink& link) { return link.from < link.to; });
}

void NetworkSorter::sort()
{
    const size_t count = m_activities.size();
    const auto isNode = [&](size_t node) { return node >= m_shape.parents.size() || !m_shape.isSummary[node]; };
    m_order.reserve(count);
    if (isInOrder()) { // as people number their steps
        for (size_t node = 0; node < count; ++node) {
            if (isNode(node))
                m_order.push_back(qint32(node));
        }
        return;
    }
    std::vector<quint32> waitsFor(count, 0);
    m_followers.offsets.assign(count + 1, 0);
    m_followers.targets.resize(m_links.size());
    for (const NodeLink& link : m_links) {
        ++waitsFor[size_t(link.to)];
        ++m_followers.offsets[size_t(link.from) + 1];
    }
    addUp(m_followers.offsets);
    std::vector<quint32> next(m_followers.offsets.begin(), m_followers.offsets.end() - 1);
    for (const NodeLink& link : m_links)
        m_followers.targets[next[size_t(link.from)]++] = link.to;

    size_t nodes = 0;
    for (size_t node = 0; node < count; ++node) {
        nodes += isNode(node);
        if (isNode(node) && waitsFor[node] == 0)
            m_order.push_back(qint32(node));
    }
    for (size_t i = 0; i < m_order.size(); ++i) {
        const auto node = size_t(m_order[i]);
        for (quint32 k = m_followers.offsets[node]; k < m_followers.offsets[node + 1]; ++k) {
            if (--waitsFor[size_t(m_followers.targets[k])] == 0)
                m_order.push_back(m_followers.targets[k]);
        }
    }
    if (m_order.size() == nodes)
        return;
    std::vector<quint8> isOpen(count, 0);
    for (size_t node = 0; node < count; ++node)
        isOpen[node] = isNode(node);
    for (const qint32 node : m_order)
        isOpen[size_t(node)] = 0;
    nameCircles(isOpen);
}

void NetworkSorter::nameCircles(const std::vector<quint8>& isOpen)
{
    std::vector<quint8> onlyWaits = isOpen;
    for (const std::vector<qint32>& circle : circlesOf(m_followers, isOpen)) {
        for (const qint32 node : circle)
            onlyWaits[size_t(node)] = 0;
        m_faults.push_back({ScheduleFault::Kind::Circle, named(circle)});
    }
    std::vector<qint32> waiting;
    for (size_t node = 0; node < m_shape.parents.size(); ++node) {
        if (onlyWaits[node])
            waiting.push_back(qint32(node));
    }
    if (!waiting.empty())
        m_faults.push_back({ScheduleFault::Kind::WaitsForCircle, std::move(waiting)});
}

std::vector<ActivityIndex> NetworkSorter::named(const std::vector<qint32>& nodes) const
{
    std::vector<ActivityIndex> activities;
    QSet<ActivityIndex> seen;
    for (const qint32 node : nodes) {
        const ActivityIndex activity = m_activities[size_t(node)];
        if (!seen.contains(activity))
            activities.push_back(activity);
        seen << activity;
    }
    return activities;
}

void NetworkSorter::placeNodes(NetworkGraph& graph) const
{
    graph.size = qint32(m_order.size());
    graph.places.resize(m_order.size());
    graph.activities.resize(m_order.size());
    graph.ranks.assign(m_activities.size(), kNoIndex);
    for (size_t rank = 0; rank < m_order.size(); ++rank) {
        const auto node = size_t(m_order[rank]);
        graph.ranks[node] = qint32(rank);
        graph.activities[rank] = m_activities[node];
        if (node >= m_shape.parents.size()) {
            graph.places[rank].traits = NetworkGraph::Virtual;
            graph.virtualRanks.push_back(qint32(rank));
        }
    }
}

void NetworkSorter::placeLinks(NetworkGraph& graph) const
{
    using Link = NetworkGraph::Link;
    graph.inOffsets.assign(size_t(graph.size) + 1, 0);
    graph.outOffsets.assign(size_t(graph.size) + 1, 0);
    for (const NodeLink& link : m_links) {
        const qint32 to = graph.ranks[size_t(link.to)];
        if (to < 0)
            continue; // in a circle, or behind one
        ++graph.inOffsets[size_t(to) + 1];
        ++graph.outOffsets[size_t(graph.ranks[size_t(link.from)]) + 1];
    }
    addUp(graph.inOffsets);
    addUp(graph.outOffsets);
    graph.in.resize(graph.inOffsets.back());
    graph.out.resize(graph.inOffsets.back());
    graph.inDependencies.resize(graph.inOffsets.back());
    graph.outDependencies.resize(graph.inOffsets.back());
    std::vector<quint32> nextIn(graph.inOffsets.begin(), graph.inOffsets.end() - 1);
    std::vector<quint32> nextOut(graph.outOffsets.begin(), graph.outOffsets.end() - 1);
    for (const NodeLink& link : m_links) {
        const qint32 to = graph.ranks[size_t(link.to)];
        if (to < 0)
            continue;
        const qint32 from = graph.ranks[size_t(link.from)];
        const quint32 working = link.isWorking ? Link::kWorking : 0;
        const quint32 in = nextIn[size_t(to)]++;
        const quint32 out = nextOut[size_t(from)]++;
        graph.in[in] = {quint32(2 * from + link.fromFinish) | working | (link.toFinish ? Link::kOther : 0), link.lag};
        graph.out[out] = {quint32(2 * to + link.toFinish) | working | (link.fromFinish ? 0 : Link::kOther), link.lag};
        graph.inDependencies[in] = graph.outDependencies[out] = link.dependency;
        if (working) {
            graph.places[size_t(to)].traits |= NetworkGraph::WorkingLagIn;
            graph.places[size_t(from)].traits |= NetworkGraph::WorkingLagOut;
        }
    }
}

} // namespace readiness
