#pragma once

#include "core/project/ReviewMaterial.h"
#include "core/report/ReportStatus.h"
#include "ui/models/RecordRef.h"

#include <QAbstractTableModel>

namespace readiness {

/// One line of what is different: texts only, so that it may be made on any thread and outlives every snapshot.
struct DifferenceRow {
    RecordRef record;
    ReportStatus status; ///< "Turned red", "Closed"
    QString what;        ///< "C-014 Rehearse the migration"
    QString who;
    QString when;
};

/// What a review finds different from the one completed before it; without internal records, as in its report.
struct ReviewDifferences {
    QString summary; ///< one sentence: since when, and how many of what
    std::vector<DifferenceRow> rows;
};

ReviewDifferences reviewDifferences(const ReviewMaterial& material);

/// The differences, row by row. Shows what it was given.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ChangeColumn, WhatColumn, WhoColumn, WhenColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<DifferenceRow> rows);
    const RecordRef& recordAt(int row) const { return m_rows[std::size_t(row)].record; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DifferenceRow> m_rows;
};

} // namespace readiness
