#pragma once

#include "ui/panels/run/OpenRun.h"
#include "ui/panels/run/StepDeeds.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace readiness {

class EmptyState;
class InlineEntry;
class MessagesDue;
class RowList;
class StepsModel;

/// The steps of the run, ticked with one key each, a button or a typed line, now or at another time. What may be done to
/// them core/project/RunEdit decides; what it would refuse is greyed, and says why.
class StepsPage : public QWidget {
    Q_OBJECT

public:
    StepsPage(const PanelContext& context, OpenRun& run);

    EmptyState& empty() const { return *m_empty; }
    const QList<QAction*>& actions() const { return m_actions; }
    void fillPeople();
    void showAll();
    /// By its record or by its task.
    void showStep(const RecordId& step);
    bool isFilteredEmpty() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Command {
        QPushButton* button = nullptr;
        QString hint; ///< of the button while it can be pressed
        int key = 0;
        std::function<Result<>(Edit&, const StepState&)> trial;
        bool isForOver = false; ///< still of use when the run is over
    };

    QWidget* makeHead();
    QWidget* makeFoot();
    void addDeeds(QWidget& bar);
    void addCommand(QWidget& bar, const QString& text, Command command);
    void showSteps();
    void enableWhatMayBeDone();
    const StepState* current() const;
    void act(StepAction action);
    Id<Person> doerOf(StepAction action) const;
    bool actAs(const StepState& step, const StepAct& act);
    void ask(const QString& question, const QString& hint,
             const std::function<bool(const StepState&, const QString&)>& take);
    void askWhen(const StepDeed& deed);
    void askRemaining();
    void actAsTyped();
    void repeat();
    void insert();
    void report();
    void noteSent(const RecordId& message);

    PanelContext m_context;
    OpenRun& m_run;
    StepsModel* m_model;
    QComboBox* m_filter = nullptr;
    QComboBox* m_by = nullptr;
    RowList* m_view = nullptr;
    EmptyState* m_empty = nullptr;
    InlineEntry* m_entry = nullptr;
    MessagesDue* m_messages = nullptr;
    QWidget* m_bar = nullptr;
    QLineEdit* m_line = nullptr;
    std::vector<Command> m_commands;
    QList<QAction*> m_actions;
    RecordId m_asked; ///< the step that the open line is about
};

} // namespace readiness
