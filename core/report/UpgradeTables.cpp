#include "core/report/UpgradeTables.h"

#include "core/base/CoreText.h"
#include "core/query/TimeText.h"
#include "core/report/PlanTexts.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskTexts.h"
#include "core/report/UpgradeWords.h"
#include "core/rules/PathAdvice.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString minutesText(const std::optional<int>& minutes) { return minutes ? displayDuration(*minutes) : u"–"_s; }

/// What took longer than planned is marked.
ReportCell actualCell(const std::optional<int>& actual, const std::optional<int>& planned, bool isRunning)
{
    ReportCell cell(minutesText(actual), isRunning ? CoreText::tr("still running") : QString());
    if (actual && planned && *actual > *planned)
        cell.tone = Tone::Conditional;
    return cell;
}

/// What the event was called where that says more than its step, in whichever language it was recorded.
QString ownTitle(const UpgradeEvent& event)
{
    const QString label = QString::fromLatin1(choicesOf<UpgradeStep>()[std::size_t(event.step)].label);
    return event.title == label || event.title == upgradeStepText(event.step) ? QString() : event.title;
}

QString yesNo(bool isSo) { return isSo ? CoreText::tr("yes") : CoreText::tr("no"); }

} // namespace

UpgradeTables::UpgradeTables(const Assessment& assessment, const UpgradeStanding& standing)
    : m_assessment(assessment),
      m_snapshot(assessment.snapshot()),
      m_standing(standing),
      m_upgrade(*standing.upgrade),
      m_texts(assessment),
      m_choices(upgradeChoices(assessment, standing))
{}

QString UpgradeTables::shown(Instant instant) const { return instantText(instant, m_standing.timer.zone); }

bool UpgradeTables::isAnyRefused() const { return std::ranges::any_of(m_choices, &UpgradeChoice::isRefused); }

QString UpgradeTables::versions() const
{
    QStringList versions{m_upgrade.fromVersion, m_upgrade.toVersion};
    versions.removeAll(QString());
    return versions.join(u" → "_s);
}

QString UpgradeTables::stateSentence() const
{
    const QString word = upgradeStateText(m_standing.state);
    const QString old = oldEnvironmentText(m_standing.oldEnvironment());
    return m_standing.since.isNull()
               ? CoreText::tr("%1; %2.", "state of an upgrade, of its old environment").arg(word, old)
               : CoreText::tr("%1 since %2; %3.", "state of an upgrade, a time, state of its old environment")
                     .arg(word, shown(m_standing.since), old);
}

QString UpgradeTables::timerSentence() const
{
    const UpgradeTimer& timer = m_standing.timer;
    if (timer.ends.isNull() || timer.outcome == TimerOutcome::None)
        return {};
    const QString outcome = timerOutcomeText(timer.outcome);
    return timer.isOver ? CoreText::tr("Ended on %1. %2", "a timer, what follows").arg(shown(timer.ends), outcome)
                        : CoreText::tr("Ends on %1. If it ended now: %2", "a timer, what would follow")
                              .arg(shown(timer.ends), outcome);
}

/// Which scenario the advisor gives for this environment; empty where nobody asked.
QString UpgradeTables::adviceText() const
{
    QStringList texts;
    for (const Advice* advice : m_snapshot.all<Advice>()) {
        if (advice->environment.isNull() || advice->environment != m_upgrade.environment)
            continue;
        const PathAdvice path = pathAdvice(*advice);
        if (path.scenario == 0)
            continue;
        const QString rule = path.isReading ? CoreText::tr("%1, our reading", "a rule").arg(path.rule) : path.rule;
        texts += u"%1: %2 (%3). %4"_s.arg(m_texts.code(RecordKind::Advice, advice->id), scenarioText(path.scenario),
                                          rule, path.reason);
    }
    return textLines(texts);
}

/// What people decided on the gate with the acceptance criteria, else what it computes today.
QString UpgradeTables::decisionText() const
{
    const Gate* gate = m_snapshot.find(m_upgrade.gate);
    if (!gate)
        return isOver(m_standing.state) ? QString() : CoreText::tr("none is named", "a gate");
    const GateEvaluation evaluation = evaluateGate(m_assessment, *gate);
    const QString computed = CoreText::tr("%1, today %2: %3", "gate, answer, reason")
                                 .arg(gate->title, decisionStatus(evaluation.decision).word, evaluation.reason);
    const Decision* decision = evaluation.decided;
    if (!decision)
        return textLines({computed, CoreText::tr("Nobody has decided yet.")});
    const QString outcome = choiceText(RecordKind::Decision, u"decision", decision->outcome);
    const QString by = listedTexts({outcome, m_texts.name(decision->decidedBy), dayText(decision->decidedOn)});
    return textLines({computed, CoreText::tr("Decided: %1.").arg(by)});
}

