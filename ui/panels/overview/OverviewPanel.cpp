#include "ui/panels/overview/OverviewPanel.h"

#include "core/model/Records.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "core/report/ReportTexts.h"
#include "ui/forms/LinkList.h"
#include "ui/forms/StatusBand.h"
#include "ui/forms/TextRole.h"
#include "ui/panels/overview/RecentChanges.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastOverviewWidth = 260;
constexpr int kDaysOfThisWeek = 7;
constexpr int kMostChanges = 300; ///< transactions looked at

LinkLine lineOf(const Snapshot& snapshot, RecordKind kind, const Record& record)
{
    LinkLine line;
    line.record = RecordRef{kind, record.id};
    line.code = displayRef(snapshot, kind, record);
    line.title = recordType(kind).title(record);
    return line;
}

LinkLine dueLine(const Snapshot& snapshot, const ItemState& state)
{
    LinkLine line = lineOf(snapshot, RecordKind::ChecklistItem, *state.item);
    line.status = itemStatus(state.status);
    QStringList notes;
    if (state.due.isValid())
        notes += (state.isOverdue ? OverviewPanel::tr("due %1, overdue") : OverviewPanel::tr("due %1"))
                     .arg(dayText(state.due));
    if (state.status == ItemStatus::Blocked)
        notes += OverviewPanel::tr("blocked");
    if (const QString note = signingNote(snapshot, state); !note.isEmpty())
        notes += note;
    notes += state.owner ? state.owner->name : OverviewPanel::tr("no owner");
    line.note = notes.join(u" · "_s);
    return line;
}

} // namespace

OverviewPanel::OverviewPanel(const PanelContext& context) : Panel(context)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(16);
    m_decision = new StatusBand(page);
    column->addWidget(m_decision);
    m_countdown = new QLabel(page);
    m_countdown->setTextFormat(Qt::PlainText);
    m_countdown->setWordWrap(true);
    column->addWidget(m_countdown);
    m_path = addList(page, tr("What gets us to GO"));
    m_gates = addList(page, tr("Gates"));
    m_areas = addList(page, tr("Readiness by area"));
    m_overdue = addList(page, tr("Overdue and blocked"));
    m_dueSoon = addList(page, tr("Due in the next seven days"));
    m_changes = addList(page, tr("Changed since you last looked"));
    m_seen = new QPushButton(tr("Mark as &seen"), page);
    m_seen->setAccessibleDescription(tr("Empties the list of changes by others"));
    column->addWidget(m_seen, 0, Qt::AlignLeft);
    column->addStretch();
    m_areas->setEmptyText(tr("There are no areas yet. Add one in Areas and people."));
    m_overdue->setEmptyText(tr("Nothing is overdue or blocked."));
    m_dueSoon->setEmptyText(tr("Nothing is due."));
    m_changes->setEmptyText(tr("Nobody else has changed anything."));

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    setMinimumWidth(kLeastOverviewWidth);
    connect(m_seen, &QPushButton::clicked, this, &OverviewPanel::markSeen);
    connect(&workspace(), &Workspace::committed, this, [this](const Commit& commit) {
        if (const qint64 arrived = commit.snapshot->revision().arrived; arrived != m_arrived) {
            m_arrived = arrived;
            askForChanges();
        }
    });
    m_arrived = workspace().snapshot()->revision().arrived;
    if (QSettings().value(seenKey()).isNull())
        markSeen(); // whoever opens a project for the first time has not looked away
    else
        askForChanges();
}

LinkList* OverviewPanel::addList(QWidget* page, const QString& title)
{
    auto* list = new LinkList(title, page);
    connect(list, &LinkList::followed, this, [this](const RecordRef& record) { selection().go(record); });
    page->layout()->addWidget(list);
    return list;
}

void OverviewPanel::renew()
{
    if (!workspace().standing())
        return;
    const Standing& standing = *workspace().standing();
    showDecision(standing);
    showPath(standing);
    showAreas(standing);
    showDue(standing);
}

void OverviewPanel::showDecision(const Standing& standing)
{
    const Snapshot& snapshot = standing.snapshot();
    const ProjectSettings& project = snapshot.project();
    if (const GateEvaluation* goLive = standing.goLive())
        m_decision->setContent(decisionStatus(goLive->decision), goLive->gate->title, goLive->reason);
    else
        m_decision->setContent(undecidedStatus(), project.name,
                               undecidedSentence() + u' ' + tr("Add a gate with the criteria that decide."));
    if (project.goLive.isNull()) {
        m_countdown->setText(tr("No go-live date is set."));
    } else {
        const qint64 days = standing.assessment.today().daysTo(project.goLiveDate());
        const QString when = displayInstant(project.goLive, project.zone());
        m_countdown->setText(days > 0    ? tr("%n day(s) to go-live on %1", nullptr, int(days)).arg(when)
                             : days == 0 ? tr("Go-live is today: %1").arg(when)
                                         : tr("Live since %n day(s): %1", nullptr, int(-days)).arg(when));
    }
    std::vector<LinkLine> gates;
    for (const GateEvaluation& gate : standing.gates) {
        LinkLine line = lineOf(snapshot, RecordKind::Gate, *gate.gate);
        line.status = decisionStatus(gate.decision);
        line.figure = line.status.word;
        line.note = gate.reason;
        gates.push_back(std::move(line));
    }
    m_gates->setLines(std::move(gates));
}

