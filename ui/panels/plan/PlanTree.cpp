#include "ui/panels/plan/PlanTree.h"

#include "core/base/Text.h"
#include "ui/forms/WidgetPalette.h"
#include "ui/panels/plan/PlanDelegate.h"

#include <QFontInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFontOfWidths = 13; ///< pixels; see widthOf()
constexpr double kWheelFactor = 1.2;
constexpr float kVeil = 0.65F; ///< over rows that step back
constexpr int kPathBar = 3;    ///< pixels
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

PlanTree::PlanTree(Workspace& workspace, PlanModel& model, QWidget* parent)
    : QTreeView(parent), m_plan(model), m_workspace(workspace)
{
    auto* delegate = new PlanDelegate(workspace, this);
    delegate->setBeforeCommit([this](Edit& edit, const QModelIndex& index, const FieldEditor& editor) {
        return spread(edit, index, editor);
    });
    connect(delegate, &PlanDelegate::linksTyped, this, &PlanTree::linksTyped);
    setItemDelegate(delegate);
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
    filter();
    if (m_folded.isEmpty() || isFiltered())
        expandAll();
    const auto& lines = m_plan.shown()->outline.lines();
    for (int line = 0; line < int(lines.size()) && !m_folded.isEmpty() && !isFiltered(); ++line) {
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
    if (isFiltered()) { // folded for the moment only
        Q_EMIT rowsChanged();
        return;
    }
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
        const bool isFolded = isFiltered() ? !isExpanded(m_plan.indexOfLine(line)) : m_folded.contains(one.task->id);
        foldedDepth = one.isSummary && isFolded ? one.depth : -1;
        if (m_isHidden.empty() || !m_isHidden[size_t(line)])
            shown.push_back(line);
    }
    return shown;
}

void PlanTree::setPath(const std::vector<quint8>& onPath)
{
    m_onPath = onPath;
    viewport()->update();
}

/// On the path, a bar at the edge; off it, faint.
void PlanTree::drawRow(QPainter* painter, const QStyleOptionViewItem& options, const QModelIndex& index) const
{
    QTreeView::drawRow(painter, options, index);
    const auto line = size_t(PlanModel::lineOf(index));
    if (line >= m_onPath.size())
        return;
    const Palette& colours = paletteOf(this);
    const QRect row(0, options.rect.top(), viewport()->width(), options.rect.height());
    QColor veil = colours.surface;
    veil.setAlphaF(kVeil);
    if (m_onPath[line])
        painter->fillRect(QRect(row.left(), row.top(), kPathBar, row.height()), colours.accent);
    else
        painter->fillRect(row, veil);
}

void PlanTree::setFilter(const QString& words)
{
    m_words = folded(words).split(u' ', Qt::SkipEmptyParts);
    unfold();
    const std::vector<int> shown = shownLines();
    if (std::find(shown.begin(), shown.end(), currentLine()) != shown.end())
        scrollTo(currentIndex());
}

/// In any of its cells.
bool PlanTree::says(int line, const QStringList& words) const
{
    QString all;
    for (int column = 0; column < kPlanColumns; ++column)
        all += m_plan.indexOfLine(line, PlanColumn(column)).data().toString() + u'\n';
    all = folded(all + m_plan.shown()->task(line).phase);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word); });
}

void PlanTree::filter()
{
    const auto& lines = m_plan.shown()->outline.lines();
    const bool wasFiltered = !m_isHidden.empty();
    m_isHidden.assign(isFiltered() ? lines.size() : 0, 1);
    for (int line = int(m_isHidden.size()) - 1; line >= 0; --line) {
        if (!m_isHidden[size_t(line)] || says(line, m_words)) { // a part of it does, or it does itself
            m_isHidden[size_t(line)] = 0;
            if (lines[size_t(line)].parent >= 0)
                m_isHidden[size_t(lines[size_t(line)].parent)] = 0;
        }
    }
    for (int line = 0; (wasFiltered || isFiltered()) && line < int(lines.size()); ++line) {
        const QModelIndex index = m_plan.indexOfLine(line);
        const bool isHidden = isFiltered() && m_isHidden[size_t(line)];
        if (isRowHidden(index.row(), index.parent()) != isHidden)
            setRowHidden(index.row(), index.parent(), isHidden);
    }
}

bool PlanTree::spread(Edit& edit, const QModelIndex& index, const FieldEditor& editor)
{
    if (!selectionModel()->isSelected(index))
        return true;
    std::vector<RecordId> others;
    for (const QModelIndex& row : selectionModel()->selectedRows(index.column())) {
        if (row != index && !row.data(FieldRole).isNull() && row.data(FieldRole).value<const Field*>())
            others.push_back(row.data(RecordRole).value<RecordRef>().id);
    }
    return spreadEdit(m_workspace, edit, editor, others);
}

void PlanTree::copy() const
{
    const std::vector<int> columns = shownColumns();
    TextGrid grid{{}};
    for (const int column : columns)
        grid.front() += m_plan.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const RecordId& task : selectedTasks()) {
        const QModelIndex row = m_plan.indexOfLine(m_plan.shown()->outline.lineOf(task));
        QStringList cells;
        for (const int column : columns)
            cells += row.siblingAtColumn(column).data().toString();
        grid += cells;
    }
    if (grid.size() > 1)
        copyGrid(grid);
}

/// What comes from here has columns that follow from the others.
TextGrid PlanTree::withoutComputed(TextGrid grid) const
{
    for (int column = 0; column < kPlanColumns; ++column) {
        if (!taskType().field(PlanModel::keyOf(PlanColumn(column)))) {
            const QString heading = m_plan.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            const qsizetype at = grid.size() > 1 ? grid.front().indexOf(heading) : -1;
            for (QStringList& row : grid) {
                if (at >= 0 && at < row.size())
                    row.removeAt(at);
            }
        }
    }
    return grid;
}

void PlanTree::paste()
{
    const TextGrid grid = withoutComputed(copiedGrid());
    if (grid.isEmpty() || m_plan.shown()->plan.isNull())
        return;
    PastePlace place;
    const auto& fields = columnsOf(RecordKind::Task);
    for (const int column : shownColumns()) {
        if (column == currentIndex().column())
            place.first = place.columns.size();
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const Column& one) {
            return one.key == PlanModel::keyOf(PlanColumn(column));
        });
        place.columns.push_back(field == fields.end() ? nullptr : &*field);
    }
    place.defaults.emplace_back(taskType().field(u"plan"), m_plan.shown()->plan);
    if (const int line = currentLine(); line >= 0 && !m_plan.shown()->task(line).parent.isNull())
        place.defaults.emplace_back(taskType().field(u"parent"), m_plan.shown()->task(line).parent);
    place.existing = [this](const PastePlan& wanted) {
        std::vector<RecordId> tasks;
        for (QModelIndex row = currentIndex();
             wanted.headings.isEmpty() && row.isValid() && std::ssize(tasks) < wanted.rows.size();
             row = indexBelow(row))
            tasks.push_back(row.data(RecordRole).value<RecordRef>().id);
        return tasks;
    };
    pasteGrid(m_workspace, PastePlan::make(RecordKind::Task, grid, place.columns, place.first), place, m_review);
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
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState
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
