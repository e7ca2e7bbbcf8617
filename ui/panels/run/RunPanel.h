#pragma once

#include "core/project/RunEdit.h"
#include "ui/panels/Panel.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace readiness {

class BigBoard;
class EmptyState;
class MessagesDue;
class RowList;
class RunFigures;
class StepsModel;

/// The night: one run of a cutover plan, ticked step by step, with one key each or by a typed line, and what that does to
/// its end. Knows the steps through StepsModel; what may be done to them core/project/RunEdit decides.
class RunPanel final : public Panel {
    Q_OBJECT

public:
    explicit RunPanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;
    QList<QAction*> panelActions() override { return m_actions; }

protected:
    void renew() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    QPushButton* addButton(QWidget& bar, const QString& text, void (RunPanel::*run)());
    void fillChoices();
    void showRun();
    void keepUp();
    void showEmptiness(const QString& trouble);
    void enableWhatMayBeDone();
    void makeWhatIsMissing();
    void newRun();
    void startRun();
    void endRun();
    void act(StepAction action);
    void actAs(const StepState& step, const StepAct& act);
    void actAsTyped();
    void repeat();
    void insert();
    void report();
    void copySituation();
    void showBoard();
    void noteSent(const RecordId& message);
    const StepState* currentStep() const;
    /// Fills an edit and commits it; what is refused is said beside the typed line.
    template <class Fill>
    bool change(const QString& label, Fill&& fill);
    void tell(const QString& sentence);
    RecordId me() const;

    std::shared_ptr<const RunState> m_state; ///< null where there is no run, or it has no dates
    StepsModel* m_model;
    QComboBox* m_runs = nullptr;
    QComboBox* m_filter = nullptr;
    QComboBox* m_by = nullptr;
    RunFigures* m_figures = nullptr;
    BigBoard* m_board = nullptr; ///< made when it is first wanted
    RowList* m_view = nullptr;
    EmptyState* m_empty = nullptr;
    MessagesDue* m_messages = nullptr;
    QLineEdit* m_line = nullptr;
    QLabel* m_told = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_end = nullptr;
    QList<QPushButton*> m_stepButtons;
    QList<QAction*> m_actions;
    QTimer m_minute; ///< the clock goes on without any edit
    Minute m_shownAt = kNoMinute;
};

} // namespace readiness
