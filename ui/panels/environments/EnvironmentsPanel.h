#pragma once

#include "ui/panels/Panel.h"

class QTabWidget;

namespace readiness {

class EnvironmentsPage;
class RecordStack;
class UpgradesPage;
class WindowCalculator;

/// Environments and how they get to their next version, on five pages: the environments themselves, their upgrades, which
/// versions and which path there are, what one falls back on, and whom one turns to.
class EnvironmentsPanel final : public Panel {
    Q_OBJECT

public:
    explicit EnvironmentsPanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;
    QList<QAction*> panelActions() override;

protected:
    void renew() override;

private:
    RecordStack* addPage(const QString& title);
    void addVersions();
    void addAdvice(RecordStack& page);
    void addRecovery();
    void addSupport();

    QTabWidget* m_pages;
    EnvironmentsPage* m_environments;
    UpgradesPage* m_upgrades;
    WindowCalculator* m_calculator = nullptr;
    std::vector<RecordStack*> m_stacks;
};

} // namespace readiness
