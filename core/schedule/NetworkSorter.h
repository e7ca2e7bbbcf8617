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
    /// A link between nodes: activities first, then virtual ones.
    struct NodeLink {
        qint32 from = 0;
        qint32 to = 0;
        DependencyIndex dependency = kNoIndex;
        qint32 lag = 0;
        bool fromFinish = true;
        bool toFinish = false;
        bool isWorking = false;
    };

    void findVirtualNodes();
    void collectLinks();
    void linkParts();
    bool isInOrder() const;
    void sort();
    void nameCircles(const std::vector<quint8>& isSorted);
    void placeNodes(NetworkGraph& graph) const;
    void placeLinks(NetworkGraph& graph) const;
    std::vector<ActivityIndex> named(const std::vector<qint32>& nodes) const;

    NetworkShape m_shape;
    std::vector<qint32> m_startNodes; ///< per activity, kNoIndex where it needs none; empty without summaries
    std::vector<qint32> m_finishNodes;
    std::vector<ActivityIndex> m_activities; ///< per node
    std::vector<NodeLink> m_links;
    Followers m_followers;
    std::vector<qint32> m_order;
    std::vector<ScheduleFault> m_faults;
};

} // namespace readiness
