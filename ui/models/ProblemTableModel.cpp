#include "ui/models/ProblemTableModel.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/query/References.h"

#include <QTextDocument>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

ReportStatus severityStatus(Severity severity)
{
    switch (severity) {
    case Severity::Blocking: return {ProblemTableModel::tr("Blocking"), Tone::NoGo, StatusGlyph::Octagon};
    case Severity::Warning: return {ProblemTableModel::tr("Warning"), Tone::Conditional, StatusGlyph::Diamond};
    case Severity::Advice: break;
    }
    return {ProblemTableModel::tr("Advice"), Tone::InProgress, StatusGlyph::Ring};
}

ProblemTableModel::ProblemTableModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::standingChanged, this, &ProblemTableModel::refresh);
    refresh();
}

void ProblemTableModel::setSeverity(std::optional<Severity> severity)
{
    m_severity = severity;
    refresh();
}

int ProblemTableModel::count(Severity severity) const
{
    if (!m_standing)
        return 0;
    const auto& all = m_standing->assessment.problems();
    return int(
        std::count_if(all.begin(), all.end(), [&](const Problem& problem) { return problem.severity == severity; }));
}

void ProblemTableModel::refresh()
{
    if (!m_workspace.standing())
        return;
    std::vector<Problem> shown;
    for (const Problem& problem : m_workspace.standing()->assessment.problems()) {
        if (!m_severity || problem.severity == *m_severity)
            shown.push_back(problem);
    }
    if (shown == m_problems) { // focus and selection stay
        m_standing = m_workspace.standing();
        if (!m_problems.empty())
            Q_EMIT dataChanged(index(0, RecordColumn), index(rowCount() - 1, RecordColumn));
        return;
    }
    beginResetModel();
    m_standing = m_workspace.standing();
    m_problems = std::move(shown);
    endResetModel();
}

int ProblemTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProblemTableModel::data(const QModelIndex& index, int role) const
{
    const Problem& problem = m_problems[std::size_t(index.row())];
    if (role == StatusRole && index.column() == SeverityColumn)
        return QVariant::fromValue(severityStatus(problem.severity));
    if (role == RecordRole)
        return QVariant::fromValue(RecordRef{problem.kind, problem.record});
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QString text;
    switch (index.column()) {
    case SeverityColumn: text = severityStatus(problem.severity).word; break;
    case RecordColumn: {
        const Snapshot& snapshot = m_standing->snapshot();
        const RecordType& type = recordType(problem.kind);
        const Record* record = snapshot.table(problem.kind).find(problem.record);
        text = record ? displayLine(displayRef(snapshot, problem.kind, *record) + u"  "_s + type.title(*record))
                      : labelOf(type);
        break;
    }
    case TextColumn: text = displayLine(problem.text); break;
    case ActionColumn: text = displayLine(problem.action); break;
    case RuleColumn: text = problem.rule; break;
    }
    return role == Qt::ToolTipRole ? Qt::convertFromPlainText(text) : text;
}

QVariant ProblemTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Severity");
    case RecordColumn: return tr("Record");
    case TextColumn: return tr("What is wrong");
    case ActionColumn: return tr("What to do");
    default: return tr("Rule");
    }
}

} // namespace readiness
