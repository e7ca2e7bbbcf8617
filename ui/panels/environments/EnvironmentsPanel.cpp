#include "ui/panels/environments/EnvironmentsPanel.h"

#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "ui/forms/RecordStack.h"
#include "ui/panels/environments/EnvironmentsPage.h"
#include "ui/panels/environments/UpgradesPage.h"
#include "ui/panels/environments/WindowCalculator.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

EnvironmentsPanel::EnvironmentsPanel(const PanelContext& context)
    : Panel(context),
      m_pages(new QTabWidget),
      m_environments(new EnvironmentsPage(context)),
      m_upgrades(new UpgradesPage(context))
{
    m_pages->setDocumentMode(true);
    m_pages->addTab(m_environments, pluralOf(recordType(RecordKind::Environment)));
    m_pages->addTab(m_upgrades, pluralOf(recordType(RecordKind::Upgrade)));
    addVersions();
    addRecovery();
    addSupport();
    connect(m_pages, &QTabWidget::currentChanged, this, &EnvironmentsPanel::renew);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(&workspace(), &Workspace::committed, this, [this] {
        if (isVisible())
            renew();
    });
}

RecordStack* EnvironmentsPanel::addPage(const QString& title)
{
    auto* page = new RecordStack(workspace(), pasteReview());
    connect(page, &RecordStack::currentRecordChanged, this, [this](const auto& record) { selection().select(record); });
    m_pages->addTab(page, title);
    m_stacks.push_back(page);
    return page;
}

void EnvironmentsPanel::addVersions()
{
    RecordStack* page = addPage(tr("Versions and path"));
    m_calculator = new WindowCalculator(workspace());
    page->addTable(RecordKind::Release,
                   {tr("&Add release"), tr("The vendor's release schedule is not entered yet: which versions can be "
                                           "chosen from which day on.")},
                   3)
        ->addAbove(m_calculator);
    addAdvice(*page);
}

void EnvironmentsPanel::addRecovery()
{
    RecordStack* page = addPage(tr("Recovery"));
    page->addTable(RecordKind::Strategy,
                   {tr("&Add strategy"), tr("Nobody has said yet what is upgraded, when and how.")}, 2);
    page->addTable(
        RecordKind::Backup,
        {tr("Add &backup"), tr("No backups are listed yet. Say of each component how it is saved and comes back.")}, 3);
    page->addTable(
        RecordKind::FailureScenario,
        {tr("Add s&cenario"), tr("No failure is thought through yet. Say what may go wrong, and how all comes back.")},
        3);
}

void EnvironmentsPanel::addSupport()
{
    RecordStack* page = addPage(tr("Support"));
    page->addTable(
        RecordKind::SupportContact,
        {tr("&Add contact"), tr("Nobody is named to turn to yet. List the support lines in the order of escalation.")},
        2);
    page->addTable(RecordKind::Hypercare,
                   {tr("Add h&ypercare"), tr("No time of closer support after go-live is planned yet.")});
}

/// Its questions are asked in a dialog, beside what follows from the answers.
void EnvironmentsPanel::addAdvice(RecordStack& stack)
{
    RecordPage* page =
        stack.addTable(RecordKind::Advice,
                       {tr("&New path advice…"), tr("No path is advised yet. Answer the questions to learn which "
                                                    "way the upgrade goes.")},
                       2);
    auto* questions = new QPushButton(tr("&Questions and answer…"));
    page->addButton(questions);
    const auto ask = [this](const RecordId& advice) {
        if (advice.isNull())
            return;
        selection().select(RecordRef{RecordKind::Advice, advice});
        Q_EMIT actionWanted(u"advise"_s);
    };
    connect(questions, &QPushButton::clicked, this, [page, ask] { ask(page->current()); });
    page->setAdding([this, ask] {
        Edit edit(workspace().snapshot(), tr("Ask for the path of an upgrade"));
        const RecordId made = edit.create(RecordKind::Advice);
        if (edit.set(RecordKind::Advice, made, u"title", tr("Path of the upgrade"))
            && workspace().commit(std::move(edit)))
            ask(made);
    });
}

QList<QAction*> EnvironmentsPanel::panelActions() { return m_environments->actions(); }

void EnvironmentsPanel::renew()
{
    if (m_environments->isVisible())
        m_environments->renew();
    if (m_upgrades->isVisible())
        m_upgrades->renew();
    if (m_calculator->isVisible())
        m_calculator->renew();
}

void EnvironmentsPanel::reveal(const RecordRef& record)
{
    switch (record.kind) {
    case RecordKind::Environment:
    case RecordKind::Deviation: m_pages->setCurrentWidget(m_environments); return m_environments->show(record);
    case RecordKind::Upgrade:
    case RecordKind::UpgradePackage:
    case RecordKind::Hotfix:
    case RecordKind::UpgradeEvent:
    case RecordKind::KnownError: m_pages->setCurrentWidget(m_upgrades); return m_upgrades->show(record);
    default: break;
    }
    for (RecordStack* page : m_stacks) {
        if (page->reveal(record))
            m_pages->setCurrentWidget(page);
    }
}

} // namespace readiness
