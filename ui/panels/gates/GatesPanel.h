#pragma once

#include "ui/panels/Panel.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace readiness {

class RecordTabs;
class RecordView;
class SignSteps;

/// Gates with the criteria that decide, each with its value and the records behind it; waivers; sign-offs.
class GatesPanel : public Panel {
    Q_OBJECT

public:
    explicit GatesPanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;
    QList<QAction*> panelActions() override { return m_actions; }

protected:
    void renew() override { showCriteria(); }

private:
    QWidget* makeGatesPage();
    void showCriteria();
    void showDecision(const GateEvaluation& evaluation);
    void addCriterion();
    void waive();
    void decide();
    std::optional<RecordRef> currentGate() const;
    const QTreeWidgetItem* currentCriterion() const;
    /// What is selected, a criterion or a record behind one, where a waiver can excuse it.
    std::optional<RecordRef> toWaive() const;

    RecordTabs* m_tabs;
    RecordView* m_gates = nullptr;
    QTreeWidget* m_criteria;
    QPushButton* m_add;
    QPushButton* m_waive;
    QPushButton* m_sign;
    QPushButton* m_decide;
    QPushButton* m_record;
    SignSteps* m_steps;
    QList<QAction*> m_actions;
};

} // namespace readiness
