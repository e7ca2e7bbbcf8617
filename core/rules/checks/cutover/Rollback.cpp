#include "core/base/CoreText.h"
#include "core/rules/checks/cutover/CutoverChecks.h"

#include <algorithm>

namespace readiness::checks {

namespace {

using namespace Qt::StringLiterals;

constexpr int kDaysOfRequest = 2; // S2-09: 48 hours before the start

/// Whether the task is the one that a rule of the sources speaks of: its source names the rule.
bool isFrom(const Task& task, QLatin1StringView rule) { return task.source.contains(rule); }

Problem atPlan(const Plan& plan, const TaskRule& rule)
{
    return {{}, rule.severity, RecordKind::Plan, plan.id, rule.text, rule.action};
}

/// What a plan's outline says about turning back.
struct Return {
    const Task* pointOfNoReturn = nullptr; ///< the first
    bool hasBranch = false, hasSteps = false, hasDowntime = false;
};

Return returnOf(const PlanOutline& outline)
{
    Return found;
    for (const OutlineLine& line : outline.lines()) {
        if (line.task->isPointOfNoReturn && !found.pointOfNoReturn)
            found.pointOfNoReturn = line.task;
        found.hasBranch |= line.task->isRollbackBranch;
        found.hasSteps |= !line.task->rollbackStep.isEmpty() || line.task->rollbackDuration;
        found.hasDowntime |= line.task->isDowntime;
    }
    return found;
}

} // namespace

std::vector<Problem> downtimeTasksWithoutRollback(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        const Return back = returnOf(planned.outline);
        if (!planned.schedule || back.hasBranch)
            continue; // the branch takes everything back
        const Minute last =
            back.pointOfNoReturn ? planned.schedule->datesOf(back.pointOfNoReturn->id).plannedStart : kNoMinute;
        for (const OutlineLine& line : planned.outline.lines()) {
            const ActivityDates dates = planned.schedule->datesOf(line.task->id);
            const bool isBefore = last == kNoMinute || dates.plannedStart < last;
            if (isWork(line) && line.task->isDowntime && isBefore && line.task->rollbackStep.isEmpty())
                problems.push_back({{},
                                    Severity::Warning,
                                    RecordKind::Task,
                                    line.task->id,
                                    CoreText::tr("Nothing says how it is taken back before the point of no return."),
                                    CoreText::tr("Write down the rollback step and its duration")});
        }
    }
    return problems;
}

std::vector<Problem> plansWithoutPointOfNoReturn(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        const Return back = returnOf(planned.outline);
        if (back.hasDowntime && !back.pointOfNoReturn)
            problems.push_back(
                atPlan(*planned.plan, {Severity::Advice, CoreText::tr("No task is marked as its point of no return."),
                                       CoreText::tr("Mark the first task that cannot be taken back")}));
    }
    return problems;
}

std::vector<Problem> pointsOfNoReturnWithoutCheckpoint(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        const Return back = returnOf(planned.outline);
        if (!back.pointOfNoReturn || !planned.schedule)
            continue;
        const Minute last = planned.schedule->datesOf(back.pointOfNoReturn->id).plannedStart;
        bool isChecked = !back.pointOfNoReturn->gate.isNull();
        for (const OutlineLine& line : planned.outline.lines())
            isChecked |= !line.task->gate.isNull() && planned.schedule->datesOf(line.task->id).plannedFinish <= last;
        if (!isChecked)
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Task,
                                back.pointOfNoReturn->id,
                                CoreText::tr("Nobody decides go or no-go before this point of no return."),
                                CoreText::tr("Put a checkpoint with a gate before it")});
    }
    return problems;
}

std::vector<Problem> plansWithoutRollback(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        const Return back = returnOf(planned.outline);
        if (back.hasDowntime && !back.hasBranch && !back.hasSteps)
            problems.push_back(
                atPlan(*planned.plan, {Severity::Warning, CoreText::tr("Nothing says how to turn back."),
                                       CoreText::tr("Add rollback steps, or a branch of tasks for the rollback")}));
    }
    return problems;
}

std::vector<Problem> windowsTooShortForRollback(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        const Window* window = planned.schedule ? planned.schedule->window() : nullptr;
        if (!window || window->starts.isNull() || planned.schedule->schedule().finish() == kNoMinute)
            continue;
        const qint64 needed = planned.schedule->rollback().at(planned.schedule->schedule().finish()).minutes;
        const int margin = *planned.schedule->marginMinutes();
        if (needed > 0 && margin >= 0 && margin < needed)
            problems.push_back(atPlan(
                *planned.plan, {Severity::Warning,
                                CoreText::tr("After its end, the window leaves %1 minutes; the rollback takes %2.")
                                    .arg(margin)
                                    .arg(needed),
                                CoreText::tr("Choose a longer window, or decide go or no-go earlier")}));
    }
    return problems;
}

std::vector<Problem> backupsThatAreNotDirectlyBefore(const Assessment& assessment)
{
    constexpr auto rule = "S0-18"_L1;
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        if (!planned.schedule)
            continue;
        for (const OutlineLine& line : planned.outline.lines()) {
            if (!isWork(line) || !isFrom(*line.task, rule))
                continue;
            const auto& links = planned.schedule->links();
            const bool isFollowed = std::any_of(links.begin(), links.end(), [&](const Link* link) {
                return link && link->predecessor == line.task->id && link->type == LinkType::FinishToStart
                       && link->lag <= 0;
            });
            if (!isFollowed)
                problems.push_back({{},
                                    Severity::Blocking,
                                    RecordKind::Task,
                                    line.task->id,
                                    CoreText::tr("No task follows directly on this backup."),
                                    CoreText::tr("Link the upgrade behind the backup, without a lag")});
        }
    }
    return problems;
}

std::vector<Problem> requestsThatAreTooLate(const Assessment& assessment)
{
    constexpr auto rule = "S2-09"_L1;
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        const Window* window = planned.schedule ? planned.schedule->window() : nullptr;
        if (!window || window->starts.isNull())
            continue;
        const Minute latest = minuteOf(window->starts) - kDaysOfRequest * 24 * 60;
        for (const OutlineLine& line : planned.outline.lines()) {
            const ActivityDates dates = planned.schedule->datesOf(line.task->id);
            if (isWork(line) && isFrom(*line.task, rule) && dates.isDated() && dates.plannedFinish > latest)
                problems.push_back({{},
                                    Severity::Blocking,
                                    RecordKind::Task,
                                    line.task->id,
                                    CoreText::tr("The request is made less than 48 hours before the window opens."),
                                    CoreText::tr("Let it finish no later than 48 hours before")});
        }
    }
    return problems;
}

} // namespace readiness::checks
