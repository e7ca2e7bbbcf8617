#pragma once

#include "ui/panels/Panel.h"

namespace readiness {

class RecordTabs;

/// What has to be counted, read, in place or done beside the checklist: licences, documents, versions, training,
/// staffing; and who was asked for what. Each is a table.
class RegistersPanel : public Panel {
    Q_OBJECT

public:
    explicit RegistersPanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;

private:
    RecordTabs* m_tabs;
};

} // namespace readiness
