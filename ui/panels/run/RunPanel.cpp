#include "ui/panels/run/RunPanel.h"

#include "core/base/Text.h"
#include "core/report/ReportTexts.h"
#include "core/report/RunWords.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/NoticeList.h"
#include "ui/forms/RecordChoice.h"
#include "ui/forms/RecordTabs.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/panels/run/BigBoard.h"
#include "ui/panels/run/ComparisonPage.h"
#include "ui/panels/run/ProblemsPage.h"
#include "ui/panels/run/RunFigures.h"
#include "ui/panels/run/ShiftsPage.h"
#include "ui/panels/run/StepsPage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMilliseconds = 2000;

} // namespace

RunPanel::RunPanel(const PanelContext& context)
    : Panel(context),
      m_run(context),
      m_figures(new RunFigures),
      m_notices(new NoticeList),
      m_tabs(new RecordTabs(workspace(), pasteReview(), this)),
      m_steps(new StepsPage(context, m_run)),
      m_shifts(new ShiftsPage(context, m_run)),
      m_problems(new ProblemsPage(context, m_run)),
      m_comparison(new ComparisonPage(context, m_run)),
      m_told(textLabel())
{
    makePages();
    setTextRole(m_told, TextRole::Secondary);
    m_told->setMargin(8);
    m_told->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_figures);
    layout->addWidget(m_notices);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_told);
    connect(&m_run, &OpenRun::changed, this, &RunPanel::showState);
    connect(&m_run, &OpenRun::told, this, &RunPanel::tell);
    connect(m_shifts, &ShiftsPage::reportWanted, this, [this] { Q_EMIT actionWanted(u"hand-over-report"_s); });
    connect(&m_steps->empty(), &EmptyState::actionChosen, this, &RunPanel::makeWhatIsMissing);
    connect(&m_steps->empty(), &EmptyState::otherChosen, this, &RunPanel::newProduction);
    connect(&workspace(), &Workspace::committed, this, [this] {
        if (isVisible())
            renew(); // the standing comes later; nobody waits for it in the night
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible() || (m_board && m_board->isVisible()))
            m_run.keepUp();
    });
    m_minute.start(kTickMilliseconds);
}

void RunPanel::makePages()
{
    m_tabs->addTab(m_steps, tr("Steps"));
    m_tabs->addTab(m_shifts, tr("Shifts"));
    m_tabs->addTab(m_problems, tr("Problems"));
    m_tabs->addTable(RecordKind::MessageSent,
                     {{}, tr("No message has gone out yet. Those whose time has come stand below the steps."), {}});
    m_tabs->addTab(m_comparison, tr("Planned and actual"));
    connect(m_tabs, &RecordTabs::currentRecordChanged, this,
            [this](const auto& record) { selection().select(record); });
    m_actions += m_steps->actions() + m_shifts->actions() + m_comparison->actions();
}

QPushButton* RunPanel::addButton(QWidget& bar, const QString& text, const QString& hint, void (RunPanel::*run)())
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

QWidget* RunPanel::makeHead()
{
    auto* bar = new QWidget;
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    m_runs = new QComboBox;
    m_runs->setAccessibleName(tr("Run"));
    m_runs->setMinimumContentsLength(16);
    row->addWidget(m_runs);
    m_start = addButton(*bar, tr("Start the run"), tr("Every task of the plan becomes a step"), &RunPanel::startRun);
    m_end = addButton(*bar, tr("End the run…"), tr("It is completed, or it was backed out"), &RunPanel::endRun);
    m_ofState = {addButton(*bar, tr("Copy the situation"), tr("A few plain lines, to paste into a chat"),
                           &RunPanel::copySituation),
                 addButton(*bar, tr("Big board"), tr("The run on the whole screen, for the wall; Escape closes it"),
                           &RunPanel::showBoard)};
    m_ofPlan = {
        addButton(*bar, tr("New rehearsal…"), tr("The plan, tried out: as often as you like"), &RunPanel::newRehearsal),
        addButton(*bar, tr("New production run…"), tr("The night itself"), &RunPanel::newProduction)};
    m_zone = new QComboBox;
    m_zone->setAccessibleName(tr("In whose time"));
    m_zone->setToolTip(tr("In which time zone times are shown and typed"));
    row->addWidget(m_zone);
    connect(m_runs, &QComboBox::activated, this, &RunPanel::showRun);
    connect(m_zone, &QComboBox::activated, this, [this](int index) { m_run.setOwnZone(index == 1); });
    return bar;
}

void RunPanel::renew()
{
    fillRuns();
    m_steps->fillPeople();
    showRun();
}

