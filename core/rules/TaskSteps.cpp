#include "core/rules/TaskSteps.h"

#include "core/model/Task.h"

#include <QHash>

#include <algorithm>

namespace readiness {

int stepBetween(int before, int after)
{
    if (after == 0)
        return (before / kBetweenSteps + 1) * kBetweenSteps;
    return after > before + 1 ? before + std::min(kBetweenSteps, (after - before) / 2) : 0;
}

void giveSteps(ChangeSet& changes, const Snapshot& snapshot)
{
    QHash<RecordId, int> last; // by plan
    const auto note = [&](const Task& task) {
        int& step = last[task.plan];
        step = std::max(step, task.step);
    };
    std::vector<Change*> made;
    for (Change& change : changes.changes) {
        if (change.kind == RecordKind::Task && change.action == Change::Action::Create)
            made.push_back(&change);
    }
    if (made.empty())
        return;
    for (const Task* task : snapshot.all<Task>())
        note(*task);
    for (const Change* change : made)
        note(static_cast<const Task&>(*change->created));
    for (Change* change : made) {
        const auto& task = static_cast<const Task&>(*change->created);
        if (task.step != 0 || task.plan.isNull())
            continue;
        auto counted = std::make_shared<Task>(task);
        counted->step = stepBetween(last.value(task.plan), 0);
        note(*counted);
        change->created = std::move(counted);
    }
}

} // namespace readiness
