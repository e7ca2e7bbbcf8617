#pragma once

#include "core/rules/Parity.h"
#include "ui/models/TextRows.h"
#include "ui/panels/Panel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace readiness {

class EmptyState;
class RowList;

/// One environment held against production, property by property. What is not known is filled in here;
/// what differs is recorded, and made a risk.
class ParityPane : public QWidget {
    Q_OBJECT

public:
    explicit ParityPane(const PanelContext& context);

    void show(const RecordId& environment);
    using QWidget::show;
    RowList& list() const { return *m_list; }
    const QList<QAction*>& actions() const { return m_actions; }

private:
    QPushButton* addButton(const QString& text, const QString& hint, void (ParityPane::*run)());
    const ParityRow* currentRow() const;
    void fill();
    void follow();
    void showWhatIsPossible();
    void recordIt();
    void makeItARisk();
    QWidget* makeFilling();
    /// The field of the current row where both sides are texts of an environment; null where they are not.
    const Field* currentField() const;
    void showFilling();
    void fillIn();

    PanelContext m_context;
    SnapshotPtr m_shown; ///< in which the table lives
    ParityTable m_table;
    RecordId m_environment;
    QLabel* m_title;
    QLabel* m_note;
    TextRows* m_rows;
    RowList* m_list;
    EmptyState* m_empty;
    QPushButton* m_record;
    QPushButton* m_risk;
    QWidget* m_filling;
    QLabel* m_property;
    QLineEdit* m_here;
    QLineEdit* m_there;
    QList<QAction*> m_actions;
};

} // namespace readiness
