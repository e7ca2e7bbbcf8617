#pragma once

#include "core/schedule/Circles.h"
#include "core/schedule/NetworkGraph.h"

#include <span>

namespace readiness {

/// The shape of a plan: who is part of what, and what waits for what.
struct NetworkShape {
    std::span<const ActivityIndex> parents;
    std::span<const quint8> isSummary;
    std::span<const ActivityIndex> summaries; ///< inner before outer
    std::span<const Dependency> dependencies;
    std::span<const quint8> isLeftOut; ///< per dependency; empty where none is
};

/// Sorts a plan into a NetworkGraph without figures: the places have no durations yet. A dependency of a summary becomes
/// one of a virtual place with links to its parts, so that the graph stays linear in size. Circles, and what hangs on
/// them, stay outside and are named.
class NetworkSorter {
public:
    explicit NetworkSorter(const NetworkShape& shape);

    NetworkGraph sorted();
    std::vector<ScheduleFault> takeFaults() { return std::move(m_faults); }

private:
    /// A link to a node; activities come first, then the virtual ones.
    struct Follower {
        static constexpr quint32 kFromFinish = 1;
        static constexpr quint32 kToFinish = 2;
        static constexpr quint32 kWorking = 4;

        quint32 bits = 0; ///< the node above those three
        qint32 lag = 0;
        DependencyIndex dependency = kNoIndex;

        qint32 node() const { return qint32(bits >> 3); }
        bool has(quint32 bit) const { return bits & bit; }
        static Follower plain(qint32 node) { return {quint32(node) << 3 | kFromFinish}; }
    };

    size_t nodeCount() const { return m_shape.parents.size() + m_virtualNodes.size(); }
    bool isNode(size_t node) const { return node >= m_shape.parents.size() || !m_shape.isSummary[node]; }
    ActivityIndex activityOf(qint32 node) const;
    template <class Visit>
    void visitLinks(const Visit& visit) const;
    void findVirtualNodes();
    void collectFollowers();
    void sort();
    void nameCircles();
    void placeNodes(NetworkGraph& graph) const;
    void placeLinks(NetworkGraph& graph) const;
    void expect(size_t place) const;

    NetworkShape m_shape;
    std::vector<qint32> m_startNodes; ///< per activity, kNoIndex where it needs none; empty without summaries
    std::vector<qint32> m_finishNodes;
    std::vector<ActivityIndex> m_virtualNodes; ///< their summaries
    std::vector<quint32> m_offsets;            ///< the followers of n begin at m_offsets[n]
    std::vector<Follower> m_followers;
    std::vector<quint32> m_waitsFor;
    bool m_isInOrder = true;
    std::vector<qint32> m_order;
    std::vector<ScheduleFault> m_faults;
};

} // namespace readiness
