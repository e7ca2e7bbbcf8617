#pragma once

#include "ui/panels/cycle/OpenCycle.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace readiness {

class BoardPage;
class CoveragePage;
class ExecutePage;
class NoticeList;

/// Test cycles: suites that are run once through on one version. Chooses the cycle, which pages show and change through
/// OpenCycle, makes one, and says what came of an action and what stands in its way.
class CyclePanel final : public Panel {
    Q_OBJECT

public:
    explicit CyclePanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;
    QList<QAction*> panelActions() override { return m_actions; }

protected:
    void renew() override;

private:
    QWidget* makeHead();
    QPushButton* addButton(QWidget& bar, const QString& text, const QString& hint, void (CyclePanel::*run)());
    void fillCycles();
    void showCycle();
    void showState();
    void showCase(const RecordId& testCase);
    void showNotices();
    void showEmptiness();
    void makeWhatIsMissing();
    void newCycle();
    void editCycle();
    void waive();
    void tell(const QString& sentence);

    OpenCycle m_cycle;
    QComboBox* m_cycles = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_edit = nullptr;
    NoticeList* m_notices;
    QTabWidget* m_tabs;
    ExecutePage* m_execute;
    BoardPage* m_board;
    CoveragePage* m_coverage;
    QLabel* m_told;
    QList<QAction*> m_actions;
};

} // namespace readiness
