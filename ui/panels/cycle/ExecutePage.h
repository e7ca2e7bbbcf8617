#pragma once

#include "ui/panels/cycle/CaseFilter.h"

class QComboBox;
class QPushButton;
class QSplitter;

namespace readiness {

class CaseSheet;
class EmptyState;
class RowList;
class TextRows;

/// The cases of the cycle, and one of them as it is executed: a verdict with one key, and on to the next that is not run.
/// Nothing of it needs the mouse.
class ExecutePage : public QWidget {
    Q_OBJECT

public:
    ExecutePage(const PanelContext& context, OpenCycle& cycle);

    EmptyState& empty() const { return *m_empty; }
    const QList<QAction*>& actions() const { return m_actions; }
    /// Whether the cycle has cases, but none that the filter leaves.
    bool isFilteredEmpty() const;
    void showAll();
    void showCase(const RecordId& testCase);
    /// Makes the case that is shown the current record of the window: what was run of it, where it was begun.
    void selectCurrent();

Q_SIGNALS:
    /// Another filter was chosen.
    void filtered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Command {
        QPushButton* button;
        int key;
        QString hint; ///< while it can be pressed
        std::function<QString()> refusal;
        std::function<void()> run;
    };

    /// What the row of a case says: of equal ones it says the same.
    struct Listed {
        const TestCase* testCase = nullptr;
        const Execution* execution = nullptr;
        const Person* tester = nullptr;
        PassFault fault{};
        bool isNumberShared = false;
        bool isShown = false; ///< the filter leaves it
        bool operator==(const Listed&) const = default;
    };

    QWidget* makeHead();
    QWidget* makeFoot();
    void addCommand(QWidget& bar, const QString& text, Command command);
    void addCommands(QWidget& bar);
    bool press(int key);
    void showCases();
    std::vector<Listed> listed() const;
    bool followChanges(const std::vector<Listed>& cases);
    void showCurrent();
    void enableWhatMayBeDone();
    RecordId current() const;
    RecordId nextToRun() const;
    void choose(const RecordId& testCase);
    void give(Verdict verdict);
    void goOn();
    void repeat();
    const CaseState* toReport() const;
    void report();
    void assign();
    void followTakenBack();

    PanelContext m_context;
    OpenCycle& m_cycle;
    TextRows* m_table;
    RowList* m_view;
    EmptyState* m_empty;
    CaseSheet* m_sheet;
    QSplitter* m_splitter;
    QComboBox* m_filter = nullptr;
    std::vector<Command> m_commands;
    QList<QAction*> m_actions;
    std::vector<Listed> m_listed; ///< all cases of the cycle
    SnapshotPtr m_listedOf;       ///< in which they live
    RecordId m_lastGiven;         ///< the case that had its verdict last: undo leads back to it
    bool m_isShowing = false;
};

} // namespace readiness
