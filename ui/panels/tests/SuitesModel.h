#pragma once

#include "ui/models/CellRoles.h"
#include "ui/models/Workspace.h"

#include <QAbstractTableModel>

namespace readiness {

/// What the table of test cases can be narrowed to: all, one suite, those without a suite; each with its count and the
/// share of it whose pass counts. Shows the newest snapshot and standing, owns no data and changes none.
class SuitesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Nothing: all cases; a null id: those without a suite.
    using Chosen = std::optional<RecordId>;

    SuitesModel(Workspace& workspace, QObject* parent);

    Chosen chosenIn(const QModelIndex& index) const;
    QModelIndex indexOf(const Chosen& chosen) const;
    /// What the row is called, without its count.
    QString nameOf(const Chosen& chosen) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex&) const override { return 2; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        Chosen chosen;
        int cases = 0;
        int passed = 0;
    };

    void renew();
    std::vector<Row> counted() const;

    Workspace& m_workspace;
    std::vector<Row> m_rows;
};

} // namespace readiness
