#pragma once

#include "ui/panels/Panel.h"

namespace readiness {

class RecordPage;
class RecordTabs;

/// What hurts now and what is done: issues, actions, assumptions, and the components that may break; each a table with a
/// filter, such as what is mine.
class IssuesPanel : public Panel {
    Q_OBJECT

public:
    explicit IssuesPanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;
    QList<QAction*> panelActions() override { return m_actions; }

private:
    RecordPage* addPage(RecordKind kind, const QString& add, const QString& empty, const QStringList& filters);

    RecordTabs* m_tabs;
    QList<QAction*> m_actions;
};

} // namespace readiness
