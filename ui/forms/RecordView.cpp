#include "ui/forms/RecordView.h"

#include "core/base/Rank.h"
#include "core/model/Labels.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"
#include "ui/forms/FieldEditors.h"
#include "ui/forms/WidgetPalette.h"
#include "ui/models/RecordCopies.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGroupBarWidth = 96;
constexpr int kGroupBarHeight = 6;
constexpr int kGroupMargin = 16;

} // namespace

RecordView::RecordView(Workspace& workspace, RecordTableModel* model, const QString& settings, QWidget* parent)
    : QTreeView(parent), m_workspace(workspace), m_records(model), m_columns(*this, model->type().kind, settings)
{
    model->setParent(this);
    auto* delegate = new FieldDelegate(workspace, this);
    delegate->setBeforeCommit([this](Edit& edit, const QModelIndex& index, const FieldEditor& editor) {
        return spread(edit, index, editor);
    });
    setItemDelegate(delegate);
    setModel(model);
    setAccessibleName(pluralOf(model->type()));
    setUniformRowHeights(true);
    setIndentation(16);
    setAllColumnsShowFocus(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(ScrollPerPixel);
    if (model->type().field(u"position")) {
        setDragDropMode(InternalMove);
        setDropIndicatorShown(true);
    }
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setStretchLastSection(true);
    header()->setSortIndicatorClearable(true);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordView::arrange);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RecordView::arrange);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& group) {
        if (group.isValid() && !isExpanded(group))
            expand(group);
    });
    m_columns.restore();
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    arrange();
}

RecordView::~RecordView() { m_columns.remember(); }

void RecordView::arrange()
{
    setRootIsDecorated(m_records->rowCount() > 0 && m_records->isGroup(m_records->index(0, 0)));
    scheduleDelayedItemsLayout(); // one for all groups; expandAll() makes one at once, and another is due anyway
    for (int row = 0; rootIsDecorated() && row < m_records->rowCount(); ++row)
        expand(m_records->index(row, 0));
    if (m_current && !currentIndex().isValid())
        showRecord(m_current->id);
}

std::vector<RecordId> RecordView::selectedRecords() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    std::vector<RecordId> records;
    for (const QModelIndex& row : rows) {
        if (!m_records->isGroup(row))
            records.push_back(m_records->recordAt(row)->id);
    }
    return records;
}

void RecordView::showRecord(const RecordId& record)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    const QModelIndex at = m_records->indexOf(record, column);
    if (!at.isValid() || at == currentIndex())
        return;
    expand(at.parent());
    setCurrentIndex(at);
    scrollTo(at);
}

void RecordView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    const auto record = m_records->recordAt(current);
    if (!record || record == m_current)
        return;
    m_current = record;
    Q_EMIT currentRecordChanged(record);
}

void RecordView::sayCurrent()
{
    if (!currentIndex().isValid()) {
        const QModelIndex first = m_records->index(0, 0);
        setCurrentIndex(m_records->isGroup(first) ? recordBeside(first, 1) : first);
    }
    if (m_current)
        Q_EMIT currentRecordChanged(m_current);
}

/// Whoever comes back to the table turns to its record again, not to that of the panel between.
void RecordView::focusInEvent(QFocusEvent* event)
{
    QTreeView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        sayCurrent();
}

void RecordView::mousePressEvent(QMouseEvent* event)
{
    QTreeView::mousePressEvent(event);
    if (m_current && m_records->recordAt(indexAt(event->position().toPoint())) == m_current)
        Q_EMIT currentRecordChanged(m_current);
}

QModelIndex RecordView::recordBeside(const QModelIndex& index, int step) const
{
    QModelIndex row = index;
    do
        row = step > 0 ? indexBelow(row) : indexAbove(row);
    while (row.isValid() && m_records->isGroup(row));
    return row;
}

/// Tab goes from cell to cell and on to the next row, as in a spreadsheet.
QModelIndex RecordView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveNext && action != MovePrevious)
        return QTreeView::moveCursor(action, modifiers);
    const std::vector<int> columns = m_columns.shown();
    const auto place = std::find(columns.begin(), columns.end(), currentIndex().column());
    const int step = action == MoveNext ? 1 : -1;
    const auto next = place - columns.begin() + step;
    if (currentIndex().isValid() && next >= 0 && next < std::ssize(columns))
        return currentIndex().siblingAtColumn(columns[std::size_t(next)]);
    const QModelIndex row = recordBeside(currentIndex(), step);
    return row.isValid() ? row.siblingAtColumn(step > 0 ? columns.front() : columns.back()) : currentIndex();
}

