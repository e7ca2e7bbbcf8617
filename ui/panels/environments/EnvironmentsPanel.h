#pragma once

#include "ui/panels/Panel.h"

namespace readiness {

class EnvironmentsPage;
class RecordTabs;
class UpgradesPage;
class WindowCalculator;

/// Environments and how they get to their next version: the map, upgrades, what differs from production, releases,
/// backups and what one falls back on.
class EnvironmentsPanel final : public Panel {
    Q_OBJECT

public:
    explicit EnvironmentsPanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;
    QList<QAction*> panelActions() override;

protected:
    void renew() override;

private:
    void addTables();
    void addAdvice();

    RecordTabs* m_tabs;
    EnvironmentsPage* m_environments;
    UpgradesPage* m_upgrades;
    WindowCalculator* m_calculator = nullptr;
};

} // namespace readiness
