#include "ui/panels/run/ShiftsPage.h"

#include "core/base/Text.h"
#include "core/project/ShiftEdit.h"
#include "core/query/TimeText.h"
#include "core/report/RunWords.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/RowList.h"
#include "ui/forms/TextRole.h"
#include "ui/models/TextRows.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextLines = 5;

} // namespace

ShiftsPage::ShiftsPage(const PanelContext& context, OpenRun& run)
    : m_context(context),
      m_run(run),
      m_table(new TextRows(this)),
      m_view(new RowList(m_table, context.workspace, tr("Shifts"), {})),
      m_empty(new EmptyState(*m_view))
{
    m_view->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeFoot());
    connect(&run, &OpenRun::changed, this, &ShiftsPage::showShifts);
    connect(m_empty, &EmptyState::actionChosen, this, &ShiftsPage::addShift);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        showCurrent();
        if (row.isValid())
            m_context.selection.select(row.data(RecordRole).value<RecordRef>());
    });
}

QPushButton* ShiftsPage::addButton(QLayout& row, const QString& text, const QString& hint, void (ShiftsPage::*run)())
{
    auto* button = new QPushButton(text);
    button->setToolTip(hint);
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, run);
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, this, run);
    m_actions += action;
    return button;
}

QWidget* ShiftsPage::makeFoot()
{
    auto* foot = new QWidget;
    auto* bar = new QWidget;
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_accept = addButton(*row, tr("Take over (T)"), {}, &ShiftsPage::takeOver);
    m_draft = addButton(*row, tr("Write down the situation (W)"),
                        tr("Puts the situation of this minute below what stands there"), &ShiftsPage::draft);
    addButton(*row, tr("Hand-over report"), tr("What runs, what comes next, problems and decisions, on one page"),
              &ShiftsPage::wantReport);
    addButton(*row, tr("Add shift…"), tr("People who are on duty from one time to another"), &ShiftsPage::addShift);
    auto* name = new QLabel(tr("What the next shift has to know"));
    setTextRole(name, TextRole::Secondary);
    m_text = new QPlainTextEdit;
    m_text->setAccessibleName(name->text());
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + 16);
    m_text->installEventFilter(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(8, 4, 8, 8);
    column->setSpacing(4);
    column->addWidget(name);
    column->addWidget(m_text);
    column->addWidget(bar);
    return foot;
}

bool ShiftsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        saveText();
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_T)
            return takeOver(), true;
        if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_W)
            return draft(), true;
    }
    return QWidget::eventFilter(watched, event);
}

void ShiftsPage::showShifts()
{
    m_state = m_run.state();
    m_shifts = m_state ? shiftStates(*m_state) : std::vector<ShiftState>();
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    const auto nameOf = [&](const Id<Person>& person) {
        const Person* found = snapshot->find(person);
        return found ? displayLine(found->name) : QString();
    };
    const auto statusOf = [&](const ShiftState& shift) {
        if (shift.isOverdue())
            return status(tr("Waiting for %1").arg(displayDuration(shift.minutesOverdue)), Tone::NoGo);
        if (shift.isAccepted)
            return status(tr("Taken over by %1").arg(nameOf(shift.shift->acceptedBy)), Tone::Go);
        if (shift.isOnDuty)
            return status(tr("On duty"), Tone::InProgress);
        return status(shift.starts != kNoMinute && shift.starts <= m_state->now() ? tr("Over") : tr("To come"),
                      Tone::NotStarted);
    };
    std::vector<TextRows::Row> rows;
    for (const ShiftState& shift : m_shifts) {
        rows.push_back({{RecordKind::Shift, shift.shift->id},
                        {{displayLine(shift.shift->title)},
                         {m_run.timeText(shift.starts)},
                         {m_run.timeText(shift.ends)},
                         {nameOf(shift.shift->lead)},
                         {{}, statusOf(shift)}}});
    }
    const bool isFirst = m_table->columnCount() == 0;
    m_table->setRows({tr("Shift"), tr("From"), tr("To"), tr("Lead"), tr("Hand-over")}, std::move(rows));
    if (isFirst) {
        for (const auto& [column, width] : {std::pair(0, 170), {1, 84}, {2, 84}, {3, 140}})
            m_view->header()->resizeSection(column, width);
    }
    if (m_view->currentRow() < 0 && !m_shifts.empty()) {
        const auto wanted =
            std::ranges::find_if(m_shifts, [](const ShiftState& one) { return one.isOverdue() || one.isOnDuty; });
        const auto row = wanted == m_shifts.end() ? 0 : int(wanted - m_shifts.begin());
        const QSignalBlocker quiet(m_view->selectionModel()); // nobody has gone there
        m_view->setCurrentIndex(m_table->index(row, 0));
    }
    m_empty->say(m_shifts.empty() ? tr("The plan of this run has no shifts yet: who is on duty, from when to when?")
                                  : QString(),
                 m_run.isWritable() ? tr("Add shift…") : QString());
    showCurrent();
}