void RecordView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && event->modifiers() == Qt::AltModifier) {
        moveSelected(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_Delete) {
        removeSelected();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState
               && (currentIndex().flags() & Qt::ItemIsEditable)) {
        edit(currentIndex());
    } else {
        QTreeView::keyPressEvent(event);
    }
}

bool RecordView::canBeMoved()
{
    if (!m_records->type().field(u"position"))
        return false;
    if (header()->sortIndicatorSection() < 0)
        return true;
    m_workspace.say({Message::Kind::Information,
                     tr("The rows are sorted by a column: click its heading until the arrow is gone, then move them."),
                     {},
                     {}});
    return false;
}

void RecordView::moveSelected(int step)
{
    const std::vector<RecordId> records = selectedRecords();
    if (records.empty() || !canBeMoved())
        return;
    const QModelIndex edge = m_records->indexOf(step < 0 ? records.front() : records.back());
    QModelIndex group = edge.parent();
    int row = edge.row() + (step < 0 ? -1 : 2); // in front of which row
    const bool isPastEnd = row < 0 || row > m_records->rowCount(group);
    if (isPastEnd && !group.isValid())
        return;
    if (isPastEnd) {
        group = m_records->index(group.row() + step, 0);
        if (!group.isValid())
            return;
        row = step < 0 ? m_records->rowCount(group) : 0;
    }
    moveTo(records, group, row);
}

/// One edit: new ranks between those of the neighbours, and the group's record where that is another.
void RecordView::moveTo(const std::vector<RecordId>& records, const QModelIndex& group, int row)
{
    const RecordType& type = m_records->type();
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const Field& position = *type.field(u"position");
    const auto rankIn = [&](int place, int step) -> QString {
        for (; place >= 0 && place < m_records->rowCount(group); place += step) {
            const RecordId id = m_records->recordAt(m_records->index(place, 0, group))->id;
            if (std::find(records.begin(), records.end(), id) != records.end())
                continue;
            const Value rank = position.get(*snapshot->table(type.kind).find(id));
            return std::holds_alternative<QString>(rank) ? std::get<QString>(rank) : QString();
        }
        return {};
    };
    QString before = rankIn(row - 1, -1);
    const QString after = rankIn(row, 1);
    Edit edit(snapshot, tr("Move %n record(s)", nullptr, int(records.size())));
    for (const RecordId& record : records) {
        const QString rank = rankBetween(before, after);
        Result<> moved = edit.setInternal(type.kind, record, u"position", rank);
        for (const auto& [field, value] : groupDefaults(group)) {
            if (moved)
                moved = edit.set(type.kind, record, QString::fromLatin1(field->key), value);
        }
        if (!moved) {
            m_workspace.say({Message::Kind::Error, moved.error().text, {}, {}});
            return;
        }
        before = rank;
    }
    const RecordId current = m_current ? m_current->id : records.front();
    if (m_workspace.commit(std::move(edit)))
        showRecord(current);
}

void RecordView::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::IgnoreAction); // the model is told by the commit, not by the drop
    event->accept();
    if (event->source() != this || !canBeMoved())
        return;
    const QModelIndex over = indexAt(event->position().toPoint());
    const QModelIndex row = over.siblingAtColumn(0);
    if (!row.isValid())
        return;
    if (m_records->isGroup(row))
        moveTo(selectedRecords(), row, 0);
    else
        moveTo(selectedRecords(), row.parent(), row.row() + (dropIndicatorPosition() == BelowItem ? 1 : 0));
}

