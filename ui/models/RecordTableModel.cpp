#include "ui/models/RecordTableModel.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/query/References.h"
#include "core/report/ReportTexts.h"
#include "core/rules/TestStates.h"

#include <QTextDocument>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// More changes than this in one commit (an import, a merge) are shown by arranging all rows anew.
constexpr std::size_t kFew = 64;

/// How many in a hundred have a pass that counts.
int passedPercent(const Standing& standing, const std::vector<RecordId>& cases)
{
    const TestStates& states = standing.assessment.tests();
    const auto passed = std::count_if(cases.begin(), cases.end(), [&](const RecordId& id) {
        const CaseState* state = states.find(id);
        return state && state->isPassed();
    });
    return int(passed * 100 / std::ssize(cases));
}

bool isJudgedAlike(const ItemState& a, const ItemState& b)
{
    return a.applicability == b.applicability && a.isOverdue == b.isOverdue && a.completeness == b.completeness
           && a.status == b.status && a.signedBy == b.signedBy;
}

/// The records of which the rules may say something new. Items are many, so their states are compared; of other kinds all
/// are suspect.
std::vector<RecordId> recordsJudgedAnew(RecordKind kind, const Snapshot& snapshot, const Standing* before,
                                        const Standing& now)
{
    std::vector<RecordId> suspects;
    if (kind != RecordKind::ChecklistItem) {
        snapshot.table(kind).forEach([&](const Record& record) { suspects.push_back(record.id); });
        return suspects;
    }
    const std::vector<ItemState>& states = now.assessment.items().all();
    const std::vector<ItemState>* olds = before ? &before->assessment.items().all() : nullptr;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const ItemState& state = states[i];
        // Nearly always at the same place.
        const bool isThere = olds && i < olds->size() && (*olds)[i].item->id == state.item->id;
        const ItemState* old = isThere  ? &(*olds)[i]
                               : before ? before->assessment.items().find(state.item->id)
                                        : nullptr;
        if (!old || !isJudgedAlike(*old, state))
            suspects.push_back(state.item->id);
    }
    return suspects;
}

} // namespace

RecordTableModel::RecordTableModel(Workspace& workspace, RecordKind kind, QObject* parent, const QString& grouping)
    : QAbstractItemModel(parent),
      m_workspace(workspace),
      m_type(recordType(kind)),
      m_snapshot(workspace.snapshot()),
      m_standing(workspace.standing()),
      m_text(m_snapshot, kind),
      m_order(kind)
{
    connect(&workspace, &Workspace::committed, this, &RecordTableModel::onCommitted);
    connect(&workspace, &Workspace::standingChanged, this, &RecordTableModel::onStanding);
    m_order.setSettings({grouping, {}, Qt::AscendingOrder, {}});
    reset();
}

void RecordTableModel::setFilter(const RecordFilter& filter)
{
    auto settings = m_order.settings();
    settings.filter = filter;
    m_order.setSettings(std::move(settings));
    rearrange();
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    auto settings = m_order.settings();
    const QString key = column < 0 ? QString() : columns()[std::size_t(column)].key;
    if (settings.sortedBy == key && settings.direction == order)
        return;
    settings.sortedBy = key;
    settings.direction = order;
    m_order.setSettings(std::move(settings));
    rearrange();
}

void RecordTableModel::reset()
{
    beginResetModel();
    m_groups = m_order.groups(*m_snapshot, m_standing.get(), m_text);
    endResetModel();
    Q_EMIT shownCountChanged();
}

/// Everything anew; what is still shown keeps its persistent indexes.
void RecordTableModel::rearrange()
{
    std::vector<RowOrder::Group> groups = m_order.groups(*m_snapshot, m_standing.get(), m_text);
    const auto sameRows = [](const RowOrder::Group& a, const RowOrder::Group& b) {
        return a.record == b.record && a.rows == b.rows;
    };
    if (std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(), sameRows))
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<RecordId> records;
    for (const QModelIndex& index : before)
        records.push_back(recordAt(index).value_or(RecordRef()).id);
    m_groups = std::move(groups);
    QHash<RecordId, QModelIndex> places;
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        if (isGrouped())
            places.insert(m_groups[group].record, groupIndex(group));
        for (std::size_t row = 0; row < m_groups[group].rows.size(); ++row)
            places.insert(m_groups[group].rows[row], createIndex(int(row), 0, quintptr(isGrouped() ? group + 1 : 0)));
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QModelIndex place = places.value(records[std::size_t(i)]);
        after += place.isValid() ? createIndex(place.row(), before[i].column(), place.internalId()) : QModelIndex();
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT shownCountChanged();
}

void RecordTableModel::onCommitted(const Commit& commit)
{
    const SnapshotPtr before = m_snapshot;
    m_snapshot = commit.snapshot;
    std::vector<RecordId> own;
    bool touchesOthers = false; // that cells or groups may name
    for (const auto& [kind, id] : commit.changed) {
        if (kind == m_type.kind)
            own.push_back(id);
        else
            touchesOthers = true;
    }
    m_text.update(m_snapshot, own);
    if (own.size() > kFew) {
        rearrange();
    } else {
        for (const RecordId& id : own)
            place(id);
    }
    if (touchesOthers) {
        rearrange(); // a group may have come, gone, or moved
        sayAllChanged();
    }
}

