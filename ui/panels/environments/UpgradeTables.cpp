#include "ui/panels/environments/UpgradeTables.h"

#include "core/model/Records.h"
#include "core/rules/UpgradeEvents.h"
#include "ui/forms/FilterBar.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString counted(const QString& text, qsizetype count) { return count == 0 ? text : u"%1 (%2)"_s.arg(text).arg(count); }

QString keyOf(UpgradeProcess process)
{
    return QString::fromLatin1(choicesOf<UpgradeProcess>()[std::size_t(process)].key);
}

} // namespace

UpgradeTables::UpgradeTables(const PanelContext& context)
    : RecordTabs(context.workspace,
                 [&prompts = context.prompts](const PastePlan& plan, const auto& fault) {
                     return prompts.pastePlan(plan, fault);
                 }),
      m_context(context)
{
    addPackages();
    addHotfixes();
    addHistory();
    addErrors();
}

void UpgradeTables::addPackages()
{
    m_packages =
        addTable(RecordKind::UpgradePackage,
                 {tr("Add pac&kage"), tr("No packages yet. List what is deployed during the upgrade, in order.")});
    const auto add = [this](UpgradeStep step, const QString& text, const QString& hint) {
        auto* button = new QPushButton(text);
        button->setToolTip(hint);
        m_packages->addButton(button);
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT stepWanted(step); });
        m_packageButtons.push_back({step, button});
    };
    add(UpgradeStep::PackageApplied, tr("App&lied…"), tr("It was deployed"));
    add(UpgradeStep::PackageFailed, tr("Faile&d…"), tr("Its deployment failed"));
    add(UpgradeStep::PackageSignedOff, tr("&Sign off…"),
        tr("Nothing else happens before an applied package is signed off (S1)"));
    add(UpgradeStep::PackageRolledBack, tr("&Roll back…"), tr("Takes back this package, not the upgrade (S1)"));
    connect(&m_packages->view(), &RecordView::currentRecordChanged, this, &UpgradeTables::showWhatIsPossible);
}

void UpgradeTables::addHotfixes()
{
    m_hotfixes = addTable(RecordKind::Hotfix,
                          {tr("Add h&otfix"),
                           tr("No critical hotfixes are listed. Those that are open stand against the data upgrade.")});
    const auto add = [this](const QString& text, const QString& status, const QString& label) {
        auto* button = new QPushButton(text);
        m_hotfixes->addButton(button);
        connect(button, &QPushButton::clicked, this,
                [this, status, label] { m_hotfixes->view().setForSelected(u"status"_s, status, label); });
    };
    add(tr("&Tick off as applied"), u"applied"_s, tr("Tick off a critical hotfix"));
    add(tr("&Not needed"), u"not_needed"_s, tr("Say that a critical hotfix is not needed"));
}

void UpgradeTables::addHistory()
{
    m_history = addTable(RecordKind::UpgradeEvent, {{}, tr("Nothing has happened in this upgrade yet.")});
    m_history->view().sortByColumn(0, Qt::DescendingOrder); // when it happened
}

void UpgradeTables::addErrors()
{
    m_errors = addTable(
        RecordKind::KnownError,
        {tr("Add kno&wn error"), tr("No failures that others have seen are listed yet, with what to do about them.")});
    m_searchErrors = &m_errors->addFilter({u"process"_s, u"step"_s}, {});
    m_searchErrors->text().setPlaceholderText(tr("Search the known errors: what does the log say?"));
    m_searchErrors->text().setAccessibleName(tr("Search the known errors"));
    m_errors->view().setDefaults([this] {
        RecordView::FieldValues values;
        const RecordType& type = recordType(RecordKind::KnownError);
        if (m_process)
            values.emplace_back(type.field(u"process"), keyOf(*m_process));
        if (m_lastStep)
            values.emplace_back(type.field(u"step"),
                                QString::fromLatin1(choicesOf<UpgradeStep>()[std::size_t(*m_lastStep)].key));
        return values;
    });
}

/// What is shown and added is of this upgrade.
void UpgradeTables::limit(const RecordPage& page) const
{
    RecordFilter filter;
    filter.references[u"upgrade"_s] = m_upgrade;
    page.view().records().setFilter(filter);
    const Field* field = page.view().records().type().field(u"upgrade");
    page.view().setDefaults([field, upgrade = m_upgrade] { return RecordView::FieldValues{{field, Value(upgrade)}}; });
}

void UpgradeTables::show(const UpgradeStanding& standing, const std::vector<UpgradeChoice>& choices)
{
    const Upgrade& upgrade = *standing.upgrade;
    if (m_upgrade != upgrade.id) {
        m_upgrade = upgrade.id;
        for (const RecordPage* page : {m_packages, m_hotfixes, m_history})
            limit(*page);
    }
    if (m_process != upgrade.process) {
        m_process = upgrade.process;
        RecordFilter filter;
        filter.choices[u"process"_s] = {keyOf(upgrade.process)};
        m_searchErrors->setFilter(filter);
    }
    m_lastStep = standing.moves.empty() || !standing.moves.back().event
                     ? std::nullopt
                     : std::optional(standing.moves.back().event->step);
    const bool mayWrite = m_context.workspace.project().mode() == Project::Mode::Write;
    for (PackageButton& one : m_packageButtons) {
        const auto known = upgradeTable(upgrade.process).transitions;
        one.button->setVisible(std::ranges::find(known, one.step, &UpgradeTransition::step) != known.end());
        const auto choice =
            std::ranges::find(choices, one.step, [](const UpgradeChoice& c) { return c.transition->step; });
        const bool isOffered = mayWrite && choice != choices.end() && !choice->isRefused();
        const UpgradePackage* inTurn = isOffered ? packageInTurn(standing, one.step) : nullptr;
        one.inTurn = inTurn ? inTurn->id : RecordId();
    }
    titleTabs(standing);
    showWhatIsPossible();
}

void UpgradeTables::titleTabs(const UpgradeStanding& standing)
{
    const Snapshot& snapshot = *m_context.workspace.snapshot();
    const auto open = std::ranges::count_if(snapshot.all<Hotfix>(), [&](const Hotfix* hotfix) {
        return hotfix->upgrade == m_upgrade && hotfix->status == HotfixStatus::Open;
    });
    setTabText(indexOf(m_packages), counted(tr("Packages"), qsizetype(standing.packages.size())));
    setTabText(indexOf(m_hotfixes),
               open == 0 ? tr("Hotfixes") : tr("Hotfixes (%1 open)", "critical hotfixes of an upgrade").arg(open));
    setTabText(indexOf(m_history),
               counted(tr("What happened"), qsizetype(standing.moves.size() + standing.misplaced.size())));
}

void UpgradeTables::showWhatIsPossible()
{
    const RecordId current = m_packages->current();
    for (const PackageButton& one : m_packageButtons)
        one.button->setEnabled(!one.inTurn.isNull() && (current.isNull() || one.inTurn == current));
}

} // namespace readiness