void OverviewPanel::showPath(const Standing& standing)
{
    const Snapshot& snapshot = standing.snapshot();
    std::vector<LinkLine> lines;
    for (const PathStep& step : standing.pathToGo) {
        if (std::ssize(lines) == LinkList::kLong)
            break;
        LinkLine line;
        line.record = RecordRef{step.kind, step.record};
        if (const Record* record = snapshot.table(step.kind).find(step.record))
            line.code = displayRef(snapshot, step.kind, *record);
        line.title = step.title;
        line.note = step.action;
        line.status =
            step.needs.isExcused ? status(tr("waived for now"), Tone::Conditional) : status(tr("to do"), Tone::NoGo);
        lines.push_back(std::move(line));
    }
    m_path->setTitle(lines.empty() ? tr("What gets us to GO")
                                   : tr("What gets us to GO: %n record(s)", nullptr, int(standing.pathToGo.size())));
    m_path->setEmptyText(standing.goLive() ? tr("Nothing is missing.") : QString());
    m_path->setLines(std::move(lines), standing.pathToGo.size());
}

void OverviewPanel::showAreas(const Standing& standing)
{
    std::vector<LinkLine> lines;
    for (const AreaReadiness& area : standing.readiness.areas) {
        if (!area.area)
            continue;
        LinkLine line = lineOf(standing.snapshot(), RecordKind::Area, *area.area);
        line.code.clear();
        const bool isLate = area.counts.overdue > 0 || area.counts.blocked > 0;
        const Tone tone = isLate ? Tone::NoGo : readinessTone(area.percent);
        QStringList notes{tr("%1 of %2 done").arg(area.counts.done).arg(area.counts.applicable)};
        if (area.counts.overdue > 0)
            notes += tr("%n overdue", nullptr, area.counts.overdue);
        if (area.counts.blocked > 0)
            notes += tr("%n blocked", nullptr, area.counts.blocked);
        line.status = {notes.join(u", "_s), tone, usualGlyph(tone)};
        line.note = area.counts.applicable > 0 ? notes.join(u" · "_s) : tr("Nothing applies");
        line.figure = percentText(area.percent);
        line.percent = area.percent;
        lines.push_back(std::move(line));
    }
    m_areas->setLines(std::move(lines));
}

void OverviewPanel::showDue(const Standing& standing)
{
    const QDate today = standing.assessment.today();
    const QDate lastDay = today.addDays(kDaysOfThisWeek);
    std::vector<const ItemState*> late, soon;
    for (const ItemState& state : standing.assessment.items().all()) {
        if (!state.isOpen)
            continue;
        if (state.isOverdue || state.status == ItemStatus::Blocked)
            late.push_back(&state);
        else if (state.due.isValid() && state.due <= lastDay)
            soon.push_back(&state);
    }
    for (auto [states, list] : {std::pair(&late, m_overdue), std::pair(&soon, m_dueSoon)}) {
        const auto end = states->begin() + std::min<std::ptrdiff_t>(std::ssize(*states), LinkList::kLong);
        std::partial_sort(states->begin(), end, states->end(), [](const ItemState* a, const ItemState* b) {
            return std::pair(a->due, a->item->number) < std::pair(b->due, b->item->number);
        });
        std::vector<LinkLine> lines;
        for (auto it = states->begin(); it != end; ++it)
            lines.push_back(dueLine(standing.snapshot(), **it));
        list->setLines(std::move(lines), states->size());
    }
}

void OverviewPanel::askForChanges()
{
    HistoryQuery query;
    for (const QString& tip : QSettings().value(seenKey()).toStringList())
        query.unseenBy += QByteArray::fromHex(tip.toLatin1());
    query.limit = kMostChanges;
    workspace().project().askStore([query](Store& store) { return History(store).entries(query); }, this,
                                   [this](Result<std::vector<HistoryEntry>> entries) {
                                       if (!entries)
                                           return;
                                       auto lines = recentChanges(*entries, *workspace().snapshot(),
                                                                  workspace().author(), workspace().clock().now());
                                       m_seen->setVisible(!lines.empty());
                                       m_changes->setLines(std::move(lines));
                                   });
}

/// Remembered by what the history held, not by time: what somebody did on a train last week arrives tomorrow.
void OverviewPanel::markSeen()
{
    workspace().project().askStore([](Store& store) { return History(store).tips(); }, this,
                                   [this](const Result<std::vector<QByteArray>>& tips) {
                                       if (!tips)
                                           return;
                                       QStringList seen;
                                       for (const QByteArray& tip : *tips)
                                           seen += QString::fromLatin1(tip.toHex());
                                       QSettings().setValue(seenKey(), seen);
                                   });
    m_changes->setLines({});
    m_seen->setVisible(false);
}

QString OverviewPanel::seenKey() const
{
    return u"projects/%1/seen"_s.arg(workspace().snapshot()->projectId().toHex());
}

} // namespace readiness
