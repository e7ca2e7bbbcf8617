#pragma once

#include "ui/panels/tests/SuitesModel.h"

#include <QTreeView>

namespace readiness {

/// The suites: one chooses which cases are shown, renames, adds, moves and removes suites, and drops cases onto the suite
/// that they shall belong to.
class SuiteList : public QTreeView {
    Q_OBJECT

public:
    SuiteList(Workspace& workspace, QWidget* parent = nullptr);

    SuitesModel& suites() const { return *m_suites; }
    SuitesModel::Chosen chosen() const { return m_suites->chosenIn(currentIndex()); }
    void choose(const SuitesModel::Chosen& chosen);
    /// Drags from there are cases.
    void takeCasesFrom(QWidget& source) { m_source = &source; }
    /// A new one, with its title open for typing.
    void addSuite();
    /// With its cases.
    void removeSuite();
    /// One place up (-1) or down (1).
    void moveSuite(int step);

Q_SIGNALS:
    void chosenChanged();
    void casesDropped(const readiness::RecordId& suite);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    RecordId suite() const { return chosen().value_or(RecordId()); }
    void commit(Result<> made, Edit&& edit);

    Workspace& m_workspace;
    SuitesModel* m_suites;
    QWidget* m_source = nullptr;
    SuitesModel::Chosen m_chosen;
};

} // namespace readiness
