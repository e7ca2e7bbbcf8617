#pragma once

#include "core/rules/TestCoverage.h"
#include "ui/panels/cycle/OpenCycle.h"

class QComboBox;
class QLabel;
class QSplitter;
class QTableView;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace readiness {

class RowList;
class TextRows;

/// What passes that count cover: entities by operations, processes and requirements, in the cycle or over all; beside them
/// the cases behind what is chosen. Computed while it is seen.
class CoveragePage : public QWidget {
    Q_OBJECT

public:
    CoveragePage(const PanelContext& context, OpenCycle& cycle);

Q_SIGNALS:
    /// To be executed, or looked at.
    void caseChosen(const readiness::RecordId& testCase);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QTreeWidget* addTree(const QString& title);
    void renew();
    void fill();
    void showEntities();
    void showTree(QTreeWidget& tree, const std::vector<CoverageLine>& lines, RecordKind kind);
    void setTitle(int tab, const QString& title, const CoverageShare& share);
    void showCell();
    void showLine(const QTreeWidget& tree, const std::vector<CoverageLine>& lines);
    void showBehind();
    void showCases(const QString& title, const std::vector<const CaseState*>& cases);

    PanelContext m_context;
    OpenCycle& m_cycle;
    QComboBox* m_scope;
    QTabWidget* m_tabs;
    TextRows* m_grid;
    QTableView* m_entities;
    QTreeWidget* m_processes;
    QTreeWidget* m_requirements;
    QSplitter* m_splitter;
    QLabel* m_behind;
    TextRows* m_rows;
    RowList* m_cases;
    StandingPtr m_shown; ///< what m_coverage points into, and of which cycle it is
    RecordId m_shownCycle;
    std::unique_ptr<const TestCoverage> m_coverage;
};

} // namespace readiness