/// Of the upgrade and its hotfixes.
QString UpgradeTables::waiversText() const
{
    const WaiverStates& states = m_assessment.waivers();
    std::vector<const Waiver*> waivers = states.all(m_upgrade.id);
    for (const Hotfix* hotfix : m_snapshot.all<Hotfix>()) {
        const std::vector<const Waiver*> own =
            hotfix->upgrade == m_upgrade.id ? states.all(hotfix->id) : std::vector<const Waiver*>();
        waivers.insert(waivers.end(), own.begin(), own.end());
    }
    QStringList lines;
    for (const Waiver* waiver : waivers) {
        const QString fault = whyNot(states.standing(waiver->id), *waiver);
        const QString text = waiverText(*waiver);
        lines += fault.isEmpty() ? text : CoreText::tr("%1 – does not count: %2", "a waiver, why").arg(text, fault);
    }
    return textLines(lines);
}

QString UpgradeTables::prerequisitesText() const
{
    if (m_upgrade.process == UpgradeProcess::OnPremises)
        return {};
    QStringList lines;
    const auto add = [&](QStringView field, bool isSo) {
        lines += u"%1: %2"_s.arg(fieldLabel(RecordKind::Upgrade, field), yesNo(isSo));
    };
    if (m_upgrade.process == UpgradeProcess::SelfService) {
        add(u"overlays_are_extensions", m_upgrade.areOverlaysExtensions);
        add(u"old_hotfixes_deleted", m_upgrade.areOldHotfixesDeleted);
    }
    add(u"development_upgraded", m_upgrade.isDevelopmentUpgraded);
    const Environment* environment = m_snapshot.find(m_upgrade.environment);
    const bool isProduction = environment && environment->kind == EnvironmentKind::Production;
    if (m_upgrade.process == UpgradeProcess::SelfService && !isProduction)
        add(u"data_refreshed", m_upgrade.isDataRefreshed);
    return lines.join(u" · "_s);
}

QString UpgradeTables::downText() const
{
    const QString actual = displayDuration(m_standing.downMinutes);
    const auto& planned = m_standing.plannedDownMinutes;
    if (isOver(m_standing.state))
        return planned ? CoreText::tr("%1, planned were %2", "downtime").arg(actual, minutesText(planned)) : actual;
    return m_standing.plannedDownMinutes ? CoreText::tr("%1 so far, %2 planned", "downtime")
                                               .arg(actual, minutesText(m_standing.plannedDownMinutes))
                                         : CoreText::tr("%1 so far, nothing planned", "downtime").arg(actual);
}

ReportFacts UpgradeTables::facts() const
{
    ReportFacts facts;
    facts.isWhole = true;
    const auto add = [&facts](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts.facts += ReportFact{label, value};
    };
    const auto label = [](QStringView field) { return fieldLabel(RecordKind::Upgrade, field); };
    add(CoreText::tr("State"), stateSentence());
    add(CoreText::tr("Timer"), timerSentence());
    add(label(u"process"), choiceText(RecordKind::Upgrade, u"process", m_upgrade.process));
    add(CoreText::tr("Versions"), versions());
    add(CoreText::tr("Advised"), adviceText());
    add(label(u"new_environment"), m_upgrade.newEnvironment);
    add(label(u"after"), m_texts.named(RecordKind::Upgrade, m_upgrade.after));
    add(label(u"requested_at"), shown(m_upgrade.requestedAt));
    add(label(u"starts_at"), shown(m_upgrade.startsAt));
    add(CoreText::tr("Downtime"), downText());
    add(label(u"ticket"), m_upgrade.ticket);
    add(CoreText::tr("Prerequisites"), prerequisitesText());
    add(label(u"strategy"), m_texts.named(RecordKind::Strategy, m_upgrade.strategy));
    add(label(u"plan"), m_texts.named(RecordKind::Plan, m_upgrade.plan));
    add(label(u"gate"), decisionText());
    add(pluralOf(recordType(RecordKind::Waiver)), waiversText());
    add(label(u"owner"), m_texts.name(m_upgrade.owner));
    add(label(u"note"), m_upgrade.note);
    return facts;
}

