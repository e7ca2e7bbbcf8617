#include "ui/panels/environments/UpgradeSheet.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/project/UpgradeEdit.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "ui/forms/NoticeList.h"
#include "ui/forms/RecordPage.h"
#include "ui/forms/StatusChip.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/panels/environments/EnvironmentWords.h"
#include "ui/panels/environments/StageBar.h"
#include "ui/panels/environments/UpgradeSteps.h"
#include "ui/panels/environments/UpgradeTables.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSheetMargin = 12;

QString oldText(OldEnvironment old)
{
    switch (old) {
    case OldEnvironment::Up: return UpgradeSheet::tr("up, people work in it");
    case OldEnvironment::Down: return UpgradeSheet::tr("down, nobody can work");
    case OldEnvironment::NewIsLive: break;
    }
    return UpgradeSheet::tr("off, the new one is live instead");
}

/// What stands against a step, as one notice each.
StepOffer::Fault faultOf(const GuardFault& fault, UpgradeProcess process)
{
    const QString text = u"%1: %2 %3."_s.arg(guardRuleText(*fault.guard, process), fault.text, fault.lift);
    if (fault.waiver)
        return {Tone::Conditional, UpgradeSheet::tr("Waived: %1").arg(text)};
    return {fault.isRefusing() ? Tone::NoGo : Tone::Conditional,
            fault.isRefusing() ? UpgradeSheet::tr("Refused by %1", "a rule, and what it says").arg(text)
                               : UpgradeSheet::tr("Advised by %1", "a rule, and what it says").arg(text)};
}

const UpgradeChoice* choiceOf(const std::vector<UpgradeChoice>& choices, UpgradeStep step)
{
    const auto found = std::ranges::find(choices, step, [](const UpgradeChoice& c) { return c.transition->step; });
    return found == choices.end() ? nullptr : &*found;
}

/// At the step that was taken last, or that failed, or at one that may come next.
bool turnsUpNow(const KnownError& error, const UpgradeStanding& standing, const std::vector<UpgradeChoice>& choices)
{
    constexpr std::ptrdiff_t kRecent = 2; // what failed comes after what was tried
    const auto recent = standing.moves.end() - std::min(kRecent, std::ssize(standing.moves));
    const bool isRecent = std::any_of(recent, standing.moves.end(), [&](const UpgradeMove& move) {
        return move.event && move.event->step == error.step;
    });
    const bool isRunning = !standing.moves.empty() && !isOver(standing.state);
    return isRunning && (isRecent || choiceOf(choices, error.step));
}

} // namespace

UpgradeSheet::UpgradeSheet(const PanelContext& context)
    : m_context(context),
      m_title(textLabel()),
      m_state(new StatusChip),
      m_stages(new StageBar),
      m_oldView(textLabel()),
      m_newView(textLabel()),
      m_timer(new NoticeList),
      m_errors(new NoticeList),
      m_nextTitle(new QLabel),
      m_next(new UpgradeSteps(context.workspace.clock())),
      m_after(new NoticeList),
      m_tables(new UpgradeTables(context))
{
    m_tables->insertTab(0, m_nextPage = makeNext(), tr("Next step"));
    m_tables->setCurrentIndex(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_tables, 1);
    connect(m_next, &UpgradeSteps::wanted, this, &UpgradeSheet::record);
    connect(m_next, &UpgradeSteps::waiverWanted, this, &UpgradeSheet::waive);
    connect(m_tables, &UpgradeTables::stepWanted, this, &UpgradeSheet::begin);
    connect(m_tables, &RecordTabs::currentRecordChanged, this,
            [this](const auto& record) { m_context.selection.select(record); });
}

QWidget* UpgradeSheet::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(kSheetMargin, 8, kSheetMargin, 4);
    column->setSpacing(6);
    setTextRole(m_title, TextRole::Title);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_title, 1);
    top->addWidget(m_state);
    column->addLayout(top);
    for (QWidget* one : std::initializer_list<QWidget*>{m_stages, m_oldView, m_newView, m_timer})
        column->addWidget(one);
    return head;
}

QWidget* UpgradeSheet::makeNext()
{
    setTextRole(m_nextTitle, TextRole::Heading);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kSheetMargin, 8, kSheetMargin, 8);
    column->setSpacing(8);
    for (QWidget* one : std::initializer_list<QWidget*>{m_after, m_errors, m_nextTitle, m_next})
        column->addWidget(one);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void UpgradeSheet::show(const RecordId& upgrade)
{
    m_shown = m_context.workspace.standing();
    m_upgrade = upgrade;
    const UpgradeStanding* standing = m_shown ? m_shown->upgrade(upgrade) : nullptr;
    setVisible(standing != nullptr);
    if (!standing)
        return;
    const std::vector<UpgradeChoice> choices = upgradeChoices(m_shown->assessment, *standing);
    showHead(*standing);
    showViews(*standing);
    showTimer(*standing);
    showErrors(*standing, choices);
    showNext(*standing, choices);
    m_tables->show(*standing, choices);
}

