#include "ui/panels/chase/OwnersModel.h"

#include "core/base/Text.h"
#include "core/query/TimeText.h"
#include "core/report/ReportTexts.h"

#include <QTextDocument>

namespace readiness {

void OwnersModel::setChase(StandingPtr standing, Chase chase)
{
    beginResetModel();
    m_standing = std::move(standing);
    m_chase = std::move(chase);
    endResetModel();
}

int OwnersModel::rowOf(const RecordId& person) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Person* owner = ownerAt(row).person;
        if ((owner ? owner->id : RecordId()) == person)
            return row;
    }
    return -1;
}

int OwnersModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_chase.owners.size()); }

int OwnersModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString OwnersModel::textOf(const OwedByOwner& owner, int column) const
{
    switch (column) {
    case OwnerColumn: return owner.person ? displayLine(owner.person->name) : tr("Nobody");
    case OverdueColumn: return owner.overdue.empty() ? QString() : QString::number(owner.overdue.size());
    case UpcomingColumn: return owner.upcoming.empty() ? QString() : QString::number(owner.upcoming.size());
    default: break;
    }
    if (owner.asked.times == 0)
        return owner.person ? tr("never") : QString();
    const QDate day = owner.asked.last.in(m_standing->snapshot().project().zone()).date();
    return tr("%1, %n time(s) in all", nullptr, owner.asked.times).arg(dayText(day));
}

QVariant OwnersModel::data(const QModelIndex& index, int role) const
{
    const OwedByOwner& owner = ownerAt(index.row());
    if (role == StatusRole && index.column() == OverdueColumn && !owner.overdue.empty())
        return QVariant::fromValue(ReportStatus{textOf(owner, OverdueColumn), Tone::NoGo, StatusGlyph::Octagon});
    if (role == RecordRole && owner.person)
        return QVariant::fromValue(RecordRef{RecordKind::Person, owner.person->id});
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return textOf(owner, index.column());
    if (role == Qt::ToolTipRole)
        return Qt::convertFromPlainText(textOf(owner, index.column()));
    return {};
}

QVariant OwnersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OwnerColumn: return tr("Owner");
    case OverdueColumn: return tr("Overdue");
    case UpcomingColumn: return m_chase.until.isValid() ? tr("Due by %1").arg(dayText(m_chase.until)) : tr("Due soon");
    default: return tr("Last asked");
    }
}

} // namespace readiness
