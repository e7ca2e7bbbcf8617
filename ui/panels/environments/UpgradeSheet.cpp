#include "ui/panels/environments/UpgradeSheet.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/project/UpgradeEdit.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/LinkList.h"
#include "ui/forms/NoticeList.h"
#include "ui/forms/StatusChip.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/panels/environments/EnvironmentWords.h"
#include "ui/panels/environments/UpgradeSteps.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSheetMargin = 12;

QString stageText(const StageTime& stage)
{
    QStringList times;
    if (stage.actual)
        times += displayDuration(*stage.actual);
    if (stage.planned)
        times += UpgradeSheet::tr("%1 planned", "duration of a stage").arg(displayDuration(*stage.planned));
    const QString name = upgradeStageText(stage.stage);
    return times.isEmpty() ? name : name + u" · "_s + times.join(u" / "_s);
}

/// Done, current or to come.
ReportStatus stageStatus(const StageTime& stage, const ReportStatus& state)
{
    if (stage.isRunning)
        return {stageText(stage), state.tone, state.glyph};
    return status(stageText(stage), stage.actual ? Tone::Go : Tone::NotStarted);
}

QString oldText(OldEnvironment old)
{
    switch (old) {
    case OldEnvironment::Up: return UpgradeSheet::tr("up, people work in it");
    case OldEnvironment::Down: return UpgradeSheet::tr("down, nobody can work");
    case OldEnvironment::NewIsLive: break;
    }
    return UpgradeSheet::tr("off, the new one is live instead");
}

StepOffer offerOf(const UpgradeChoice& choice)
{
    StepOffer offer{choice.transition->step,
                    upgradeStepText(choice.transition->step),
                    UpgradeSheet::tr("By: %1, then: %2", "who takes a step of an upgrade, and the state after it")
                        .arg(upgradeActorText(choice.transition->actor), upgradeStateText(choice.transition->to)),
                    {},
                    choice.isRefused(),
                    false};
    if (choice.transition->isReading)
        offer.note += u" · "_s + UpgradeSheet::tr("our reading of the source");
    for (const GuardFault& fault : choice.faults) {
        const bool isWarning = !fault.guard->isHard;
        offer.needsReason |= isWarning && !offer.isRefused;
        const QString text = guardText(fault) + u'.';
        offer.faults.push_back({fault.isRefusing() ? Tone::NoGo : Tone::Conditional,
                                fault.waiver ? UpgradeSheet::tr("Waived: %1").arg(text) : text});
    }
    return offer;
}

LinkLine lineOf(const Snapshot& snapshot, RecordKind kind, const Record& record, const QString& title)
{
    LinkLine line;
    line.record = RecordRef{kind, record.id};
    line.code = displayRef(snapshot, kind, record);
    line.title = displayLine(title);
    return line;
}

/// Every word that was typed is in it.
bool fits(const KnownError& error, const QString& typed)
{
    const QString text = folded(error.title + u' ' + error.symptom + u' ' + error.advice + u' ' + error.fixedIn);
    return std::ranges::all_of(folded(typed).split(u' ', Qt::SkipEmptyParts),
                               [&](const QString& word) { return text.contains(word); });
}

} // namespace

UpgradeSheet::UpgradeSheet(const PanelContext& context)
    : m_context(context),
      m_title(textLabel()),
      m_state(new StatusChip),
      m_stages(new QWidget),
      m_oldView(textLabel()),
      m_newView(textLabel()),
      m_timer(new NoticeList),
      m_nextTitle(new QLabel(tr("What can happen next"))),
      m_next(new UpgradeSteps),
      m_search(new QLineEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSheetMargin, kSheetMargin, kSheetMargin, kSheetMargin);
    column->setSpacing(8);
    setTextRole(m_title, TextRole::Title);
    setTextRole(m_nextTitle, TextRole::Heading);
    auto* flow = new FlowLayout(m_stages);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    for (QWidget* one : std::initializer_list<QWidget*>{m_title, m_state, m_stages, m_oldView, m_newView, m_timer,
                                                        m_nextTitle, m_next})
        column->addWidget(one);
    m_packages = addList(*column, tr("Packages"), tr("No package is listed for this upgrade."));
    m_hotfixes = addList(*column, tr("Open critical hotfixes"), {});
    m_history = addList(*column, tr("What has happened"), tr("Nothing has happened yet."));
    m_errors = addList(*column, tr("Known errors"), tr("No known error is like that."));
    m_search->setPlaceholderText(tr("Search the known errors: what does the log say?"));
    m_search->setAccessibleName(tr("Search the known errors"));
    m_search->setClearButtonEnabled(true);
    column->insertWidget(column->indexOf(m_errors), m_search);
    column->addStretch();
    connect(m_search, &QLineEdit::textChanged, this, &UpgradeSheet::showErrors);
    connect(m_next, &UpgradeSteps::wanted, this, &UpgradeSheet::record);
}

