#include "ui/panels/plan/PlanPanel.h"

#include "core/model/Records.h"
#include "ui/forms/RecordTabs.h"
#include "ui/panels/plan/ChancesPage.h"
#include "ui/panels/plan/PlanCommands.h"
#include "ui/panels/plan/PlanSheet.h"

#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

PlanPanel::PlanPanel(const PanelContext& context)
    : Panel(context), m_tabs(new RecordTabs(workspace(), pasteReview(), this)), m_sheet(new PlanSheet(context))
{
    m_sheet->tree().setPasteReview(pasteReview());
    m_tabs->addTab(m_sheet, tr("Plan"));
    m_tabs->addTab(new ChancesPage(context, m_sheet->model()), tr("Simulation"));
    addTables();
    connect(m_tabs, &RecordTabs::currentRecordChanged, this,
            [this](const auto& record) { selection().select(record); });
    connect(&selection(), &Selection::changed, this, [this] {
        const auto& current = selection().current();
        if (current && current->kind == RecordKind::Task && m_sheet->isVisible())
            m_sheet->tree().showTask(current->id);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
}

/// What a plan is made of besides its tasks.
void PlanPanel::addTables()
{
    const auto ofPlan = [this](RecordKind kind, const RecordPage::Words& words, const QString& text,
                               const QStringList& fields) {
        RecordPage* page = m_tabs->addTable(kind, words);
        page->setAdding([this, kind, text, fields, accept = QString(words.add).remove(u'…')] {
            const RecordId plan = m_sheet->model().shown()->plan;
            NewRecord wanted{accept, text, accept, kind, fields, {}};
            wanted.prefill = [plan, kind](Edit& edit, const RecordId& record) {
                return edit.set(kind, record, u"plan"_s, plan.isNull() ? Value() : Value(plan));
            };
            if (const auto made = prompts().newRecord(workspace(), wanted))
                reveal({kind, *made});
        });
    };
    ofPlan(RecordKind::Window,
           {tr("Add window…"),
            tr("Nothing bounds the plan yet: a downtime it has to fit into, a freeze or a blackout."),
            {}},
           tr("The cutover has to fit into a downtime; in a blackout no task may run."),
           {u"plan"_s, u"title"_s, u"kind"_s, u"starts"_s, u"ends"_s, u"buffer"_s});
    m_tabs->addTable(RecordKind::Calendar,
                     {tr("Add calendar"), tr("Work goes on day and night. A calendar says when people work."), {}});
    const QString exception = tr("Add exception…");
    RecordPage* exceptions = m_tabs->addTable(RecordKind::CalendarException,
                                              {exception, tr("No day is an exception from its calendar yet."), {}});
    exceptions->setAdding([this, accept = QString(exception).remove(u'…')] {
        const NewRecord wanted{accept,
                               tr("On these days a calendar has other hours, or none."),
                               accept,
                               RecordKind::CalendarException,
                               {u"calendar"_s, u"title"_s, u"starts"_s, u"ends"_s, u"hours"_s},
                               {}};
        if (const auto made = prompts().newRecord(workspace(), wanted))
            reveal({RecordKind::CalendarException, *made});
    });
    RecordPage* baselines = m_tabs->addTable(
        RecordKind::Baseline,
        {tr("Take a baseline…"), tr("No baseline was taken yet: it keeps what the plan is now, to compare with."), {}});
    baselines->setAdding([this] { m_sheet->commands().takeBaseline(); });
    m_tabs->addTable(RecordKind::Link, {{}, tr("No task waits for another one yet: select some and link them."), {}});
    m_tabs->addTable(RecordKind::Message, {{}, tr("Nothing is to be said yet when tasks start, end or fail."), {}});
}

QList<QAction*> PlanPanel::panelActions()
{
    return m_sheet->commands().ofTasks() + m_sheet->commands().ofPlans() + m_sheet->commands().ofChart()
           + m_sheet->commands().ofPath();
}

void PlanPanel::reveal(const RecordRef& record)
{
    if (record.kind == RecordKind::Task || record.kind == RecordKind::Plan) {
        m_tabs->setCurrentWidget(m_sheet);
        if (record.kind == RecordKind::Task)
            m_sheet->showTask(record.id);
        else if (!record.id.isNull())
            m_sheet->setPlan(record.id);
    } else {
        m_tabs->reveal(record);
    }
}

} // namespace readiness
