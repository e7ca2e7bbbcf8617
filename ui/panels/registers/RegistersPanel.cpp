#include "ui/panels/registers/RegistersPanel.h"

#include "core/model/Labels.h"
#include "ui/forms/RecordPage.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace readiness {

RegistersPanel::RegistersPanel(const PanelContext& context) : Panel(context), m_tabs(new QTabWidget(this))
{
    addTable(
        RecordKind::Action, tr("&Add action"),
        tr("There are no actions yet. An action is what somebody does about a finding, an item or anything else."));
    addTable(RecordKind::Licence, tr("&Add licence"),
             tr("No licences are counted yet. Say per product how many are needed and how many are assigned."));
    addTable(RecordKind::Document, tr("&Add document"),
             tr("There is nothing to read yet. List the readme, the guides and the documents of each component."));
    addTable(RecordKind::InstalledVersion, tr("&Add version"),
             tr("No versions are listed yet. List service packs and rollups of the product and what it depends on."));
    addTable(RecordKind::Training, tr("&Add training"),
             tr("No training is planned yet. Say who has to be trained, and how many have been."));
    addTable(RecordKind::Staffing, tr("&Add role"),
             tr("No roles are named yet. Say who does what at go-live, and whether they have the time."));
    addTable(RecordKind::Reminder, {}, tr("Nobody was asked for anything yet. Whoever is reminded is listed here."));
    m_tabs->setDocumentMode(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
}

void RegistersPanel::addTable(RecordKind kind, const QString& addText, const QString& sentence)
{
    auto* page = new RecordPage(workspace(), kind, {addText, sentence});
    RecordView* view = &page->view();
    view->setPasteReview(pasteReview());
    connect(view, &RecordView::currentRecordChanged, this, [this](const auto& record) { selection().select(record); });
    m_views.push_back(view);
    m_tabs->addTab(page, pluralOf(recordType(kind)));
}

void RegistersPanel::reveal(const RecordRef& record)
{
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        if (m_views[i]->records().type().kind != record.kind)
            continue;
        m_tabs->setCurrentIndex(int(i));
        m_views[i]->showRecord(record.id);
        m_views[i]->setFocus();
    }
}

} // namespace readiness