void RecordTableModel::sayAllChanged()
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const int rows = int(m_groups[group].rows.size());
        const QModelIndex parent = isGrouped() ? groupIndex(group) : QModelIndex();
        if (isGrouped())
            Q_EMIT dataChanged(parent, parent.siblingAtColumn(columnCount({}) - 1));
        if (rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, columnCount({}) - 1, parent));
    }
}

/// Brings one record to where it belongs now, or says which of its cells have changed.
void RecordTableModel::place(const RecordId& id)
{
    const Record* record = m_snapshot->table(m_type.kind).find(id);
    const QModelIndex at = indexOf(id);
    const bool isShown = record && m_order.isShown(*record, *m_snapshot, m_standing.get(), m_text);
    const RecordId group = record ? m_order.groupOf(*record, *m_snapshot) : RecordId();
    const auto place =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const RowOrder::Group& one) { return one.record == group; });
    const auto wanted = std::size_t(place - m_groups.begin());
    if (isShown && place == m_groups.end()) {
        rearrange(); // the first of its group
        return;
    }
    if (at.isValid()) {
        const std::size_t from = isGrouped() ? std::size_t(at.internalId()) - 1 : 0;
        const auto row = std::size_t(at.row());
        if (isShown && from == wanted) {
            std::vector<RecordId>& rows = m_groups[from].rows;
            rows.erase(rows.begin() + at.row());
            const std::size_t to = m_order.placeOf(*record, rows, *m_snapshot, m_standing.get());
            rows.insert(rows.begin() + at.row(), id);
            if (to != row) {
                const QModelIndex parent = at.parent();
                beginMoveRows(parent, at.row(), at.row(), parent, int(to > row ? to + 1 : to));
                rows.erase(rows.begin() + at.row());
                rows.insert(rows.begin() + std::ptrdiff_t(to), id);
                endMoveRows();
            }
            changed(id);
            return;
        }
        take(from, row);
    }
    if (!isShown)
        return;
    std::vector<RecordId>& rows = m_groups[wanted].rows;
    const std::size_t to = m_order.placeOf(*record, rows, *m_snapshot, m_standing.get());
    beginInsertRows(isGrouped() ? groupIndex(wanted) : QModelIndex(), int(to), int(to));
    rows.insert(rows.begin() + std::ptrdiff_t(to), id);
    endInsertRows();
    Q_EMIT shownCountChanged();
}

void RecordTableModel::take(std::size_t group, std::size_t row)
{
    beginRemoveRows(isGrouped() ? groupIndex(group) : QModelIndex(), int(row), int(row));
    m_groups[group].rows.erase(m_groups[group].rows.begin() + std::ptrdiff_t(row));
    endRemoveRows();
    Q_EMIT shownCountChanged();
}

void RecordTableModel::changed(const RecordId& record)
{
    if (const QModelIndex at = indexOf(record); at.isValid())
        Q_EMIT dataChanged(at, at.siblingAtColumn(columnCount() - 1));
}

/// Only cells that the rules compute can have changed, and only where they say something else than before.
void RecordTableModel::onStanding()
{
    const StandingPtr before = std::exchange(m_standing, m_workspace.standing());
    const QString& sortedBy = m_order.settings().sortedBy;
    const auto& all = columns();
    const bool isSortedByRules = std::any_of(
        all.begin(), all.end(), [&](const Column& column) { return column.key == sortedBy && column.compute; });
    if (m_order.settings().filter.dependsOnStanding() || isSortedByRules)
        rearrange();
    for (std::size_t group = 0; isGrouped() && group < m_groups.size(); ++group)
        Q_EMIT dataChanged(groupIndex(group), groupIndex(group).siblingAtColumn(columnCount({}) - 1));
    const std::vector<RecordId> suspects = recordsJudgedAnew(m_type.kind, *m_snapshot, before.get(), *m_standing);
    if (suspects.size() > kFew) {
        sayAllChanged();
        return;
    }
    for (const RecordId& id : suspects) {
        const Record* record = m_snapshot->table(m_type.kind).find(id);
        const QModelIndex at = record ? indexOf(id) : QModelIndex();
        for (std::size_t column = 0; at.isValid() && column < all.size(); ++column) {
            const Column& one = all[column];
            if (!one.isJudged()
                || one.cell(m_type, *record, *m_snapshot, before.get())
                       == one.cell(m_type, *record, *m_snapshot, m_standing.get()))
                continue;
            const QModelIndex cell = at.siblingAtColumn(int(column));
            Q_EMIT dataChanged(cell, cell);
        }
    }
}

