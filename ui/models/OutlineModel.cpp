#include "ui/models/OutlineModel.h"

namespace readiness {

OutlineModel::OutlineModel(Workspace& workspace, RecordKind kind, QObject* parent)
    : QAbstractItemModel(parent),
      m_workspace(workspace),
      m_type(recordType(kind)),
      m_snapshot(workspace.snapshot()),
      m_outline(*m_snapshot, kind)
{
    connect(&workspace, &Workspace::committed, this, [this](const Commit& commit) { renew(commit.snapshot); });
    connect(&workspace, &Workspace::standingChanged, this, &OutlineModel::sayAllChanged);
}

void OutlineModel::renew(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    RecordOutline outline(*snapshot, m_type.kind);
    if (outline.lines() == m_outline.lines()) {
        sayAllChanged();
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<RecordId> records;
    for (const QModelIndex& index : before)
        records.push_back(recordAt(index));
    m_outline = std::move(outline);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += indexOf(records[std::size_t(i)], before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void OutlineModel::sayAllChanged()
{
    const int last = columnCount() - 1;
    for (int line = -1; line < int(m_outline.lines().size()); ++line) {
        if (const int rows = int(m_outline.partsOf(line).size()); rows > 0) {
            const QModelIndex parent = line < 0 ? QModelIndex() : indexOfLine(line, 0);
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, last, parent));
        }
    }
}

RecordId OutlineModel::recordAt(const QModelIndex& index) const { return m_outline.idOf(lineOf(index)); }

QModelIndex OutlineModel::indexOf(const RecordId& record, int column) const
{
    return indexOfLine(m_outline.lineOf(record), column);
}

QModelIndex OutlineModel::indexOfLine(int line, int column) const
{
    return line < 0 ? QModelIndex() : createIndex(m_outline.lines()[std::size_t(line)].row, column, quintptr(line));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= columnCount() || row >= rowCount(parent))
        return {};
    return createIndex(row, column, quintptr(m_outline.partsOf(lineOf(parent))[std::size_t(row)]));
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOfLine(m_outline.lines()[std::size_t(lineOf(index))].parent, 0) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(m_outline.partsOf(lineOf(parent)).size());
}

int OutlineModel::columnCount(const QModelIndex&) const { return int(columnsOf(m_type.kind).size()); }

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    const Record* record = m_snapshot->table(m_type.kind).find(recordAt(index));
    if (!record)
        return {};
    const Column& column = columnsOf(m_type.kind)[std::size_t(index.column())];
    switch (role) {
    case RecordRole: return QVariant::fromValue(RecordRef{m_type.kind, record->id});
    case FieldRole: return QVariant::fromValue(column.isEditable() ? column.field : nullptr);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case StatusRole:
    case PercentRole: break;
    default: return {};
    }
    const ColumnCell cell = column.cell(m_type, *record, *m_snapshot, m_workspace.standing().get());
    if (role == StatusRole)
        return cell.status ? QVariant::fromValue(*cell.status) : QVariant();
    if (role == PercentRole)
        return cell.percent ? QVariant(*cell.percent) : QVariant();
    return cell.text.isEmpty() && cell.status ? cell.status->word : cell.text;
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return orientation == Qt::Horizontal && isText ? QVariant(columnsOf(m_type.kind)[std::size_t(section)].label)
                                                   : QVariant();
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (columnsOf(m_type.kind)[std::size_t(index.column())].isEditable()
        && m_workspace.project().mode() == Project::Mode::Write)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace readiness
