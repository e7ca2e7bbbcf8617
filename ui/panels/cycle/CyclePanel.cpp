#include "ui/panels/cycle/CyclePanel.h"

#include "core/base/Text.h"
#include "core/model/Records.h"
#include "core/rules/WaiverStates.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/NoticeList.h"
#include "ui/forms/RecordChoice.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/panels/cycle/BoardPage.h"
#include "ui/panels/cycle/CoveragePage.h"
#include "ui/panels/cycle/ExecutePage.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

CyclePanel::CyclePanel(const PanelContext& context)
    : Panel(context),
      m_cycle(context),
      m_notices(new NoticeList),
      m_tabs(new QTabWidget),
      m_execute(new ExecutePage(context, m_cycle)),
      m_board(new BoardPage(context, m_cycle)),
      m_coverage(new CoveragePage(context, m_cycle)),
      m_told(textLabel())
{
    m_tabs->addTab(m_execute, tr("Execute"));
    m_tabs->addTab(m_board, tr("Board"));
    m_tabs->addTab(m_coverage, tr("Coverage"));
    m_tabs->setDocumentMode(true);
    setTextRole(m_told, TextRole::Secondary);
    m_told->setMargin(8);
    m_told->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_notices);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_told);
    m_actions += m_execute->actions();
    connect(&m_cycle, &OpenCycle::changed, this, &CyclePanel::showState);
    connect(&m_cycle, &OpenCycle::told, this, &CyclePanel::tell);
    connect(m_execute, &ExecutePage::filtered, this, &CyclePanel::showEmptiness);
    connect(&m_execute->empty(), &EmptyState::actionChosen, this, &CyclePanel::makeWhatIsMissing);
    connect(m_board, &BoardPage::caseChosen, this, &CyclePanel::showCase);
    connect(m_coverage, &CoveragePage::caseChosen, this, &CyclePanel::showCase);
    connect(&workspace(), &Workspace::committed, this, [this] {
        if (isVisible())
            renew(); // the standing comes later; a verdict shows at once
    });
}

QWidget* CyclePanel::makeHead()
{
    auto* bar = new QWidget;
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    m_cycles = new QComboBox;
    m_cycles->setAccessibleName(tr("Test cycle"));
    m_cycles->setMinimumContentsLength(20);
    row->addWidget(m_cycles);
    m_edit = addButton(*bar, tr("Cycle in the details"),
                       tr("Suites, environment, version, days, criteria, participants"), &CyclePanel::editCycle);
    m_new = addButton(*bar, tr("New cycle…"), tr("All cases of its suites are run again in it"), &CyclePanel::newCycle);
    connect(m_cycles, &QComboBox::activated, this, [this] {
        showCycle();
        m_execute->selectCurrent();
    });
    return bar;
}

QPushButton* CyclePanel::addButton(QWidget& bar, const QString& text, const QString& hint, void (CyclePanel::*run)())
{
    auto* button = new QPushButton(text);
    button->setToolTip(hint);
    bar.layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, run);
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    m_actions += action;
    return button;
}

void CyclePanel::renew()
{
    fillCycles();
    showCycle();
}

/// Keeps what is chosen; a project that has just been opened shows the last cycle in which something was run, else the
/// first.
void CyclePanel::fillCycles()
{
    const RecordId chosen = chosenIn(*m_cycles);
    const SnapshotPtr snapshot = workspace().snapshot();
    QSet<RecordId> begun;
    if (chosen.isNull()) {
        snapshot->table(RecordKind::Execution).forEach([&](const Record& record) {
            const auto& execution = static_cast<const Execution&>(record);
            if (execution.verdict != Verdict::NotRun)
                begun.insert(execution.cycle);
        });
    }
    m_cycles->clear();
    for (const Cycle* cycle : cyclesInOrder(*snapshot)) {
        addEntry(*m_cycles, cycle->title, cycle->id);
        if (chosen.isNull() ? begun.contains(cycle->id) : cycle->id == chosen)
            m_cycles->setCurrentIndex(m_cycles->count() - 1);
    }
}

void CyclePanel::showCycle() { m_cycle.show(chosenIn(*m_cycles)); }

void CyclePanel::showState()
{
    const bool isThere = m_cycle.cycle() != nullptr;
    const bool mayWrite = workspace().project().mode() == Project::Mode::Write;
    m_cycles->setVisible(isThere);
    m_edit->setVisible(isThere);
    m_new->setVisible(isThere && mayWrite); // else the empty list offers the same
    m_tabs->tabBar()->setVisible(isThere);
    showNotices();
    showEmptiness();
}

