#include "ui/panels/plan/PlanCommands.h"

#include "ui/models/PlanEdits.h"
#include "ui/models/TypedLinks.h"
#include "ui/panels/plan/GanttView.h"
#include "ui/panels/plan/PlanTree.h"

#include <QActionGroup>
#include <QSettings>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr double kZoomStep = 1.5;
const QString kPath = u"plan/path"_s;

} // namespace

PlanCommands::PlanCommands(const PanelContext& context, PlanModel& model, PlanTree& tree, GanttView& gantt)
    : QObject(&tree), m_context(context), m_model(model), m_tree(tree), m_gantt(gantt)
{
    makeTaskActions();
    makePlanActions();
    makeChartActions();
    makePathActions();
    m_tree.addActions(m_ofTasks);
    connect(&gantt, &GanttView::moveWanted, this, &PlanCommands::startFrom);
    connect(&gantt, &GanttView::stretchWanted, this, &PlanCommands::stretchTo);
    connect(&gantt, &GanttView::linkWanted, this, [this](int from, int to, LinkType type) {
        apply(linked(m_context.workspace.snapshot(), plan().task(from).id, plan().task(to).id, type));
    });
    connect(&tree, &PlanTree::linksTyped, this, [this](int line, const QString& text) {
        apply(waitingFor(m_context.workspace.snapshot(), plan().task(line).id, text));
    });
    connect(&tree, &PlanTree::zoomWanted, &gantt, &GanttView::zoom);
}

QAction* PlanCommands::add(QList<QAction*>& list, const QString& text, const QString& key, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    list += action;
    return action;
}

void PlanCommands::makeTaskActions()
{
    const auto edit = [this](auto make) {
        return [this, make] {
            const std::vector<RecordId> tasks = m_tree.selectedTasks();
            if (!tasks.empty())
                apply(make(m_context.workspace.snapshot(), plan().plan, tasks));
        };
    };
    add(m_ofTasks, tr("Add a task below"), u"Ins"_s, [this] { addTask(); });
    add(m_ofTasks, tr("Indent"), u"Alt+Shift+Right"_s, edit(&indented));
    add(m_ofTasks, tr("Outdent"), u"Alt+Shift+Left"_s, edit(&outdented));
    add(m_ofTasks, tr("Move up"), u"Alt+Up"_s,
        edit([](const SnapshotPtr& shown, const RecordId& plan, const std::vector<RecordId>& tasks) {
            return shifted(shown, plan, tasks, -1);
        }));
    add(m_ofTasks, tr("Move down"), u"Alt+Down"_s,
        edit([](const SnapshotPtr& shown, const RecordId& plan, const std::vector<RecordId>& tasks) {
            return shifted(shown, plan, tasks, 1);
        }));
    add(m_ofTasks, tr("Link in order"), u"Ctrl+L"_s,
        edit([](const SnapshotPtr& shown, const RecordId&, const std::vector<RecordId>& tasks) {
            return chained(shown, tasks);
        }));
    add(m_ofTasks, tr("Unlink"), u"Ctrl+Shift+L"_s,
        edit([](const SnapshotPtr& shown, const RecordId&, const std::vector<RecordId>& tasks) {
            return unchained(shown, tasks);
        }));
    add(m_ofTasks, tr("Fill down"), u"Ctrl+D"_s, [this] { fillDown(); });
    add(m_ofTasks, tr("Next link of the task"), u"Alt+L"_s, [this] { selectNextLink(); });
    add(m_ofTasks, tr("Start later"), u"Alt+Right"_s, [this] { nudge(1); });
    add(m_ofTasks, tr("Start earlier"), u"Alt+Left"_s, [this] { nudge(-1); });
    add(m_ofTasks, tr("Take longer"), u"Ctrl+Alt+Right"_s, [this] { stretch(1); });
    add(m_ofTasks, tr("Take less time"), u"Ctrl+Alt+Left"_s, [this] { stretch(-1); });
    add(m_ofTasks, tr("Remove"), u"Del"_s, [this] { remove(); });
    const bool canWrite = m_context.workspace.project().mode() == Project::Mode::Write;
    for (QAction* action : m_ofTasks)
        action->setEnabled(canWrite);
    m_gantt.setMovable(canWrite);
}

void PlanCommands::makePlanActions()
{
    add(m_ofPlans, tr("New cutover plan…"), {}, [this] { addPlan(); });
    add(m_ofPlans, tr("Number the steps anew"), {},
        [this] { apply(renumbered(m_context.workspace.snapshot(), plan().plan)); });
    add(m_ofPlans, tr("Take a baseline…"), {}, [this] { takeBaseline(); });
    const bool canWrite = m_context.workspace.project().mode() == Project::Mode::Write;
    for (QAction* action : m_ofPlans)
        action->setEnabled(canWrite);
    add(m_ofPlans, tr("Strategy sheet"), {}, [this] {
        if (!plan().plan.isNull())
            m_context.selection.select(RecordRef{RecordKind::Plan, plan().plan});
    });
    add(m_ofPlans, tr("Filter the tasks"), u"Ctrl+F"_s, [this] { Q_EMIT filterWanted(); });
    add(m_ofPlans, tr("Columns…"), {}, [this] { m_tree.chooseColumns(); });
}

void PlanCommands::makeChartActions()
{
    add(m_ofChart, tr("Zoom in"), u"+"_s, [this] { m_gantt.zoom(kZoomStep); });
    add(m_ofChart, tr("Zoom out"), u"-"_s, [this] { m_gantt.zoom(1 / kZoomStep); });
    add(m_ofChart, tr("Fit"), u"Ctrl+0"_s, [this] { m_gantt.fit(); });
}

