#pragma once

#include "ui/models/BackgroundWork.h"
#include "ui/models/CellRoles.h"
#include "ui/models/ShownPlan.h"
#include "ui/models/Workspace.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QTimer>

namespace readiness {

/// What a row of a plan says, in the order in which it is shown at first.
enum class PlanColumn {
    Step,
    Title,
    Duration,
    Start,
    Finish,
    TotalFloat,
    Owner,
    Predecessors,
    Critical,
    FreeFloat,
    EarlyStart,
    EarlyFinish,
    LateStart,
    LateFinish,
    Number,
    BaselineStart,
    BaselineFinish,
    Deviation,
    ActualStart,
    ActualFinish,
};
constexpr int kPlanColumns = int(PlanColumn::ActualFinish) + 1;

/// The tasks of one cutover plan as a tree with what the schedule says of each. It shows a ShownPlan, made anew once for
/// all changes of a turn of the event loop, on a thread of its own where the plan is large; owns no data and changes none.
/// Selection and expanded rows survive. A row's line in the outline is its internal id.
class PlanModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit PlanModel(Workspace& workspace, QObject* parent = nullptr);

    /// A null id: none. The baseline and the run are of one plan: with another, there are none.
    void setPlan(const RecordId& plan);
    /// What the plan was at a baseline follows when the store has read it. A null id: none.
    void setBaseline(const RecordId& baseline);
    /// Whose actual times are shown. A null id: none.
    void setRun(const RecordId& run);
    /// Asleep, it takes note of changes and computes nothing. It is awake while somebody looks at it.
    void setAwake(const QObject& looking, bool isAwake);
    /// Never null.
    const ShownPlanPtr& shown() const { return m_shown; }
    /// The line that a row shows, or -1.
    static int lineOf(const QModelIndex& index) { return index.isValid() ? int(index.internalId()) : -1; }
    QModelIndex indexOfLine(int line, PlanColumn column = PlanColumn::Step) const;
    /// In the settings; never reused.
    static QString keyOf(PlanColumn column);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex&) const override { return kPlanColumns; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Another ShownPlan is shown.
    void renewed();

private:
    void renew();
    void takeBaseline(const RecordId& baseline, Result<PlanSchedule> then);
    void show(const ShownPlanPtr& plan);
    void sayChanged(const ShownPlan& before);
    void rearrange(const ShownPlanPtr& plan);
    QString text(int line, PlanColumn column) const;
    const Field* fieldOf(int line, PlanColumn column) const;

    Workspace& m_workspace;
    RecordId m_plan;
    PlanBeside m_beside;
    ShownPlanPtr m_shown;
    QTimer m_soon;
    BackgroundWork m_work;
    QSet<const QObject*> m_looking;
    bool m_isStale = false;
};

} // namespace readiness
