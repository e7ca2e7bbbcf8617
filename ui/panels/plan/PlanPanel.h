#pragma once

#include "ui/panels/Panel.h"

namespace readiness {

class PlanSheet;
class RecordTabs;

/// The cutover plan: its tasks and their chart, and beside them the windows, calendars and messages that it is made of.
class PlanPanel : public Panel {
    Q_OBJECT

public:
    explicit PlanPanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;
    QList<QAction*> panelActions() override;

private:
    void addTables();

    RecordTabs* m_tabs;
    PlanSheet* m_sheet;
};

} // namespace readiness
