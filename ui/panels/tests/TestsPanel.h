#pragma once

#include "ui/forms/RecordPage.h"
#include "ui/panels/Panel.h"

namespace readiness {

class CasesPage;
class OutlinePage;
class RecordTabs;

/// What is tested and what came of it, but for the cycles: suites and cases, defects, measurements, versions, and what
/// the tests have to cover: processes, requirements, entities and operations.
class TestsPanel : public Panel {
    Q_OBJECT

public:
    explicit TestsPanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;
    QList<QAction*> panelActions() override { return m_actions; }

private:
    void sayCurrent();
    void makeDefects();
    void makeMeasurements();
    void makeVersions();
    void makeCovered();
    void addOutline(RecordKind kind, const RecordPage::Words& words);
    void addVersion();

    RecordTabs* m_tabs;
    CasesPage* m_cases;
    RecordPage* m_versions = nullptr;
    std::vector<OutlinePage*> m_outlines;
    QList<QAction*> m_actions;
};

} // namespace readiness
