#pragma once

#include "core/schedule/Minute.h"
#include "ui/models/PlanModel.h"
#include "ui/panels/Panel.h"

#include <QAction>

namespace readiness {

class GanttView;
class PlanTree;

/// What one can do with a plan and its tasks, each an action with a key: the same for buttons, menus and the command
/// palette. It acts on the rows that are selected in the tree.
class PlanCommands : public QObject {
    Q_OBJECT

public:
    PlanCommands(const PanelContext& context, PlanModel& model, PlanTree& tree, GanttView& gantt);

    const QList<QAction*>& ofTasks() const { return m_ofTasks; }
    const QList<QAction*>& ofPlans() const { return m_ofPlans; }
    const QList<QAction*>& ofChart() const { return m_ofChart; }
    const QList<QAction*>& ofPath() const { return m_ofPath; }
    PlanPath path() const { return m_path; }

    void addPlan();
    void addTask();
    void takeBaseline();
    /// A bar was dragged there.
    void startFrom(int line, Minute from);
    void stretchTo(int line, Minute until);

Q_SIGNALS:
    /// A plan or a task was made: show it.
    void planMade(const readiness::RecordId& plan);
    void taskMade(const readiness::RecordId& task);
    void filterWanted();
    void pathChanged();
    void baselineTaken(const readiness::RecordId& baseline);

private:
    QAction* add(QList<QAction*>& list, const QString& text, const QString& key, std::function<void()> run);
    void makeTaskActions();
    void makePlanActions();
    void makeChartActions();
    void makePathActions();
    void setPath(PlanPath path);
    bool apply(Result<Edit> edit);
    void fillDown();
    void selectNextLink();
    void nudge(int steps);
    void stretch(int steps);
    void remove();
    const ShownPlan& plan() const { return *m_model.shown(); }

    PanelContext m_context;
    PlanModel& m_model;
    PlanTree& m_tree;
    GanttView& m_gantt;
    QList<QAction*> m_ofTasks, m_ofPlans, m_ofChart, m_ofPath;
    PlanPath m_path;
};

} // namespace readiness
