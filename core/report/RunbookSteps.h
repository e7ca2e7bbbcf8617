#pragma once

#include "core/report/PlanTexts.h"

#include <map>

namespace readiness {

/// The steps of a runbook as rows that are filled in by pen, and what surrounds a person's own ones. Valid as long as the
/// assessment and the schedule.
class RunbookSteps {
public:
    using Steps = std::vector<ActivityIndex>;

    RunbookSteps(const Assessment& assessment, const PlanSchedule& plan);

    /// Who owns steps, by name; nobody last where some have no owner.
    std::vector<Id<Person>> owners() const;
    /// The steps of a person by time; those without an owner for nobody.
    Steps ownedBy(const Id<Person>& person) const;
    /// With the times in another zone beside those of the project, where it differs.
    ReportTable table(const Steps& steps, const QTimeZone& own) const;
    /// Tasks of the rollback branch, which have no times. Without a row where there are none, as the next two.
    ReportTable rollbackTable(const Id<Person>& person) const;
    /// The steps of others that a person takes over when they fail, or validates.
    ReportTable backedUpBy(const Id<Person>& person) const;
    ReportTable validatedBy(const Id<Person>& person) const;
    /// Whether the clocks of the two zones show other times while the plan lasts.
    bool differs(const QTimeZone& own) const;

private:
    Id<Person> ownerOf(ActivityIndex activity) const;
    Id<Person> existing(const Id<Person>& person) const;
    bool isOnlyForRollback(const Task& task) const;
    std::vector<const Task*> rollbackTasks() const;
    ReportTable columns(const QString& firstColumn) const;
    ReportCell whenCell(const ActivityDates& dates, const QTimeZone& own) const;
    ReportCell whatCell(const Task& task) const;
    ReportCell verificationCell(const Task& task) const;
    QString messageLines(const Task& task) const;
    QString namedWithOwner(const Id<Task>& task) const;
    ReportTable ofOthers(Id<Person> Task::*role, const Id<Person>& person) const;

    const Snapshot& m_snapshot;
    const PlanSchedule& m_plan;
    PlanTexts m_texts;
    RecordTexts m_records;
    std::map<RecordId, std::vector<const Link*>> m_before, m_after; ///< by task: what it waits for, what waits for it
    std::map<RecordId, std::vector<const PlannedMessage*>> m_messages;
};

} // namespace readiness
