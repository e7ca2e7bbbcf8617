#include "core/base/CoreText.h"
#include "core/model/Project.h"
#include "core/rules/checks/cutover/CutoverChecks.h"

namespace readiness::checks {

namespace {

/// A problem at each plan with dates for which `text` gives a sentence.
template <class Text>
std::vector<Problem> plansThat(const Assessment& assessment, Severity severity, const QString& action, Text&& text)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        if (!planned.schedule)
            continue;
        if (const QString words = text(*planned.schedule); !words.isEmpty())
            problems.push_back({{}, severity, RecordKind::Plan, planned.plan->id, words, action});
    }
    return problems;
}

bool hasTasks(const ScheduledPlan& planned) { return !planned.outline.lines().empty(); }

} // namespace

std::vector<Problem> plansWithoutDates(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        if (!planned.schedule && hasTasks(planned))
            problems.push_back({{},
                                Severity::Blocking,
                                RecordKind::Plan,
                                planned.plan->id,
                                CoreText::tr("It has no dates: %1").arg(planned.schedule.error().text),
                                CoreText::tr("Mend what is named")});
    }
    return problems;
}

std::vector<Problem> plansWithoutWindow(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        if (planned.schedule && hasTasks(planned) && !planned.schedule->window())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Plan,
                                planned.plan->id,
                                CoreText::tr("Nothing says when the cutover has to be over."),
                                CoreText::tr("Add its downtime window")});
    }
    return problems;
}

std::vector<Problem> windowsThatAreOverrun(const Assessment& assessment)
{
    return plansThat(assessment, Severity::Blocking,
                     CoreText::tr("Shorten the critical path, or agree on a longer window"),
                     [](const PlanSchedule& plan) {
                         const int over = -plan.marginMinutes().value_or(0);
                         return over > 0
                                    ? CoreText::tr("It overruns its cutover window by %n minute(s).", nullptr, over)
                                    : QString();
                     });
}

std::vector<Problem> buffersThatAreUsed(const Assessment& assessment)
{
    return plansThat(assessment, Severity::Warning, CoreText::tr("Shorten the critical path"),
                     [](const PlanSchedule& plan) {
                         const auto margin = plan.marginMinutes();
                         return margin && *margin >= 0 && *margin < plan.window()->buffer
                                    ? CoreText::tr("It leaves %1 of the %2 minutes of buffer.")
                                          .arg(*margin)
                                          .arg(plan.window()->buffer)
                                    : QString();
                     });
}

std::vector<Problem> limitsThatAreBroken(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        if (!planned.schedule || planned.schedule->marginMinutes().value_or(0) < 0)
            continue; // then half of the plan is late for the window, which is said once
        for (const OutlineLine& line : planned.outline.lines()) {
            const ActivityDates dates = planned.schedule->datesOf(line.task->id);
            const bool hasLimit =
                !line.task->deadline.isNull() || line.task->constraint > TaskConstraint::StartNoEarlierThan;
            if (isWork(line) && hasLimit && dates.isDated() && dates.totalFloat < 0)
                problems.push_back({{},
                                    Severity::Warning,
                                    RecordKind::Task,
                                    line.task->id,
                                    CoreText::tr("It cannot keep its deadline or constraint: it is %n minute(s) late.",
                                                 nullptr, -dates.totalFloat),
                                    CoreText::tr("Begin earlier, or move the limit")});
        }
    }
    return problems;
}

std::vector<Problem> constraintsWithoutTime(const Assessment& assessment)
{
    return tasksThat(assessment,
                     {Severity::Warning, CoreText::tr("Its constraint names no time, and does not count."),
                      CoreText::tr("Give the time of the constraint")},
                     [](const Task& task) {
                         return task.constraint > TaskConstraint::AsLateAsPossible && task.constraintAt.isNull();
                     });
}

std::vector<Problem> tasksWithoutWorkingTime(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        if (!planned.schedule)
            continue;
        for (const ScheduleFault& fault : planned.schedule->schedule().faults()) {
            if (fault.kind != ScheduleFault::Kind::NoWorkingTime && fault.kind != ScheduleFault::Kind::BeyondCalendar)
                continue;
            for (const ActivityIndex activity : fault.activities)
                problems.push_back({{},
                                    Severity::Blocking,
                                    RecordKind::Task,
                                    planned.schedule->entries()[size_t(activity)].task->id,
                                    CoreText::tr("Its calendar has no room for it."),
                                    CoreText::tr("Give the calendar hours, or the task another calendar")});
        }
    }
    return problems;
}

std::vector<Problem> downtimeOutsideTheWindow(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        if (!planned.schedule || !planned.schedule->window())
            continue;
        const Minute opens = minuteOf(planned.schedule->window()->starts);
        for (const OutlineLine& line : planned.outline.lines()) {
            const ActivityDates dates = planned.schedule->datesOf(line.task->id);
            if (isWork(line) && line.task->isDowntime && dates.isDated() && opens != kNoMinute
                && dates.plannedStart < opens)
                problems.push_back({{},
                                    Severity::Warning,
                                    RecordKind::Task,
                                    line.task->id,
                                    CoreText::tr("It needs downtime, and begins before the window opens."),
                                    CoreText::tr("Let it start no earlier than the window")});
        }
    }
    return problems;
}

std::vector<Problem> freezesThatAreBroken(const Assessment& assessment)
{
    std::vector<const Window*> freezes = assessment.snapshot().all<Window>();
    std::erase_if(freezes, [](const Window* window) {
        return window->kind != WindowKind::Freeze || window->starts.isNull() || window->ends.isNull();
    });
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        if (!planned.schedule || freezes.empty())
            continue;
        for (const OutlineLine& line : planned.outline.lines()) {
            const ActivityDates dates = planned.schedule->datesOf(line.task->id);
            for (const Window* freeze : freezes) {
                if (isWork(line) && freeze->plan != planned.plan->id && dates.isDated()
                    && dates.plannedStart < minuteOf(freeze->ends) && dates.plannedFinish > minuteOf(freeze->starts))
                    problems.push_back(
                        {{},
                         Severity::Warning,
                         RecordKind::Task,
                         line.task->id,
                         CoreText::tr("It falls into the freeze “%1” of another plan.").arg(freeze->title),
                         CoreText::tr("Move it, or agree on an exception")});
            }
        }
    }
    return problems;
}

std::vector<Problem> plansThatEndAfterGoLive(const Assessment& assessment)
{
    const Minute goLive = minuteOf(assessment.snapshot().project().goLive);
    return plansThat(assessment, Severity::Warning, CoreText::tr("Begin earlier, or move go-live"),
                     [&](const PlanSchedule& plan) {
                         return goLive != kNoMinute && plan.plan().wave.isEmpty() && plan.schedule().finish() > goLive
                                    ? CoreText::tr("It ends after go-live, the first moment of live use.")
                                    : QString();
                     });
}

} // namespace readiness::checks