std::optional<RecordRef> RecordTableModel::recordAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    if (isGrouped() && index.internalId() == 0) {
        const RecordId id = m_groups[std::size_t(index.row())].record;
        const Field* field = m_type.field(m_order.settings().grouping);
        return id.isNull() ? std::nullopt : std::optional(RecordRef{*field->target, id});
    }
    const auto group = std::size_t(isGrouped() ? index.internalId() - 1 : 0);
    return RecordRef{m_type.kind, m_groups[group].rows[std::size_t(index.row())]};
}

QModelIndex RecordTableModel::indexOf(const RecordId& record, int column) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto& rows = m_groups[group].rows;
        const auto it = std::find(rows.begin(), rows.end(), record);
        if (it != rows.end())
            return createIndex(int(it - rows.begin()), column, quintptr(isGrouped() ? group + 1 : 0));
        if (isGrouped() && m_groups[group].record == record && !record.isNull())
            return createIndex(int(group), column, quintptr(0));
    }
    return {};
}

int RecordTableModel::shownCount() const
{
    std::size_t count = 0;
    for (const RowOrder::Group& group : m_groups)
        count += group.rows.size();
    return int(count);
}

QModelIndex RecordTableModel::groupIndex(std::size_t group) const { return createIndex(int(group), 0, quintptr(0)); }

QModelIndex RecordTableModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= columnCount(parent) || row >= rowCount(parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex RecordTableModel::parent(const QModelIndex& index) const
{
    return index.isValid() && isGrouped() && index.internalId() > 0 ? groupIndex(std::size_t(index.internalId()) - 1)
                                                                    : QModelIndex();
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    if (!isGrouped())
        return parent.isValid() || m_groups.empty() ? 0 : int(m_groups.front().rows.size());
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isGroupRow = parent.internalId() == 0 && parent.column() == 0;
    return isGroupRow ? int(m_groups[std::size_t(parent.row())].rows.size()) : 0;
}

int RecordTableModel::columnCount(const QModelIndex&) const { return int(columns().size()); }

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (isGrouped() && index.internalId() == 0)
        return groupData(std::size_t(index.row()), index.column(), role);
    const RecordRef ref = *recordAt(index);
    const Record* record = m_snapshot->table(m_type.kind).find(ref.id);
    if (role == RecordRole)
        return QVariant::fromValue(ref);
    return record ? cellData(*record, columns()[std::size_t(index.column())], role) : QVariant();
}

QVariant RecordTableModel::cellData(const Record& record, const Column& column, int role) const
{
    switch (role) {
    case FieldRole: return QVariant::fromValue(column.isEditable() ? column.field : nullptr);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column.isNumeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case StatusRole:
    case PercentRole: break;
    default: return {};
    }
    const ColumnCell cell = column.cell(m_type, record, *m_snapshot, m_standing.get());
    if (role == StatusRole)
        return cell.status ? QVariant::fromValue(*cell.status) : QVariant();
    if (role == PercentRole)
        return cell.percent ? QVariant(*cell.percent) : QVariant();
    const QString whole =
        cell.status && cell.text != cell.status->word ? (cell.text + u' ' + cell.status->word).trimmed() : cell.text;
    if (role == Qt::DisplayRole)
        return cell.text.isEmpty() && cell.status ? cell.status->word : cell.text;
    return role == Qt::ToolTipRole ? Qt::convertFromPlainText(whole) : whole;
}

/// A group's row: its title in the first column, how far it is in the last ones that have room.
QVariant RecordTableModel::groupData(std::size_t group, int column, int role) const
{
    const RecordId id = m_groups[group].record;
    RecordKind kind{};
    const Record* record = m_snapshot->find(id, &kind);
    if (role == RecordRole && record)
        return QVariant::fromValue(RecordRef{kind, id});
    if (column != 0)
        return {};
    const int rows = int(m_groups[group].rows.size());
    QString text = record ? displayLine(recordType(kind).title(*record))
                          : tr("Without %1").arg(labelOf(*m_type.field(m_order.settings().grouping)));
    const AreaReadiness* readiness = nullptr;
    if (m_standing && kind == RecordKind::Area) {
        for (const AreaReadiness& area : m_standing->readiness.areas) {
            if (area.area && area.area->id == id)
                readiness = &area;
        }
    }
    switch (role) {
    case GroupPercentRole:
        if (kind == RecordKind::Suite && m_standing && rows > 0)
            return passedPercent(*m_standing, m_groups[group].rows);
        return readiness && readiness->percent ? QVariant(*readiness->percent) : QVariant();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (!readiness)
            return tr("%1 (%2)").arg(text).arg(rows);
        return tr("%1 – %2, %3 of %4 done")
            .arg(text, percentText(readiness->percent))
            .arg(readiness->counts.done)
            .arg(readiness->counts.applicable);
    default: return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount({}))
        return {};
    const Column& column = columns()[std::size_t(section)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.label;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((column.isNumeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return isGrouped() ? Qt::ItemFlags() : Qt::ItemIsDropEnabled;
    if (isGrouped() && index.internalId() == 0)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    if (columns()[std::size_t(index.column())].isEditable() && m_workspace.project().mode() == Project::Mode::Write)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace readiness
