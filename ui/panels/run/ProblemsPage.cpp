#include "ui/panels/run/ProblemsPage.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/query/TimeText.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/RowList.h"
#include "ui/models/ChoiceStatus.h"
#include "ui/models/TextRows.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

ProblemsPage::ProblemsPage(const PanelContext& context, OpenRun& run)
    : m_context(context),
      m_run(run),
      m_table(new TextRows(this)),
      m_view(new RowList(m_table, context.workspace, tr("Problems"), {})),
      m_empty(new EmptyState(*m_view))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(&run, &OpenRun::changed, this, &ProblemsPage::showProblems);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid())
            m_context.selection.select(row.data(RecordRole).value<RecordRef>());
    });
    connect(m_view, &RowList::activated, this,
            [this](const QModelIndex& row) { m_context.selection.go(row.data(RecordRole).value<RecordRef>()); });
}

int ProblemsPage::count() const { return m_table->rowCount(); }

/// Of all attempts, in the order of the steps.
void ProblemsPage::showProblems()
{
    std::vector<TextRows::Row> rows;
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    std::vector<const RunStep*> steps;
    for (const RunStep* step : snapshot->all<RunStep>()) {
        if (m_run.state() && step->run == m_run.state()->run().id && (!step->issue.isNull() || step->minutesLost > 0))
            steps.push_back(step);
    }
    std::ranges::stable_sort(steps, {}, [](const RunStep* step) { return std::pair(step->step, step->attempt); });
    for (const RunStep* step : steps) {
        const Issue* issue = snapshot->find(step->issue);
        const QString name =
            displayLine(step->step > 0 ? QString::number(step->step) + u' ' + step->title : step->title);
        const RecordRef record =
            issue ? RecordRef{RecordKind::Issue, issue->id} : RecordRef{RecordKind::RunStep, step->id};
        std::optional<ReportStatus> status;
        if (issue)
            status = statusOf(*issueType().field(u"status"), issueType().field(u"status")->get(*issue));
        const Person* owner = issue ? snapshot->find(issue->owner) : nullptr;
        rows.push_back(
            {record,
             {{name},
              {issue ? displayLine(displayCode(issueType(), issue->number) + u' ' + issue->title) : QString()},
              {{}, status},
              {owner ? displayLine(owner->name) : QString()},
              {step->minutesLost > 0 ? displayDuration(step->minutesLost) : QString(), {}, true}}});
    }
    const bool isFirst = m_table->columnCount() == 0;
    m_table->setRows({tr("Step"), tr("Problem"), tr("Status"), tr("Owner"), tr("Lost")}, std::move(rows));
    if (isFirst) {
        m_view->header()->setStretchLastSection(false);
        m_view->header()->setSectionResizeMode(1, QHeaderView::Stretch);
        for (const auto& [column, width] : {std::pair(0, 220), {2, 110}, {3, 130}, {4, 80}})
            m_view->header()->resizeSection(column, width);
    }
    m_empty->say(m_table->rowCount() > 0 ? QString()
                                         : tr("No problem has been reported in this run. P in the list of steps "
                                              "reports one, with the minutes it cost."));
}

} // namespace readiness
