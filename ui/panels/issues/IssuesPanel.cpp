#include "ui/panels/issues/IssuesPanel.h"

#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "ui/forms/FilterBar.h"
#include "ui/forms/RecordTabs.h"
#include "ui/forms/SuccessorActions.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

IssuesPanel::IssuesPanel(const PanelContext& context)
    : Panel(context), m_tabs(new RecordTabs(workspace(), pasteReview(), this))
{
    RecordPage* issues = addPage(
        RecordKind::Issue, tr("&Add issue"),
        tr("Nothing hurts yet. An issue is what is wrong now; it blocks go-live while it stops a critical business "
           "process and nobody has accepted a workaround."),
        {u"severity"_s});
    const QList<QAction*> ofIssues = successorActions(workspace(), issues->view(), making());
    issues->addButton(buttonFor(*ofIssues.front()));
    m_actions += ofIssues;
    addPage(
        RecordKind::Action, tr("&Add action"),
        tr("There are no actions yet. An action is what somebody does about a risk, an issue, a finding or an item."),
        {u"status"_s});
    RecordPage* assumptions =
        addPage(RecordKind::Assumption, tr("&Add assumption"),
                tr("Nothing is assumed yet. Write down what the plan relies on, and who finds out whether it is so."),
                {u"status"_s});
    assumptions->addButton(
        menuButtonFor(successorActions(workspace(), assumptions->view(), making()), tr("T&urn into")));
    RecordPage* components = addPage(
        RecordKind::Component, tr("&Add component"),
        tr("No components are listed yet. Name the custom reports, workflows, extensions and integrations that may "
           "break, each with its contingency plan."),
        {u"kind"_s});
    components->addButton(menuButtonFor(successorActions(workspace(), components->view(), making()), tr("T&urn into")));
    auto* decisions = new QPushButton(pluralOf(recordType(RecordKind::Decision)));
    connect(decisions, &QPushButton::clicked, this, [this] { selection().goTo(RecordKind::Decision); });
    m_tabs->setCorner({decisions});
    connect(m_tabs, &RecordTabs::currentRecordChanged, this,
            [this](const auto& record) { selection().select(record); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
}

RecordPage* IssuesPanel::addPage(RecordKind kind, const QString& add, const QString& empty, const QStringList& filters)
{
    RecordPage* page = m_tabs->addTable(kind, {add, empty, {}});
    page->addFilter(filters, {u"owner"_s});
    return page;
}

void IssuesPanel::reveal(const RecordRef& record) { m_tabs->reveal(record); }

} // namespace readiness
