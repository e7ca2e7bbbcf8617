#include "ui/panels/environments/UpgradesPage.h"

#include "ui/forms/RecordPage.h"
#include "ui/panels/environments/UpgradeSheet.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

UpgradesPage::UpgradesPage(const PanelContext& context)
    : m_table(new RecordPage(
        context.workspace, RecordKind::Upgrade,
        {tr("&Add upgrade"),
         tr("No upgrade is planned yet. Add one for each environment, the sandbox before production.")})),
      m_sheet(new UpgradeSheet(context))
{
    m_table->view().setPasteReview([&prompts = context.prompts](const PastePlan& plan, const auto& fault) {
        return prompts.pastePlan(plan, fault);
    });
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(scroll);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({180, 520});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(&m_table->view(), &RecordView::currentRecordChanged, this, [this, context](const auto& record) {
        m_sheet->show(record ? record->id : RecordId());
        context.selection.select(record);
    });
}

void UpgradesPage::renew() { m_sheet->show(m_table->current()); }

void UpgradesPage::show(const RecordId& upgrade)
{
    m_table->show(upgrade);
    renew();
}

} // namespace readiness