ReportTable UpgradeTables::nextSteps() const
{
    ReportTable table;
    table.columns = {weightedColumn(CoreText::tr("Step"), 3, ColumnStyle::Strong),
                     fixedColumn(CoreText::tr("Who acts"), 28),
                     weightedColumn(CoreText::tr("What stands against it"), 5)};
    table.emptySentence = CoreText::tr("Nothing more happens.");
    for (const UpgradeChoice& choice : m_choices) {
        QStringList faults;
        for (const GuardFault& fault : choice.faults) {
            const QString text = guardText(fault) + u'.';
            faults += fault.waiver ? CoreText::tr("%1 Waived: %2", "what stands against a step, a waiver")
                                         .arg(text, waiverText(*fault.waiver))
                      : fault.isRefusing() ? text
                                           : CoreText::tr("%1 It only warns.", "what stands against a step").arg(text);
        }
        const UpgradeState to = choice.transition->to;
        const QString then = to == m_standing.state
                                 ? QString()
                                 : CoreText::tr("then: %1", "state of an upgrade").arg(upgradeStateText(to));
        table.addRow({{upgradeStepText(choice.transition->step), then},
                      upgradeActorText(choice.transition->actor),
                      {choiceStatus(choice), textLines(faults)}});
    }
    return table;
}

ReportTable UpgradeTables::stages() const
{
    ReportTable table;
    table.columns = {weightedColumn(CoreText::tr("Stage"), 3, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Planned"), 2), weightedColumn(CoreText::tr("Actual"), 2),
                     fixedColumn(CoreText::tr("Began"), 40), fixedColumn(CoreText::tr("Ended"), 40)};
    table.emptySentence = CoreText::tr("Nothing says how long its stages take.");
    const auto orDash = [](const QString& text) { return text.isEmpty() ? u"–"_s : text; };
    for (const StageTime& stage : m_standing.stages) {
        if (stage.planned || stage.actual)
            table.addRow({upgradeStageText(stage.stage), minutesText(stage.planned),
                          actualCell(stage.actual, stage.planned, stage.isRunning), orDash(shown(stage.began)),
                          orDash(shown(stage.ended))});
    }
    if (table.rows.empty())
        return table;
    const bool isDown = m_standing.oldEnvironment() == OldEnvironment::Down;
    table.addRow({CoreText::tr("Downtime"), minutesText(m_standing.plannedDownMinutes),
                  actualCell(m_standing.downMinutes, m_standing.plannedDownMinutes, isDown), u"–"_s, u"–"_s});
    if (m_upgrade.rollbackMinutes)
        table.addRow(
            {CoreText::tr("Rollback, if needed"), minutesText(m_upgrade.rollbackMinutes), u"–"_s, u"–"_s, u"–"_s});
    return table;
}

ReportTable UpgradeTables::packages() const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 17, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Package"), 5), weightedColumn(CoreText::tr("State"), 3),
                     weightedColumn(CoreText::tr("Since", "a time"), 3)};
    table.emptySentence = CoreText::tr("No package is to be deployed.");
    for (const PackageStanding& standing : m_standing.packages) {
        const UpgradePackage& package = *standing.package;
        const QString kind = choiceText(RecordKind::UpgradePackage, u"kind", package.kind);
        table.addRow({m_texts.code(RecordKind::UpgradePackage, package.id),
                      {package.title, textLines({listedTexts({kind, package.version}), package.note})},
                      packageStatus(standing.state),
                      standing.at.isNull() ? u"–"_s : shown(standing.at)});
    }
    return table;
}

ReportTable UpgradeTables::hotfixes() const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 17, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Hotfix"), 5), weightedColumn(CoreText::tr("Status"), 3),
                     weightedColumn(CoreText::tr("Owner"), 3)};
    table.emptySentence = CoreText::tr("No critical hotfix is listed.");
    for (const Hotfix* hotfix : m_snapshot.all<Hotfix>()) {
        if (hotfix->upgrade != m_upgrade.id)
            continue;
        const Waiver* waiver =
            hotfix->status == HotfixStatus::Open ? m_assessment.waivers().holding(hotfix->id) : nullptr;
        const QString owner = m_texts.name(hotfix->owner);
        table.addRow({m_texts.code(RecordKind::Hotfix, hotfix->id),
                      {hotfix->title, textLines({hotfix->article, hotfix->note})},
                      {hotfixStatus(hotfix->status), waiver ? waiverText(*waiver) : QString()},
                      owner.isEmpty() ? CoreText::tr("no owner") : owner});
    }
    return table;
}

