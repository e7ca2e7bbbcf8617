#include "ui/panels/run/StepsModel.h"

#include "core/base/Text.h"
#include "core/query/TimeText.h"
#include "ui/models/ChoiceStatus.h"

#include <QLocale>
#include <QTextDocument>

namespace readiness {

using namespace Qt::StringLiterals;

void StepsModel::setState(StatePtr state, BackPtr back, StepFilter filter, const RecordId& me)
{
    beginResetModel();
    m_state = std::move(state);
    m_back = std::move(back);
    m_rows.clear();
    if (m_state) {
        m_rows = backOf(filter, me);
        std::ranges::copy(rowsOf(filter, me), std::back_inserter(m_rows));
    }
    endResetModel();
}

RunState::Steps StepsModel::backOf(StepFilter filter, const RecordId& me) const
{
    const auto isListed = [&](const StepState& step) {
        switch (filter) {
        case StepFilter::Mine: return !step.isOver() && step.owner() == me;
        case StepFilter::Running: return step.status == StepStatus::Running;
        case StepFilter::Ready: return step.status == StepStatus::Ready;
        case StepFilter::Stopped: return step.isStopped();
        case StepFilter::Done: return step.status == StepStatus::Done;
        case StepFilter::Late: return false; // nobody has planned when to turn back
        case StepFilter::All: break;
        }
        return true;
    };
    RunState::Steps back;
    for (const StepState& step : m_back->steps()) {
        if (isListed(step))
            back.push_back(&step);
    }
    return back;
}

RunState::Steps StepsModel::rowsOf(StepFilter filter, const RecordId& me) const
{
    switch (filter) {
    case StepFilter::Mine: return m_state->nextFor(me, RunState::Whose::OwnAndBackup);
    case StepFilter::Running: return m_state->with(StepStatus::Running);
    case StepFilter::Ready: return m_state->with(StepStatus::Ready);
    case StepFilter::Late: return m_state->late();
    case StepFilter::Stopped: return m_state->stopped();
    case StepFilter::Done: return m_state->with(StepStatus::Done);
    case StepFilter::All: break;
    }
    RunState::Steps all;
    for (const StepState& step : m_state->steps())
        all.push_back(&step);
    return all;
}

int StepsModel::rowOf(const RecordId& record) const
{
    const StepState* step = m_state ? m_back->find(record) : nullptr;
    if (!step && m_state)
        step = m_state->find(record);
    const auto found = std::ranges::find(m_rows, step);
    return step && found != m_rows.end() ? int(found - m_rows.begin()) : -1;
}

int StepsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int StepsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString StepsModel::timeText(Minute minute) const
{
    return minute == kNoMinute ? QString() : QLocale().toString(instantOf(minute).in(m_zone), u"ddd HH:mm"_s);
}

ReportStatus StepsModel::statusOf(const StepState& step)
{
    ReportStatus shown =
        *readiness::statusOf(*runStepType().field(u"status"), choicesOf<StepStatus>()[size_t(step.status)]);
    if (step.status == StepStatus::Done && step.step && !step.step->verifiedBy.isNull())
        shown.word = tr("Verified");
    return shown;
}

QString StepsModel::titleOf(const StepState& step) const
{
    const QString title = displayLine(step.title);
    QStringList marks;
    if (isRollbackStep(step))
        marks += tr("way back");
    if (!step.step)
        return marks.isEmpty() ? title : title + u" ("_s + marks.front() + u')';
    if (step.step->attempt > 1)
        marks += tr("attempt %1").arg(step.step->attempt);
    if (!step.task)
        marks += tr("not planned");
    if (step.step->isEnteredLater)
        marks += tr("entered later");
    if (step.step->remaining && !step.isOver())
        marks += tr("%1 left").arg(displayDuration(*step.step->remaining));
    return marks.isEmpty() ? title : title + u" ("_s + marks.join(u", ") + u')';
}

QString StepsModel::textOf(const StepState& step, int column) const
{
    switch (column) {
    case NumberColumn: return step.number > 0 ? QString::number(step.number) : QString();
    case TitleColumn: return titleOf(step);
    case StatusColumn: return statusOf(step).word;
    case OwnerColumn: {
        const Person* owner = m_state->forecast().snapshot().find(step.owner());
        return owner ? displayLine(owner->name) : QString();
    }
    case PlannedColumn: return timeText(step.plannedStart);
    case StartColumn: return timeText(step.start);
    case FinishColumn: return timeText(step.finish);
    default: break;
    }
    if (step.minutesLate == 0)
        return {};
    return step.minutesLate > 0 ? displayDuration(step.minutesLate)
                                : tr("%1 early").arg(displayDuration(-step.minutesLate));
}

QVariant StepsModel::data(const QModelIndex& index, int role) const
{
    const StepState& step = stepAt(index.row());
    if (role == StatusRole && index.column() == StatusColumn)
        return QVariant::fromValue(statusOf(step));
    if (role == StatusRole && index.column() == LateColumn && step.isOverdue && step.minutesLate > 0)
        return QVariant::fromValue(ReportStatus{textOf(step, LateColumn), Tone::NoGo, StatusGlyph::Octagon});
    if (role == RecordRole)
        return QVariant::fromValue(step.step ? RecordRef{RecordKind::RunStep, step.step->id}
                                             : RecordRef{RecordKind::Task, step.task->id});
    if (role == Qt::TextAlignmentRole && index.column() == NumberColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return textOf(step, index.column());
    if (role == Qt::ToolTipRole) {
        const QString note = step.step && !step.step->note.isEmpty() ? u"\n\n"_s + step.step->note : QString();
        return Qt::convertFromPlainText(textOf(step, index.column()) + note);
    }
    return {};
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("No.");
    case TitleColumn: return tr("Step");
    case StatusColumn: return tr("Status");
    case OwnerColumn: return tr("Owner");
    case PlannedColumn: return tr("Planned");
    case StartColumn: return tr("Start");
    case FinishColumn: return tr("Finish");
    default: return tr("Late");
    }
}

} // namespace readiness
