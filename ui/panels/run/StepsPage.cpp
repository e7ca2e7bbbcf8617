#include "ui/panels/run/StepsPage.h"

#include "core/project/RunLine.h"
#include "core/query/TimeText.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/RecordChoice.h"
#include "ui/forms/RowList.h"
#include "ui/panels/run/InlineEntry.h"
#include "ui/panels/run/MessagesDue.h"
#include "ui/panels/run/StepsModel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForThePlan = 800; ///< how late a step is follows from the plan, so that its column goes first
constexpr auto kForget = [](const RecordId&) {};

} // namespace

StepsPage::StepsPage(const PanelContext& context, OpenRun& run)
    : m_context(context), m_run(run), m_model(new StepsModel(this))
{
    m_view = new RowList(m_model, context.workspace, tr("Steps"), {44, 200, 110, 124, 72, 72, 72, 88});
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(StepsModel::TitleColumn, QHeaderView::Stretch);
    m_view->installEventFilter(this);
    m_empty = new EmptyState(*m_view);
    m_entry = new InlineEntry(*m_view);
    m_messages = new MessagesDue;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_view, 1);
    layout->addWidget(makeFoot());
    layout->addWidget(m_messages);
    connect(&run, &OpenRun::changed, this, &StepsPage::showSteps);
    connect(m_messages, &MessagesDue::sent, this, &StepsPage::noteSent);
    connect(m_messages, &MessagesDue::notOpened, this,
            [this] { Q_EMIT m_run.told(tr("No mail program answers. Copy the message instead.")); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        enableWhatMayBeDone();
        if (row.isValid())
            m_context.selection.select(row.data(RecordRole).value<RecordRef>());
    });
}

QWidget* StepsPage::makeHead()
{
    auto* bar = new QWidget;
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
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
    m_by->setMinimumContentsLength(24);
    m_by->setToolTip(tr("Who is noted as having done what is ticked"));
    for (QComboBox* list : {m_filter, m_by})
        row->addWidget(list);
    connect(m_filter, &QComboBox::activated, this, &StepsPage::showSteps);
    return bar;
}

QWidget* StepsPage::makeFoot()
{
    auto* foot = new QWidget;
    m_bar = new QWidget;
    auto* row = new FlowLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    addDeeds(*m_bar);
    addCommand(*m_bar, tr("Repeat (A)"),
               {nullptr, tr("Another attempt at a step that failed or was done"), Qt::Key_A,
                [this](Edit& edit, const StepState& step) {
                    return repeatStep(edit, *m_run.state(), step).transform(kForget);
                }});
    addCommand(*m_bar, tr("Insert behind… (I)"),
               {nullptr, tr("A step that nobody had planned, behind this one"), Qt::Key_I,
                [this](Edit& edit, const StepState& step) {
                    return insertStep(edit, *m_run.state(), step, {u"?"_s, 0, {}}).transform(kForget);
                }});
    addCommand(*m_bar, tr("Problem… (P)"),
               {nullptr, tr("Make an issue of what went wrong, with the minutes lost"), Qt::Key_P,
                [this](Edit& edit, const StepState& step) {
                    return reportProblem(edit, *m_run.state(), step, {u"?"_s, 0}).transform(kForget);
                },
                true});
    addCommand(*m_bar, tr("Time left… (R)"),
               {nullptr, tr("How long the step still takes, from now on; the end is forecast anew"), Qt::Key_R,
                [this](Edit& edit, const StepState& step) { return setRemaining(edit, *m_run.state(), step, 1); }});
    m_line = new QLineEdit;
    m_line->setAccessibleName(tr("Tick by typing"));
    m_line->setPlaceholderText(
        tr("Tick by typing: 40 done 02:14 · 50 start · 50 failed disk full · 60 skip not needed"));
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addWidget(m_bar);
    column->addWidget(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &StepsPage::actAsTyped);
    for (const auto& [key, run] : {std::pair(Qt::Key_A, &StepsPage::repeat),
                                   {Qt::Key_I, &StepsPage::insert},
                                   {Qt::Key_P, &StepsPage::report},
                                   {Qt::Key_R, &StepsPage::askRemaining}}) {
        const auto command = std::ranges::find(m_commands, int(key), &Command::key);
        connect(command->button, &QPushButton::clicked, this, run);
    }
    return foot;
}

void StepsPage::addDeeds(QWidget& bar)
{
    for (const StepDeed& deed : kStepDeeds) {
        const QString hint = deed.when ? tr("Now; with Shift at another time, such as 02:14")
                                       : tr("As if nothing had happened (Backspace)");
        addCommand(bar, tr(deed.button),
                   {nullptr, hint, deed.key,
                    [this, action = deed.action](Edit& edit, const StepState& step) {
                        return actOnStep(edit, *m_run.state(), step, {action, m_run.now(), doerOf(action), {}});
                    },
                    deed.action == StepAction::Verify});
        connect(m_commands.back().button, &QPushButton::clicked, this, [this, action = deed.action] { act(action); });
        if (!deed.when)
            continue;
        auto* later = new QAction(tr("%1 at another time…").arg(tr(deed.button)), this);
        connect(later, &QAction::triggered, this, [this, &deed] { askWhen(deed); });
        m_actions += later;
    }
}