/// Keeps what is chosen; a project that has just been opened shows the run that goes on, else the newest.
void RunPanel::fillRuns()
{
    const RecordId run = chosenIn(*m_runs);
    const std::vector<const Run*> runs = workspace().snapshot()->all<Run>();
    const auto goesOn = [](const Run* one) { return one->status == RunStatus::Running; };
    const bool isAnyOn = std::ranges::any_of(runs, goesOn);
    m_runs->clear();
    for (const Run* one : runs) {
        addEntry(*m_runs, one->title, one->id);
        if (run.isNull() ? goesOn(one) || !isAnyOn : one->id == run)
            m_runs->setCurrentIndex(m_runs->count() - 1);
    }
}

void RunPanel::showRun() { m_run.show(chosenIn(*m_runs)); }

void RunPanel::showState()
{
    const OpenRun::StatePtr& state = m_run.state();
    if (state) {
        const ShownZones zones{m_run.zone(), m_run.otherZone()};
        m_figures->setState(*state, zones);
        if (m_board)
            m_board->setState(*state, zones);
    }
    const bool mayWrite = m_run.isWritable();
    const auto isStatus = [&](RunStatus status) { return state && state->run().status == status; };
    m_figures->setVisible(state != nullptr);
    m_runs->setVisible(m_runs->count() > 0);
    m_start->setVisible(mayWrite && isStatus(RunStatus::Planned));
    m_end->setVisible(mayWrite && isStatus(RunStatus::Running));
    for (QPushButton* button : m_ofState)
        button->setVisible(state != nullptr);
    for (QPushButton* button : m_ofPlan) // while nothing has been run, the empty list offers the same
        button->setVisible(mayWrite && m_runs->count() > 0 && !isStatus(RunStatus::Running));
    m_tabs->tabBar()->setVisible(m_runs->count() > 0);
    m_tabs->setTabText(m_tabs->indexOf(m_problems),
                       m_problems->count() > 0 ? tr("Problems (%1)").arg(m_problems->count()) : tr("Problems"));
    showZones();
    showNotices();
    showEmptiness();
}

