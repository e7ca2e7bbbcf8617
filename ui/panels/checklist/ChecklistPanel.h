#pragma once

#include "ui/panels/Panel.h"

namespace readiness {

class EmptyState;
class FilterBar;
class RecordTableModel;
class RecordView;

/// The checklist: items under their areas, filled in like a spreadsheet.
class ChecklistPanel : public Panel {
    Q_OBJECT

public:
    explicit ChecklistPanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;
    QList<QAction*> panelActions() override { return m_actions; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addActions();
    QAction* addAction(const QString& text, const QString& shortcut, std::function<void()> run);
    void setStatusAndMoveOn(int status);
    void markNotApplicable();
    void confirmAsMe();
    void setOwner();
    void setDue();
    void showCounts();
    void addFirstItem();

    RecordTableModel* m_model;
    FilterBar* m_filter;
    RecordView* m_view;
    EmptyState* m_empty;
    QList<QAction*> m_actions;
};

} // namespace readiness
