#pragma once

#include "core/report/PlanTexts.h"
#include "core/schedule/CriticalPath.h"
#include "core/schedule/Simulation.h"

namespace readiness {

struct PlanChances;

/// The tables of a cutover plan for reports, each with a sentence for where it is empty. Valid as long as the assessment
/// and the schedule.
class PlanTables {
public:
    PlanTables(const Assessment& assessment, const PlanSchedule& plan);

    /// All tasks by the outline, phases as groups; those of the rollback branch have a table of their own.
    ReportTable tasks() const;
    /// From the first task that nothing else holds to the end.
    ReportTable path(const CriticalPath& path) const;
    ReportTable windows() const;
    ReportTable shifts() const;
    /// Go/no-go checkpoints: the gate's answer today, and what turning back takes by then.
    ReportTable checkpoints() const;
    /// Planned messages, by the time of their tasks; those on problems last.
    ReportTable messages() const;
    /// What takes back each task that has to be taken back.
    ReportTable rollbackSteps() const;
    ReportTable rollbackBranch() const;
    /// Rules that the plan breaks, the gravest first.
    ReportTable checks() const;
    /// The tasks and risks that cost most on average.
    ReportTable costs(const PlanChances& chances, const SimulationResult& result) const;

private:
    bool isOnlyForRollback(const Task& task) const;
    Minute messageTime(const PlannedMessage& message) const;
    ReportRow taskRow(const Task& task) const;

    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    const PlanSchedule& m_plan;
    RecordTexts m_records;
    PlanTexts m_texts;
};

/// Whether a record is the plan, or part of it.
bool isPartOfPlan(const Snapshot& snapshot, const RecordId& plan, RecordKind kind, const RecordId& record);

} // namespace readiness
