#pragma once

#include "core/model/Snapshot.h"
#include "core/model/Task.h"

namespace readiness {

/// One line of a plan's outline.
struct OutlineLine {
    const Task* task = nullptr;
    int parent = -1; ///< line of the summary that it belongs to; -1 at the top
    int depth = 0;
    bool isSummary = false;

    bool operator==(const OutlineLine&) const = default;
};

/// The tasks of a plan as people read them: parts below what they belong to, each level by position. A task whose parent
/// is in another plan, or that belongs to itself by a circle, stands at the top.
class PlanOutline {
public:
    PlanOutline(const Snapshot& snapshot, const RecordId& plan);

    const std::vector<OutlineLine>& lines() const { return m_lines; }
    /// The line of a task, or -1.
    int lineOf(const RecordId& task) const { return m_lineOf.value(task, -1); }
    /// "2.3" for the third part of the second line at the top.
    QString numberOf(int line) const;

private:
    std::vector<OutlineLine> m_lines;
    QHash<RecordId, int> m_lineOf;
};

} // namespace readiness
