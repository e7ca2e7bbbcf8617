#pragma once

#include "ui/models/CellRoles.h"

#include <QAbstractTableModel>

namespace readiness {

/// Rows of text, each about one record, as a page has put them together. Knows nothing of what they say.
class TextRows : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Cell {
        QString text;
        std::optional<ReportStatus> status = {}; ///< shown instead of the text
        bool isNumber = false;
        QVariant bar = {};               ///< what a delegate of the page's own draws
        std::optional<int> percent = {}; ///< shown as a bar behind the text
        bool operator==(const Cell&) const = default;
    };
    struct Row {
        RecordRef record;
        std::vector<Cell> cells;
        bool operator==(const Row&) const = default;
    };
    static constexpr int kBarRole = Qt::UserRole + 100;

    using QAbstractTableModel::QAbstractTableModel;
    /// With its columns, to which a view gives their widths.
    TextRows(const QStringList& headings, QObject* parent) : QAbstractTableModel(parent), m_headings(headings) {}

    /// The view keeps its columns while the headings stay the same, and is told of the rows that are other ones.
    void setRows(const QStringList& headings, std::vector<Row> rows);
    /// One of them has become another.
    void setRow(int row, Row changed);
    const std::vector<Row>& rows() const { return m_rows; }
    int rowOf(const RecordId& record) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    std::vector<Row> m_rows;
};

} // namespace readiness
