#include "ui/panels/tests/TestsPanel.h"

#include "core/model/Labels.h"
#include "ui/forms/FilterBar.h"
#include "ui/forms/OutlinePage.h"
#include "ui/forms/RecordTabs.h"
#include "ui/models/TestForms.h"
#include "ui/panels/tests/CasesPage.h"

#include <QAction>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

TestsPanel::TestsPanel(const PanelContext& context)
    : Panel(context), m_tabs(new RecordTabs(workspace(), pasteReview(), this)), m_cases(new CasesPage(context))
{
    m_tabs->addTab(m_cases, pluralOf(recordType(RecordKind::TestCase)));
    makeDefects();
    makeMeasurements();
    makeVersions();
    makeCovered();
    m_actions += m_cases->actions();
    connect(m_tabs, &RecordTabs::currentRecordChanged, this,
            [this](const auto& record) { selection().select(record); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (isVisible())
            sayCurrent();
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
}

/// The details show what the page in front is about.
void TestsPanel::sayCurrent()
{
    QWidget* page = m_tabs->currentWidget();
    if (page == m_cases)
        m_cases->cases().view().sayCurrent();
    else if (auto* table = qobject_cast<RecordPage*>(page))
        table->view().sayCurrent();
    else if (auto* outline = qobject_cast<OutlinePage*>(page))
        outline->sayCurrent();
}

void TestsPanel::makeDefects()
{
    RecordPage* page = m_tabs->addTable(
        RecordKind::Defect,
        {tr("&Add defect"),
         tr("No defects are known. One is reported where a test fails, or here; the details say the rest.")});
    page->addFilter({u"status"_s, u"severity"_s, u"outcome"_s}, {u"owner"_s});
}

void TestsPanel::makeMeasurements()
{
    m_tabs->addTable(
        RecordKind::Measurement,
        {tr("&Add measurement"), tr("Nothing is measured yet. Say what is measured, which limit was agreed, by "
                                    "whom, and at which volume and load.")});
}

void TestsPanel::makeVersions()
{
    m_versions = m_tabs->addTable(
        RecordKind::SolutionVersion,
        {tr("&Add version…"),
         tr("No versions are recorded yet. A new version of code, configuration or data makes the passes "
            "before it stale until the cases are run again.")});
    m_versions->setAdding([this] { addVersion(); });
}

void TestsPanel::makeCovered()
{
    addOutline(
        RecordKind::BusinessProcess,
        {tr("&Add process"), tr("There are no business processes yet. Add those that have to work after go-live.")});
    addOutline(RecordKind::Requirement,
               {tr("&Add requirement"),
                tr("There are no requirements yet. Add what the solution has to do, to see what is tested.")});
    m_tabs->addTable(RecordKind::Entity,
                     {tr("&Add entity"), tr("There are no entities yet. Add the kinds of data that "
                                            "people work with, such as accounts or opportunities.")});
    m_tabs->addTable(RecordKind::Operation,
                     {tr("&Add operation"),
                      tr("There are no operations yet. Add what is done to entities: create, edit, delete, convert.")});
}

void TestsPanel::addOutline(RecordKind kind, const RecordPage::Words& words)
{
    auto* page = new OutlinePage(workspace(), kind, words);
    page->setPasteReview(pasteReview());
    connect(page, &OutlinePage::currentRecordChanged, this, [this](const auto& record) { selection().select(record); });
    m_outlines.push_back(page);
    m_tabs->addTab(page, pluralOf(recordType(kind)));
}

/// What it makes stale is said before, and what it has made stale afterwards.
void TestsPanel::addVersion()
{
    const auto made =
        prompts().newRecord(workspace(), newSolutionVersion(*workspace().snapshot(), workspace().clock().now()));
    if (made)
        m_versions->show(*made);
}

void TestsPanel::reveal(const RecordRef& record)
{
    if (m_tabs->reveal(record))
        return;
    for (OutlinePage* outline : m_outlines) {
        if (outline->model().type().kind != record.kind)
            continue;
        m_tabs->setCurrentWidget(outline);
        outline->show(record.id);
        return;
    }
    m_tabs->setCurrentWidget(m_cases);
    m_cases->reveal(record);
}

} // namespace readiness
