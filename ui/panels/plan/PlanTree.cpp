#include "ui/panels/plan/PlanTree.h"

#include "ui/forms/FieldDelegate.h"

#include <QFontInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFontOfWidths = 13; ///< pixels; see widthOf()
constexpr double kWheelFactor = 1.2;
const QString kSettings = u"tables/plan"_s;

int widthOf(PlanColumn column)
{
    switch (column) {
    case PlanColumn::Title: return 210;
    case PlanColumn::Step: return 52;
    case PlanColumn::Number: return 60;
    case PlanColumn::Duration:
    case PlanColumn::TotalFloat:
    case PlanColumn::FreeFloat: return 84;
    case PlanColumn::Critical: return 90;
    default: return 130;
    }
}

bool isShownAtFirst(PlanColumn column) { return column <= PlanColumn::Predecessors; }

} // namespace

PlanTree::PlanTree(Workspace& workspace, PlanModel& model, QWidget* parent) : QTreeView(parent), m_plan(model)
{
    setItemDelegate(new FieldDelegate(workspace, this));
    setModel(&model);
    setAccessibleName(tr("Tasks of the plan"));
    setUniformRowHeights(true);
    setIndentation(14);
    setTreePosition(int(PlanColumn::Title));
    setAllColumnsShowFocus(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setStretchLastSection(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &PlanTree::chooseColumns);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) { setFolded(index, true); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) { setFolded(index, false); });
    connect(&model, &PlanModel::renewed, this, &PlanTree::unfold);
    restoreColumns();
}

PlanTree::~PlanTree()
{
    QSettings settings; // one, for each writes its file
    QStringList keys;
    const double scale = QFontInfo(font()).pixelSize() / kFontOfWidths;
    for (const int column : shownColumns()) {
        const QString key = PlanModel::keyOf(PlanColumn(column));
        keys += key;
        settings.setValue(kSettings + u"/width/"_s + key, qRound(columnWidth(column) / scale));
    }
    settings.setValue(kSettings + u"/shown"_s, keys);
}

void PlanTree::restoreColumns()
{
    const double scale = QFontInfo(font()).pixelSize() / kFontOfWidths;
    const QStringList chosen = QSettings().value(kSettings + u"/shown"_s).toStringList();
    for (int i = 0; i < kPlanColumns; ++i) {
        const auto column = PlanColumn(i);
        const QString key = PlanModel::keyOf(column);
        setColumnHidden(i, column != PlanColumn::Title
                               && !(chosen.isEmpty() ? isShownAtFirst(column) : chosen.contains(key)));
        const int width = QSettings().value(kSettings + u"/width/"_s + key, widthOf(column)).toInt();
        header()->resizeSection(i, qRound(width * scale));
    }
}

void PlanTree::chooseColumns()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(header()->mapToGlobal(QPoint(0, header()->height())));
}

void PlanTree::fillColumnMenu(QMenu& menu)
{
    for (int i = 0; i < kPlanColumns; ++i) {
        if (PlanColumn(i) == PlanColumn::Title)
            continue;
        QAction* action = menu.addAction(m_plan.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool isOn) { setColumnHidden(i, !isOn); });
    }
}

int PlanTree::rowHeight() const { return FieldDelegate::rowHeight(fontMetrics()); }

std::vector<int> PlanTree::shownColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < header()->count(); ++place) {
        if (const int column = header()->logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

/// New parts are seen at once; what the user folded stays so.
void PlanTree::unfold()
{
    m_isUnfolding = true;
    if (m_folded.isEmpty())
        expandAll();
    const auto& lines = m_plan.shown()->outline.lines();
    for (int line = 0; line < int(lines.size()) && !m_folded.isEmpty(); ++line) {
        if (lines[size_t(line)].isSummary)
            setExpanded(m_plan.indexOfLine(line), !m_folded.contains(lines[size_t(line)].task->id));
    }
    m_isUnfolding = false;
    Q_EMIT rowsChanged();
}

void PlanTree::setFolded(const QModelIndex& index, bool isFolded)
{
    if (m_isUnfolding)
        return;
    const RecordId task = m_plan.shown()->task(PlanModel::lineOf(index)).id;
    if (isFolded)
        m_folded.insert(task);
    else
        m_folded.remove(task);
    Q_EMIT rowsChanged();
}

std::vector<int> PlanTree::shownLines() const
{
    std::vector<int> shown;
    const auto& lines = m_plan.shown()->outline.lines();
    int foldedDepth = -1; // whatever is deeper is not seen
    for (int line = 0; line < int(lines.size()); ++line) {
        const OutlineLine& one = lines[size_t(line)];
        if (foldedDepth >= 0 && one.depth > foldedDepth)
            continue;
        foldedDepth = one.isSummary && m_folded.contains(one.task->id) ? one.depth : -1;
        shown.push_back(line);
    }
    return shown;
}

std::vector<RecordId> PlanTree::selectedTasks() const
{
    std::vector<int> lines;
    for (const QModelIndex& row : selectionModel()->selectedRows())
        lines.push_back(PlanModel::lineOf(row));
    std::sort(lines.begin(), lines.end());
    std::vector<RecordId> tasks;
    for (const int line : lines)
        tasks.push_back(m_plan.shown()->task(line).id);
    return tasks;
}

bool PlanTree::showTask(const RecordId& task, PlanColumn column)
{
    const int line = m_plan.shown()->outline.lineOf(task);
    if (line < 0)
        return false;
    const QModelIndex at = m_plan.indexOfLine(line, column);
    if (line == currentLine() && column == PlanColumn::Title)
        return true;
    for (QModelIndex above = at.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(at);
    scrollTo(at);
    return true;
}

void PlanTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    const RecordId task =
        current.isValid() ? RecordId(m_plan.shown()->task(PlanModel::lineOf(current)).id) : RecordId();
    if (std::exchange(m_current, task) != task)
        Q_EMIT taskChanged();
}

void PlanTree::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState
        && (currentIndex().flags() & Qt::ItemIsEditable))
        edit(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void PlanTree::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT zoomWanted(std::pow(kWheelFactor, event->angleDelta().y() / 120.0));
    else
        QTreeView::wheelEvent(event);
}

/// Tab goes from cell to cell and on to the next row, as in a spreadsheet.
QModelIndex PlanTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action != MoveNext && action != MovePrevious) || !currentIndex().isValid())
        return QTreeView::moveCursor(action, modifiers);
    const std::vector<int> columns = shownColumns();
    const int step = action == MoveNext ? 1 : -1;
    const auto next = std::find(columns.begin(), columns.end(), currentIndex().column()) - columns.begin() + step;
    if (next >= 0 && next < std::ssize(columns))
        return currentIndex().siblingAtColumn(columns[size_t(next)]);
    const QModelIndex row = step > 0 ? indexBelow(currentIndex()) : indexAbove(currentIndex());
    return row.isValid() ? row.siblingAtColumn(step > 0 ? columns.front() : columns.back()) : currentIndex();
}

} // namespace readiness
