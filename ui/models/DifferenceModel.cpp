#include "ui/models/DifferenceModel.h"

#include "core/base/Text.h"
#include "core/query/TimeText.h"
#include "core/report/StatusLists.h"
#include "ui/models/CellRoles.h"

#include <QTextDocument>

namespace readiness {

using namespace Qt::StringLiterals;

ReviewDifferences reviewDifferences(const ReviewMaterial& material)
{
    ReviewDifferences told;
    if (!material.before) {
        told.summary = DifferenceModel::tr("No review was completed before this one.");
        return told;
    }
    const Assessment before(material.before, material.beforeAt);
    const Assessment after(material.snapshot, material.now);
    const RecordTexts texts(after);
    const QTimeZone zone = material.snapshot->project().zone();
    std::vector<Difference> differences = projectDifference(before, after, material.recorded);
    std::erase_if(differences, [&](const Difference& found) {
        const bool isItsCompletion = found.record == material.previous; // which came right after what it froze
        return isItsCompletion || texts.isInternal(found.kind, found.record);
    });
    for (const Difference& found : differences)
        told.rows.push_back({{found.kind, found.record},
                             shiftStatus(found),
                             displayLine(texts.named(found.kind, found.record)),
                             displayLine(found.author),
                             displayInstant(found.at, zone)});
    const QString previous = displayLine(texts.named(RecordKind::Review, material.previous));
    const QString when = displayInstant(material.beforeAt, zone);
    told.summary =
        differences.empty()
            ? DifferenceModel::tr("Nothing has changed since %1, completed %2.").arg(previous, when)
            : DifferenceModel::tr("Since %1, completed %2: %3.").arg(previous, when, shiftCounts(differences));
    return told;
}

void DifferenceModel::setRows(std::vector<DifferenceRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int DifferenceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    const DifferenceRow& row = m_rows[std::size_t(index.row())];
    const QString texts[] = {row.status.word, row.what, row.who, row.when};
    const QString& text = texts[index.column()];
    switch (role) {
    case StatusRole: return index.column() == ChangeColumn ? QVariant::fromValue(row.status) : QVariant();
    case RecordRole: return QVariant::fromValue(row.record);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text;
    case Qt::ToolTipRole: return Qt::convertFromPlainText(text);
    default: return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ChangeColumn: return tr("Change");
    case WhatColumn: return tr("What");
    case WhoColumn: return tr("Who");
    default: return tr("When");
    }
}

} // namespace readiness
