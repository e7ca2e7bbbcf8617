#include "ui/models/PlanModel.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/project/BaselinePoint.h"
#include "core/query/FieldText.h"
#include "core/query/TimeText.h"
#include "core/report/DeviationWords.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// Larger plans are computed on a thread of their own.
constexpr int kLargePlan = 1000;

bool isTime(PlanColumn column)
{
    return column == PlanColumn::Start || column == PlanColumn::Finish || column == PlanColumn::EarlyStart
           || column == PlanColumn::EarlyFinish || column == PlanColumn::LateStart || column == PlanColumn::LateFinish
           || column == PlanColumn::BaselineStart || column == PlanColumn::BaselineFinish
           || column == PlanColumn::ActualStart || column == PlanColumn::ActualFinish;
}

Qt::Alignment alignmentOf(PlanColumn column)
{
    const bool isNumeric = column == PlanColumn::Step || column == PlanColumn::Duration
                           || column == PlanColumn::TotalFloat || column == PlanColumn::FreeFloat
                           || column == PlanColumn::Deviation;
    return (isNumeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

Minute timeOf(const ShownPlan& plan, int line, PlanColumn column)
{
    const ActivityDates dates = plan.datesOf(line);
    const RunStep* step = plan.stepOf(line);
    switch (column) {
    case PlanColumn::BaselineStart: return plan.baselineOf(line).plannedStart;
    case PlanColumn::BaselineFinish: return plan.baselineOf(line).plannedFinish;
    case PlanColumn::ActualStart: return step ? minuteOf(step->startedAt) : kNoMinute;
    case PlanColumn::ActualFinish: return step ? minuteOf(step->finishedAt) : kNoMinute;
    case PlanColumn::Start: return dates.plannedStart;
    case PlanColumn::Finish: return dates.plannedFinish;
    case PlanColumn::EarlyStart: return dates.earlyStart;
    case PlanColumn::EarlyFinish: return dates.earlyFinish;
    case PlanColumn::LateStart: return dates.lateStart;
    case PlanColumn::LateFinish: return dates.lateFinish;
    default: return kNoMinute;
    }
}

QString floatText(qint32 minutes)
{
    return minutes < 0 ? u'−' + displayDuration(-qint64(minutes)) : displayDuration(minutes);
}

QString fieldKey(PlanColumn column)
{
    switch (column) {
    case PlanColumn::Step: return u"step"_s;
    case PlanColumn::Title: return u"title"_s;
    case PlanColumn::Owner: return u"owner"_s;
    case PlanColumn::Duration: return u"duration"_s;
    default: return {};
    }
}

bool isSameShape(const ShownPlan& a, const ShownPlan& b)
{
    return std::equal(a.outline.lines().begin(), a.outline.lines().end(), b.outline.lines().begin(),
                      b.outline.lines().end(), [](const OutlineLine& one, const OutlineLine& other) {
                          return one.task->id == other.task->id && one.parent == other.parent;
                      });
}

} // namespace

PlanModel::PlanModel(Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent),
      m_workspace(workspace),
      m_shown(std::make_shared<const ShownPlan>(workspace.snapshot(), RecordId()))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PlanModel::renew);
    connect(&workspace, &Workspace::committed, &m_soon, qOverload<>(&QTimer::start));
}

void PlanModel::setPlan(const RecordId& plan)
{
    if (m_plan == plan)
        return;
    m_plan = plan;
    m_beside = {};
    renew();
}

void PlanModel::setBaseline(const RecordId& baseline)
{
    if (m_beside.baseline == baseline)
        return;
    m_beside.baseline = baseline;
    m_beside.then.reset();
    const Baseline* record = m_workspace.snapshot()->find(Id<Baseline>(baseline));
    if (!record)
        return renew();
    m_workspace.project().askStore(
        [wanted = *record](Store& store) { return scheduleAt(store, wanted); }, this,
        [this, baseline](Result<PlanSchedule> then) { takeBaseline(baseline, std::move(then)); });
}