void UpgradeSheet::reveal(const RecordRef& record) { m_tables->reveal(record); }

void UpgradeSheet::showHead(const UpgradeStanding& standing)
{
    m_title->setText(u"%1  %2"_s.arg(displayRef(m_shown->snapshot(), RecordKind::Upgrade, *standing.upgrade),
                                     displayLine(standing.upgrade->title)));
    ReportStatus state = upgradeStatus(standing.state);
    if (!standing.since.isNull())
        state.word = tr("%1 since %2", "state of an upgrade")
                         .arg(state.word, displayInstant(standing.since, standing.timer.zone));
    m_state->setStatus(state);
    m_stages->setMarks(stageMarks(standing));
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

void UpgradeSheet::showTimer(const UpgradeStanding& standing)
{
    std::vector<Notice> notices;
    const UpgradeTimer& timer = standing.timer;
    if (QString text = timerText(timer); !text.isEmpty()) {
        const qint64 left = (timer.ends.milliseconds - m_shown->assessment.now().milliseconds) / 60'000;
        if (!timer.isOver)
            text = tr("%1, in %2. If it ended now:", "the end of the timer, and the time until then")
                       .arg(text, displayDuration(left));
        notices.push_back({timer.isOver         ? Tone::NoGo
                           : left < 2 * 24 * 60 ? Tone::Conditional
                                                : Tone::InProgress,
                           (timer.isOver ? text + u'.' : text) + u' ' + timerOutcomeText(timer.outcome)});
    }
    for (const UpgradeEvent* event : standing.misplaced)
        notices.push_back({Tone::NoGo,
                           tr("%1 of %2 does not count: the process does not allow it there.")
                               .arg(upgradeStepText(event->step), displayInstant(event->when(), timer.zone)),
                           tr("Show it"), [this, id = event->id] {
                               reveal({RecordKind::UpgradeEvent, id});
                           }});
    m_timer->setNotices(notices);
}

StepOffer UpgradeSheet::offerOf(const UpgradeStanding& standing, const UpgradeChoice& choice) const
{
    StepOffer offer;
    offer.step = choice.transition->step;
    offer.text = upgradeStepText(offer.step);
    offer.note = tr("By: %1, then: %2", "who takes a step of an upgrade, and the state after it")
                     .arg(upgradeActorText(choice.transition->actor), upgradeStateText(choice.transition->to));
    if (choice.transition->isReading)
        offer.note += u" · "_s + tr("our reading of the source");
    if (offer.step == UpgradeStep::Cancelled)
        offer.note += u" · "_s + tr("in the view of the old environment");
    if (offer.step == UpgradeStep::PrepareFailed)
        offer.note += u" · "_s + tr("open a ticket with the activity id (S1-15)");
    if (offer.step == UpgradeStep::RolledBack && standing.state == UpgradeState::DataUpgradeFailed)
        offer.note += u" · "_s + tr("download the logs first");
    if (const UpgradePackage* package = packageInTurn(standing, offer.step))
        offer.note.prepend(displayLine(package->title) + u" · "_s);
    offer.zone = standing.timer.zone;
    offer.isRefused = offer.canBeWaived = choice.isRefused();
    for (const GuardFault& fault : choice.faults)
        offer.faults.push_back(faultOf(fault, standing.upgrade->process));
    offer.needsReason = !offer.isRefused && std::ranges::any_of(choice.faults, &GuardFault::needsReason);
    return offer;
}

void UpgradeSheet::showNext(const UpgradeStanding& standing, const std::vector<UpgradeChoice>& choices)
{
    std::vector<StepOffer> offers;
    for (const UpgradeChoice& choice : choices)
        offers.push_back(offerOf(standing, choice));
    m_nextTitle->setText(offers.empty() ? tr("Nothing more happens in this upgrade") : tr("What can happen next"));
    m_next->setOffers(offers, m_context.workspace.project().mode() == Project::Mode::Write);
    m_after->setNotices(afterCommit(standing));
}

/// What is still to do once users have accepted, and what may begin.
std::vector<Notice> UpgradeSheet::afterCommit(const UpgradeStanding& standing) const
{
    std::vector<Notice> notices;
    if (standing.state != UpgradeState::Committed)
        return notices;
    const bool isSelfService = standing.upgrade->process == UpgradeProcess::SelfService;
    if (isSelfService && !standing.last(UpgradeStep::PostUpgradeDone))
        notices.push_back(
            {Tone::Conditional, tr("S1-12: Refresh the aggregate measurements; that may run in batch. Then "
                                   "record that the post-upgrade actions are done.")});
    const Snapshot& snapshot = m_shown->snapshot();
    for (const UpgradeStanding& next : m_shown->upgrades()) {
        if (next.upgrade->after != standing.upgrade->id || isOver(next.state))
            continue;
        const QString code = displayRef(snapshot, RecordKind::Upgrade, *next.upgrade);
        notices.push_back({Tone::Go,
                           tr("What waited for this one may begin: %1 (S1-13).")
                               .arg(u"%1 %2"_s.arg(code, displayLine(next.upgrade->title))),
                           tr("Go to %1").arg(code), [this, id = next.upgrade->id] {
                               m_context.selection.go({RecordKind::Upgrade, id});
                           }});
    }
    return notices;
}

/// The known errors of what runs now, with what to do about them.
void UpgradeSheet::showErrors(const UpgradeStanding& standing, const std::vector<UpgradeChoice>& choices)
{
    const Snapshot& snapshot = m_shown->snapshot();
    const bool mayWrite = m_context.workspace.project().mode() == Project::Mode::Write;
    std::vector<Notice> notices;
    for (const KnownError* error : snapshot.all<KnownError>()) {
        if (error->process != standing.upgrade->process || !turnsUpNow(*error, standing, choices))
            continue;
        Notice notice{Tone::InProgress,
                      tr("Known error %1 %2: %3", "its code, its title, and what to do")
                          .arg(displayRef(snapshot, RecordKind::KnownError, *error), displayLine(error->title),
                               displayLine(error->advice)),
                      tr("Show it"), [this, id = error->id] {
                          reveal({RecordKind::KnownError, id});
                      }};
        const UpgradeChoice* resume = choiceOf(choices, UpgradeStep::Resumed);
        const UpgradeChoice* back = choiceOf(choices, UpgradeStep::RolledBack);
        if (mayWrite && error->action == KnownErrorAction::Resume && resume) {
            notice.action = tr("Resume…");
            notice.run = [this] { begin(UpgradeStep::Resumed); };
        } else if (mayWrite && error->action == KnownErrorAction::RollBack && back) {
            notice.action = tr("Roll back…");
            notice.run = [this] { begin(UpgradeStep::RolledBack); };
        }
        notices.push_back(std::move(notice));
        constexpr std::size_t kFew = 3; // the others are found by what the log says
        if (notices.size() == kFew)
            break;
    }
    m_errors->setNotices(notices);
}

void UpgradeSheet::begin(UpgradeStep step)
{
    StepLine* line = m_next->line(step);
    if (!line)
        return;
    m_tables->setCurrentWidget(m_nextPage);
    line->begin();
}

/// Of what is there now: the sheet may be a moment older.
void UpgradeSheet::record(const UpgradeDeed& deed)
{
    Workspace& workspace = m_context.workspace;
    const SnapshotPtr snapshot = workspace.snapshot();
    const Upgrade* upgrade = snapshot->find(Id<Upgrade>(m_upgrade));
    if (!upgrade)
        return;
    Edit edit(snapshot,
              tr("%1: %2").arg(displayRef(*snapshot, RecordKind::Upgrade, *upgrade), upgradeStepText(deed.step)));
    if (const auto made = recordDeed(edit, Id<Upgrade>(m_upgrade), deed, workspace.clock().now()); !made)
        return workspace.say({Message::Kind::Error, made.error().text, {}, {}});
    workspace.commit(std::move(edit));
}

void UpgradeSheet::waive()
{
    const Upgrade* upgrade = m_context.workspace.snapshot()->find(Id<Upgrade>(m_upgrade));
    if (!upgrade)
        return;
    NewRecord waiver;
    waiver.title = tr("Waive rules for an upgrade");
    waiver.text =
        tr("Why may “%1” go on all the same, who approves that, and until which day? Nobody approves what they ask "
           "for themselves.")
            .arg(displayLine(upgrade->title));
    waiver.accept = tr("&Waive");
    waiver.kind = RecordKind::Waiver;
    waiver.fields = {u"reason"_s, u"approver"_s, u"expires"_s};
    waiver.prefill = [subject = m_upgrade](Edit& edit, const RecordId& made) {
        return edit.set(RecordKind::Waiver, made, u"subject", subject);
    };
    m_context.prompts.newRecord(m_context.workspace, waiver);
}

} // namespace readiness
