#pragma once

#include "ui/panels/Panel.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace readiness {

class RecordPage;
class RecordTabs;
class ReviewDifference;
class WalkThrough;

/// Reviews from planning to completion: who takes part, the walk through the questions, findings and what follows from
/// them, decisions with votes and conditions, and what is
/// different since the review before.
class ReviewsPanel : public Panel {
    Q_OBJECT

public:
    explicit ReviewsPanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;
    QList<QAction*> panelActions() override { return m_actions; }

protected:
    void renew() override { showState(); }

private:
    QWidget* makeDesk();
    QPushButton* addAction(RecordPage& page, const QString& text, void (ReviewsPanel::*action)());
    void make(const NewRecord& record);
    void addReview();
    void walk();
    void complete();
    void addFinding(const RecordId& subject);
    void addDecision();
    void showState();
    RecordId currentReview() const;

    QStackedLayout* m_pages;
    WalkThrough* m_walk;
    RecordPage* m_reviews = nullptr;
    RecordPage* m_findings = nullptr;
    RecordPage* m_participants = nullptr;
    RecordPage* m_decisions = nullptr;
    RecordPage* m_votes = nullptr;
    RecordPage* m_conditions = nullptr;
    ReviewDifference* m_difference = nullptr;
    RecordTabs* m_tabs;
    QLabel* m_state;
    QPushButton* m_walkButton = nullptr;
    QPushButton* m_completeButton = nullptr;
    QList<QAction*> m_actions;
};

} // namespace readiness
