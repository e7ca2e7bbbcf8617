#pragma once

#include "ui/panels/run/OpenRun.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace readiness {

class BigBoard;
class ComparisonPage;
class ProblemsPage;
class RecordTabs;
class RunFigures;
class NoticeList;
struct Notice;
class ShiftsPage;
class StepsPage;

/// The night: one run of a cutover plan, which pages show and change through OpenRun. Chooses the run, makes, starts and
/// ends it, and says what came of an action.
class RunPanel final : public Panel {
    Q_OBJECT

public:
    explicit RunPanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;
    QList<QAction*> panelActions() override { return m_actions; }

protected:
    void renew() override;

private:
    QWidget* makeHead();
    void makePages();
    QPushButton* addButton(QWidget& bar, const QString& text, const QString& hint, void (RunPanel::*run)());
    void fillRuns();
    void showRun();
    void showState();
    void showZones();
    void showNotices();
    void addCheckpoint(std::vector<Notice>& notices, const StepState& step);
    void showEmptiness();
    void makeWhatIsMissing();
    void newPlan();
    void newRun(RunKind kind);
    void newRehearsal() { newRun(RunKind::Rehearsal); }
    void newProduction() { newRun(RunKind::Production); }
    void startRun();
    void endRun();
    void copySituation();
    void showBoard();
    void tell(const QString& sentence);

    OpenRun m_run;
    QComboBox* m_runs = nullptr;
    QComboBox* m_zone = nullptr;
    RunFigures* m_figures;
    NoticeList* m_notices;
    BigBoard* m_board = nullptr; ///< made when it is first wanted
    RecordTabs* m_tabs;
    StepsPage* m_steps;
    ShiftsPage* m_shifts;
    ProblemsPage* m_problems;
    ComparisonPage* m_comparison;
    QLabel* m_told = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_end = nullptr;
    QList<QPushButton*> m_ofState; ///< need a run that can be shown
    QList<QPushButton*> m_ofPlan;  ///< need a plan
    QList<QAction*> m_actions;
    QTimer m_minute; ///< the clock goes on without any edit
};

} // namespace readiness
