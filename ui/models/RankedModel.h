#pragma once

#include "ui/models/RecordRef.h"

#include <QAbstractTableModel>

#include <vector>

namespace readiness {

/// Records with a figure each, the highest first: a list to read and to follow.
class RankedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        RecordRef record;
        QString name;
        QString figure;
    };

    /// `heading`: of the records, and of the figures.
    RankedModel(const QStringList& heading, QObject* parent) : QAbstractTableModel(parent), m_heading(heading) {}

    void setRows(std::vector<Row> rows);
    const Row& rowAt(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& = {}) const override { return 2; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heading;
    std::vector<Row> m_rows;
};

} // namespace readiness
