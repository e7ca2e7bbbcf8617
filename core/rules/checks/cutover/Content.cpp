#include "core/base/CoreText.h"
#include "core/rules/checks/cutover/CutoverChecks.h"

namespace readiness::checks {

namespace {

constexpr int kLongestTaskMinutes = 12 * 60; // nobody works longer, and nobody knows in between how it stands

} // namespace

std::vector<Problem> tasksWithoutVerification(const Assessment& assessment)
{
    return tasksThat(assessment,
                     {Severity::Warning, CoreText::tr("Nothing says how one sees that it went well."),
                      CoreText::tr("Write down the verification")},
                     [](const Task& task) { return !task.isMilestone && task.verification.isEmpty(); });
}

std::vector<Problem> tasksWithoutCompletionCriterion(const Assessment& assessment)
{
    return tasksThat(assessment,
                     {Severity::Advice, CoreText::tr("Nothing says when it is complete."),
                      CoreText::tr("Give a completion criterion")},
                     [](const Task& task) { return !task.isMilestone && task.completionCriterion.isEmpty(); });
}

std::vector<Problem> tasksWithoutInstructions(const Assessment& assessment)
{
    return tasksThat(assessment,
                     {Severity::Advice, CoreText::tr("There are no instructions for the night."),
                      CoreText::tr("Write down how it is done")},
                     [](const Task& task) { return !task.isMilestone && task.instructions.isEmpty(); });
}

std::vector<Problem> tasksWithoutDuration(const Assessment& assessment)
{
    return tasksThat(assessment,
                     {Severity::Warning, CoreText::tr("It takes no time, and is no milestone."),
                      CoreText::tr("Estimate its duration, or make it a milestone")},
                     [](const Task& task) { return task.duration == 0 && !task.isMilestone; });
}

std::vector<Problem> milestonesWithDuration(const Assessment& assessment)
{
    return tasksThat(assessment,
                     {Severity::Warning, CoreText::tr("A milestone takes no time; its duration does not count."),
                      CoreText::tr("Clear the duration, or make it a task")},
                     [](const Task& task) { return task.duration > 0 && task.isMilestone; });
}

std::vector<Problem> tasksThatShareAStep(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        QHash<int, const Task*> known;
        for (const OutlineLine& line : planned.outline.lines()) {
            if (line.task->step == 0)
                continue;
            const Task*& first = known[line.task->step];
            if (first)
                problems.push_back({{},
                                    Severity::Warning,
                                    RecordKind::Task,
                                    line.task->id,
                                    CoreText::tr("Step %1 is “%2”, too.").arg(line.task->step).arg(first->title),
                                    CoreText::tr("Give it a step number of its own")});
            else
                first = line.task;
        }
    }
    return problems;
}

std::vector<Problem> durationsThatContradict(const Assessment& assessment)
{
    return tasksThat(assessment,
                     {Severity::Warning,
                      CoreText::tr("Its durations do not rise from optimistic over likely to pessimistic."),
                      CoreText::tr("Correct the estimates")},
                     [](const Task& task) {
                         return task.durationOptimistic.value_or(task.duration) > task.duration
                                || task.durationPessimistic.value_or(task.duration) < task.duration;
                     });
}

std::vector<Problem> tasksThatAreTooLong(const Assessment& assessment)
{
    return tasksThat(assessment,
                     {Severity::Advice,
                      CoreText::tr("It takes more than 12 hours: nobody knows in between how it stands."),
                      CoreText::tr("Split it")},
                     [](const Task& task) { return !task.isMilestone && task.duration > kLongestTaskMinutes; });
}

} // namespace readiness::checks
