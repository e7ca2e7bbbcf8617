#include "core/base/CoreText.h"
#include "core/rules/checks/cutover/CutoverChecks.h"

#include <QSet>

namespace readiness::checks {

namespace {

constexpr int kLongestLagMinutes = 4 * 60;

/// What links name, and what the parts of it are linked by.
QSet<RecordId> linkedTasks(const Assessment& assessment)
{
    QSet<RecordId> linked;
    for (const Link* link : assessment.snapshot().all<Link>())
        linked << link->predecessor << link->successor;
    return linked;
}

/// Work with no link, and of which nothing that it belongs to has one. A plan of a single task is sound.
std::vector<Problem> unlinked(const Assessment& assessment, bool milestones, const TaskRule& rule)
{
    const QSet<RecordId> linked = linkedTasks(assessment);
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        const auto& lines = planned.outline.lines();
        for (int at = 0; lines.size() > 1 && at < int(lines.size()); ++at) {
            bool isLinked = false;
            for (int line = at; line >= 0 && !isLinked; line = lines[size_t(line)].parent)
                isLinked = linked.contains(lines[size_t(line)].task->id);
            const Task& task = *lines[size_t(at)].task;
            if (isWork(lines[size_t(at)]) && !isLinked && task.isMilestone == milestones)
                problems.push_back({{}, rule.severity, RecordKind::Task, task.id, rule.text, rule.action});
        }
    }
    return problems;
}

template <class Predicate>
std::vector<Problem> linksThat(const Assessment& assessment, const TaskRule& rule, Predicate&& isBroken)
{
    std::vector<Problem> problems;
    for (const Link* link : assessment.snapshot().all<Link>()) {
        if (isBroken(*link))
            problems.push_back({{}, rule.severity, RecordKind::Link, link->id, rule.text, rule.action});
    }
    return problems;
}

} // namespace

std::vector<Problem> tasksWithoutLinks(const Assessment& assessment)
{
    return unlinked(assessment, false,
                    {Severity::Warning, CoreText::tr("It waits for nothing, and nothing waits for it."),
                     CoreText::tr("Link it to what comes before or after")});
}

std::vector<Problem> milestonesWithoutLinks(const Assessment& assessment)
{
    return unlinked(assessment, true,
                    {Severity::Warning, CoreText::tr("The milestone waits for nothing."),
                     CoreText::tr("Link it to what it marks the end of")});
}

std::vector<Problem> tasksInACircle(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        if (!planned.schedule)
            continue;
        for (const ScheduleFault& fault : planned.schedule->schedule().faults()) {
            if (fault.kind != ScheduleFault::Kind::Circle && fault.kind != ScheduleFault::Kind::ParentCircle)
                continue;
            QStringList names;
            for (const ActivityIndex activity : fault.activities)
                names += planned.schedule->entries()[size_t(activity)].task->title;
            problems.push_back({{},
                                Severity::Blocking,
                                RecordKind::Task,
                                planned.schedule->entries()[size_t(fault.activities.front())].task->id,
                                CoreText::tr("It waits for itself: %1.").arg(names.join(u" → ")),
                                CoreText::tr("Remove one of these links")});
        }
    }
    return problems;
}

std::vector<Problem> linksThatDoNotCount(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ScheduledPlan& planned : assessment.plans()) {
        if (!planned.schedule)
            continue;
        for (const ScheduleFault& fault : planned.schedule->schedule().faults()) {
            if (fault.kind == ScheduleFault::Kind::SummaryDependency)
                problems.push_back(
                    {{},
                     Severity::Warning,
                     RecordKind::Link,
                     planned.schedule->links()[size_t(fault.dependency)]->id,
                     CoreText::tr("It does not count: nobody can say which part of the summary is meant."),
                     CoreText::tr("Link the part that is meant")});
        }
    }
    return problems;
}

std::vector<Problem> linksGivenTwice(const Assessment& assessment)
{
    QSet<std::pair<RecordId, RecordId>> known;
    return linksThat(
        assessment,
        {Severity::Advice, CoreText::tr("Another link joins the same two tasks."), CoreText::tr("Remove one of them")},
        [&](const Link& link) {
            const std::pair<RecordId, RecordId> pair{link.predecessor, link.successor};
            const bool isKnown = known.contains(pair);
            known.insert(pair);
            return isKnown;
        });
}

std::vector<Problem> lagsThatHideWork(const Assessment& assessment)
{
    return linksThat(assessment,
                     {Severity::Advice, CoreText::tr("It waits for more than 4 hours without saying what happens."),
                      CoreText::tr("Make the waiting a task, or say in the note what it is for")},
                     [](const Link& link) { return link.lag > kLongestLagMinutes && link.note.isEmpty(); });
}

std::vector<Problem> linksIntoTheRollbackBranch(const Assessment& assessment)
{
    QHash<RecordId, bool> isBranch;
    for (const ScheduledPlan& planned : assessment.plans()) {
        for (int line = 0; line < int(planned.outline.lines().size()); ++line)
            isBranch.insert(planned.outline.lines()[size_t(line)].task->id, isOfRollbackBranch(planned.outline, line));
    }
    return linksThat(
        assessment,
        {Severity::Warning,
         CoreText::tr(
             "It joins the plan with its rollback, which is done only when the plan is given up: it does not count."),
         CoreText::tr("Link tasks of the rollback with one another only")},
        [&](const Link& link) { return isBranch.value(link.predecessor) != isBranch.value(link.successor); });
}

} // namespace readiness::checks
