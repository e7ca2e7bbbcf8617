#pragma once

#include "ui/panels/Panel.h"

namespace readiness {

class RecordPage;
class UpgradeSheet;

/// The upgrades, and the chosen one as it stands.
class UpgradesPage : public QWidget {
    Q_OBJECT

public:
    explicit UpgradesPage(const PanelContext& context);

    void renew();
    /// An upgrade, or what belongs to one.
    void show(const RecordRef& record);
    using QWidget::show;

private:
    Workspace& m_workspace;
    RecordPage* m_table;
    UpgradeSheet* m_sheet;
};

} // namespace readiness
