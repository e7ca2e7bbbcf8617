#include "ui/panels/tests/SuitesModel.h"

#include "core/base/Text.h"
#include "core/rules/TestStates.h"

#include <algorithm>

namespace readiness {

namespace {

constexpr int kAll = 100;

RecordId suiteOf(const Snapshot& snapshot, const TestCase& testCase)
{
    const Suite* suite = snapshot.find(testCase.suite);
    return suite ? suite->id : RecordId();
}

} // namespace

SuitesModel::SuitesModel(Workspace& workspace, QObject* parent) : QAbstractTableModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::committed, this, [this](const Commit& commit) {
        if (std::any_of(commit.changed.begin(), commit.changed.end(), [](const auto& one) {
                return one.first == RecordKind::Suite || one.first == RecordKind::TestCase;
            }))
            renew();
    });
    connect(&workspace, &Workspace::standingChanged, this, &SuitesModel::renew);
    m_rows = counted();
}

std::vector<SuitesModel::Row> SuitesModel::counted() const
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    std::vector<Row> rows{{}};
    QHash<RecordId, std::size_t> places;
    for (const Suite* suite : suitesInOrder(*snapshot)) {
        places.insert(suite->id, rows.size());
        rows.push_back({RecordId(suite->id)});
    }
    const StandingPtr& standing = m_workspace.standing();
    Row without{RecordId()};
    for (const TestCase* testCase : snapshot->all<TestCase>()) {
        const CaseState* state = standing ? standing->assessment.tests().find(testCase->id) : nullptr;
        const auto place = places.constFind(suiteOf(*snapshot, *testCase));
        for (Row* row : {&rows.front(), place == places.cend() ? &without : &rows[*place]}) {
            ++row->cases;
            row->passed += state && state->isPassed() ? 1 : 0;
        }
    }
    if (without.cases > 0)
        rows.push_back(without);
    return rows;
}

/// The chosen row stays chosen wherever it goes.
void SuitesModel::renew()
{
    std::vector<Row> rows = counted();
    const bool isSame = std::ranges::equal(rows, m_rows, {}, &Row::chosen, &Row::chosen);
    if (isSame) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 1));
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<Chosen> chosen;
    for (const QModelIndex& index : before)
        chosen.push_back(chosenIn(index));
    m_rows = std::move(rows);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += indexOf(chosen[std::size_t(i)]).siblingAtColumn(before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

SuitesModel::Chosen SuitesModel::chosenIn(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[std::size_t(index.row())].chosen : std::nullopt;
}

QModelIndex SuitesModel::indexOf(const Chosen& chosen) const
{
    const auto row = std::ranges::find(m_rows, chosen, &Row::chosen);
    return row == m_rows.end() ? QModelIndex() : index(int(row - m_rows.begin()), 0);
}

QString SuitesModel::nameOf(const Chosen& chosen) const
{
    if (!chosen)
        return tr("All test cases");
    const Suite* suite = m_workspace.snapshot()->find(Id<Suite>(*chosen));
    return suite ? displayLine(suite->title) : tr("Without a suite");
}

int SuitesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant SuitesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const int percent = row.cases == 0 ? 0 : row.passed * kAll / row.cases;
    const bool isSuite = row.chosen && !row.chosen->isNull();
    switch (role) {
    case Qt::DisplayRole: return index.column() == 1 ? QString() : tr("%1 (%2)").arg(nameOf(row.chosen)).arg(row.cases);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2 of %3 passed").arg(nameOf(row.chosen)).arg(row.passed).arg(row.cases);
    case PercentRole: return index.column() == 1 && row.cases > 0 ? QVariant(percent) : QVariant();
    case RecordRole: return isSuite ? QVariant::fromValue(RecordRef{RecordKind::Suite, *row.chosen}) : QVariant();
    case FieldRole: return QVariant::fromValue(isSuite && index.column() == 0 ? suiteType().field(u"title") : nullptr);
    default: return {};
    }
}

QVariant SuitesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return section == 0 ? tr("Suite") : tr("Passed");
}

Qt::ItemFlags SuitesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isSuite = index.data(RecordRole).isValid();
    if (isSuite && index.column() == 0 && m_workspace.project().mode() == Project::Mode::Write)
        flags |= Qt::ItemIsEditable;
    if (chosenIn(index))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

} // namespace readiness
