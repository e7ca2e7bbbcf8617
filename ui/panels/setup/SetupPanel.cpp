#include "ui/panels/setup/SetupPanel.h"

#include "core/query/References.h"
#include "ui/forms/RecordTabs.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNamed = 8;

QString someOf(const QStringList& codes)
{
    return codes.mid(0, kNamed).join(u", "_s) + (codes.size() > kNamed ? u"…"_s : QString());
}

} // namespace

SetupPanel::SetupPanel(const PanelContext& context)
    : Panel(context), m_tabs(new RecordTabs(workspace(), pasteReview(), this))
{
    m_tabs->addTable(RecordKind::Area,
                     {tr("&Add area"), tr("There are no areas yet. An area groups checklist items and has an owner.")});
    m_tabs->addTable(RecordKind::Person,
                     {tr("&Add person"), tr("There are no people yet. Add those who own, answer, approve or sign.")});
    m_tabs->addTable(RecordKind::ScopeFact,
                     {tr("&Add scope fact"),
                      tr("Nothing is said about the scope yet. Scope facts decide which checklist items apply.")});
    auto* settings = new QPushButton(tr("Project &settings"), this);
    connect(settings, &QPushButton::clicked, this, [this] {
        selection().go({RecordKind::Project, workspace().snapshot()->project().id});
    });
    connect(m_tabs, &RecordTabs::currentRecordChanged, this,
            [this](const auto& record) { selection().select(record); });
    m_tabs->setCorner({settings});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(&workspace(), &Workspace::committed, this, [this](const Commit& commit) {
        const bool isAboutScope = std::any_of(commit.changed.begin(), commit.changed.end(),
                                              [](const auto& one) { return one.first == RecordKind::ScopeFact; });
        if (isAboutScope && !m_before)
            m_before = workspace().standing();
    });
    connect(&workspace(), &Workspace::standingChanged, this, &SetupPanel::tellWhatApplies);
}

void SetupPanel::reveal(const RecordRef& record) { m_tabs->reveal(record); }

void SetupPanel::tellWhatApplies()
{
    const StandingPtr before = std::exchange(m_before, {});
    if (!before)
        return;
    QStringList in, out;
    const Snapshot& shown = workspace().standing()->snapshot();
    for (const ItemState& state : workspace().standing()->assessment.items().all()) {
        const ItemState* old = before->assessment.items().find(state.item->id);
        if (!old
            || (old->applicability == Applicability::NotInScope) == (state.applicability == Applicability::NotInScope))
            continue;
        (state.applicability == Applicability::NotInScope ? out : in) +=
            displayRef(shown, RecordKind::ChecklistItem, *state.item);
    }
    QStringList parts;
    if (!in.isEmpty())
        parts += tr("%n item(s) came into scope: %1.", nullptr, int(in.size())).arg(someOf(in));
    if (!out.isEmpty())
        parts += tr("%n item(s) left the scope: %1.", nullptr, int(out.size())).arg(someOf(out));
    if (!parts.isEmpty())
        workspace().say({Message::Kind::Information, parts.join(u' '), {}, {}});
}

} // namespace readiness
