#pragma once

#include "ui/panels/Panel.h"

namespace readiness {

class RecordTabs;

/// What the project stands on: its areas, people and scope facts, each a table; and the way to the project's own
/// settings. Says what a changed scope fact brings in or takes out.
class SetupPanel : public Panel {
    Q_OBJECT

public:
    explicit SetupPanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;

private:
    void tellWhatApplies();

    RecordTabs* m_tabs;
    StandingPtr m_before; ///< the standing when a scope fact was changed; null otherwise
};

} // namespace readiness
