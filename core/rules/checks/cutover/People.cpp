#include "core/base/CoreText.h"
#include "core/rules/checks/cutover/CutoverChecks.h"

#include <algorithm>

namespace readiness::checks {

bool isWork(const OutlineLine& line) { return !line.isSummary; }

bool isOfRollbackBranch(const PlanOutline& outline, int line)
{
    for (; line >= 0; line = outline.lines()[size_t(line)].parent) {
        if (outline.lines()[size_t(line)].task->isRollbackBranch)
            return true;
    }
    return false;
}

std::vector<Problem> tasksWithoutOwner(const Assessment& assessment)
{
    return tasksThat(assessment,
                     {Severity::Warning, CoreText::tr("Nobody owns the task."), CoreText::tr("Name its owner")},
                     [&](const Task& task) { return !task.isMilestone && !assessment.snapshot().find(task.owner); });
}

std::vector<Problem> tasksWithoutBackupOwner(const Assessment& assessment)
{
    return tasksThat(
        assessment,
        {Severity::Advice, CoreText::tr("Nobody stands in when the owner fails."), CoreText::tr("Name a backup owner")},
        [](const Task& task) { return !task.isMilestone && !task.owner.isNull() && task.backupOwner.isNull(); });
}

std::vector<Problem> tasksBackedUpByTheirOwner(const Assessment& assessment)
{
    return tasksThat(assessment,
                     {Severity::Warning, CoreText::tr("The owner is named as the backup, too."),
                      CoreText::tr("Name somebody else as backup owner")},
                     [](const Task& task) { return !task.owner.isNull() && task.backupOwner == task.owner; });
}

std::vector<Problem> tasksWithoutValidator(const Assessment& assessment)
{
    return tasksThat(assessment,
                     {Severity::Advice, CoreText::tr("Nobody is named who confirms that it is done."),
                      CoreText::tr("Name who validates it")},
                     [](const Task& task) { return !task.isMilestone && task.validator.isNull(); });
}

std::vector<Problem> tasksValidatedByTheirOwner(const Assessment& assessment)
{
    return tasksThat(assessment,
                     {Severity::Warning, CoreText::tr("The owner validates his or her own work."),
                      CoreText::tr("Let somebody else validate it")},
                     [](const Task& task) { return !task.owner.isNull() && task.validator == task.owner; });
}

std::vector<Problem> tasksWithoutAccountable(const Assessment& assessment)
{
    return tasksThat(
        assessment,
        {Severity::Advice, CoreText::tr("Nobody is accountable for it."), CoreText::tr("Name who is accountable")},
        [](const Task& task) { return !task.isMilestone && task.accountable.isNull(); });
}

std::vector<Problem> ownersWithTwoTasksAtOnce(const Assessment& assessment)
{
    struct Duty {
        const Task* task;
        Minute from, until;
    };
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        if (!planned.schedule)
            continue;
        QHash<RecordId, std::vector<Duty>> duties;
        for (const OutlineLine& line : planned.outline.lines()) {
            const ActivityDates dates = planned.schedule->datesOf(line.task->id);
            if (isWork(line) && !line.task->owner.isNull() && dates.isDated()
                && dates.plannedFinish > dates.plannedStart)
                duties[line.task->owner].push_back({line.task, dates.plannedStart, dates.plannedFinish});
        }
        for (std::vector<Duty>& list : duties) {
            std::stable_sort(list.begin(), list.end(), [](const Duty& a, const Duty& b) { return a.from < b.from; });
            const Duty* longest = nullptr; // of those before, the one that lasts the longest
            for (const Duty& duty : list) {
                if (longest && duty.from < longest->until)
                    problems.push_back({{},
                                        Severity::Warning,
                                        RecordKind::Task,
                                        duty.task->id,
                                        CoreText::tr("Its owner still works on “%1” then.").arg(longest->task->title),
                                        CoreText::tr("Link the two, or give one to somebody else")});
                if (!longest || duty.until > longest->until)
                    longest = &duty;
            }
        }
    }
    std::stable_sort(problems.begin(), problems.end(), [&](const Problem& a, const Problem& b) {
        return assessment.snapshot().find(Id<Task>(a.record))->number
               < assessment.snapshot().find(Id<Task>(b.record))->number;
    });
    return problems;
}

} // namespace readiness::checks
