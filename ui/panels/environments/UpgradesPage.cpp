#include "ui/panels/environments/UpgradesPage.h"

#include "ui/forms/RecordPage.h"
#include "ui/panels/environments/UpgradeSheet.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

UpgradesPage::UpgradesPage(const PanelContext& context)
    : m_workspace(context.workspace),
      m_table(new RecordPage(
          context.workspace, RecordKind::Upgrade,
          {tr("&Add upgrade"),
           tr("No upgrade is planned yet. Add one for each environment, the sandbox before production.")})),
      m_sheet(new UpgradeSheet(context))
{
    m_table->view().setPasteReview([&prompts = context.prompts](const PastePlan& plan, const auto& fault) {
        return prompts.pastePlan(plan, fault);
    });
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(m_sheet);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({140, 560});
    splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(&m_table->view(), &RecordView::currentRecordChanged, this, [this, context](const auto& record) {
        m_sheet->show(record ? record->id : RecordId());
        context.selection.select(record);
    });
}

void UpgradesPage::renew() { m_sheet->show(m_table->current()); }

void UpgradesPage::show(const RecordRef& record)
{
    if (record.kind == RecordKind::Upgrade) {
        m_table->show(record.id);
        return renew();
    }
    const Snapshot& snapshot = *m_workspace.snapshot();
    if (const Record* found = snapshot.find(record.id)) {
        const Field* upgrade = recordType(record.kind).field(u"upgrade");
        const Value named = upgrade ? upgrade->get(*found) : Value();
        if (const auto* id = std::get_if<RecordId>(&named))
            m_table->view().showRecord(*id);
    }
    if (m_table->current().isNull())
        m_table->view().sayCurrent();
    renew();
    m_sheet->reveal(record);
}

} // namespace readiness
