#include "ui/panels/setup/SetupPanel.h"

#include "ui/forms/RecordView.h"
#include "ui/forms/TextRole.h"
#include "ui/models/FieldLabels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

SetupPanel::SetupPanel(const PanelContext& context) : Panel(context), m_tabs(new QTabWidget(this))
{
    addTable(RecordKind::Area, tr("There are no areas yet. An area groups checklist items and has an owner."));
    addTable(RecordKind::Person, tr("There are no people yet. Add those who own, answer, approve or sign."));
    addTable(RecordKind::ScopeFact, tr("Nothing is said about the scope yet. Scope facts decide which checklist items apply."));
    addTable(RecordKind::Environment, tr("There are no environments yet."));
    auto* settings = new QPushButton(tr("&Project settings"), this);
    connect(settings, &QPushButton::clicked, this, [this] {
        selection().go({RecordKind::Project, workspace().snapshot()->project().id});
    });
    m_tabs->setDocumentMode(true);
    m_tabs->setCornerWidget(settings);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(&workspace(), &Workspace::committed, this, [this](const Commit& commit) {
        const bool isAboutScope = std::any_of(commit.changed.begin(), commit.changed.end(), [](const auto& one) { return one.first == RecordKind::ScopeFact; });
        if (isAboutScope && !m_before)
            m_before = workspace().standing();
    });
    connect(&workspace(), &Workspace::standingChanged, this, &SetupPanel::tellWhatApplies);
}

void SetupPanel::addTable(RecordKind kind, const QString& empty)
{
    const RecordType& type = recordType(kind);
    auto* page = new QWidget;
    auto* model = new RecordTableModel(workspace(), kind, page);
    auto* view = new RecordView(workspace(), model, QString::fromLatin1(type.key), page);
    view->setPasteReview(pasteReview());
    auto* hint = new QLabel(empty, page);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    setTextRole(hint, TextRole::Secondary);
    auto* add = new QPushButton(tr("&Add %1").arg(labelOf(type).toLower()), page);
    connect(add, &QPushButton::clicked, view, &RecordView::addRecord);
    auto* remove = new QAction(tr("&Remove"), view);
    connect(remove, &QAction::triggered, view, &RecordView::removeSelected);
    view->addAction(remove);
    connect(view, &RecordView::currentRecordChanged, this, [this](const auto& record) { selection().select(record); });
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(add);
    bar->addWidget(hint, 1);
    bar->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(view, 1);
    const auto showHint = [model, hint] { hint->setVisible(model->shownCount() == 0); };
    connect(model, &RecordTableModel::shownCountChanged, hint, showHint);
    showHint();
    m_views.push_back(view);
    m_tabs->addTab(page, pluralOf(type));
}

void SetupPanel::reveal(const RecordRef& record)
{
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        if (m_views[i]->records().type().kind != record.kind)
            continue;
        m_tabs->setCurrentIndex(int(i));
        m_views[i]->showRecord(record.id);
        m_views[i]->setFocus();
    }
}

void SetupPanel::tellWhatApplies()
{
    const StandingPtr before = std::exchange(m_before, {});
    if (!before)
        return;
    int in = 0, out = 0;
    for (const ItemState& state : workspace().standing()->assessment.items().all()) {
        const ItemState* old = before->assessment.items().find(state.item->id);
        if (!old || (old->applicability == Applicability::NotInScope) == (state.applicability == Applicability::NotInScope))
            continue;
        ++(state.applicability == Applicability::NotInScope ? out : in);
    }
    QStringList parts;
    if (in > 0)
        parts += tr("%n item(s) came into scope.", nullptr, in);
    if (out > 0)
        parts += tr("%n item(s) left the scope.", nullptr, out);
    if (!parts.isEmpty())
        workspace().say({Message::Kind::Information, parts.join(u' '), {}, {}});
}

} // namespace readiness