LinkList* UpgradeSheet::addList(QVBoxLayout& column, const QString& title, const QString& empty)
{
    auto* list = new LinkList(title);
    list->setEmptyText(empty);
    column.addWidget(list);
    connect(list, &LinkList::followed, this, [this](const RecordRef& record) { m_context.selection.select(record); });
    return list;
}

void UpgradeSheet::show(const RecordId& upgrade)
{
    m_shown = m_context.workspace.standing();
    if (m_upgrade != upgrade)
        m_search->clear();
    m_upgrade = upgrade;
    const auto standing =
        m_shown ? upgradeStanding(m_shown->snapshot(), Id<Upgrade>(upgrade), m_shown->assessment.now()) : std::nullopt;
    setVisible(standing.has_value());
    if (!standing)
        return;
    showHead(*standing);
    showStages(*standing);
    showViews(*standing);
    showNext(*standing);
    showPackages(*standing);
    showHistory(*standing);
    showErrors();
}

void UpgradeSheet::showHead(const UpgradeStanding& standing)
{
    const Snapshot& snapshot = m_shown->snapshot();
    m_title->setText(u"%1  %2"_s.arg(displayRef(snapshot, RecordKind::Upgrade, *standing.upgrade),
                                     displayLine(standing.upgrade->title)));
    ReportStatus state = upgradeStatus(standing.state);
    if (!standing.since.isNull())
        state.word = tr("%1 since %2", "state of an upgrade")
                         .arg(state.word, displayInstant(standing.since, standing.timer.zone));
    m_state->setStatus(state);
    std::vector<Notice> notices;
    if (const QString timer = timerText(standing.timer); !timer.isEmpty())
        notices.push_back({standing.timer.isOver ? Tone::NoGo : Tone::Conditional,
                           timer + u". "_s + (standing.timer.isOver ? QString() : tr("If it ended now:") + u' ')
                               + timerOutcomeText(standing.timer.outcome)});
    for (const UpgradeEvent* event : standing.misplaced)
        notices.push_back(
            {Tone::NoGo, tr("%1 of %2 does not count: the process does not allow it there.")
                             .arg(upgradeStepText(event->step), displayInstant(event->when(), standing.timer.zone))});
    m_timer->setNotices(notices);
}

void UpgradeSheet::showStages(const UpgradeStanding& standing)
{
    const ReportStatus state = upgradeStatus(standing.state);
    std::vector<ReportStatus> words;
    for (const StageTime& stage : standing.stages)
        words.push_back(stageStatus(stage, state));
    words.push_back(isOver(standing.state) ? state
                                           : status(upgradeStateText(UpgradeState::Committed), Tone::NotStarted));
    auto chips = m_stages->findChildren<StatusChip*>(QString(), Qt::FindDirectChildrenOnly);
    while (chips.size() < qsizetype(words.size())) {
        chips += new StatusChip;
        m_stages->layout()->addWidget(chips.back());
    }
    for (qsizetype i = 0; i < chips.size(); ++i)
        chips[i]->setStatus(words[std::size_t(i)]);
}

/// The two of S1-08.
void UpgradeSheet::showViews(const UpgradeStanding& standing)
{
    const Upgrade& upgrade = *standing.upgrade;
    const Environment* environment = m_shown->snapshot().find(upgrade.environment);
    QString down = tr("down so far: %1").arg(displayDuration(standing.downMinutes));
    if (standing.plannedDownMinutes)
        down = tr("%1 of %2 planned").arg(down, displayDuration(*standing.plannedDownMinutes));
    m_oldView->setText(tr("Old environment: %1 %2, %3; %4")
                           .arg(environment ? displayLine(environment->name) : QString(),
                                displayLine(upgrade.fromVersion), oldText(standing.oldEnvironment()), down)
                           .simplified());
    m_newView->setText(
        tr("Upgrade in progress: %1 %2, %3")
            .arg(displayLine(upgrade.newEnvironment), displayLine(upgrade.toVersion), upgradeStateText(standing.state))
            .simplified());
    m_newView->setVisible(!standing.moves.empty() && !isOver(standing.state));
}