/// Where the clocks of the project and of the reader agree, there is nothing to choose.
void RunPanel::showZones()
{
    const auto other = m_run.otherZone();
    m_zone->setVisible(other && m_run.state());
    if (!other)
        return;
    const QTimeZone project = workspace().snapshot()->project().zone();
    const QSignalBlocker quiet(m_zone);
    m_zone->clear();
    m_zone->addItem(tr("Times of the project (%1)").arg(QString::fromLatin1(project.id())));
    m_zone->addItem(tr("My times (%1)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    m_zone->setCurrentIndex(m_run.zone() == project ? 0 : 1);
}

void RunPanel::showNotices()
{
    std::vector<Notice> notices;
    const auto state = m_run.state();
    if (const QString back = state ? wayBackWords(*state) : QString(); !back.isEmpty())
        notices.push_back({m_run.isOn() ? Tone::NoGo : Tone::Go, back});
    if (state && state->run().status == RunStatus::Running) {
        for (const ShiftState& shift : overdueHandOvers(*state))
            notices.push_back(
                {Tone::NoGo, lateHandOver(*state, shift), tr("Take over (T)"), [this] { m_shifts->takeOver(); }});
        for (const StepState& step : state->steps())
            addCheckpoint(notices, step);
    }
    m_notices->setNotices(notices);
}

/// A step that decides shows what its gate says, from when it may begin until it is over.
void RunPanel::addCheckpoint(std::vector<Notice>& notices, const StepState& step)
{
    const Gate* gate = step.task ? workspace().snapshot()->find(step.task->gate) : nullptr;
    const bool isReached = step.status != StepStatus::Pending && !step.isOver();
    const auto* evaluation =
        gate && isReached && workspace().standing() ? workspace().standing()->evaluationOf(gate->id) : nullptr;
    if (!evaluation)
        return;
    const RecordRef record{RecordKind::Gate, gate->id};
    const ReportStatus answer = decisionStatus(evaluation->decision);
    notices.push_back({answer.tone,
                       tr("%1 decides on “%2”: %3. %4")
                           .arg(displayLine(stepName(step)), displayLine(gate->title), answer.word, evaluation->reason),
                       tr("Show the gate"), [this, record] { selection().go(record); }});
}

void RunPanel::showEmptiness()
{
    EmptyState& empty = m_steps->empty();
    if (workspace().snapshot()->all<Plan>().empty())
        empty.say(tr("A run carries out a cutover plan, and there is no plan yet."), tr("New plan…"));
    else if (m_runs->count() == 0)
        empty.say(
            tr("Nothing has been rehearsed or carried out yet. A run makes a step of each task of the plan, to be "
               "ticked as the night goes."),
            tr("Start a rehearsal…"), tr("Prepare the production run…"));
    else if (!m_run.trouble().isEmpty())
        empty.say(m_run.trouble());
    else if (!m_steps->isFilteredEmpty())
        empty.say({});
    else if (m_run.state() && m_run.state()->steps().empty())
        empty.say(tr("The plan of this run has no task yet."));
    else
        empty.say(tr("No step is like that now."), tr("Show all steps"));
}

void RunPanel::makeWhatIsMissing()
{
    if (m_runs->count() > 0) {
        m_steps->showAll();
        showEmptiness();
    } else if (workspace().snapshot()->all<Plan>().empty()) {
        newPlan();
    } else {
        newRehearsal();
    }
}

void RunPanel::newPlan()
{
    prompts().newRecord(workspace(), {tr("New plan"),
                                      tr("What is carried out, and when does it begin?"),
                                      tr("Make the plan"),
                                      RecordKind::Plan,
                                      {u"title"_s, u"starts"_s, u"owner"_s},
                                      {}});
}

void RunPanel::newRun(RunKind kind)
{
    const SnapshotPtr snapshot = workspace().snapshot();
    const std::vector<const Plan*> plans = snapshot->all<Plan>();
    if (plans.empty())
        return newPlan();
    const bool isRehearsal = kind == RunKind::Rehearsal;
    const auto runs = snapshot->all<Run>();
    const auto before = std::ranges::count(runs, kind, [](const Run* run) { return run->kind; });
    const auto made = prompts().newRecord(
        workspace(), {isRehearsal ? tr("New rehearsal") : tr("New production run"),
                      isRehearsal ? tr("A rehearsal without a start begins when it is started.")
                                  : tr("When does the night begin? Without a start, it is that of the plan."),
                      tr("Make the run"),
                      RecordKind::Run,
                      {u"title"_s, u"plan"_s, u"environment"_s, u"starts"_s},
                      [&](Edit& edit, const RecordId& run) {
                          const QString title = !isRehearsal ? tr("Production") : tr("Rehearsal %1").arg(before + 1);
                          return edit.set(RecordKind::Run, run, u"plan", RecordId(plans.front()->id))
                              .and_then([&] { return edit.set(RecordKind::Run, run, u"title", title); })
                              .and_then([&] {
                                  return edit.set(RecordKind::Run, run, u"kind",
                                                  QString::fromLatin1(choicesOf<RunKind>()[size_t(kind)].key));
                              });
                      }});
    if (!made)
        return;
    fillRuns();
    choose(*m_runs, *made);
    showRun();
}

void RunPanel::startRun()
{
    if (const auto state = m_run.state())
        m_run.change(tr("Start %1").arg(state->run().title),
                     [&](Edit& edit) { return readiness::startRun(edit, state->run().id, m_run.now()); });
}

void RunPanel::endRun()
{
    const auto how = prompts().choice({tr("End the run"), tr("How did the run end?"), tr("End the run")},
                                      {tr("It is completed"), tr("It was backed out")});
    const auto state = m_run.state();
    if (!how || !state)
        return;
    m_run.change(tr("End %1").arg(state->run().title), [&](Edit& edit) {
        return readiness::endRun(edit, *state, *how == 0 ? RunStatus::Completed : RunStatus::BackedOut, m_run.now());
    });
}

void RunPanel::copySituation()
{
    m_run.keepUp();
    if (!m_run.state())
        return;
    QGuiApplication::clipboard()->setText(situationText(*m_run.state()));
    tell(tr("The situation is in the clipboard."));
}

void RunPanel::showBoard()
{
    if (!m_run.state())
        return;
    if (!m_board)
        m_board = new BigBoard(this);
    m_board->setState(*m_run.state(), {m_run.zone(), m_run.otherZone()});
    m_board->showFullScreen();
}

void RunPanel::tell(const QString& sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

void RunPanel::reveal(const RecordRef& record)
{
    if (record.kind == RecordKind::MessageSent || record.kind == RecordKind::Shift) {
        m_tabs->reveal(record);
        if (record.kind == RecordKind::Shift) {
            m_tabs->setCurrentWidget(m_shifts);
            m_shifts->showShift(record.id);
        }
        return;
    }
    RecordId run = record.kind == RecordKind::Run ? record.id : RecordId();
    if (const RunStep* step = workspace().snapshot()->find(Id<RunStep>(record.id)))
        run = step->run;
    fillRuns();
    choose(*m_runs, run);
    showRun();
    m_tabs->setCurrentWidget(m_steps);
    m_steps->showAll();
    m_steps->showStep(record.id);
}

} // namespace readiness
