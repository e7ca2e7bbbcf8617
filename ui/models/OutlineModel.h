#pragma once

#include "ui/models/CellRoles.h"
#include "ui/models/Column.h"
#include "ui/models/RecordOutline.h"
#include "ui/models/Workspace.h"

#include <QAbstractItemModel>

namespace readiness {

/// The records of a kind that is a tree, with the columns of columnsOf(kind). It shows the newest snapshot and standing,
/// owns no data and changes none; selection and expanded rows survive changes. A row's line in the outline is its internal
/// id.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    OutlineModel(Workspace& workspace, RecordKind kind, QObject* parent = nullptr);

    const RecordType& type() const { return m_type; }
    const RecordOutline& outline() const { return m_outline; }
    RecordId recordAt(const QModelIndex& index) const;
    /// Invalid when there is no such record.
    QModelIndex indexOf(const RecordId& record, int column = 0) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    static int lineOf(const QModelIndex& index) { return index.isValid() ? int(index.internalId()) : -1; }
    QModelIndex indexOfLine(int line, int column) const;
    void renew(const SnapshotPtr& snapshot);
    void sayAllChanged();

    Workspace& m_workspace;
    const RecordType& m_type;
    SnapshotPtr m_snapshot; ///< shown
    RecordOutline m_outline;
};

} // namespace readiness
