#pragma once

#include "core/rules/UpgradeGuards.h"
#include "ui/forms/RecordTabs.h"
#include "ui/panels/Panel.h"

class QPushButton;

namespace readiness {

class FilterBar;

/// What belongs to one upgrade, each on a tab: its packages, its critical hotfixes, what has happened, and the known errors
/// of its process. What else is said of the upgrade may stand on tabs beside.
class UpgradeTables : public RecordTabs {
    Q_OBJECT

public:
    explicit UpgradeTables(const PanelContext& context);

    void show(const UpgradeStanding& standing, const std::vector<UpgradeChoice>& choices);
    using QWidget::show;
    /// Those that belong to no upgrade alone.
    RecordPage& errors() const { return *m_errors; }

Q_SIGNALS:
    /// Of the package whose turn it is, which the user wants to record.
    void stepWanted(readiness::UpgradeStep step);

private:
    struct PackageButton {
        UpgradeStep step{};
        QPushButton* button;
        RecordId inTurn = {}; ///< the package that it can be about now
    };

    void addPackages();
    void addHotfixes();
    void addHistory();
    void addErrors();
    void limit(const RecordPage& page) const;
    void titleTabs(const UpgradeStanding& standing);
    void showWhatIsPossible();

    PanelContext m_context;
    RecordPage* m_packages = nullptr;
    RecordPage* m_hotfixes = nullptr;
    RecordPage* m_history = nullptr;
    RecordPage* m_errors = nullptr;
    FilterBar* m_searchErrors = nullptr;
    std::vector<PackageButton> m_packageButtons;
    RecordId m_upgrade;
    std::optional<UpgradeProcess> m_process;
    std::optional<UpgradeStep> m_lastStep;
};

} // namespace readiness