/// Where it can be run; one of another cycle where it is written.
void CyclePanel::showCase(const RecordId& testCase)
{
    if (!m_cycle.find(testCase))
        return selection().go({RecordKind::TestCase, testCase});
    m_tabs->setCurrentWidget(m_execute);
    m_execute->showCase(testCase);
}

void CyclePanel::showNotices()
{
    std::vector<Notice> notices;
    for (const QString& fault : m_cycle.startFaults())
        notices.push_back({Tone::NoGo, tr("It cannot start yet: %1").arg(fault)});
    if (!notices.empty() && canBeWaived(RecordKind::Cycle)) {
        notices.back().action = tr("Ask for a waiver…");
        notices.back().run = [this] { waive(); };
    }
    m_notices->setNotices(notices);
}

void CyclePanel::showEmptiness()
{
    EmptyState& empty = m_execute->empty();
    const Snapshot& snapshot = *m_cycle.snapshot();
    if (!m_cycle.cycle() && snapshot.all<Suite>().empty())
        empty.say(tr("A test cycle runs the cases of test suites, and there is no suite yet."), tr("Go to the tests"));
    else if (!m_cycle.cycle())
        empty.say(tr("Nothing is tested yet. A cycle runs the cases of its suites once through, on one version."),
                  tr("New cycle…"));
    else if (m_execute->isFilteredEmpty())
        empty.say(tr("No case is like that now."), tr("Show all cases"));
    else if (m_cycle.states().suitesOf(m_cycle.cycle()->id).empty())
        empty.say(tr("This cycle has no suites yet, so there is nothing to run."), tr("Choose its suites"));
    else if (m_cycle.cases().empty())
        empty.say(tr("The suites of this cycle have no cases yet."), tr("Go to the tests"));
    else
        empty.say({});
}

void CyclePanel::makeWhatIsMissing()
{
    const bool isThere = m_cycle.cycle() != nullptr;
    const bool hasSuites = !m_cycle.snapshot()->all<Suite>().empty();
    if (m_execute->isFilteredEmpty()) {
        m_execute->showAll();
        showEmptiness();
    } else if (!isThere && hasSuites) {
        newCycle();
    } else if (isThere && m_cycle.states().suitesOf(m_cycle.cycle()->id).empty()) {
        editCycle();
    } else {
        selection().goTo(RecordKind::TestCase);
    }
}

void CyclePanel::newCycle()
{
    const auto count = workspace().snapshot()->all<Cycle>().size();
    const auto made = prompts().newRecord(
        workspace(),
        {tr("New test cycle"),
         tr("Which suites are run, where, on which version, and when? All their cases run again in it."),
         tr("Make the cycle"),
         RecordKind::Cycle,
         {u"title"_s, u"suites"_s, u"environment"_s, u"version"_s, u"participants"_s, u"starts"_s, u"ends"_s},
         [&](Edit& edit, const RecordId& cycle) {
             return edit.set(RecordKind::Cycle, cycle, u"title", tr("Cycle %1").arg(count + 1));
         }});
    if (!made)
        return;
    fillCycles();
    choose(*m_cycles, *made);
    showCycle();
}

void CyclePanel::editCycle()
{
    if (const Cycle* cycle = m_cycle.cycle())
        selection().select(RecordRef{RecordKind::Cycle, cycle->id});
}

void CyclePanel::waive()
{
    const Cycle* cycle = m_cycle.cycle();
    if (!cycle)
        return;
    const RecordId subject = cycle->id;
    prompts().newRecord(workspace(),
                        {tr("Waive the start of a cycle"),
                         tr("Why may “%1” begin all the same, who approves that, and until which day? Nobody approves "
                            "what they ask for themselves.")
                             .arg(displayLine(cycle->title)),
                         tr("&Waive"),
                         RecordKind::Waiver,
                         {u"reason"_s, u"approver"_s, u"expires"_s},
                         [subject](Edit& edit, const RecordId& waiver) {
                             return edit.set(RecordKind::Waiver, waiver, u"subject", subject);
                         }});
}

void CyclePanel::tell(const QString& sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

void CyclePanel::reveal(const RecordRef& record)
{
    const Snapshot& snapshot = *workspace().snapshot();
    const StepResult* step = snapshot.find(Id<StepResult>(record.id));
    const Execution* execution = snapshot.find(step ? step->execution : Id<Execution>(record.id));
    fillCycles();
    choose(*m_cycles, execution ? RecordId(execution->cycle) : record.id);
    showCycle();
    if (!execution)
        return;
    m_tabs->setCurrentWidget(m_execute);
    m_execute->showCase(execution->testCase);
}

} // namespace readiness
