#include "ui/panels/registers/RegistersPanel.h"

#include "ui/forms/RecordTabs.h"

#include <QVBoxLayout>

namespace readiness {

RegistersPanel::RegistersPanel(const PanelContext& context)
    : Panel(context), m_tabs(new RecordTabs(workspace(), pasteReview(), this))
{
    m_tabs->addTable(
        RecordKind::Licence,
        {tr("&Add licence"),
         tr("No licences are counted yet. Say per product how many are needed and how many are assigned.")});
    m_tabs->addTable(
        RecordKind::Document,
        {tr("&Add document"),
         tr("There is nothing to read yet. List the readme, the guides and the documents of each component.")});
    m_tabs->addTable(
        RecordKind::InstalledVersion,
        {tr("&Add version"),
         tr("No versions are listed yet. List service packs and rollups of the product and what it depends on.")});
    m_tabs->addTable(
        RecordKind::Training,
        {tr("&Add training"), tr("No training is planned yet. Say who has to be trained, and how many have been.")});
    m_tabs->addTable(
        RecordKind::Staffing,
        {tr("&Add role"), tr("No roles are named yet. Say who does what at go-live, and whether they have the time.")});
    m_tabs->addTable(RecordKind::Reminder,
                     {{}, tr("Nobody was asked for anything yet. Whoever is reminded is listed here.")});
    connect(m_tabs, &RecordTabs::currentRecordChanged, this,
            [this](const auto& record) { selection().select(record); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
}

void RegistersPanel::reveal(const RecordRef& record) { m_tabs->reveal(record); }

} // namespace readiness
