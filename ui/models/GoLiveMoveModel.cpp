#include "ui/models/GoLiveMoveModel.h"

#include "ui/models/CellRoles.h"

#include <QTextDocument>

namespace readiness {

void GoLiveMoveModel::setRows(std::vector<GoLiveMoveRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int GoLiveMoveModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int GoLiveMoveModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant GoLiveMoveModel::data(const QModelIndex& index, int role) const
{
    const GoLiveMoveRow& row = m_rows[std::size_t(index.row())];
    const QString texts[] = {row.what, row.from, row.to, row.note};
    const QString& text = texts[index.column()];
    if (role == StatusRole && index.column() == NoteColumn && !row.note.isEmpty())
        return QVariant::fromValue(status(row.note, row.tone));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text;
    if (role == Qt::ToolTipRole)
        return Qt::convertFromPlainText(text);
    return {};
}

QVariant GoLiveMoveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn: return tr("What");
    case FromColumn: return tr("From");
    case ToColumn: return tr("To");
    default: return tr("Note");
    }
}

} // namespace readiness