/// What somebody is typing stays.
void ShiftsPage::showCurrent()
{
    const ShiftState* shift = current();
    const RecordId shown = shift ? RecordId(shift->shift->id) : RecordId();
    if (shown != m_written || !m_text->document()->isModified()) {
        if (shown != m_written)
            saveText();
        m_written = shown;
        const QString text = shift ? shift->shift->handOver : QString();
        if (m_text->toPlainText() != text)
            m_text->setPlainText(text);
        m_text->document()->setModified(false);
    }
    m_text->setReadOnly(!m_run.isWritable());
    m_text->setEnabled(shift != nullptr);
    const auto state = m_state;
    const QString trouble = !shift ? tr("Choose a shift of the list first.") : m_run.refusal([&](Edit& edit) {
        return acceptHandOver(edit, *state, *shift, {Id<Person>(m_run.me()), m_run.now()});
    });
    m_accept->setEnabled(trouble.isEmpty());
    m_accept->setToolTip(trouble.isEmpty()
                             ? tr("Says that the shift after the chosen one knows what it has to, and takes over")
                             : trouble);
    m_draft->setEnabled(shift && m_run.isWritable());
}

const ShiftState* ShiftsPage::current() const
{
    const int row = m_view->currentRow();
    return row >= 0 && row < int(m_shifts.size()) ? &m_shifts[std::size_t(row)] : nullptr;
}

void ShiftsPage::saveText()
{
    const auto shift = std::ranges::find(m_shifts, m_written, [](const ShiftState& one) { return one.shift->id; });
    if (shift == m_shifts.end() || !m_text->document()->isModified())
        return;
    const QString text = m_text->toPlainText();
    m_text->document()->setModified(false);
    const auto state = m_state; // the shift lives in it
    const ShiftState written = *shift;
    if (text != written.shift->handOver)
        m_run.change(tr("Hand-over of %1").arg(written.shift->title),
                     [&](Edit& edit) { return setHandOver(edit, written, text); });
}

void ShiftsPage::draft()
{
    const auto state = m_run.state();
    if (!state || !current())
        return;
    const QString before = m_text->toPlainText().trimmed();
    m_text->setPlainText((before.isEmpty() ? QString() : before + u"\n\n"_s) + situationText(*state).trimmed());
    m_text->document()->setModified(true);
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void ShiftsPage::takeOver()
{
    saveText();
    m_run.keepUp();
    const auto state = m_run.state();
    const auto waiting = std::ranges::find_if(m_shifts, &ShiftState::isOverdue);
    const bool isHere = isVisible() || waiting == m_shifts.end();
    const ShiftState* chosen = isHere ? current() : &*waiting;
    if (!state || !chosen)
        return;
    const ShiftState shift = *chosen;
    const HandOver how{Id<Person>(m_run.me()), m_run.now()};
    const QString doubt = doubtAbout(*state, shift, how);
    if (m_run.change(tr("Take over from %1").arg(shift.shift->title),
                     [&](Edit& edit) { return acceptHandOver(edit, *state, shift, how); }))
        Q_EMIT m_run.told(doubt);
}

void ShiftsPage::addShift()
{
    const auto state = m_run.state();
    if (!state)
        return;
    const RecordId plan = state->run().plan;
    const NewRecord wanted{
        tr("Add shift"),
        tr("Who is on duty, from when to when? The times are those of the plan."),
        tr("Add the shift"),
        RecordKind::Shift,
        {u"title"_s, u"starts"_s, u"ends"_s, u"lead"_s},
        [plan](Edit& edit, const RecordId& shift) { return edit.set(RecordKind::Shift, shift, u"plan", plan); }};
    if (const auto made = m_context.prompts.newRecord(m_context.workspace, wanted))
        showShift(*made);
}

void ShiftsPage::showShift(const RecordId& shift)
{
    if (const int row = m_table->rowOf(shift); row >= 0)
        m_view->setCurrentIndex(m_table->index(row, 0));
}

} // namespace readiness
