#include "core/project/AdviceEdit.h"

#include "core/base/CoreText.h"
#include "core/model/Task.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepApart = 10;

/// What of a plan the new tasks have to know.
struct Present {
    QHash<QString, Id<Task>> byOrigin;
    int lastStep = 0;
};

Present presentIn(const Snapshot& snapshot, const Id<Plan>& plan)
{
    Present present;
    for (const Task* task : snapshot.all<Task>()) {
        if (task->plan != plan)
            continue;
        present.lastStep = std::max(present.lastStep, task->step);
        if (!task->origin.isEmpty())
            present.byOrigin.insert(task->origin, Id<Task>(task->id));
    }
    return present;
}

} // namespace

QString advisedOrigin(const Advice& advice, const QString& key)
{
    return u"advice/"_s + advice.id.toHex() + u'/' + key;
}

Result<int> addAdvisedTasks(Edit& edit, const Advice& advice, const Id<Plan>& plan)
{
    const PathAdvice path = pathAdvice(advice);
    if (path.steps.empty())
        return usageError(CoreText::tr("The advice has no steps yet: answer its questions first."));
    Present present = presentIn(*edit.shown(), plan);
    ChangeSet changes;
    int added = 0;
    const auto taskOf = [&](const QString& key, auto&& fill) {
        const QString origin = advisedOrigin(advice, key);
        if (const auto known = present.byOrigin.constFind(origin); known != present.byOrigin.cend())
            return *known;
        Task task;
        task.id = RecordId::random();
        task.plan = plan;
        task.origin = origin;
        task.step = present.lastStep += kStepApart;
        fill(task);
        const Id<Task> made(task.id);
        present.byOrigin.insert(origin, made);
        changes.create(std::move(task));
        return made;
    };
    Id<Task> before;
    for (const AdvisedStep& step : path.steps) {
        const Id<Task> group =
            taskOf(u"place-%1"_s.arg(int(step.place)), [&](Task& task) { task.title = advicePlaceText(step.place); });
        const bool isKnown = present.byOrigin.contains(advisedOrigin(advice, step.key));
        const Id<Task> made = taskOf(step.key, [&](Task& task) {
            task.title = step.title;
            task.parent = group;
            task.phase = advicePlaceText(step.place);
            task.isDowntime = step.isDowntime;
            task.source = step.rule;
            task.instructions = CoreText::tr("Who acts: %1.").arg(adviceActorText(step.actor));
        });
        if (!isKnown && !before.isNull()) {
            Link link;
            link.id = RecordId::random();
            link.predecessor = before;
            link.successor = made;
            changes.create(std::move(link));
        }
        added += isKnown ? 0 : 1;
        before = made;
    }
    if (added == 0)
        return usageError(CoreText::tr("Every step of the advice is a task of this plan already."));
    edit.take(std::move(changes));
    if (advice.plan != plan) {
        if (auto set = edit.set(RecordKind::Advice, advice.id, u"plan", Value(RecordId(plan))); !set)
            return tl::unexpected(set.error());
    }
    return added;
}

} // namespace readiness
