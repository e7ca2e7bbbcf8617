#pragma once

#include "core/report/GanttChart.h"

namespace readiness {

/// What a plan is shown beside: how it was at a baseline, and how it went in a run. Either may be none.
struct PlanBeside {
    RecordId baseline;
    std::shared_ptr<const PlanSchedule> then; ///< the plan at the baseline
    RecordId run;

    bool operator==(const PlanBeside&) const = default;
};

/// Which network path of a task is shown: nothing of it, what decides when it begins, all that it waits for, all that waits
/// for it, or both.
enum class PlanPath { None, Way, Before, After, Both };
constexpr int kPlanPaths = int(PlanPath::Both) + 1;

/// A cutover plan as the window shows it at one moment: its outline, its dates, its chart. Immutable; may be made and read
/// on any thread. Lines are those of the outline.
struct ShownPlan {
    ShownPlan(SnapshotPtr snapshot, const RecordId& plan, const PlanBeside& beside = {});

    const Task& task(int line) const { return *outline.lines()[size_t(line)].task; }
    ActivityDates datesOf(int line) const;
    std::optional<qint32> freeFloatOf(int line) const;
    /// When the task was to be at the baseline.
    ActivityDates baselineOf(int line) const;
    /// The latest attempt in the run; null where there is none.
    const RunStep* stepOf(int line) const { return m_steps.value(task(line).id); }
    /// Lines below a line; those at the top for -1.
    const std::vector<int>& partsOf(int line) const { return m_parts[size_t(line + 1)]; }
    /// The place of a line among the parts of its parent.
    int placeOf(int line) const { return m_places[size_t(line)]; }
    /// "2.3" for the third part of the second line at the top.
    QString numberOf(int line) const;
    /// What the task waits for, as steps: "20, 30SS+15".
    QString predecessorsOf(int line) const;
    /// Whether the line says the same in the other, which has the same outline.
    bool saysTheSame(const ShownPlan& other, int line) const;
    /// The lines on the path of a line, through any number of links; itself too. Empty where none is shown.
    std::vector<quint8> pathOf(int line, PlanPath path) const;

    SnapshotPtr snapshot;
    RecordId plan;
    PlanBeside beside;
    PlanOutline outline;
    std::optional<PlanSchedule> schedule;
    QString trouble; ///< why there are no dates; empty where there are
    GanttChart chart;

private:
    std::vector<int> wayTo(int line) const;

    std::vector<std::vector<int>> m_parts; ///< by line + 1
    std::vector<int> m_places;
    std::vector<std::vector<const Link*>> m_before; ///< by line of the successor
    QHash<RecordId, const RunStep*> m_steps;        ///< of the run, by task
};

using ShownPlanPtr = std::shared_ptr<const ShownPlan>;

/// "Sat 27 Feb 02:30": short, for a column; nothing for none.
QString shownTime(Minute minute, const QTimeZone& zone);

} // namespace readiness
