#pragma once

#include "core/rules/Parity.h"
#include "ui/models/TextRows.h"
#include "ui/panels/Panel.h"

class QLabel;
class QPushButton;

namespace readiness {

class EmptyState;
class RowList;

/// One environment held against production, property by property. What differs is recorded from here, and made a risk.
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
    QList<QAction*> m_actions;
};

} // namespace readiness
