#include "ui/panels/environments/EnvironmentsPage.h"

#include "ui/forms/RecordPage.h"
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
    m_table->view().setPasteReview([&prompts = context.prompts](const PastePlan& plan, const auto& fault) {
        return prompts.pastePlan(plan, fault);
    });
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_map);
    splitter->addWidget(m_table);
    splitter->addWidget(m_parity);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({220, 200, 280});
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
    m_map->setVisible(snapshot->table(RecordKind::Environment).size() > 0);
    choose(m_table->current());
}

void EnvironmentsPage::choose(const RecordId& environment)
{
    m_map->choose(environment);
    m_parity->show(environment);
    m_parity->setVisible(!environment.isNull());
}

void EnvironmentsPage::show(const RecordId& environment)
{
    m_table->show(environment);
    choose(m_table->current());
}

const QList<QAction*>& EnvironmentsPage::actions() const { return m_parity->actions(); }

} // namespace readiness