void PlanModel::takeBaseline(const RecordId& baseline, Result<PlanSchedule> then)
{
    if (m_beside.baseline != baseline)
        return; // another one is wanted by now
    if (then)
        m_beside.then = std::make_shared<const PlanSchedule>(std::move(*then));
    else
        m_workspace.say({Message::Kind::Error, then.error().text, {}, {}});
    renew();
}

void PlanModel::setRun(const RecordId& run)
{
    if (std::exchange(m_beside.run, run) != run)
        renew();
}

void PlanModel::setAwake(const QObject& looking, bool isAwake)
{
    if (isAwake)
        m_looking.insert(&looking);
    else
        m_looking.remove(&looking);
    if (isAwake && m_isStale)
        renew();
}

void PlanModel::renew()
{
    m_soon.stop();
    m_isStale = m_looking.isEmpty();
    if (m_isStale)
        return;
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const auto make = [snapshot, plan = m_plan, beside = m_beside] {
        return std::make_shared<const ShownPlan>(snapshot, plan, beside);
    };
    if (snapshot->table(RecordKind::Task).size() < kLargePlan) {
        m_work.cancel();
        show(make());
    } else {
        m_work.start([make](const BackgroundWork::IsCanceled&) { return make(); },
                     [this](const ShownPlanPtr& made) { show(made); });
    }
}

void PlanModel::show(const ShownPlanPtr& plan)
{
    if (isSameShape(*m_shown, *plan)) {
        const ShownPlanPtr before = std::exchange(m_shown, plan);
        sayChanged(*before);
    } else {
        rearrange(plan);
    }
    Q_EMIT renewed();
}

/// Only rows that say something else.
void PlanModel::sayChanged(const ShownPlan& before)
{
    for (int line = 0; line < int(m_shown->outline.lines().size()); ++line) {
        if (!m_shown->saysTheSame(before, line))
            Q_EMIT dataChanged(indexOfLine(line), indexOfLine(line, PlanColumn(kPlanColumns - 1)));
    }
}

void PlanModel::rearrange(const ShownPlanPtr& plan)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<RecordId> tasks;
    for (const QModelIndex& index : before)
        tasks.push_back(m_shown->task(lineOf(index)).id);
    m_shown = plan;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += indexOfLine(m_shown->outline.lineOf(tasks[size_t(i)]), PlanColumn(before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

QModelIndex PlanModel::indexOfLine(int line, PlanColumn column) const
{
    return line < 0 ? QModelIndex() : createIndex(m_shown->placeOf(line), int(column), quintptr(line));
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= kPlanColumns || row >= rowCount(parent))
        return {};
    return createIndex(row, column, quintptr(m_shown->partsOf(lineOf(parent))[size_t(row)]));
}

QModelIndex PlanModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOfLine(m_shown->outline.lines()[size_t(lineOf(index))].parent) : QModelIndex();
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(m_shown->partsOf(lineOf(parent)).size());
}

QString PlanModel::text(int line, PlanColumn column) const
{
    const Task& task = m_shown->task(line);
    const ActivityDates dates = m_shown->datesOf(line);
    switch (column) {
    case PlanColumn::Number: return m_shown->numberOf(line);
    case PlanColumn::Step: return task.step > 0 ? QString::number(task.step) : QString();
    case PlanColumn::Title: return displayLine(task.title);
    case PlanColumn::Owner: {
        const Person* owner = m_shown->snapshot->find(task.owner);
        return owner ? displayLine(owner->name) : QString();
    }
    case PlanColumn::Predecessors: return m_shown->predecessorsOf(line);
    case PlanColumn::Duration:
        if (task.isMilestone)
            return {};
        if (!m_shown->outline.lines()[size_t(line)].isSummary)
            return displayDuration(task.duration);
        return dates.isDated() ? displayDuration(dates.earlyFinish - dates.earlyStart) : QString();
    case PlanColumn::TotalFloat: return dates.isDated() ? floatText(dates.totalFloat) : QString();
    case PlanColumn::FreeFloat: {
        const auto free = m_shown->freeFloatOf(line);
        return free && dates.isDated() ? floatText(*free) : QString();
    }
    case PlanColumn::Critical: return dates.isCritical ? tr("critical") : QString();
    case PlanColumn::Deviation: {
        if (!m_shown->beside.then || !dates.isDated())
            return {};
        const ActivityDates then = m_shown->baselineOf(line);
        return then.isDated() ? deviationText(dates.plannedFinish - then.plannedFinish) : tr("new");
    }
    default: return shownTime(timeOf(*m_shown, line, column), m_shown->chart.zone);
    }
}

