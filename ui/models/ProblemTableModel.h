#pragma once

#include "ui/models/CellRoles.h"
#include "ui/models/Workspace.h"

#include <QAbstractTableModel>

namespace readiness {

/// Every broken rule, as the newest standing says: blocking ones first. Shows, never fixes.
class ProblemTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityColumn, RecordColumn, TextColumn, ActionColumn, RuleColumn, ColumnCount };

    explicit ProblemTableModel(Workspace& workspace, QObject* parent = nullptr);

    /// Only problems of this severity; nothing: all.
    void setSeverity(std::optional<Severity> severity);
    /// Valid until the model is reset.
    const Problem& problemAt(int row) const { return m_problems[std::size_t(row)]; }
    /// Of all problems, shown or not.
    int count(Severity severity) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    Workspace& m_workspace;
    StandingPtr m_standing; ///< that m_problems came from
    std::optional<Severity> m_severity;
    std::vector<Problem> m_problems; ///< shown
};

/// "Blocking", "Warning", "Advice", with glyph and tone.
ReportStatus severityStatus(Severity severity);

} // namespace readiness
