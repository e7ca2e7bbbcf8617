#include "ui/panels/run/ComparisonPage.h"

#include "core/base/Text.h"
#include "core/project/DurationEdit.h"
#include "core/query/TimeText.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/RowList.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/panels/run/DeviationBar.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

enum Column { TaskColumn, PlannedColumn, DeviationColumn, ProposalColumn, FirstRunColumn };

/// Runs in which something was measured, in their order.
std::vector<const Run*> runsOf(const std::vector<ComparedTask>& compared)
{
    std::vector<const Run*> runs;
    for (const ComparedTask& task : compared) {
        for (const MeasuredStep& step : task.measured) {
            if (std::ranges::find(runs, step.run) == runs.end())
                runs.push_back(step.run);
        }
    }
    std::ranges::sort(runs, {}, [](const Run* run) { return run->number; });
    return runs;
}

QString signedMinutes(int minutes)
{
    return (minutes > 0 ? u"+"_s : minutes < 0 ? u"−"_s : QString()) + displayDuration(std::abs(minutes));
}

} // namespace

ComparisonPage::ComparisonPage(const PanelContext& context, OpenRun& run)
    : m_context(context),
      m_run(run),
      m_table(new TextRows(this)),
      m_view(new RowList(m_table, context.workspace, tr("Planned and actual"), {})),
      m_empty(new EmptyState(*m_view)),
      m_sum(textLabel())
{
    setTextRole(m_sum, TextRole::Secondary);
    m_view->installEventFilter(this);
    m_view->setItemDelegateForColumn(DeviationColumn, new DeviationBar(m_view));
    auto* bar = new QWidget;
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    m_accept = addButton(*row, tr("Accept the proposal (Enter)"), &ComparisonPage::accept);
    m_acceptAll = addButton(*row, tr("Accept all proposals"), &ComparisonPage::acceptAll);
    row->addWidget(m_sum);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(bar);
    connect(&run, &OpenRun::changed, this, &ComparisonPage::renew);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& at) {
        enableWhatMayBeDone();
        if (at.isValid())
            m_context.selection.select(at.data(RecordRole).value<RecordRef>());
    });
}

QPushButton* ComparisonPage::addButton(QLayout& row, const QString& text, void (ComparisonPage::*run)())
{
    auto* button = new QPushButton(text);
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, run);
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    m_actions += action;
    return button;
}

bool ComparisonPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return accept(), true;
    }
    return QWidget::eventFilter(watched, event);
}

/// All runs are read for it, so that it waits until somebody looks.
void ComparisonPage::renew()
{
    if (isVisible() && m_snapshot != m_context.workspace.snapshot())
        fill();
}

void ComparisonPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    renew();
}

void ComparisonPage::fill()
{
    const SnapshotPtr before = m_snapshot; // what is shown lives in it
    m_snapshot = m_context.workspace.snapshot();
    const auto state = m_run.state();
    m_compared = state ? compareRuns(*m_snapshot, state->run().plan) : std::vector<ComparedTask>();
    const std::vector<const Run*> runs = runsOf(m_compared);
    QStringList headings{tr("Task"), tr("Planned"), tr("Longer or shorter"), tr("Proposed")};
    for (const Run* run : runs)
        headings += displayLine(run->title);
    std::vector<TextRows::Row> rows;
    int planned = 0, likely = 0;
    for (const ComparedTask& compared : m_compared) {
        rows.push_back(rowOf(compared, runs));
        planned += compared.task->duration;
        likely += compared.likely;
    }
    m_table->setRows(headings, std::move(rows));
    QHeaderView& header = *m_view->header();
    header.setStretchLastSection(false);
    for (const auto& [column, width] :
         {std::pair(TaskColumn, 250), {PlannedColumn, 84}, {DeviationColumn, 150}, {ProposalColumn, 180}})
        header.resizeSection(column, width);
    for (int column = ProposalColumn + 1; column < header.count(); ++column)
        header.resizeSection(column, std::clamp(header.sectionSizeHint(column), 84, 180));
    m_empty->say(m_compared.empty() ? tr("No run has measured a task yet: steps with a start and an end do.")
                                    : QString());
    m_sum->setText(m_compared.empty() ? QString()
                                      : tr("All these tasks together: planned %1, took %2.")
                                            .arg(displayDuration(planned), displayDuration(likely)));
    enableWhatMayBeDone();
}

TextRows::Row ComparisonPage::rowOf(const ComparedTask& compared, const std::vector<const Run*>& runs) const
{
    const Task& task = *compared.task;
    const int more = compared.likely - task.duration;
    const int percent = task.duration > 0 ? more * 100 / task.duration : more > 0 ? 100 : 0;
    const QString name = task.step > 0 ? QString::number(task.step) + u' ' + task.title : task.title;
    TextRows::Row row{{RecordKind::Task, task.id},
                      {{displayLine(name)},
                       {displayDuration(task.duration), {}, true},
                       {signedMinutes(more), {}, true, percent},
                       {}}};
    if (compared.isProposal())
        row.cells[ProposalColumn].text =
            tr("%1 (%2 to %3)", "likely, optimistic, pessimistic duration")
                .arg(displayDuration(compared.likely), displayDuration(compared.optimistic),
                     displayDuration(compared.pessimistic));
    else
        row.cells[ProposalColumn].status = status(tr("As planned"), Tone::Go);
    for (const Run* run : runs) {
        const auto measured = std::ranges::find(compared.measured, run, &MeasuredStep::run);
        row.cells.push_back(
            {measured == compared.measured.end() ? QString() : displayDuration(measured->minutes), {}, true});
    }
    return row;
}

void ComparisonPage::enableWhatMayBeDone()
{
    const ComparedTask* compared = current();
    const QString one = compared ? m_run.refusal([&](Edit& edit) { return acceptDuration(edit, *compared); })
                                 : tr("Choose a task of the list first.");
    const QString all = m_run.refusal([&](Edit& edit) { return acceptDurations(edit, m_compared); });
    m_accept->setEnabled(one.isEmpty());
    m_accept->setToolTip(one.isEmpty() ? tr("The task gets the median as its likely duration, and the extremes") : one);
    m_acceptAll->setEnabled(all.isEmpty());
    m_acceptAll->setToolTip(all.isEmpty() ? tr("One change, which Ctrl+Z takes back") : all);
}

const ComparedTask* ComparisonPage::current() const
{
    const int row = m_view->currentRow();
    return row >= 0 && row < int(m_compared.size()) ? &m_compared[std::size_t(row)] : nullptr;
}

void ComparisonPage::accept()
{
    if (const ComparedTask* compared = current()) {
        const ComparedTask wanted = *compared;
        const SnapshotPtr shown = m_snapshot;
        m_run.change(tr("Duration of %1 as it went").arg(wanted.task->title),
                     [&](Edit& edit) { return acceptDuration(edit, wanted); });
    }
}

void ComparisonPage::acceptAll()
{
    const auto wanted = m_compared;
    const SnapshotPtr shown = m_snapshot;
    m_run.change(tr("Durations as they went"), [&](Edit& edit) { return acceptDurations(edit, wanted); });
}

} // namespace readiness