void UpgradeSheet::showNext(const UpgradeStanding& standing)
{
    std::vector<StepOffer> offers;
    for (const UpgradeChoice& choice : upgradeChoices(m_shown->assessment, standing)) {
        StepOffer offer = offerOf(choice);
        if (const UpgradePackage* package = packageInTurn(standing, offer.step))
            offer.note.prepend(displayLine(package->title) + u" · "_s);
        offers.push_back(std::move(offer));
    }
    m_nextTitle->setText(offers.empty() ? tr("Nothing more happens in this upgrade") : tr("What can happen next"));
    m_next->setOffers(offers, m_context.workspace.project().mode() == Project::Mode::Write);
}

void UpgradeSheet::showPackages(const UpgradeStanding& standing)
{
    const Snapshot& snapshot = m_shown->snapshot();
    std::vector<LinkLine> packages, hotfixes;
    for (const PackageStanding& one : standing.packages) {
        LinkLine line = lineOf(snapshot, RecordKind::UpgradePackage, *one.package, one.package->title);
        line.status = packageStatus(one.state);
        line.note = one.at.isNull() ? line.status.word
                                    : line.status.word + u" · "_s + displayInstant(one.at, standing.timer.zone);
        packages.push_back(std::move(line));
    }
    for (const Hotfix* hotfix : snapshot.all<Hotfix>()) {
        if (hotfix->upgrade != m_upgrade || hotfix->status != HotfixStatus::Open)
            continue;
        LinkLine line = lineOf(snapshot, RecordKind::Hotfix, *hotfix, hotfix->title);
        line.status = status(tr("Open"), Tone::NoGo);
        line.note = displayLine(hotfix->article);
        hotfixes.push_back(std::move(line));
    }
    m_packages->setLines(std::move(packages));
    m_hotfixes->setLines(std::move(hotfixes));
}

/// The newest first.
void UpgradeSheet::showHistory(const UpgradeStanding& standing)
{
    std::vector<LinkLine> lines;
    for (const UpgradeMove& move : standing.moves) {
        LinkLine line;
        if (move.event)
            line.record = RecordRef{RecordKind::UpgradeEvent, move.event->id};
        line.title = move.event ? upgradeStepText(move.event->step) : tr("The timer ended");
        line.status = upgradeStatus(move.to);
        line.note = displayInstant(move.at, standing.timer.zone) + u" · "_s + upgradeStateText(move.to);
        if (move.event && !move.event->overridden.isEmpty())
            line.note += u" · "_s + tr("over %1", "the rules that were overridden").arg(move.event->overridden);
        if (move.event && !move.event->overrideReason.isEmpty())
            line.note += u": "_s + displayLine(move.event->overrideReason);
        lines.push_back(std::move(line));
    }
    std::ranges::reverse(lines);
    m_history->setLines(std::move(lines));
}

/// Those of the same process, by number, that hold what is searched.
void UpgradeSheet::showErrors()
{
    const Snapshot* snapshot = m_shown ? &m_shown->snapshot() : nullptr;
    const Upgrade* upgrade = snapshot ? snapshot->find(Id<Upgrade>(m_upgrade)) : nullptr;
    if (!upgrade)
        return;
    std::vector<LinkLine> lines;
    bool isAny = false;
    for (const KnownError* error : snapshot->all<KnownError>()) {
        if (error->process != upgrade->process)
            continue;
        isAny = true;
        if (!fits(*error, m_search->text()))
            continue;
        LinkLine line = lineOf(*snapshot, RecordKind::KnownError, *error, error->title);
        line.figure =
            labelOf(*knownErrorType().field(u"action"), choicesOf<KnownErrorAction>()[std::size_t(error->action)]);
        line.note = displayLine(error->advice);
        lines.push_back(std::move(line));
    }
    m_errors->setLines(std::move(lines));
    m_search->setVisible(isAny);
    m_errors->setVisible(isAny);
}

/// Of what is there now: the sheet may be a moment older.
void UpgradeSheet::record(UpgradeStep step, const QString& reason)
{
    Workspace& workspace = m_context.workspace;
    const SnapshotPtr snapshot = workspace.snapshot();
    const Upgrade* upgrade = snapshot->find(Id<Upgrade>(m_upgrade));
    if (!upgrade)
        return;
    UpgradeDeed deed;
    deed.step = step;
    deed.reason = reason;
    Edit edit(snapshot, tr("%1: %2").arg(displayRef(*snapshot, RecordKind::Upgrade, *upgrade), upgradeStepText(step)));
    if (const auto made = recordDeed(edit, Id<Upgrade>(m_upgrade), deed, workspace.clock().now()); !made)
        return workspace.say({Message::Kind::Error, made.error().text, {}, {}});
    workspace.commit(std::move(edit));
}

} // namespace readiness