/// Which path is shown is remembered.
void PlanCommands::makePathActions()
{
    m_path = PlanPath(std::clamp(QSettings().value(kPath).toInt(), 0, kPlanPaths - 1));
    auto* group = new QActionGroup(this);
    const QStringList texts{tr("Show no path"), tr("Show what decides when the task is"), tr("Show what it waits for"),
                            tr("Show what waits for it"), tr("Show both")};
    for (int i = 0; i < kPlanPaths; ++i) {
        QAction* action = add(m_ofPath, texts[i], u"Alt+%1"_s.arg(i), [this, i] { setPath(PlanPath(i)); });
        action->setCheckable(true);
        action->setChecked(i == int(m_path));
        group->addAction(action);
    }
}

void PlanCommands::setPath(PlanPath path)
{
    m_path = path;
    QSettings().setValue(kPath, int(path));
    Q_EMIT pathChanged();
}

bool PlanCommands::apply(Result<Edit> edit)
{
    if (edit)
        return m_context.workspace.commit(std::move(*edit));
    m_context.workspace.say({Message::Kind::Error, edit.error().text, {}, {}});
    return false;
}

void PlanCommands::addPlan()
{
    if (const auto made = m_context.prompts.newRecord(m_context.workspace, newPlan(*m_context.workspace.snapshot())))
        Q_EMIT planMade(*made);
}

void PlanCommands::takeBaseline()
{
    if (plan().plan.isNull())
        return;
    if (const auto made = m_context.prompts.newRecord(m_context.workspace,
                                                      newBaseline(plan().plan, m_context.workspace.clock().now())))
        Q_EMIT baselineTaken(*made);
}

void PlanCommands::addTask()
{
    if (plan().plan.isNull())
        return;
    const int line = m_tree.currentLine();
    auto begun = taskBelow(m_context.workspace.snapshot(), plan().plan, line < 0 ? RecordId() : plan().task(line).id);
    const RecordId task = begun ? begun->record : RecordId();
    if (apply(begun ? Result<Edit>(std::move(begun->edit)) : tl::unexpected(begun.error())))
        Q_EMIT taskMade(task);
}

void PlanCommands::startFrom(int line, Minute from)
{
    apply(startedFrom(m_context.workspace.snapshot(), plan().task(line).id, from));
}

/// The duration that brings the end there, in the working time of the task.
void PlanCommands::stretchTo(int line, Minute until)
{
    const ActivityDates dates = plan().datesOf(line);
    if (!dates.isDated())
        return;
    const Schedule& schedule = plan().schedule->schedule();
    const ActivityIndex activity = plan().schedule->activityOf(plan().task(line).id);
    const WorkingTime* working = schedule.calendars().at(schedule.network().activities()[size_t(activity)].calendar);
    const Minute from = dates.plannedStart;
    apply(lasting(m_context.workspace.snapshot(), plan().task(line).id,
                  working ? working->workBefore(until) - working->workBefore(from) : until - from));
}

/// By steps of the axis.
void PlanCommands::nudge(int steps)
{
    const int line = m_tree.currentLine();
    const ActivityDates dates = line < 0 ? ActivityDates() : plan().datesOf(line);
    if (dates.isDated() && !plan().outline.lines()[size_t(line)].isSummary)
        startFrom(line, dates.plannedStart + steps * m_gantt.stepMinutes());
}

void PlanCommands::stretch(int steps)
{
    const int line = m_tree.currentLine();
    if (line < 0 || plan().outline.lines()[size_t(line)].isSummary || plan().task(line).isMilestone)
        return;
    apply(lasting(m_context.workspace.snapshot(), plan().task(line).id,
                  std::max(1, plan().task(line).duration + steps * m_gantt.stepMinutes())));
}

/// What the first of the selected rows says in the current column, the others say too.
void PlanCommands::fillDown()
{
    const auto* field = m_tree.currentIndex().data(FieldRole).value<const Field*>();
    const std::vector<RecordId> tasks = m_tree.selectedTasks();
    if (field && tasks.size() > 1)
        apply(filledDown(m_context.workspace.snapshot(), tasks, *field));
}

/// One after the other, of those that begin or end at the current task.
void PlanCommands::selectNextLink()
{
    const int line = m_tree.currentLine(), count = int(plan().chart.arrows.size());
    for (int step = 1; line >= 0 && step <= count; ++step) {
        const int arrow = (m_gantt.selectedArrow() + step) % count;
        const GanttArrow& one = plan().chart.arrows[size_t(arrow)];
        if (one.from == line || one.to == line)
            return Q_EMIT m_gantt.arrowPressed(arrow);
    }
}

/// The link that is selected in the chart, else the selected tasks.
void PlanCommands::remove()
{
    if (const int arrow = m_gantt.selectedArrow(); arrow >= 0) {
        apply(withoutLink(m_context.workspace.snapshot(), plan().chart.arrows[size_t(arrow)].link));
        return;
    }
    const std::vector<RecordId> tasks = m_tree.selectedTasks();
    if (tasks.empty())
        return;
    Workspace& workspace = m_context.workspace;
    if (apply(removed(workspace.snapshot(), plan().plan, tasks)))
        workspace.say({Message::Kind::Information,
                       tr("Removed %n task(s) with their parts.", nullptr, int(tasks.size())), tr("Undo"),
                       [&workspace] { workspace.undo(); }});
}

} // namespace readiness
