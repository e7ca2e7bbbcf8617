#pragma once

#include "tests/support/PlanDesk.h"
#include "ui/panels/plan/GanttView.h"
#include "ui/panels/plan/PlanCommands.h"
#include "ui/panels/plan/PlanPanel.h"
#include "ui/panels/plan/PlanSheet.h"

#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QSettings>
#include <QTest>

namespace readiness::test {

/// The plan of PlanDesk in its panel, with what tests do to it.
struct OpenPlan {
    PlanDesk plan;
    PlanPanel panel{plan.desk.context()};
    PlanSheet* sheet = panel.findChild<PlanSheet*>();
    PlanTree& tree = sheet->tree();
    GanttView& gantt = sheet->gantt();

    OpenPlan()
    {
        QSettings().clear();
        panel.resize(1200, 600);
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel))
            qFatal("no window");
    }
    SnapshotPtr snapshot() const { return plan.desk.snapshot(); }
    const Task& task(std::size_t index) const { return plan.task(index); }
    void select(const std::vector<std::size_t>& tasks)
    {
        tree.showTask(plan.tasks[tasks.front()]);
        tree.selectionModel()->clearSelection();
        for (const std::size_t task : tasks)
            tree.selectionModel()->select(tree.model()->index(int(task), 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void run(const QString& key)
    {
        const auto& commands = sheet->commands();
        for (QAction* action : commands.ofTasks() + commands.ofPlans() + commands.ofChart() + commands.ofPath()) {
            if (action->shortcut() == QKeySequence(key))
                action->trigger();
        }
        QCoreApplication::processEvents();
    }
    void press(const QPointF& from, const QPointF& to)
    {
        QTest::mousePress(gantt.viewport(), Qt::LeftButton, {}, from.toPoint());
        // QTest::mouseMove() tells no buttons
        QMouseEvent move(QEvent::MouseMove, to, gantt.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(gantt.viewport(), &move);
    }
    void drag(const QPointF& from, const QPointF& to)
    {
        press(from, to);
        QTest::mouseRelease(gantt.viewport(), Qt::LeftButton, {}, to.toPoint());
        QCoreApplication::processEvents();
    }
    QString said() const
    {
        QStringList texts;
        for (const QLabel* label : sheet->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(QLatin1Char(' '));
    }
    qint64 links() const { return snapshot()->table(RecordKind::Link).size(); }
};

} // namespace readiness::test
