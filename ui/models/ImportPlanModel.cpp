#include "ui/models/ImportPlanModel.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "ui/models/CellRoles.h"

#include <QTextDocument>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestTip = 600; ///< the whole text stands below the table

} // namespace

ReportStatus rowStateStatus(RowState state)
{
    switch (state) {
    case RowState::New: return {ImportPlanModel::tr("New"), Tone::Go, StatusGlyph::Check};
    case RowState::Changed: return {ImportPlanModel::tr("Changed"), Tone::InProgress, StatusGlyph::HalfDisc};
    case RowState::Conflict: return {ImportPlanModel::tr("Conflict"), Tone::Conditional, StatusGlyph::Diamond};
    case RowState::Faulty: return {ImportPlanModel::tr("Faulty"), Tone::NoGo, StatusGlyph::Octagon};
    case RowState::Unchanged: break;
    }
    return {ImportPlanModel::tr("Unchanged"), Tone::NotStarted, StatusGlyph::Dash};
}

QString choiceText(ConflictChoice choice)
{
    switch (choice) {
    case ConflictChoice::Theirs: return ImportPlanModel::tr("Take the list's value");
    case ConflictChoice::Ours: return ImportPlanModel::tr("Keep the project's value");
    case ConflictChoice::Open: break;
    }
    return ImportPlanModel::tr("Keep both and decide later");
}

void ImportPlanModel::setPlan(std::optional<ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    fill();
    endResetModel();
}

void ImportPlanModel::setShown(Shown shown)
{
    beginResetModel();
    m_shown = shown;
    fill();
    endResetModel();
}

void ImportPlanModel::fill()
{
    m_lines.clear();
    for (std::size_t i = 0; m_plan && i < m_plan->rows().size(); ++i) {
        const PlannedRow& row = m_plan->rows()[i];
        if (m_shown ? row.state != *m_shown : row.state == RowState::Unchanged)
            continue;
        if (row.state != RowState::Changed && row.state != RowState::Conflict)
            m_lines.push_back({i, -1});
        else
            for (std::size_t change = 0; change < row.changes.size(); ++change)
                if (!row.changes[change].field->isInternal)
                    m_lines.push_back({i, int(change)});
    }
}

const PlannedChange* ImportPlanModel::changeAt(int line) const
{
    const int change = m_lines[std::size_t(line)].change;
    return change < 0 ? nullptr : &rowAt(line).changes[std::size_t(change)];
}

RowState ImportPlanModel::stateAt(int line) const
{
    const PlannedChange* change = changeAt(line);
    return !change ? rowAt(line).state : change->isConflict ? RowState::Conflict : RowState::Changed;
}

/// Of a row that brings a record with it: everything but its title, which stands beside.
QString ImportPlanModel::summary(const PlannedRow& row) const
{
    if (row.state == RowState::Faulty)
        return row.fault;
    QStringList values;
    for (const PlannedChange& change : row.changes) {
        if (qstrcmp(change.field->key, row.type->titleField) != 0 && !change.field->isInternal)
            values += tr("%1: %2", "field: value").arg(labelOf(*change.field), change.after);
    }
    return values.join(u" · "_s);
}

bool ImportPlanModel::isRepeated(int line) const
{
    return line > 0 && m_lines[std::size_t(line)].row == m_lines[std::size_t(line) - 1].row;
}

QString ImportPlanModel::text(int line, int column) const
{
    const PlannedRow& row = rowAt(line);
    const PlannedChange* change = changeAt(line);
    switch (column) {
    case RowColumn: return QString::number(row.row);
    case StateColumn: return rowStateStatus(stateAt(line)).word;
    case RecordColumn: return row.ref.isEmpty() ? row.title : row.ref + u"  "_s + row.title;
    case FieldColumn: return change ? labelOf(*change->field) : summary(row);
    case BeforeColumn: return change ? change->before : QString();
    case AfterColumn: return change ? change->after : QString();
    case ChoiceColumn: return change && change->isConflict ? choiceText(change->choice) : QString();
    default: return {};
    }
}

QString ImportPlanModel::wholeText(int line) const
{
    const PlannedRow& row = rowAt(line);
    const PlannedChange* change = changeAt(line);
    if (!change)
        return summary(row);
    const auto shown = [](const QString& value) { return value.isEmpty() ? tr("(empty)") : value; };
    QStringList lines{tr("%1 in the project: %2").arg(labelOf(*change->field), shown(change->before)),
                      tr("%1 in the list: %2").arg(labelOf(*change->field), shown(change->after))};
    if (change->isConflict && !change->exported.isEmpty())
        lines.insert(1, tr("%1 when the list was exported: %2").arg(labelOf(*change->field), shown(change->exported)));
    return lines.join(u'\n');
}

void ImportPlanModel::choose(const QList<int>& lines, ConflictChoice choice)
{
    for (const int line : lines) {
        if (const PlannedChange* change = changeAt(line); change && change->isConflict)
            m_plan->choose(m_lines[std::size_t(line)].row, *change->field, choice);
    }
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, ChoiceColumn), index(rowCount() - 1, ChoiceColumn));
}

void ImportPlanModel::chooseForAll(ConflictChoice choice)
{
    if (m_plan)
        m_plan->chooseForAll(choice);
    choose({}, choice);
}

int ImportPlanModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int ImportPlanModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

/// What is the same as in the line above is not painted again, but read out.
QVariant ImportPlanModel::data(const QModelIndex& index, int role) const
{
    const int line = index.row();
    const bool isQuiet = isRepeated(line) && (index.column() == RowColumn || index.column() == RecordColumn);
    switch (role) {
    case StatusRole:
        return index.column() == StateColumn ? QVariant::fromValue(rowStateStatus(stateAt(line))) : QVariant();
    case Qt::DisplayRole: return isQuiet ? QString() : displayLine(text(line, index.column()));
    case Qt::AccessibleTextRole: return displayLine(text(line, index.column()));
    case Qt::ToolTipRole: return Qt::convertFromPlainText(text(line, index.column()).left(kLongestTip));
    case Qt::TextAlignmentRole:
        return index.column() == RowColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                           : int(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == RowColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn: return tr("Row");
    case StateColumn: return tr("What happens");
    case RecordColumn: return tr("Record");
    case FieldColumn: return tr("Field");
    case BeforeColumn: return tr("In the project");
    case AfterColumn: return tr("In the list");
    case ChoiceColumn: return tr("Conflict");
    default: return {};
    }
}

} // namespace readiness
