#include "ui/panels/plan/PlanSheet.h"

#include "core/base/Text.h"
#include "core/query/TimeText.h"
#include "core/report/ScheduleWords.h"
#include "core/schedule/CriticalPath.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/Icons.h"
#include "ui/forms/SuccessorActions.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/panels/plan/BesideBar.h"
#include "ui/panels/plan/GanttView.h"
#include "ui/panels/plan/PlanCommands.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGlyph = 16;
constexpr int kMostWords = 320;  ///< of one label; the tool tip has it all
constexpr int kMostPath = 200;   ///< characters of the path, which is above the table
constexpr int kClearButton = 40; ///< pixels, with what is around it
constexpr int kMostFaults = 3;
constexpr int kTableParts = 4, kChartParts = 5; ///< of the width, at first
const QString kSplit = u"plan/split"_s;

QString shortened(const QString& text, int most = kMostWords)
{
    return text.size() <= most ? text : text.left(most).section(u' ', 0, -2) + u'…';
}

} // namespace

PlanSheet::PlanSheet(const PanelContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(new PlanModel(context.workspace, this)),
      m_tree(new PlanTree(context.workspace, *m_model)),
      m_gantt(new GanttView),
      m_commands(new PlanCommands(context, *m_model, *m_tree, *m_gantt)),
      m_empty(new EmptyState(*m_tree)),
      m_beside(new BesideBar(context.workspace, *m_model)),
      m_plans(new QComboBox),
      m_filter(new QLineEdit),
      m_splitter(new QSplitter),
      m_glyph(new QLabel),
      m_summary(textLabel()),
      m_path(textLabel()),
      m_faults(textLabel()),
      m_why(textLabel())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(makeTable(), 1);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(8, 4, 8, 4);
    below->addWidget(m_why);
    layout->addLayout(below);
    connect(m_model, &PlanModel::renewed, this, &PlanSheet::showPlan);
    connect(m_tree, &PlanTree::rowsChanged, this, &PlanSheet::showRows);
    connect(m_tree, &PlanTree::taskChanged, this, &PlanSheet::selectTask);
    connect(m_gantt, &GanttView::linePressed, this, &PlanSheet::showRow);
    connect(m_tree->header(), &QHeaderView::sectionResized, this, &PlanSheet::sayColumns);
    connect(m_gantt, &GanttView::arrowPressed, this, &PlanSheet::selectLink);
    connect(m_tree, &QTreeView::pressed, this, [this] { selectLink(-1); });
    connect(m_commands, &PlanCommands::pathChanged, this, &PlanSheet::showSelected);
    connect(m_commands, &PlanCommands::planMade, this, &PlanSheet::setPlan);
    connect(m_commands, &PlanCommands::baselineTaken, m_beside, &BesideBar::chooseBaseline);
    connect(m_commands, &PlanCommands::taskMade, this, [this](const RecordId& task) {
        m_wanted = task;
        m_isNamed = false;
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_tree->setFilter(words);
        sayEmpty();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_commands, &PlanCommands::filterWanted, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    connect(m_empty, &EmptyState::actionChosen, this, &PlanSheet::doEmptyAction);
    connect(m_plans, &QComboBox::activated, this,
            [this](int index) { setPlan(m_plans->itemData(index).value<RecordRef>().id); });
    m_gantt->setSaying([this](int line) { return saidOf(line); });
    constexpr int kMinute = 60'000;
    m_minute.setInterval(kMinute);
    connect(&m_minute, &QTimer::timeout, this, &PlanSheet::showNow);
    addActions(m_commands->ofChart());
    addActions(m_commands->ofPlans());
    addActions(m_commands->ofPath());
    m_gantt->setFocusProxy(m_tree);
    m_gantt->addActions(m_commands->ofTasks());
    m_gantt->setContextMenuPolicy(Qt::ActionsContextMenu);
    sayColumns();
    showPlan();
    setPlan(m_plans->currentData().value<RecordRef>().id);
}

PlanSheet::~PlanSheet() { QSettings().setValue(kSplit, m_splitter->saveState()); }

/// Which plan, what can be done, and what comes of it.
QWidget* PlanSheet::makeBar()
{
    m_plans->setAccessibleName(tr("Cutover plan"));
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plans->setMinimumContentsLength(14);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_plans);
    row->addWidget(buttonFor(*m_commands->ofTasks().front(), tr("Add task")));
    row->addWidget(menuButtonFor(m_commands->ofTasks(), tr("Tasks")));
    row->addWidget(menuButtonFor(m_commands->ofPath(), tr("Path")));
    row->addWidget(menuButtonFor(m_commands->ofPlans(), tr("Plan")));
    m_filter->setPlaceholderText(tr("Filter by words"));
    m_filter->setToolTip(tr("Shows the tasks that say all these words in any column, such as an owner or “critical”"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(m_filter->fontMetrics().horizontalAdvance(m_filter->placeholderText()) + kClearButton);
    row->addWidget(m_filter);
    const QStringList texts{u"+"_s, u"−"_s, tr("Fit")};
    for (int i = 0; i < m_commands->ofChart().size(); ++i) {
        QAction* action = m_commands->ofChart()[i];
        auto* button = new QToolButton;
        button->setText(texts[i]);
        button->setToolTip(action->text() + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')');
        button->setAccessibleName(action->text());
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    auto* says = new QHBoxLayout;
    says->setSpacing(8);
    says->addWidget(m_glyph, 0, Qt::AlignTop);
    says->addWidget(m_summary, 1);
    setTextRole(m_path, TextRole::Secondary);
    auto* bar = new QWidget;
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(buttons);
    layout->addLayout(says);
    layout->addWidget(m_path);
    layout->addWidget(m_beside);
    layout->addWidget(m_faults);
    return bar;
}

/// The rows of both sides are the same: one height, one vertical scroll bar, the chart's.
QWidget* PlanSheet::makeTable()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_gantt);
    m_splitter->setStretchFactor(0, kTableParts);
    m_splitter->setStretchFactor(1, kChartParts);
    m_splitter->setSizes({100 * kTableParts, 100 * kChartParts});
    m_splitter->restoreState(QSettings().value(kSplit).toByteArray());
    const auto align = [this] { m_tree->header()->setFixedHeight(m_gantt->axisHeight()); };
    connect(m_gantt, &GanttView::axisHeightChanged, this, align);
    align();
    QScrollBar* own = m_tree->verticalScrollBar();
    QScrollBar* seen = m_gantt->verticalScrollBar();
    connect(own, &QScrollBar::valueChanged, seen, &QScrollBar::setValue);
    connect(seen, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
    setTextRole(m_why, TextRole::Secondary);
    return m_splitter;
}

void PlanSheet::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->setAwake(*this, true);
    m_minute.start();
    showNow();
}

void PlanSheet::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model->setAwake(*this, false);
    m_minute.stop();
}

void PlanSheet::fillPlans()
{
    const RecordId shown = m_model->shown()->plan;
    m_plans->clear();
    for (const Plan* plan : m_context.workspace.snapshot()->all<Plan>()) {
        m_plans->addItem(displayLine(plan->title), QVariant::fromValue(RecordRef{RecordKind::Plan, plan->id}));
        if (plan->id == shown)
            m_plans->setCurrentIndex(m_plans->count() - 1);
    }
    m_plans->setVisible(m_plans->count() > 0);
}

/// Which run it is matters where its times are shown.
void PlanSheet::sayColumns()
{
    m_beside->setActualShown(!m_tree->isColumnHidden(int(PlanColumn::ActualStart))
                             || !m_tree->isColumnHidden(int(PlanColumn::ActualFinish)));
}

void PlanSheet::setPlan(const RecordId& plan) { m_model->setPlan(plan); }

void PlanSheet::showTask(const RecordId& task)
{
    const Task* record = m_context.workspace.snapshot()->find(Id<Task>(task));
    if (!record)
        return;
    setPlan(record->plan);
    const std::vector<int> shown = m_tree->shownLines();
    if (std::find(shown.begin(), shown.end(), m_model->shown()->outline.lineOf(task)) == shown.end())
        m_filter->clear();
    if (!m_tree->showTask(task))
        m_wanted = task;
}

void PlanSheet::showPlan()
{
    const ShownPlanPtr plan = m_model->shown();
    if (!plan->snapshot->find(Id<Plan>(plan->plan))) {
        const auto plans = plan->snapshot->all<Plan>();
        if (!plans.empty()) {
            setPlan(plans.front()->id);
            return;
        }
    }
    fillPlans();
    m_gantt->setChart(std::shared_ptr<const GanttChart>(plan, &plan->chart));
    showRows();
    showWords();
    sayEmpty();
    if (plan->outline.lineOf(m_wanted) >= 0) {
        m_tree->showTask(std::exchange(m_wanted, {}));
        if (!std::exchange(m_isNamed, true))
            m_tree->edit(m_tree->currentIndex()); // its title is typed at once
    }
    showSelected();
    markLink();
}

/// When it ends, whether that fits, through what it takes so long, and what does not hold together.
void PlanSheet::showWords()
{
    const ShownPlan& plan = *m_model->shown();
    const QStringList said = plan.schedule ? scheduleSummary(*plan.schedule) : QStringList();
    const bool hasTasks = !plan.outline.lines().empty();
    const auto margin = plan.schedule ? plan.schedule->marginMinutes() : std::nullopt;
    const bool isLate = margin && *margin < 0;
    const bool isTight = margin && plan.schedule->window() && *margin < plan.schedule->window()->buffer;
    const ReportStatus status = isLate    ? ReportStatus{{}, Tone::NoGo, StatusGlyph::Octagon}
                                : isTight ? ReportStatus{{}, Tone::Conditional, StatusGlyph::Diamond}
                                          : ReportStatus{{}, Tone::Go, StatusGlyph::Check};
    m_glyph->setPixmap(statusIcon(status).pixmap(kGlyph, kGlyph));
    m_glyph->setVisible(hasTasks && margin.has_value());
    m_summary->setText(said.mid(0, margin ? 2 : 1).join(u' '));
    m_summary->setVisible(hasTasks && !said.isEmpty());
    const QString path = said.mid(margin ? 2 : 1).join(u' ');
    m_path->setText(shortened(path, kMostPath));
    m_path->setToolTip(Qt::convertFromPlainText(path));
    m_path->setVisible(hasTasks && !path.isEmpty());
    QStringList faults = plan.schedule ? scheduleFaults(*plan.schedule) : QStringList();
    if (!plan.trouble.isEmpty() && hasTasks)
        faults += plan.trouble;
    m_faults->setToolTip(Qt::convertFromPlainText(faults.join(u'\n')));
    m_faults->setText(shortened(faults.mid(0, kMostFaults).join(u'\n')));
    m_faults->setVisible(!faults.isEmpty());
}

void PlanSheet::sayEmpty()
{
    const ShownPlan& plan = *m_model->shown();
    const bool canWrite = m_context.workspace.project().mode() == Project::Mode::Write;
    if (m_plans->count() == 0)
        m_empty->say(tr("There is no cutover plan yet: who does what in the night of the go-live, to the minute. Make "
                        "one here, or take "
                        "over that of a playbook: Project › Compare with the playbook."),
                     canWrite ? tr("New cutover plan…") : QString());
    else if (plan.outline.lines().empty())
        m_empty->say(tr("The plan has no tasks yet."), canWrite ? tr("Add the first task") : QString());
    else if (m_tree->isFiltered() && m_tree->shownLines().empty())
        m_empty->say(tr("Nothing fits the filter."), tr("Show all"));
    else
        m_empty->say({});
    m_gantt->setVisible(m_plans->count() > 0);
}

void PlanSheet::doEmptyAction()
{
    if (m_tree->isFiltered())
        m_filter->clear();
    else if (m_plans->count() == 0)
        m_commands->addPlan();
    else
        m_commands->addTask();
}

void PlanSheet::showRows() { m_gantt->setRows(m_tree->shownLines(), m_tree->rowHeight()); }

void PlanSheet::showNow() { m_gantt->setNow(minuteOf(m_context.workspace.clock().now())); }

void PlanSheet::showRow(int line)
{
    const RecordId task = m_model->shown()->task(line).id;
    m_tree->showTask(task);
    selectLink(-1);
    m_context.selection.select(RecordRef{RecordKind::Task, task}); // a link may have been, of the same row
}

/// Its type and lag are in the details then; -1: none.
void PlanSheet::selectLink(int arrow)
{
    m_link = arrow < 0 ? RecordId() : m_model->shown()->chart.arrows[size_t(arrow)].link;
    markLink();
    if (!m_link.isNull())
        m_context.selection.select(RecordRef{RecordKind::Link, m_link});
}

void PlanSheet::markLink()
{
    const auto& arrows = m_model->shown()->chart.arrows;
    const auto marked =
        std::find_if(arrows.begin(), arrows.end(), [this](const GanttArrow& arrow) { return arrow.link == m_link; });
    m_gantt->setSelectedArrow(m_link.isNull() || marked == arrows.end() ? -1 : int(marked - arrows.begin()));
}

void PlanSheet::selectTask()
{
    selectLink(-1);
    showSelected();
    const int line = m_tree->currentLine();
    if (line < 0)
        return;
    m_gantt->showLine(line);
    m_context.selection.select(RecordRef{RecordKind::Task, m_model->shown()->task(line).id});
}

/// The selected task in the chart, with all that it waits for and all that waits for it, and why it is when it is.
void PlanSheet::showSelected()
{
    const ShownPlan& plan = *m_model->shown();
    const int line = m_tree->currentLine();
    const std::vector<quint8> path = plan.pathOf(line, m_commands->path());
    m_gantt->setSelected(line, path);
    m_tree->setPath(path);
    const ActivityIndex activity =
        line >= 0 && plan.schedule ? plan.schedule->activityOf(plan.task(line).id) : kNoIndex;
    const QString why = activity == kNoIndex ? QString()
                                             : activityName(*plan.schedule, activity) + u": "_s + pathWords(path)
                                                   + whyThen(*plan.schedule, activity) + wayTo(activity);
    m_why->setText(shortened(why));
    m_why->setToolTip(Qt::convertFromPlainText(why));
    m_why->setVisible(!m_why->text().isEmpty());
}

/// How many tasks are on the path that is shown, besides the task itself.
QString PlanSheet::pathWords(const std::vector<quint8>& path) const
{
    const int others = int(std::count(path.begin(), path.end(), 1)) - 1;
    switch (m_commands->path()) {
    case PlanPath::Before: return tr("It waits for %n task(s).", nullptr, others) + u' ';
    case PlanPath::After: return tr("%n task(s) wait for it.", nullptr, others) + u' ';
    case PlanPath::Both: return tr("It waits for %n task(s), or they wait for it.", nullptr, others) + u' ';
    default: return {};
    }
}

/// The chain of tasks through which it ends no earlier; nothing where it begins with the plan.
QString PlanSheet::wayTo(ActivityIndex activity) const
{
    const PlanSchedule& schedule = *m_model->shown()->schedule;
    QStringList names;
    for (const ActivityIndex one : criticalPath(schedule.schedule(), activity).chain)
        names += activityName(schedule, one);
    return names.size() < 2 ? QString() : u' ' + tr("The way to it: %1.").arg(names.join(u" → "));
}

QString PlanSheet::saidOf(int line) const
{
    const ShownPlan& plan = *m_model->shown();
    const ActivityIndex activity = plan.schedule ? plan.schedule->activityOf(plan.task(line).id) : kNoIndex;
    if (activity == kNoIndex)
        return displayLine(plan.task(line).title);
    return activityName(*plan.schedule, activity) + u'\n' + whyThen(*plan.schedule, activity) + saidOfBaseline(line);
}

QString PlanSheet::saidOfBaseline(int line) const
{
    const ShownPlan& plan = *m_model->shown();
    const ActivityDates then = plan.baselineOf(line);
    if (!then.isDated())
        return {};
    return u'\n'
           + tr("Baseline: %1 to %2.")
                 .arg(shownTime(then.plannedStart, plan.chart.zone), shownTime(then.plannedFinish, plan.chart.zone));
}

} // namespace readiness
