#pragma once

#include "ui/models/CellRoles.h"
#include "ui/models/RowOrder.h"
#include "ui/models/Workspace.h"

#include <QAbstractItemModel>

namespace readiness {

/// The records of one kind as a table, or as a tree of groups: the one model for all kinds. It shows the newest snapshot
/// and standing, owns no data and changes none; FieldDelegate edits. Its columns are columnsOf(kind), all of them: views
/// hide what is not wanted. A change of a record changes exactly its cells; selection and persistent indexes survive all
/// but a new grouping.
class RecordTableModel : public QAbstractItemModel {
    Q_OBJECT

public:
    RecordTableModel(Workspace& workspace, RecordKind kind, QObject* parent = nullptr, const QString& grouping = {});

    const RecordType& type() const { return m_type; }
    void setFilter(const RecordFilter& filter);
    /// The key of the reference that makes the groups; empty: none.
    const QString& grouping() const { return m_order.settings().grouping; }
    const RecordFilter& filter() const { return m_order.settings().filter; }
    /// A negative column sorts by position.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// The record of a row, or of a group's row; nothing for the group without a record.
    std::optional<RecordRef> recordAt(const QModelIndex& index) const;
    bool isGroup(const QModelIndex& index) const { return index.isValid() && isGrouped() && !index.parent().isValid(); }
    /// Invalid when the record is not shown.
    QModelIndex indexOf(const RecordId& record, int column = 0) const;
    int shownCount() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Rows came or went.
    void shownCountChanged();

private:
    bool isGrouped() const { return !m_order.settings().grouping.isEmpty(); }
    const std::vector<Column>& columns() const { return columnsOf(m_type.kind); }
    QModelIndex groupIndex(std::size_t group) const;
    QVariant groupData(std::size_t group, int column, int role) const;
    QVariant cellData(const Record& record, const Column& column, int role) const;
    void onCommitted(const Commit& commit);
    void onStanding();
    void place(const RecordId& record);
    void take(std::size_t group, std::size_t row);
    void rearrange();
    void reset();
    void changed(const RecordId& record);
    void sayAllChanged();

    Workspace& m_workspace;
    const RecordType& m_type;
    SnapshotPtr m_snapshot; ///< shown
    StandingPtr m_standing; ///< shown; null at first
    SearchText m_text;
    RowOrder m_order;
    std::vector<RowOrder::Group> m_groups;
};

} // namespace readiness
