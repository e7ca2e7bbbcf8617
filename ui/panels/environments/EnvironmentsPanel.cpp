#include "ui/panels/environments/EnvironmentsPanel.h"

#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "ui/forms/RecordTabs.h"
#include "ui/panels/environments/EnvironmentsPage.h"
#include "ui/panels/environments/UpgradesPage.h"
#include "ui/panels/environments/WindowCalculator.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

EnvironmentsPanel::EnvironmentsPanel(const PanelContext& context)
    : Panel(context),
      m_tabs(new RecordTabs(workspace(), pasteReview(), this)),
      m_environments(new EnvironmentsPage(context)),
      m_upgrades(new UpgradesPage(context))
{
    m_tabs->addTab(m_environments, pluralOf(recordType(RecordKind::Environment)));
    m_tabs->addTab(m_upgrades, pluralOf(recordType(RecordKind::Upgrade)));
    addTables();
    connect(m_tabs, &RecordTabs::currentRecordChanged, this,
            [this](const auto& record) { selection().select(record); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &EnvironmentsPanel::renew);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(&workspace(), &Workspace::committed, this, [this] {
        if (isVisible())
            renew();
    });
}

void EnvironmentsPanel::addTables()
{
    m_tabs->addTable(RecordKind::UpgradePackage,
                     {tr("&Add package"), tr("No packages yet. List what is deployed during the upgrade, in order.")});
    m_tabs->addTable(RecordKind::Hotfix,
                     {tr("&Add hotfix"),
                      tr("No critical hotfixes are listed. Those that are open stand against the data upgrade.")});
    m_tabs->addTable(RecordKind::UpgradeEvent, {{}, tr("Nothing has happened in an upgrade yet.")});
    m_tabs->addTable(
        RecordKind::KnownError,
        {tr("&Add known error"), tr("No failures that others have seen are listed yet, with what to do about them.")});
    m_calculator = new WindowCalculator(workspace());
    RecordPage* releases = m_tabs->addTable(
        RecordKind::Release,
        {tr("&Add release"), tr("The vendor's release schedule is not entered yet: which versions can be chosen from "
                                "which day on.")});
    releases->addAbove(m_calculator);
    addAdvice();
    m_tabs->addTable(
        RecordKind::Deviation,
        {{}, tr("No deviation from production is recorded. Choose an environment and record what differs.")});
    m_tabs->addTable(RecordKind::Strategy,
                     {tr("&Add strategy"), tr("Nobody has said yet what is upgraded, when and how.")});
    m_tabs->addTable(
        RecordKind::Backup,
        {tr("&Add backup"), tr("No backups are listed yet. Say of each component how it is saved and comes back.")});
    m_tabs->addTable(
        RecordKind::FailureScenario,
        {tr("&Add scenario"), tr("No failure is thought through yet. Say what may go wrong, and how all comes back.")});
    m_tabs->addTable(
        RecordKind::SupportContact,
        {tr("&Add contact"), tr("Nobody is named to turn to yet. List the support lines in the order of escalation.")});
    m_tabs->addTable(RecordKind::Hypercare,
                     {tr("&Add hypercare"), tr("No time of closer support after go-live is planned yet.")});
}

/// Its questions are asked in a dialog, beside what follows from the answers.
void EnvironmentsPanel::addAdvice()
{
    RecordPage* page = m_tabs->addTable(
        RecordKind::Advice, {tr("&New path advice…"), tr("No path is advised yet. Answer the questions to learn which "
                                                         "way the upgrade goes.")});
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
    if (record.kind == RecordKind::Environment) {
        m_tabs->setCurrentWidget(m_environments);
        m_environments->show(record.id);
    } else if (record.kind == RecordKind::Upgrade) {
        m_tabs->setCurrentWidget(m_upgrades);
        m_upgrades->show(record.id);
    } else {
        m_tabs->reveal(record);
    }
}

} // namespace readiness
