#pragma once

#include "ui/models/ImportPlanModel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabBar;
class QTableView;

namespace readiness {

class EmptyState;
class Workspace;

/// What an import would do: how many rows of which kind, each as a filter; the rows; what to do about conflicts.
class ImportPlanPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportPlanPage(Workspace& workspace, QWidget* parent = nullptr);

    /// Nothing: there is no plan (yet).
    void setPlan(std::optional<ImportPlan> plan);
    const std::optional<ImportPlan>& plan() const { return m_model->plan(); }
    void setCreatesUnknown(bool creates);

Q_SIGNALS:
    /// The user wants names that nobody has to become records, or not.
    void createUnknownChosen(bool creates);

private:
    void makeFilters();
    QWidget* makeConflicts();
    void makeTable(Workspace& workspace);
    void showCounts();
    void showLines();
    void showCurrent();
    void showRemarks();
    void choose();

    ImportPlanModel* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QPlainTextEdit* m_whole; ///< the current line, of any length
    QTabBar* m_filters;      ///< one for each of kFilters
    QWidget* m_conflicts;
    QComboBox* m_choice;
    QPushButton* m_forAll;
    QCheckBox* m_create;
    QLabel* m_created; ///< the names of those that are made
    QLabel* m_remarks;
};

} // namespace readiness
