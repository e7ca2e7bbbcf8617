#pragma once

#include "core/rules/RollbackSteps.h"
#include "ui/models/CellRoles.h"

#include <QAbstractTableModel>

namespace readiness {

/// Which steps of a run are listed.
enum class StepFilter { All, Mine, Running, Ready, Late, Stopped, Done };

/// The steps of a run, one line each, of those that the filter lets through. Shows what the last setState() was given.
class StepsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TitleColumn,
        StatusColumn,
        OwnerColumn,
        PlannedColumn,
        StartColumn,
        FinishColumn,
        LateColumn,
        ColumnCount
    };
    using StatePtr = std::shared_ptr<const RunState>;
    using BackPtr = std::shared_ptr<const RollbackSteps>;

    using QAbstractTableModel::QAbstractTableModel;

    /// `me`: whose steps StepFilter::Mine lists. Null where there is no run.
    /// Steps that lead back come first.
    void setState(StatePtr state, BackPtr back, StepFilter filter, const RecordId& me);
    /// In which times are shown from the next state on.
    void setZone(const QTimeZone& zone) { m_zone = zone; }
    const StatePtr& state() const { return m_state; }
    const StepState& stepAt(int row) const { return *m_rows[std::size_t(row)]; }
    /// The row of a step or of its task, or -1.
    int rowOf(const RecordId& record) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    RunState::Steps rowsOf(StepFilter filter, const RecordId& me) const;
    RunState::Steps backOf(StepFilter filter, const RecordId& me) const;
    QString textOf(const StepState& step, int column) const;
    static ReportStatus statusOf(const StepState& step);
    QString titleOf(const StepState& step) const;
    QString timeText(Minute minute) const;

    StatePtr m_state;
    BackPtr m_back;
    QTimeZone m_zone = QTimeZone::utc();
    RunState::Steps m_rows;
};

} // namespace readiness