/// What can be edited in the cell: null for what is computed, and for the duration of summaries and milestones.
const Field* PlanModel::fieldOf(int line, PlanColumn column) const
{
    const QString key = fieldKey(column);
    const bool isComputed = column == PlanColumn::Duration
                            && (m_shown->outline.lines()[size_t(line)].isSummary || m_shown->task(line).isMilestone);
    return key.isEmpty() || isComputed ? nullptr : taskType().field(key);
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int line = lineOf(index);
    const auto column = PlanColumn(index.column());
    switch (role) {
    case RecordRole: return QVariant::fromValue(RecordRef{RecordKind::Task, m_shown->task(line).id});
    case FieldRole: return QVariant::fromValue(fieldOf(line, column));
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(column));
    case StatusRole:
        if (column != PlanColumn::Critical || !m_shown->datesOf(line).isCritical)
            return {};
        return QVariant::fromValue(ReportStatus{tr("critical"), Tone::NoGo, StatusGlyph::Octagon});
    case Qt::AccessibleTextRole:
        if (const Minute time = timeOf(*m_shown, line, column); isTime(column) && time != kNoMinute)
            return displayInstant(instantOf(time), m_shown->chart.zone);
        return text(line, column);
    case Qt::DisplayRole: return text(line, column);
    default: return {};
    }
}

QString PlanModel::keyOf(PlanColumn column)
{
    static const QStringList keys{
        u"step"_s,           u"title"_s,           u"duration"_s,     u"start"_s,        u"finish"_s,
        u"total_float"_s,    u"owner"_s,           u"predecessors"_s, u"critical"_s,     u"free_float"_s,
        u"early_start"_s,    u"early_finish"_s,    u"late_start"_s,   u"late_finish"_s,  u"number"_s,
        u"baseline_start"_s, u"baseline_finish"_s, u"deviation"_s,    u"actual_start"_s, u"actual_finish"_s};
    return keys[int(column)];
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kPlanColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(PlanColumn(section)));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (PlanColumn(section)) {
    case PlanColumn::Start: return tr("Start");
    case PlanColumn::Finish: return tr("Finish");
    case PlanColumn::TotalFloat: return tr("Float");
    case PlanColumn::Predecessors: return tr("Waits for");
    case PlanColumn::Critical: return tr("Critical");
    case PlanColumn::FreeFloat: return tr("Free float");
    case PlanColumn::EarlyStart: return tr("Early start");
    case PlanColumn::EarlyFinish: return tr("Early finish");
    case PlanColumn::LateStart: return tr("Late start");
    case PlanColumn::LateFinish: return tr("Late finish");
    case PlanColumn::Number: return tr("No.");
    case PlanColumn::BaselineStart: return tr("Baseline start");
    case PlanColumn::BaselineFinish: return tr("Baseline finish");
    case PlanColumn::Deviation: return tr("Deviation");
    case PlanColumn::ActualStart: return tr("Actual start");
    case PlanColumn::ActualFinish: return tr("Actual finish");
    default: return labelOf(*taskType().field(fieldKey(PlanColumn(section))));
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const auto column = PlanColumn(index.column());
    const bool isTyped = column == PlanColumn::Predecessors || fieldOf(lineOf(index), column);
    if (isTyped && m_workspace.project().mode() == Project::Mode::Write)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace readiness
