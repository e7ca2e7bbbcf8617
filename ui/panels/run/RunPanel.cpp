#include "ui/panels/run/RunPanel.h"

#include "core/project/RunLine.h"
#include "core/report/RunWords.h"
#include "core/rules/Names.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/RowList.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/panels/run/BigBoard.h"
#include "ui/panels/run/MessagesDue.h"
#include "ui/panels/run/RecordChoice.h"
#include "ui/panels/run/RunFigures.h"
#include "ui/panels/run/StepDeeds.h"
#include "ui/panels/run/StepsModel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMilliseconds = 2000;

} // namespace

RunPanel::RunPanel(const PanelContext& context) : Panel(context), m_model(new StepsModel(this))
{
    m_figures = new RunFigures;
    m_view = new RowList(m_model, workspace(), tr("Steps"), {48, 250, 110, 130, 76, 76, 76});
    m_view->installEventFilter(this);
    m_empty = new EmptyState(*m_view);
    m_messages = new MessagesDue;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_figures);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeFoot());
    layout->addWidget(m_messages);
    for (const auto& [text, run] : {std::pair(tr("New run…"), &RunPanel::newRun),
                                    {tr("Start the run"), &RunPanel::startRun},
                                    {tr("End the run…"), &RunPanel::endRun},
                                    {tr("Copy the situation"), &RunPanel::copySituation},
                                    {tr("Big board"), &RunPanel::showBoard}}) {
        auto* action = new QAction(text, this);
        connect(action, &QAction::triggered, this, run);
        m_actions += action;
    }
    connect(m_empty, &EmptyState::actionChosen, this, &RunPanel::makeWhatIsMissing);
    connect(m_messages, &MessagesDue::sent, this, &RunPanel::noteSent);
    connect(m_messages, &MessagesDue::notOpened, this,
            [this] { tell(tr("No mail program answers. Copy the message instead.")); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        enableWhatMayBeDone();
        if (row.isValid())
            selection().select(row.data(RecordRole).value<RecordRef>());
    });
    connect(&workspace(), &Workspace::committed, this, [this] {
        if (isVisible())
            renew(); // the standing comes later; nobody waits for it in the night
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible() || (m_board && m_board->isVisible()))
            keepUp();
    });
    m_minute.start(kTickMilliseconds);
}

QPushButton* RunPanel::addButton(QWidget& bar, const QString& text, void (RunPanel::*run)())
{
    auto* button = new QPushButton(text);
    bar.layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, run);
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
    m_filter = new QComboBox;
    m_filter->setAccessibleName(tr("Which steps are listed"));
    for (const auto& [text, filter] : {std::pair(tr("All steps"), StepFilter::All),
                                       {tr("Next for me"), StepFilter::Mine},
                                       {tr("Running"), StepFilter::Running},
                                       {tr("Ready"), StepFilter::Ready},
                                       {tr("Late"), StepFilter::Late},
                                       {tr("Failed or blocked"), StepFilter::Stopped},
                                       {tr("Done"), StepFilter::Done}})
        m_filter->addItem(text, int(filter));
    m_by = new QComboBox;
    m_by->setAccessibleName(tr("Who did it"));
    m_by->setToolTip(tr("Who is noted as having done what is ticked"));
    for (QComboBox* list : {m_runs, m_filter, m_by})
        row->addWidget(list);
    m_start = addButton(*bar, tr("Start the run"), &RunPanel::startRun);
    m_end = addButton(*bar, tr("End the run…"), &RunPanel::endRun);
    addButton(*bar, tr("New run…"), &RunPanel::newRun);
    addButton(*bar, tr("Copy the situation"), &RunPanel::copySituation)
        ->setToolTip(tr("A few plain lines, to paste into a chat"));
    addButton(*bar, tr("Big board"), &RunPanel::showBoard)
        ->setToolTip(tr("The run on the whole screen, for the wall; Escape closes it"));
    for (QComboBox* list : {m_runs, m_filter})
        connect(list, &QComboBox::activated, this, &RunPanel::showRun);
    return bar;
}

