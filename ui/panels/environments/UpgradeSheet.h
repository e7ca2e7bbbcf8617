#pragma once

#include "core/rules/UpgradeGuards.h"
#include "ui/panels/Panel.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace readiness {

class LinkList;
class NoticeList;
class StatusChip;
class UpgradeSteps;

/// One upgrade as it stands: its stages, both views of it, its timer, what can happen next and who acts, and what has
/// happened. Steps are recorded from here.
class UpgradeSheet : public QWidget {
    Q_OBJECT

public:
    explicit UpgradeSheet(const PanelContext& context);

    /// As the standing of the workspace has it; null: none.
    void show(const RecordId& upgrade);
    using QWidget::show;
    QLineEdit& search() const { return *m_search; }

private:
    LinkList* addList(QVBoxLayout& column, const QString& title, const QString& empty);
    void showHead(const UpgradeStanding& standing);
    void showStages(const UpgradeStanding& standing);
    void showViews(const UpgradeStanding& standing);
    void showNext(const UpgradeStanding& standing);
    void showPackages(const UpgradeStanding& standing);
    void showHistory(const UpgradeStanding& standing);
    void showErrors();
    void record(UpgradeStep step, const QString& reason);

    PanelContext m_context;
    StandingPtr m_shown;
    RecordId m_upgrade;
    QLabel* m_title;
    StatusChip* m_state;
    QWidget* m_stages;
    QLabel* m_oldView;
    QLabel* m_newView;
    NoticeList* m_timer;
    QLabel* m_nextTitle;
    UpgradeSteps* m_next;
    LinkList* m_packages;
    LinkList* m_hotfixes;
    LinkList* m_history;
    QLineEdit* m_search;
    LinkList* m_errors;
};

} // namespace readiness