QString UpgradeTables::waiverText(const Waiver& waiver) const
{
    const QString code = m_texts.code(RecordKind::Waiver, waiver.id);
    if (m_texts.isInternal(RecordKind::Waiver, waiver.id))
        return code;
    return CoreText::tr("%1 by %2 until %3: %4", "a waiver, who approved it, a day, why")
        .arg(code, m_texts.name(waiver.approver), dayText(waiver.expires), waiver.reason);
}

QString UpgradeTables::overriddenText(const UpgradeEvent& event) const
{
    if (event.overridden.isEmpty())
        return {};
    const Waiver* waiver = m_snapshot.find(event.waiver);
    return textLines({event.overrideReason, waiver ? waiverText(*waiver) : QString()});
}

QString UpgradeTables::eventNote(const UpgradeEvent& event) const
{
    const QString package = m_texts.named(RecordKind::UpgradePackage, event.package);
    const QString activity =
        event.activity.isEmpty() ? QString() : CoreText::tr("Activity %1", "an id").arg(event.activity);
    const QString by =
        event.recordedBy.isEmpty() ? QString() : CoreText::tr("recorded by %1", "a person").arg(event.recordedBy);
    return textLines({ownTitle(event), package, event.note, listedTexts({activity, by})});
}

ReportTable UpgradeTables::events() const
{
    ReportTable table;
    const auto isOverride = [](const UpgradeEvent* event) { return event && !event->overridden.isEmpty(); };
    const bool isAnyOverridden = std::ranges::any_of(m_standing.moves, isOverride, &UpgradeMove::event)
                                 || std::ranges::any_of(m_standing.misplaced, isOverride);
    table.columns = {fixedColumn(CoreText::tr("When"), 40), weightedColumn(CoreText::tr("What happened"), 4),
                     weightedColumn(CoreText::tr("State after it"), 3)};
    if (isAnyOverridden)
        table.columns += weightedColumn(CoreText::tr("Rules overridden"), 4);
    table.emptySentence = CoreText::tr("Nothing has happened yet.");
    const auto add = [&](Instant at, const ReportCell& what, const ReportStatus& state, const UpgradeEvent* event) {
        ReportRow row{{shown(at), what, state}, false};
        if (isAnyOverridden) {
            ReportCell cell(event ? event->overridden : QString(), event ? overriddenText(*event) : QString());
            cell.tone = isOverride(event) ? Tone::Conditional : Tone::Neutral;
            row.cells += cell;
        }
        table.rows += row;
    };
    const auto whatHappened = [this](const UpgradeEvent& event) {
        return ReportCell(upgradeStepText(event.step), eventNote(event));
    };
    for (const UpgradeMove& move : m_standing.moves)
        add(move.at, move.event ? whatHappened(*move.event) : ReportCell(CoreText::tr("The timer ended")),
            upgradeStatus(move.to), move.event);
    for (const UpgradeEvent* event : m_standing.misplaced)
        add(event->when(), whatHappened(*event),
            status(CoreText::tr("Does not count: not possible there"), Tone::Conditional), event);
    return table;
}

ReportTable knownErrorTable(const Assessment& assessment, UpgradeProcess process)
{
    const RecordTexts texts(assessment);
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 17, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Known error"), 4), weightedColumn(CoreText::tr("What to do"), 4),
                     weightedColumn(CoreText::tr("Fixed in"), 2)};
    table.emptySentence = CoreText::tr("No known error is listed.");
    for (const KnownError* error : assessment.snapshot().all<KnownError>()) {
        if (error->process == process)
            table.addRow({texts.code(RecordKind::KnownError, error->id),
                          {error->title, error->symptom},
                          {choiceText(RecordKind::KnownError, u"action", error->action), error->advice},
                          error->fixedIn.isEmpty() ? u"–"_s : error->fixedIn});
    }
    return table;
}

} // namespace readiness
