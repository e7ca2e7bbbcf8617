#pragma once

#include "core/report/GoLiveMoveRows.h"

#include <QAbstractTableModel>

namespace readiness {

/// What moving go-live would come to, row by row. Shows what it was given.
class GoLiveMoveModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhatColumn, FromColumn, ToColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<GoLiveMoveRow> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<GoLiveMoveRow> m_rows;
};

} // namespace readiness
