#pragma once

#include "core/schedule/NetworkGraph.h"

#include <span>

namespace readiness {

/// Activities and their dependencies, compiled: sorted, summaries resolved, circles and everything else that does not hold
/// together named in faults(). Not a schedule: it knows no dates but those of constraints and actuals. Values; a const
/// Network may be read from any thread.
class Network {
public:
    static Network compile(std::vector<Activity> activities, std::vector<Dependency> dependencies);

    const std::vector<Activity>& activities() const { return m_activities; }
    const std::vector<Dependency>& dependencies() const { return m_dependencies; }
    const std::vector<ScheduleFault>& faults() const { return m_faults; }
    /// Whether other activities are part of it.
    bool isSummary(ActivityIndex index) const { return m_isSummary[size_t(index)]; }
    /// The parent, or none where what was given could not be.
    ActivityIndex parentOf(ActivityIndex index) const { return m_parents[size_t(index)]; }
    /// Each summary before its parent.
    std::span<const ActivityIndex> summariesInnerFirst() const { return m_summaries; }

    /// Gives an activity other figures (anything but another parent), without sorting anew. Faults of figures given so are
    /// not listed: they are brought into range.
    void replace(ActivityIndex index, const Activity& activity);

    const NetworkGraph& graph() const { return m_graph; }

private:
    Network(std::vector<Activity> activities, std::vector<Dependency> dependencies);
    void breakParentCircles();
    void sortSummaries();
    std::vector<quint8> leftOutDependencies();
    void inheritBounds();
    void describe(ActivityIndex index);
    void describeAll();

    std::vector<Activity> m_activities;
    std::vector<Dependency> m_dependencies;
    std::vector<ScheduleFault> m_faults;
    std::vector<ActivityIndex> m_parents;
    std::vector<quint8> m_isSummary;
    std::vector<ActivityIndex> m_summaries;
    std::vector<NetworkGraph::Bounds> m_inheritance; ///< of the parts of each activity; empty without summaries
    NetworkGraph m_graph;
};

} // namespace readiness
