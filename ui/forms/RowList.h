#pragma once

#include <QTreeView>

namespace readiness {

class Workspace;

/// A list of a model's rows to read and to follow, not to edit: one line each, a whole row at a time, painted as records
/// are. Tab leaves it.
class RowList : public QTreeView {
    Q_OBJECT

public:
    /// `widths` of the columns, in their order; those without one take what is left.
    RowList(QAbstractItemModel* model, Workspace& workspace, const QString& name, std::initializer_list<int> widths);

    /// The current row, or -1.
    int currentRow() const { return currentIndex().row(); }
};

} // namespace readiness
