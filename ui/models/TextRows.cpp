#include "ui/models/TextRows.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace readiness {

void TextRows::setRows(const QStringList& headings, std::vector<Row> rows)
{
    const bool isSame = headings == m_headings && rows.size() == m_rows.size();
    if (!isSame) {
        beginResetModel();
        m_headings = headings;
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    const std::vector<Row> before = std::exchange(m_rows, std::move(rows));
    const auto first = std::ranges::mismatch(m_rows, before).in1 - m_rows.begin();
    if (first == std::ssize(m_rows))
        return;
    auto last = std::ssize(m_rows) - 1;
    while (last > first && m_rows[std::size_t(last)] == before[std::size_t(last)])
        --last;
    Q_EMIT dataChanged(index(int(first), 0), index(int(last), columnCount() - 1));
}

void TextRows::setRow(int row, Row changed)
{
    m_rows[std::size_t(row)] = std::move(changed);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int TextRows::rowOf(const RecordId& record) const
{
    const auto found = std::ranges::find(m_rows, record, [](const Row& row) { return row.record.id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int TextRows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int TextRows::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_headings.size()); }

QVariant TextRows::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[std::size_t(index.row())];
    const Cell& cell = row.cells[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return cell.status ? cell.status->word : cell.text;
    case Qt::ToolTipRole: return Qt::convertFromPlainText(cell.status ? cell.status->word : cell.text);
    case Qt::TextAlignmentRole: return cell.isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case StatusRole: return cell.status ? QVariant::fromValue(*cell.status) : QVariant();
    case RecordRole: return QVariant::fromValue(row.record);
    case PercentRole: return cell.percent ? QVariant(*cell.percent) : QVariant();
    case kBarRole: return cell.bar;
    default: return {};
    }
}

QVariant TextRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_headings.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headings[section];
    if (role == Qt::TextAlignmentRole && !m_rows.empty() && m_rows.front().cells[std::size_t(section)].isNumber)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace readiness
