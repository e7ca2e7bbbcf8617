#pragma once

#include "ui/panels/Panel.h"

class QTabWidget;

namespace readiness {

class RecordView;

/// What has to be counted, read, in place or done beside the checklist: actions, licences, documents, versions, training,
/// staffing; and who was asked for what. Each is a table.
class RegistersPanel : public Panel {
    Q_OBJECT

public:
    explicit RegistersPanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;

private:
    void addTable(RecordKind kind, const QString& addText, const QString& sentence);

    QTabWidget* m_tabs;
    std::vector<RecordView*> m_views; ///< one per tab
};

} // namespace readiness