void StepsPage::addCommand(QWidget& bar, const QString& text, Command command)
{
    command.button = new QPushButton(text);
    bar.layout()->addWidget(command.button);
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, command.button, &QPushButton::click);
    m_actions += action;
    m_commands.push_back(std::move(command));
}

bool StepsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        m_view->setColumnHidden(StepsModel::PlannedColumn, m_view->width() < kRoomForThePlan);
    if (watched != m_view || event->type() != QEvent::KeyPress || !current())
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto command = std::ranges::find(m_commands, key->key(), &Command::key);
    if (command == m_commands.end())
        return QWidget::eventFilter(watched, event);
    const auto deed = std::ranges::find(kStepDeeds, Qt::Key(key->key()), &StepDeed::key);
    if (key->modifiers() == Qt::ShiftModifier && deed != std::end(kStepDeeds) && deed->when)
        askWhen(*deed);
    else if (key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    else if (command->button->isEnabled() && command->button->isVisible())
        command->button->click();
    else
        Q_EMIT m_run.told(m_run.refusal([&](Edit& edit) { return command->trial(edit, *current()); }));
    return true;
}

void StepsPage::fillPeople()
{
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    const RecordId by = chosenIn(*m_by);
    m_by->clear();
    addEntry(*m_by, tr("Done by: owner of the step"), {});
    for (const Person* person : snapshot->all<Person>())
        addEntry(*m_by, tr("Done by: %1").arg(person->name), person->id);
    choose(*m_by, by);
}

