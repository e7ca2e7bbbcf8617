#pragma once

#include "ui/panels/Panel.h"

class QLabel;
class QPushButton;

namespace readiness {

class LinkList;
class StatusBand;

/// Where the project stands, on one page: the decision of each gate, what gets it to GO, readiness by area, what is late
/// or due, and what others changed since this user last looked. Every line is a link.
class OverviewPanel : public Panel {
    Q_OBJECT

public:
    explicit OverviewPanel(const PanelContext& context);

protected:
    void renew() override;

private:
    LinkList* addList(QWidget* page, const QString& title);
    void showDecision(const Standing& standing);
    void showPath(const Standing& standing);
    void showAreas(const Standing& standing);
    void showDue(const Standing& standing);
    void askForChanges();
    void markSeen();
    QString seenKey() const;

    StatusBand* m_decision;
    QLabel* m_countdown;
    LinkList* m_path;
    LinkList* m_gates;
    LinkList* m_areas;
    LinkList* m_overdue;
    LinkList* m_dueSoon;
    LinkList* m_changes;
    QPushButton* m_seen;
    qint64 m_arrived = 0; ///< see Revision: grows when others' changes come in
};

} // namespace readiness
