#include "ui/panels/environments/EnvironmentsPage.h"

#include "ui/forms/RecordTabs.h"
#include "ui/panels/environments/EnvironmentMap.h"
#include "ui/panels/environments/ParityPane.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

EnvironmentsPage::EnvironmentsPage(const PanelContext& context)
    : m_context(context),
      m_map(new EnvironmentMap),
      m_table(new RecordPage(
          context.workspace, RecordKind::Environment,
          {tr("&Add environment"), tr("There are no environments yet. Add production and those in which you test.")})),
      m_parity(new ParityPane(context))
{
    const auto review = [&prompts = context.prompts](const PastePlan& plan, const auto& fault) {
        return prompts.pastePlan(plan, fault);
    };
    m_table->view().setPasteReview(review);
    m_below = new RecordTabs(context.workspace, review);
    m_below->addTab(m_parity, tr("Against production"));
    m_below->addTable(RecordKind::Deviation,
                      {tr("Add deviation"),
                       tr("No deviation from production is recorded. Choose an environment and record what differs.")});
    connect(m_below, &RecordTabs::currentRecordChanged, this,
            [this](const auto& record) { m_context.selection.select(record); });
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_map);
    splitter->addWidget(m_table);
    splitter->addWidget(m_below);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({200, 150, 310});
    splitter->setStretchFactor(2, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(&m_table->view(), &RecordView::currentRecordChanged, this, [this](const auto& record) {
        choose(record ? record->id : RecordId());
        m_context.selection.select(record);
    });
    connect(m_map, &EnvironmentMap::chosen, this, [this](const RecordId& environment) {
        m_table->view().showRecord(environment);
        choose(environment);
        m_context.selection.select(RecordRef{RecordKind::Environment, environment});
    });
}

void EnvironmentsPage::renew()
{
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    m_map->setContent(*snapshot, m_context.workspace.clock().now());
    const bool isAny = snapshot->table(RecordKind::Environment).size() > 0;
    m_map->setVisible(isAny);
    m_below->setVisible(isAny); // before that, the first thing to do stands alone
    choose(m_table->current());
}

void EnvironmentsPage::choose(const RecordId& environment)
{
    m_map->choose(environment);
    m_parity->show(environment);
}

void EnvironmentsPage::show(const RecordRef& record)
{
    if (m_below->reveal(record))
        return;
    m_below->setCurrentWidget(m_parity);
    m_table->show(record.id);
    choose(m_table->current());
}

const QList<QAction*>& EnvironmentsPage::actions() const { return m_parity->actions(); }

} // namespace readiness