/// A group's row is one text across all columns, with its bar at the end. (QTreeView's own spanning makes every layout of
/// many rows a hundred times slower.)
void RecordView::drawRow(QPainter* painter, const QStyleOptionViewItem& options, const QModelIndex& index) const
{
    const QModelIndex first = index.siblingAtColumn(0);
    if (!m_records->isGroup(first)) {
        QTreeView::drawRow(painter, options, index);
        return;
    }
    const Palette& colours = paletteOf(this);
    const QRect row(0, options.rect.top(), viewport()->width(), options.rect.height());
    const bool isCurrent = currentIndex().siblingAtColumn(0) == first;
    painter->save();
    painter->fillRect(row, selectionModel()->isSelected(first) ? colours.raised : colours.surface);
    drawBranches(painter, QRect(-horizontalOffset(), row.top(), indentation(), row.height()), first);
    int right = row.right() - kGroupMargin;
    if (const QVariant percent = first.data(GroupPercentRole); !percent.isNull()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        QRectF bar(right - kGroupBarWidth, row.center().y() - kGroupBarHeight / 2.0, kGroupBarWidth, kGroupBarHeight);
        painter->setBrush(colours.border);
        painter->drawRoundedRect(bar, kGroupBarHeight / 2.0, kGroupBarHeight / 2.0);
        bar.setWidth(bar.width() * percent.toInt() / 100.0);
        painter->setBrush(percent.toInt() == 100 ? colours.go.ink : colours.inProgress.ink);
        painter->drawRoundedRect(bar, kGroupBarHeight / 2.0, kGroupBarHeight / 2.0);
        right -= kGroupBarWidth + kGroupMargin;
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(colours.text);
    const QRect place(indentation() + 4, row.top(), right - indentation() - 4, row.height());
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(strong).elidedText(first.data().toString(), Qt::ElideRight, place.width()));
    if (isCurrent && hasFocus()) {
        painter->setPen(QPen(colours.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

/// What is entered into one of several selected rows is meant for all of them.
bool RecordView::spread(Edit& edit, const QModelIndex& index, const FieldEditor& editor)
{
    if (selectionModel()->isSelected(index)) {
        std::vector<RecordId> records = selectedRecords();
        const auto own = index.data(RecordRole).value<RecordRef>();
        std::erase(records, own.id);
        if (!spreadEdit(m_workspace, edit, editor, records))
            return false;
    }
    return !m_before || m_before(edit, index, editor);
}

bool RecordView::setForSelected(const QString& key, const Value& value, const QString& label)
{
    const std::vector<RecordId> records = selectedRecords();
    if (records.empty())
        return false;
    Edit edit(m_workspace.snapshot(), label);
    for (const RecordId& record : records) {
        if (const auto set = edit.set(m_records->type().kind, record, key, value); !set) {
            m_workspace.say({Message::Kind::Error, set.error().text, {}, {}});
            return false;
        }
    }
    return m_workspace.commit(std::move(edit));
}

void RecordView::removeSelected()
{
    const std::vector<RecordId> records = selectedRecords();
    if (records.empty())
        return;
    Edit edit(m_workspace.snapshot(), tr("Remove %n record(s)", nullptr, int(records.size())));
    for (const RecordId& record : records) {
        if (const auto removed = edit.remove(m_records->type().kind, record); !removed) {
            m_workspace.say({Message::Kind::Error, removed.error().text, {}, {}});
            return;
        }
    }
    if (m_workspace.commit(std::move(edit)))
        m_workspace.say({Message::Kind::Information, tr("Removed %n record(s).", nullptr, int(records.size())),
                         tr("Undo"), [this] { m_workspace.undo(); }});
}

void RecordView::duplicateSelected()
{
    const std::vector<RecordId> records = selectedRecords();
    if (records.empty())
        return;
    auto copies = RecordCopies::make(m_workspace.snapshot(), m_records->type().kind, records);
    if (!copies)
        m_workspace.say({Message::Kind::Error, copies.error().text, {}, {}});
    else if (m_workspace.commit(std::move(copies->edit)))
        showRecord(copies->records.back());
}

RecordView::FieldValues RecordView::groupDefaults(const QModelIndex& at) const
{
    const QModelIndex group = m_records->isGroup(at) ? at.siblingAtColumn(0) : at.parent();
    const auto record = m_records->recordAt(group);
    FieldValues defaults = m_defaults ? m_defaults() : FieldValues();
    for (const Field& field : m_records->type().fields) {
        if (!group.isValid() || QLatin1String(field.key) != m_records->grouping() || (!record && field.isRequired))
            continue;
        defaults.emplace_back(&field, Value());
        if (record)
            defaults.back().second = record->id;
    }
    return defaults;
}

void RecordView::addRecord()
{
    const RecordType& type = m_records->type();
    QModelIndex at = currentIndex();
    if (!at.isValid())
        at = m_records->index(0, 0);
    Edit edit(m_workspace.snapshot(), tr("Add %1").arg(labelOf(type)));
    const RecordId record = edit.create(type.kind);
    Result<> made = edit.set(type.kind, record, QString::fromLatin1(type.titleField), tr("New"));
    for (const auto& [field, value] : groupDefaults(at)) {
        if (made)
            made = edit.set(type.kind, record, QString::fromLatin1(field->key), value);
    }
    if (!made) {
        m_workspace.say({Message::Kind::Error, made.error().text, {}, {}});
        return;
    }
    if (!m_workspace.commit(std::move(edit)))
        return;
    showRecord(record);
    setCurrentIndex(m_records->indexOf(record, titleColumn()));
    QTreeView::edit(currentIndex());
}

void RecordView::copy() const
{
    const RecordType& type = m_records->type();
    const auto& columns = columnsOf(type.kind);
    const std::vector<int> shown = m_columns.shown();
    TextGrid grid{{}};
    for (const int column : shown)
        grid.front() += columns[std::size_t(column)].label;
    for (const RecordId& id : selectedRecords()) {
        const QModelIndex row = m_records->indexOf(id);
        const Record* record = m_workspace.snapshot()->table(type.kind).find(id);
        QStringList cells;
        for (const int column : shown) {
            const Field* field = columns[std::size_t(column)].field;
            cells += field && record ? displayField(*field, *record, *m_workspace.snapshot())
                                     : row.siblingAtColumn(column).data().toString();
        }
        grid += cells;
    }
    if (grid.size() == 1)
        return;
    copyGrid(grid);
}

void RecordView::paste()
{
    const TextGrid grid = PastePlan::withoutComputed(m_records->type().kind, copiedGrid());
    if (grid.isEmpty() || (m_pasting && m_pasting(grid)))
        return;
    const int from = currentIndex().isValid() ? currentIndex().column() : titleColumn();
    pasteFrom(grid, from, [this](const PastePlan& wanted) { return recordsUnder(wanted); });
}

void RecordView::pasteNew()
{
    const TextGrid grid = PastePlan::withoutComputed(m_records->type().kind, copiedGrid());
    if (!grid.isEmpty() && !(m_pasting && m_pasting(grid)))
        pasteFrom(grid, titleColumn(), [](const PastePlan&) { return std::vector<RecordId>(); });
}

int RecordView::titleColumn() const
{
    const auto& columns = columnsOf(m_records->type().kind);
    const auto title = std::ranges::find(columns, QLatin1String(m_records->type().titleField), &Column::key);
    return int(title - columns.begin());
}

/// What is computed between the columns takes no part, unless it is pasted right over it.
void RecordView::pasteFrom(const TextGrid& grid, int column,
                           std::function<std::vector<RecordId>(const PastePlan&)> existing)
{
    const auto& columns = columnsOf(m_records->type().kind);
    PastePlace place;
    for (const int shown : m_columns.shown()) {
        if (shown == column)
            place.columns.clear();
        if (shown == column || place.columns.empty() || columns[std::size_t(shown)].isEditable())
            place.columns.push_back(&columns[std::size_t(shown)]);
    }
    place.defaults = groupDefaults(currentIndex().isValid() ? currentIndex() : m_records->index(0, 0));
    place.existing = std::move(existing);
    pasteGrid(m_workspace, PastePlan::make(m_records->type().kind, grid, place.columns, place.first), place, m_review);
}

/// Pasting goes over the rows from the current one on; with headings, or behind the last row, new ones are made.
std::vector<RecordId> RecordView::recordsUnder(const PastePlan& plan) const
{
    std::vector<RecordId> existing;
    if (!plan.headings.isEmpty())
        return existing;
    for (QModelIndex row = currentIndex(); row.isValid() && std::ssize(existing) < plan.rows.size();
         row = indexBelow(row)) {
        if (!m_records->isGroup(row))
            existing.push_back(m_records->recordAt(row)->id);
    }
    return existing;
}

} // namespace readiness