QWidget* RunPanel::makeFoot()
{
    auto* foot = new QWidget;
    auto* bar = new QWidget;
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const StepDeed& deed : kStepDeeds) {
        auto* button = new QPushButton(tr(deed.button));
        connect(button, &QPushButton::clicked, this, [this, action = deed.action] { act(action); });
        row->addWidget(button);
        m_stepButtons += button;
        auto* action = new QAction(tr(deed.button), this);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_actions += action;
    }
    for (const auto& [text, run] : {std::pair(tr("Repeat"), &RunPanel::repeat),
                                    {tr("Insert behind…"), &RunPanel::insert},
                                    {tr("Problem…"), &RunPanel::report}}) {
        QPushButton* button = addButton(*bar, text, run);
        m_stepButtons += button;
        auto* action = new QAction(text, this);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_actions += action;
    }
    m_line = new QLineEdit;
    m_line->setAccessibleName(tr("Tick by typing"));
    m_line->setPlaceholderText(
        tr("Tick by typing: 40 done 02:14 · 50 start · 50 failed disk full · 60 skip not needed"));
    m_told = textLabel();
    setTextRole(m_told, TextRole::Secondary);
    m_told->hide();
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addWidget(bar);
    column->addWidget(m_line);
    column->addWidget(m_told);
    connect(m_line, &QLineEdit::returnPressed, this, &RunPanel::actAsTyped);
    return foot;
}

