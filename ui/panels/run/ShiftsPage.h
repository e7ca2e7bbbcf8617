#pragma once

#include "core/rules/ShiftStates.h"
#include "ui/panels/run/OpenRun.h"

class QPlainTextEdit;
class QPushButton;

namespace readiness {

class EmptyState;
class RowList;
class TextRows;

/// The shifts of the night: who is on duty, what each leaves to the next, and whether that was taken over.
class ShiftsPage : public QWidget {
    Q_OBJECT

public:
    ShiftsPage(const PanelContext& context, OpenRun& run);

    const QList<QAction*>& actions() const { return m_actions; }
    void showShift(const RecordId& shift);
    void addShift();
    /// The shift whose time has come first; else the current one.
    void takeOver();

Q_SIGNALS:
    void reportWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFoot();
    QPushButton* addButton(QLayout& row, const QString& text, const QString& hint, void (ShiftsPage::*run)());
    void showShifts();
    void showCurrent();
    void saveText();
    void draft();
    void wantReport() { Q_EMIT reportWanted(); }
    const ShiftState* current() const;

    PanelContext m_context;
    OpenRun& m_run;
    OpenRun::StatePtr m_state; ///< m_shifts point into it
    std::vector<ShiftState> m_shifts;
    TextRows* m_table;
    RowList* m_view;
    EmptyState* m_empty;
    QPlainTextEdit* m_text = nullptr;
    RecordId m_written; ///< whose text is in the box
    QPushButton* m_accept = nullptr;
    QPushButton* m_draft = nullptr;
    QList<QAction*> m_actions;
};

} // namespace readiness
