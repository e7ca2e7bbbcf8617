#pragma once

#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "ui/models/PlanEdits.h"

namespace readiness::test {

/// An opened project with a cutover plan from Friday 2027-02-26 18:00 in Berlin: three tasks, of 30, 60 and 15 minutes,
/// each waiting for the one before.
struct PlanDesk {
    PanelDesk desk{PanelDesk::Content::Empty};
    RecordId plan;
    std::vector<RecordId> tasks;

    PlanDesk()
    {
        Edit edit(desk.snapshot(), QStringLiteral("Plan"));
        plan = edit.create(RecordKind::Plan);
        set(edit, RecordKind::Plan, plan, QStringLiteral("title"), QStringLiteral("Weekend"));
        set(edit, RecordKind::Plan, plan, QStringLiteral("starts"), qint64(at(u"2027-02-26T17:00:00Z").milliseconds));
        int step = 0;
        for (const auto& [title, minutes] :
             {std::pair(QStringLiteral("Stop"), 30), std::pair(QStringLiteral("Copy"), 60),
              std::pair(QStringLiteral("Start"), 15)}) {
            tasks.push_back(edit.create(RecordKind::Task));
            set(edit, RecordKind::Task, tasks.back(), QStringLiteral("plan"), plan);
            set(edit, RecordKind::Task, tasks.back(), QStringLiteral("title"), title);
            set(edit, RecordKind::Task, tasks.back(), QStringLiteral("step"), qint64(step += 10));
            set(edit, RecordKind::Task, tasks.back(), QStringLiteral("duration"), qint64(minutes));
        }
        commit(std::move(edit));
        auto links = chained(desk.snapshot(), tasks);
        commit(std::move(*links));
    }

    static void set(Edit& edit, RecordKind kind, const RecordId& record, const QString& key, const Value& value)
    {
        if (const auto done = edit.set(kind, record, key, value); !done)
            qFatal("%s", qPrintable(done.error().text));
    }
    void commit(Edit&& edit)
    {
        if (!desk.workspace->commit(std::move(edit)))
            qFatal("%s", qPrintable(desk.said.join(QLatin1Char(' '))));
    }
    const Task& task(std::size_t index) const { return *desk.snapshot()->find(Id<Task>(tasks[index])); }
};

} // namespace readiness::test
