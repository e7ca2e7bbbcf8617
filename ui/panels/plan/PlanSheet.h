#pragma once

#include "ui/panels/Panel.h"
#include "ui/panels/plan/PlanTree.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;

namespace readiness {

class BesideBar;
class EmptyState;
class GanttView;
class PlanCommands;

/// One cutover plan to look at: what comes of it in words, its tasks and their chart with shared rows, why the selected
/// task is when it is. PlanCommands changes it.
class PlanSheet : public QWidget {
    Q_OBJECT

public:
    explicit PlanSheet(const PanelContext& context, QWidget* parent = nullptr);
    ~PlanSheet() override;

    void setPlan(const RecordId& plan);
    /// Also of another plan.
    void showTask(const RecordId& task);
    PlanCommands& commands() const { return *m_commands; }
    PlanModel& model() const { return *m_model; }
    PlanTree& tree() const { return *m_tree; }
    GanttView& gantt() const { return *m_gantt; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeTable();
    void fillPlans();
    void showPlan();
    void showWords();
    void sayEmpty();
    void doEmptyAction();
    void showRows();
    void selectTask();
    void showRow(int line);
    void sayColumns();
    void selectLink(int arrow);
    void markLink();
    void showSelected();
    void showNow();
    QString saidOf(int line) const;
    QString saidOfBaseline(int line) const;
    QString wayTo(ActivityIndex activity) const;
    QString pathWords(const std::vector<quint8>& path) const;

    PanelContext m_context;
    PlanModel* m_model;
    PlanTree* m_tree;
    GanttView* m_gantt;
    PlanCommands* m_commands;
    EmptyState* m_empty;
    BesideBar* m_beside;
    QComboBox* m_plans;
    QLineEdit* m_filter;
    QSplitter* m_splitter;
    QLabel *m_glyph, *m_summary, *m_path, *m_faults, *m_why;
    QTimer m_minute;       ///< the now line goes on
    RecordId m_link;       ///< that is selected in the chart
    RecordId m_wanted;     ///< a task that is shown once the model knows it
    bool m_isNamed = true; ///< not so: the user shall name it then
};

} // namespace readiness