bool RunPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto deed = std::ranges::find(kStepDeeds, Qt::Key(key->key()), &StepDeed::key);
        if (key->modifiers() == Qt::NoModifier && deed != std::end(kStepDeeds) && currentStep()) {
            act(deed->action);
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void RunPanel::renew()
{
    fillChoices();
    showRun();
}

/// Keeps what is chosen; a project that has just been opened shows the run that goes on, else the newest.
void RunPanel::fillChoices()
{
    const SnapshotPtr snapshot = workspace().snapshot();
    const RecordId run = chosenIn(*m_runs);
    const RecordId by = chosenIn(*m_by);
    const std::vector<const Run*> runs = snapshot->all<Run>();
    const auto goesOn = [](const Run* one) { return one->status == RunStatus::Running; };
    const bool isAnyOn = std::ranges::any_of(runs, goesOn);
    m_runs->clear();
    for (const Run* one : runs) {
        addEntry(*m_runs, one->title, one->id);
        if (run.isNull() ? goesOn(one) || !isAnyOn : one->id == run)
            m_runs->setCurrentIndex(m_runs->count() - 1);
    }
    m_by->clear();
    addEntry(*m_by, tr("Done by: owner of the step"), {});
    for (const Person* person : snapshot->all<Person>())
        addEntry(*m_by, tr("Done by: %1").arg(person->name), person->id);
    choose(*m_by, by);
}

void RunPanel::showRun()
{
    const SnapshotPtr snapshot = workspace().snapshot();
    const Instant now = workspace().clock().now();
    const StepState* step = currentStep();
    const RecordId shown = step ? step->id() : RecordId();
    const RecordId run = chosenIn(*m_runs);
    QString trouble;
    const auto before = m_state; // what the view shows lives in it until the model has the new one
    m_state.reset();
    m_shownAt = minuteOf(now);
    if (!run.isNull()) {
        if (auto state = RunState::of(snapshot, run, now))
            m_state = std::make_shared<const RunState>(std::move(*state));
        else
            trouble = state.error().text;
    }
    m_model->setState(m_state, StepFilter(m_filter->currentData().toInt()), me());
    if (const int row = m_model->rowOf(shown); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    if (m_state)
        m_figures->setState(*m_state, now);
    if (m_state && m_board)
        m_board->setState(*m_state, now);
    m_figures->setVisible(m_state != nullptr);
    m_messages->setState(m_state && m_state->run().status == RunStatus::Running ? m_state : nullptr);
    showEmptiness(trouble);
    enableWhatMayBeDone();
}

void RunPanel::showEmptiness(const QString& trouble)
{
    const SnapshotPtr snapshot = workspace().snapshot();
    if (snapshot->all<Plan>().empty())
        m_empty->say(tr("A run carries out a cutover plan, and there is no plan yet."), tr("New plan…"));
    else if (m_runs->count() == 0)
        m_empty->say(tr("Nothing has been rehearsed or carried out yet."), tr("New run…"));
    else if (!trouble.isEmpty())
        m_empty->say(trouble);
    else if (m_model->rowCount() > 0)
        m_empty->say({});
    else if (m_state && m_state->steps().empty())
        m_empty->say(tr("The plan of this run has no task yet."));
    else
        m_empty->say(tr("No step is like that now."), tr("Show all steps"));
}

void RunPanel::makeWhatIsMissing()
{
    if (m_runs->count() > 0) {
        m_filter->setCurrentIndex(0);
        return showRun();
    }
    if (!workspace().snapshot()->all<Plan>().empty())
        return newRun();
    prompts().newRecord(workspace(), {tr("New plan"),
                                      tr("What is carried out, and when does it begin?"),
                                      tr("Make the plan"),
                                      RecordKind::Plan,
                                      {u"title"_s, u"starts"_s, u"owner"_s},
                                      {}});
}

void RunPanel::enableWhatMayBeDone()
{
    const bool mayWrite = workspace().project().mode() == Project::Mode::Write;
    const RunStatus status = m_state ? m_state->run().status : RunStatus::Completed;
    m_start->setVisible(m_state && status == RunStatus::Planned);
    m_end->setVisible(m_state && status == RunStatus::Running);
    for (QPushButton* button : m_stepButtons)
        button->setEnabled(mayWrite && currentStep() && status != RunStatus::Planned);
    m_line->setEnabled(mayWrite && status == RunStatus::Running);
}

const StepState* RunPanel::currentStep() const
{
    const int row = m_view->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->stepAt(row) : nullptr;
}

RecordId RunPanel::me() const { return personNamed(*workspace().snapshot(), workspace().author()); }

void RunPanel::tell(const QString& sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

template <class Fill>
bool RunPanel::change(const QString& label, Fill&& fill)
{
    Edit edit(workspace().snapshot(), label);
    Result<> done = fill(edit);
    if (done)
        done = workspace().tryCommit(std::move(edit));
    tell(done ? QString() : done.error().text);
    return done.has_value();
}

void RunPanel::newRun()
{
    const SnapshotPtr snapshot = workspace().snapshot();
    const std::vector<const Plan*> plans = snapshot->all<Plan>();
    if (plans.empty())
        return makeWhatIsMissing();
    const auto made = prompts().newRecord(
        workspace(), {tr("New run"),
                      tr("A rehearsal, or production? A rehearsal without a start begins when it is started."),
                      tr("Make the run"),
                      RecordKind::Run,
                      {u"title"_s, u"kind"_s, u"plan"_s, u"environment"_s, u"starts"_s},
                      [&](Edit& edit, const RecordId& run) {
                          return edit.set(RecordKind::Run, run, u"plan", RecordId(plans.front()->id)).and_then([&] {
                              return edit.set(RecordKind::Run, run, u"title",
                                              tr("Rehearsal %1").arg(snapshot->all<Run>().size() + 1));
                          });
                      }});
    if (!made)
        return;
    fillChoices();
    choose(*m_runs, *made);
    showRun();
}

void RunPanel::startRun()
{
    if (!m_state)
        return;
    change(tr("Start %1").arg(m_state->run().title),
           [this](Edit& edit) { return readiness::startRun(edit, m_state->run().id, workspace().clock().now()); });
}

void RunPanel::endRun()
{
    if (!m_state)
        return;
    const auto how = prompts().choice({tr("End the run"), tr("How did the run end?"), tr("End the run")},
                                      {tr("It is completed"), tr("It was backed out")});
    if (!how || !m_state)
        return;
    change(tr("End %1").arg(m_state->run().title), [&](Edit& edit) {
        return readiness::endRun(edit, *m_state, *how == 0 ? RunStatus::Completed : RunStatus::BackedOut,
                                 workspace().clock().now());
    });
}

/// What is done now is judged by a state of now.
void RunPanel::keepUp()
{
    if (minuteOf(workspace().clock().now()) != m_shownAt)
        showRun();
}

void RunPanel::act(StepAction action)
{
    keepUp();
    if (const StepState* step = currentStep())
        actAs(*step, {action, workspace().clock().now(), {}, {}});
}

/// A change shows the run anew, so that the step is gone when it returns.
void RunPanel::actAs(const StepState& step, const StepAct& act)
{
    StepAct wanted = act;
    wanted.by = Id<Person>(chosenIn(*m_by));
    if (wanted.by.isNull() && act.action == StepAction::Verify)
        wanted.by = Id<Person>(me());
    const auto state = m_state;
    const auto deed = std::ranges::find(kStepDeeds, act.action, &StepDeed::action);
    const QString doubt = doubtAbout(*state, step, wanted);
    if (change(tr(deed->label).arg(stepName(step)), [&](Edit& edit) { return actOnStep(edit, *state, step, wanted); }))
        tell(doubt);
}

void RunPanel::actAsTyped()
{
    keepUp();
    if (!m_state)
        return;
    const auto state = m_state;
    const auto line =
        readRunLine(m_line->text(), workspace().clock().now(), state->forecast().snapshot().project().zone());
    const auto step = line.and_then([&](const RunLine& read) { return stepOf(*state, read); });
    if (!step)
        return tell(step.error().text);
    actAs(**step, {line->action, line->at, {}, line->note});
    if (m_told->isHidden() || state != m_state)
        m_line->clear();
}

void RunPanel::repeat()
{
    const auto state = m_state;
    if (const StepState* step = currentStep())
        change(tr("Repeat %1").arg(stepName(*step)),
               [&](Edit& edit) { return repeatStep(edit, *state, *step).transform([](const RecordId&) {}); });
}

void RunPanel::insert()
{
    const StepState* step = currentStep();
    if (!step)
        return;
    const RecordId behind = step->id();
    const auto text = prompts().text({tr("Insert a step"),
                                      tr("What has to be done behind “%1”, and for how long? For example: Free some "
                                         "space, 20 min")
                                          .arg(stepName(*step)),
                                      tr("Insert the step")},
                                     {});
    step = m_state ? m_state->find(behind) : nullptr;
    if (!text || !step)
        return;
    const auto [title, minutes] = titleAndMinutes(*text);
    const StepInBetween wanted{title, minutes, Id<Person>(chosenIn(*m_by))};
    const auto state = m_state;
    change(tr("Insert a step behind %1").arg(stepName(*step)),
           [&](Edit& edit) { return insertStep(edit, *state, *step, wanted).transform([](const RecordId&) {}); });
}

void RunPanel::report()
{
    const StepState* step = currentStep();
    if (!step)
        return;
    const RecordId at = step->id();
    const auto text = prompts().text({tr("Problem"),
                                      tr("What went wrong at “%1”, and how much time did it cost? For example: Disk "
                                         "full, 25 min")
                                          .arg(stepName(*step)),
                                      tr("Make an issue of it")},
                                     {});
    step = m_state ? m_state->find(at) : nullptr;
    if (!text || !step)
        return;
    const auto [title, minutes] = titleAndMinutes(*text);
    const StepProblem problem{title, minutes};
    const auto state = m_state;
    change(tr("Problem at %1").arg(stepName(*step)),
           [&](Edit& edit) { return reportProblem(edit, *state, *step, problem).transform([](const RecordId&) {}); });
}

void RunPanel::copySituation()
{
    keepUp();
    if (m_state)
        QGuiApplication::clipboard()->setText(situationText(*m_state));
}

void RunPanel::showBoard()
{
    if (!m_state)
        return;
    if (!m_board)
        m_board = new BigBoard(this);
    m_board->setState(*m_state, workspace().clock().now());
    m_board->showFullScreen();
}

void RunPanel::noteSent(const RecordId& message)
{
    const auto state = m_state;
    const PlannedMessage* sent = workspace().snapshot()->find(Id<PlannedMessage>(message));
    if (!state || !sent || workspace().project().mode() == Project::Mode::Read)
        return;
    const QString title = sent->title;
    if (change(tr("Note that “%1” was sent").arg(title),
               [&](Edit& edit) { return noteMessage(edit, *state, *sent, workspace().author()); }))
        workspace().say({Message::Kind::Information, tr("Noted that “%1” was sent.").arg(title), tr("Undo"),
                         [&workspace = workspace()] { workspace.undo(); }});
}

void RunPanel::reveal(const RecordRef& record)
{
    const SnapshotPtr snapshot = workspace().snapshot();
    RecordId run = record.kind == RecordKind::Run ? record.id : RecordId();
    if (const RunStep* step = snapshot->find(Id<RunStep>(record.id)))
        run = step->run;
    fillChoices();
    choose(*m_runs, run);
    m_filter->setCurrentIndex(0);
    showRun();
    if (const int row = m_model->rowOf(record.id); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
}

} // namespace readiness
