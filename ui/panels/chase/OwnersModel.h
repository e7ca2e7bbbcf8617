#pragma once

#include "core/rules/Chase.h"
#include "ui/models/CellRoles.h"
#include "ui/models/Standing.h"

#include <QAbstractTableModel>

namespace readiness {

/// Who owes how much, and when they were asked. Shows what the last setChase() was given.
class OwnersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { OwnerColumn, OverdueColumn, UpcomingColumn, AskedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The standing that the chase was made of is kept as long as it is shown.
    void setChase(StandingPtr standing, Chase chase);
    const Chase& chase() const { return m_chase; }
    const StandingPtr& standing() const { return m_standing; }
    const OwedByOwner& ownerAt(int row) const { return m_chase.owners[std::size_t(row)]; }
    /// The row of an owner (a null id: of records without one); -1 where there is none.
    int rowOf(const RecordId& person) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const OwedByOwner& owner, int column) const;

    StandingPtr m_standing;
    Chase m_chase;
};

} // namespace readiness