void StepsPage::showSteps()
{
    const StepState* step = current();
    const RecordId shown = step ? step->id() : RecordId();
    const OpenRun::StatePtr& state = m_run.state();
    m_model->setZone(m_run.zone());
    m_model->setState(state, m_run.back(), StepFilter(m_filter->currentData().toInt()), m_run.me());
    if (const int row = m_model->rowOf(shown); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    m_entry->follow(m_model->index(m_model->rowOf(m_asked), 0));
    m_messages->setState(m_run.isOn() ? state : nullptr, m_run.back());
    enableWhatMayBeDone();
}

void StepsPage::showAll()
{
    m_filter->setCurrentIndex(0);
    showSteps();
}

bool StepsPage::isFilteredEmpty() const { return m_model->rowCount() == 0; }

void StepsPage::showStep(const RecordId& step)
{
    if (const int row = m_model->rowOf(step); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
}

void StepsPage::enableWhatMayBeDone()
{
    const StepState* step = current();
    const auto state = m_run.state();
    const bool isOver = state && state->run().status != RunStatus::Planned && !m_run.isOn();
    for (const Command& command : m_commands) {
        const QString trouble = step ? m_run.refusal([&](Edit& edit) { return command.trial(edit, *step); })
                                     : tr("Choose a step of the list first.");
        command.button->setEnabled(trouble.isEmpty());
        command.button->setToolTip(trouble.isEmpty() ? command.hint : trouble);
        command.button->setVisible(!isOver || (command.isForOver && trouble.isEmpty()));
    }
    m_line->setVisible(m_run.isOn() && m_run.isWritable());
    m_bar->setVisible(state != nullptr);
    m_by->setVisible(m_run.isOn() && m_run.isWritable());
    m_filter->setVisible(state != nullptr);
}

const StepState* StepsPage::current() const
{
    const int row = m_view->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->stepAt(row) : nullptr;
}

void StepsPage::act(StepAction action)
{
    m_run.keepUp();
    if (const StepState* step = current())
        actAs(*step, {action, m_run.now(), {}, {}});
}

/// Whoever is chosen; who verifies is else the one who presses the key.
Id<Person> StepsPage::doerOf(StepAction action) const
{
    const Id<Person> chosen(chosenIn(*m_by));
    return chosen.isNull() && action == StepAction::Verify ? Id<Person>(m_run.me()) : chosen;
}

/// A change shows the run anew, so that the step is gone when it returns.
bool StepsPage::actAs(const StepState& step, const StepAct& act)
{
    StepAct wanted = act;
    wanted.by = doerOf(act.action);
    const auto state = m_run.state();
    const auto back = m_run.back(); // the step lives in one of them
    const auto deed = std::ranges::find(kStepDeeds, act.action, &StepDeed::action);
    const QString doubt = doubtAbout(*state, step, wanted);
    const bool isDone = m_run.change(tr(deed->label).arg(stepName(step)),
                                     [&](Edit& edit) { return actOnStep(edit, *state, step, wanted); });
    if (isDone)
        Q_EMIT m_run.told(doubt);
    return isDone;
}

/// Opens the line on the current row. What is typed goes to `take` with the step as it is by then.
void StepsPage::ask(const QString& question, const QString& hint,
                    const std::function<bool(const StepState&, const QString&)>& take)
{
    const StepState* step = current();
    if (!step)
        return;
    m_asked = step->id();
    m_entry->ask(m_view->currentIndex(), question.arg(stepName(*step)), hint, [this, take](const QString& text) {
        m_run.keepUp();
        const auto state = std::pair(m_run.state(), m_run.back()); // the step lives in one of them
        const StepState* asked = m_run.find(m_asked);
        return asked && take(*asked, text);
    });
}

void StepsPage::askWhen(const StepDeed& deed)
{
    ask(tr(deed.when), tr("02:14, and a note if you like"),
        [this, action = deed.action](const StepState& step, const QString& text) {
            const auto read = readTimedNote(text, m_run.now(), m_run.zone());
            if (!read)
                Q_EMIT m_run.told(read.error().text);
            return read && actAs(step, {action, read->at, {}, read->note});
        });
}

void StepsPage::askRemaining()
{
    ask(tr("%1 still takes"), tr("20 min, or nothing for what the plan leaves"),
        [this](const StepState& step, const QString& text) {
            const bool isNothing = text.trimmed().isEmpty();
            const auto minutes = isNothing ? Result<qint64>(0) : parseDuration(text);
            if (!minutes) {
                Q_EMIT m_run.told(minutes.error().text);
                return false;
            }
            const auto left = isNothing ? std::nullopt : std::optional(int(*minutes));
            return m_run.change(tr("Time left of %1").arg(stepName(step)),
                                [&](Edit& edit) { return setRemaining(edit, *m_run.state(), step, left); });
        });
}

void StepsPage::actAsTyped()
{
    m_run.keepUp();
    const auto state = m_run.state();
    if (!state)
        return;
    const auto line = readRunLine(m_line->text(), m_run.now(), m_run.zone());
    const auto step = line.and_then([&](const RunLine& read) { return m_run.stepOf(read); });
    if (!step)
        Q_EMIT m_run.told(step.error().text);
    else if (actAs(**step, {line->action, line->at, {}, line->note}))
        m_line->clear();
}

void StepsPage::repeat()
{
    const auto state = std::pair(m_run.state(), m_run.back()); // the step lives in one of them
    if (const StepState* step = current())
        m_run.change(tr("Repeat %1").arg(stepName(*step)),
                     [&](Edit& edit) { return repeatStep(edit, *state.first, *step).transform(kForget); });
}

void StepsPage::insert()
{
    const StepState* step = current();
    if (!step)
        return;
    const RecordId behind = step->id();
    const auto text = m_context.prompts.text(
        {tr("Insert a step"),
         tr("What has to be done behind “%1”, and for how long? For example: Free some space, 20 min")
             .arg(stepName(*step)),
         tr("Insert the step")},
        {});
    const auto state = m_run.state();
    step = state ? state->find(behind) : nullptr;
    if (!text || !step)
        return;
    const auto [title, minutes] = titleAndMinutes(*text);
    const StepInBetween wanted{title, minutes, Id<Person>(chosenIn(*m_by))};
    m_run.change(tr("Insert a step behind %1").arg(stepName(*step)),
                 [&](Edit& edit) { return insertStep(edit, *state, *step, wanted).transform(kForget); });
}

void StepsPage::report()
{
    const StepState* step = current();
    if (!step)
        return;
    const RecordId at = step->id();
    const auto text = m_context.prompts.text(
        {tr("Problem"),
         tr("What went wrong at “%1”, and how much time did it cost? For example: Disk full, 25 min")
             .arg(stepName(*step)),
         tr("Make an issue of it")},
        {});
    const auto state = m_run.state();
    const auto back = m_run.back(); // the step lives in one of them
    step = m_run.find(at);
    if (!text || !step)
        return;
    const auto [title, minutes] = titleAndMinutes(*text);
    const StepProblem problem{title, minutes};
    m_run.change(tr("Problem at %1").arg(stepName(*step)),
                 [&](Edit& edit) { return reportProblem(edit, *state, *step, problem).transform(kForget); });
}

void StepsPage::noteSent(const RecordId& message)
{
    Workspace& workspace = m_context.workspace;
    const auto state = m_run.state();
    const PlannedMessage* sent = workspace.snapshot()->find(Id<PlannedMessage>(message));
    if (!state || !sent || !m_run.isWritable())
        return;
    const QString title = sent->title;
    const bool isNoted = m_run.change(tr("Note that “%1” was sent").arg(title),
                                      [&](Edit& edit) { return noteMessage(edit, *state, *sent, workspace.author()); });
    if (isNoted)
        workspace.say({Message::Kind::Information, tr("Noted that “%1” was sent.").arg(title), tr("Undo"),
                       [&workspace] { workspace.undo(); }});
}

} // namespace readiness
