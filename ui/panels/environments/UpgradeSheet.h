#pragma once

#include "core/rules/UpgradeGuards.h"
#include "ui/panels/Panel.h"

class QLabel;

namespace readiness {

class NoticeList;
class StageBar;
class StatusChip;
class UpgradeSteps;
class UpgradeTables;
struct Notice;
struct StepOffer;
struct UpgradeDeed;

/// One upgrade as it stands: its stages, both views of it, its timer, what can happen next and who acts, and the tables of
/// what belongs to it. Steps are recorded from here.
class UpgradeSheet : public QWidget {
    Q_OBJECT

public:
    explicit UpgradeSheet(const PanelContext& context);

    /// As the standing of the workspace has it; null: none.
    void show(const RecordId& upgrade);
    using QWidget::show;
    /// Brings a record that belongs to the upgrade into view.
    void reveal(const RecordRef& record);
    UpgradeTables& tables() const { return *m_tables; }

private:
    QWidget* makeHead();
    QWidget* makeNext();
    void showHead(const UpgradeStanding& standing);
    void showViews(const UpgradeStanding& standing);
    void showTimer(const UpgradeStanding& standing);
    void showNext(const UpgradeStanding& standing, const std::vector<UpgradeChoice>& choices);
    StepOffer offerOf(const UpgradeStanding& standing, const UpgradeChoice& choice) const;
    void showErrors(const UpgradeStanding& standing, const std::vector<UpgradeChoice>& choices);
    std::vector<Notice> afterCommit(const UpgradeStanding& standing) const;
    void begin(UpgradeStep step);
    void record(const UpgradeDeed& deed);
    void waive();

    PanelContext m_context;
    StandingPtr m_shown;
    RecordId m_upgrade;
    QLabel* m_title;
    StatusChip* m_state;
    StageBar* m_stages;
    QLabel* m_oldView;
    QLabel* m_newView;
    NoticeList* m_timer;
    QWidget* m_nextPage = nullptr;
    NoticeList* m_errors;
    QLabel* m_nextTitle;
    UpgradeSteps* m_next;
    NoticeList* m_after;
    UpgradeTables* m_tables;
};

} // namespace readiness
