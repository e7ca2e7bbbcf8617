#pragma once

#include "ui/panels/Panel.h"

class QLabel;
class QTabWidget;

namespace readiness {

class RecordView;

/// What the project stands on: its areas, people, scope facts and environments, each a table; and the way to the project's
/// own settings. Says what a changed scope fact brings in or takes out.
class SetupPanel : public Panel {
    Q_OBJECT

public:
    explicit SetupPanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;

private:
    void addTable(RecordKind kind, const QString& addText, const QString& sentence);
    void tellWhatApplies();

    QTabWidget* m_tabs;
    std::vector<RecordView*> m_views; ///< one per tab
    StandingPtr m_before;             ///< the standing when a scope fact was changed; null otherwise
};

} // namespace readiness
