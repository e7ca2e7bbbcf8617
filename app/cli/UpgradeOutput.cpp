#include "app/cli/UpgradeOutput.h"

#include "app/cli/UpgradeKeys.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

QString textOf(OldEnvironment old)
{
    switch (old) {
    case OldEnvironment::Up: return u"up"_s;
    case OldEnvironment::Down: return u"down"_s;
    case OldEnvironment::NewIsLive: break;
    }
    return u"the new one is live"_s;
}

QJsonValue orNull(const std::optional<int>& number) { return number ? QJsonValue(*number) : QJsonValue(); }

QJsonValue orNull(Instant instant) { return instant.isNull() ? QJsonValue() : QJsonValue(isoInstant(instant)); }

QString minutesText(const std::optional<int>& minutes) { return minutes ? displayDuration(*minutes) : QString(); }

/// Prints one standing; knows names and codes.
class UpgradePrinter {
public:
    UpgradePrinter(const Output& output, const Assessment& assessment, const UpgradeStanding& standing)
        : m_output(output),
          m_snapshot(assessment.snapshot()),
          m_standing(standing),
          m_choices(upgradeChoices(assessment, standing))
    {}

    QJsonObject json() const
    {
        const Upgrade& upgrade = *m_standing.upgrade;
        QJsonArray next, stages, packages, history, misplaced;
        for (const UpgradeChoice& choice : m_choices)
            next.append(choiceJson(choice));
        for (const StageTime& stage : m_standing.stages)
            stages.append(QJsonObject{{u"stage"_s, keyOf(stage.stage)},
                                      {u"planned_minutes"_s, orNull(stage.planned)},
                                      {u"actual_minutes"_s, orNull(stage.actual)},
                                      {u"running"_s, stage.isRunning}});
        for (const PackageStanding& package : m_standing.packages)
            packages.append(QJsonObject{{u"ref"_s, refOf(RecordKind::UpgradePackage, *package.package)},
                                        {u"title"_s, package.package->title},
                                        {u"state"_s, keyOf(package.state)}});
        for (const UpgradeMove& move : m_standing.moves)
            history.append(moveJson(move));
        for (const UpgradeEvent* event : m_standing.misplaced)
            misplaced.append(refOf(RecordKind::UpgradeEvent, *event));
        const UpgradeTimer& timer = m_standing.timer;
        return {{u"ref"_s, refOf(RecordKind::Upgrade, upgrade)},
                {u"title"_s, upgrade.title},
                {u"process"_s, keyOf(upgrade.process)},
                {u"state"_s, upgradeStateKey(m_standing.state)},
                {u"since"_s, orNull(m_standing.since)},
                {u"old_environment"_s, keyOf(m_standing.oldEnvironment())},
                {u"timer"_s, timer.ends.isNull() ? QJsonValue()
                                                 : QJsonValue(QJsonObject{{u"ends"_s, orNull(timer.ends)},
                                                                          {u"over"_s, timer.isOver},
                                                                          {u"at_zero"_s, keyOf(timer.outcome)}})},
                {u"down_minutes"_s, m_standing.downMinutes},
                {u"planned_down_minutes"_s, orNull(m_standing.plannedDownMinutes)},
                {u"stages"_s, stages},
                {u"packages"_s, packages},
                {u"next"_s, next},
                {u"history"_s, history},
                {u"misplaced"_s, misplaced}};
    }

    void text() const
    {
        const Upgrade& upgrade = *m_standing.upgrade;
        m_output.line(u"%1 %2"_s.arg(refOf(RecordKind::Upgrade, upgrade), upgrade.title));
        m_output.line(
            u"State: %1%2"_s.arg(upgradeStateText(m_standing.state),
                                 m_standing.since.isNull() ? QString() : u" since "_s + shown(m_standing.since)));
        m_output.line(u"Old environment: %1; down so far: %2"_s.arg(
            textOf(m_standing.oldEnvironment()),
            displayDuration(m_standing.downMinutes)
                + (m_standing.plannedDownMinutes
                       ? u" of "_s + minutesText(m_standing.plannedDownMinutes) + u" planned"_s
                       : QString())));
        printTimer();
        printStages();
        printPackages();
        printHistory();
        printNext();
    }

private:
    QString refOf(RecordKind kind, const Record& record) const { return displayRef(m_snapshot, kind, record); }
    QString shown(Instant instant) const { return displayInstant(instant, m_standing.timer.zone); }

    QJsonObject choiceJson(const UpgradeChoice& choice) const
    {
        QJsonArray faults;
        for (const GuardFault& fault : choice.faults)
            faults.append(QJsonObject{{u"rule"_s, QString::fromLatin1(fault.guard->rule)},
                                      {u"text"_s, fault.text},
                                      {u"action"_s, fault.lift},
                                      {u"hard"_s, fault.guard->isHard},
                                      {u"waived"_s, fault.waiver != nullptr}});
        return {{u"event"_s, keyOf(choice.transition->step)},
                {u"to"_s, upgradeStateKey(choice.transition->to)},
                {u"by"_s, keyOf(choice.transition->actor)},
                {u"refused"_s, choice.isRefused()},
                {u"faults"_s, faults}};
    }

    QJsonObject moveJson(const UpgradeMove& move) const
    {
        return {{u"event"_s, move.event ? QJsonValue(keyOf(move.event->step)) : QJsonValue()},
                {u"ref"_s, move.event ? QJsonValue(refOf(RecordKind::UpgradeEvent, *move.event)) : QJsonValue()},
                {u"from"_s, upgradeStateKey(move.from)},
                {u"to"_s, upgradeStateKey(move.to)},
                {u"at"_s, orNull(move.at)},
                {u"overridden"_s, move.event ? move.event->overridden : QString()}};
    }

    void printTimer() const
    {
        const UpgradeTimer& timer = m_standing.timer;
        if (timer.ends.isNull() || timer.outcome == TimerOutcome::None)
            return;
        m_output.line((timer.isOver ? u"Timer: ended on %1."_s : u"Timer: ends on %1."_s).arg(shown(timer.ends)));
        m_output.paragraph(timer.isOver ? u"  "_s : u"  If it ended now: "_s, timerOutcomeText(timer.outcome));
    }

    void printStages() const
    {
        std::vector<QStringList> rows;
        for (const StageTime& stage : m_standing.stages) {
            if (stage.planned || stage.actual)
                rows.push_back({upgradeStageText(stage.stage), minutesText(stage.planned), minutesText(stage.actual),
                                stage.isRunning ? u"running"_s : QString()});
        }
        if (rows.empty())
            return;
        m_output.line();
        m_output.table({u"Stage"_s, u"Planned"_s, u"Actual"_s, QString()}, rows);
    }

    void printPackages() const
    {
        std::vector<QStringList> rows;
        for (const PackageStanding& package : m_standing.packages)
            rows.push_back({refOf(RecordKind::UpgradePackage, *package.package), package.package->title,
                            keyOf(package.state).replace(u'_', u' ')});
        if (rows.empty())
            return;
        m_output.line();
        m_output.table({u"Package"_s, u"Title"_s, u"State"_s}, rows);
    }

    void printHistory() const
    {
        std::vector<QStringList> rows;
        for (const UpgradeMove& move : m_standing.moves)
            rows.push_back(
                {shown(move.at), move.event ? upgradeStepText(move.event->step) : u"The timer ended"_s,
                 upgradeStateText(move.to),
                 move.event && !move.event->overridden.isEmpty() ? u"over "_s + move.event->overridden : QString()});
        for (const UpgradeEvent* event : m_standing.misplaced)
            rows.push_back({shown(event->when()), upgradeStepText(event->step), u"does not count here"_s,
                            refOf(RecordKind::UpgradeEvent, *event)});
        if (rows.empty())
            return;
        m_output.line();
        m_output.table({u"When"_s, u"What happened"_s, u"State"_s, QString()}, rows);
    }

    void printNext() const
    {
        m_output.line();
        m_output.line(m_choices.empty() ? u"Nothing more happens."_s : u"Next:"_s);
        for (const UpgradeChoice& choice : m_choices) {
            m_output.line(u"  %1 (%2, by: %3)%4"_s.arg(
                keyOf(choice.transition->step), upgradeStepText(choice.transition->step),
                upgradeActorText(choice.transition->actor), choice.isRefused() ? u" — refused"_s : QString()));
            for (const GuardFault& fault : choice.faults)
                m_output.paragraph(fault.isRefusing() ? u"    - "_s
                                   : fault.waiver     ? u"    - waived: "_s
                                                      : u"    - warning: "_s,
                                   guardText(fault) + u'.');
        }
    }

    const Output& m_output;
    const Snapshot& m_snapshot;
    const UpgradeStanding& m_standing;
    std::vector<UpgradeChoice> m_choices;
};

} // namespace

void printUpgrade(const Output& output, const Assessment& assessment, const UpgradeStanding& standing)
{
    const UpgradePrinter printer(output, assessment, standing);
    if (output.isJson())
        output.json(printer.json());
    else
        printer.text();
}

void printUpgrades(const Output& output, const Assessment& assessment)
{
    const Snapshot& snapshot = assessment.snapshot();
    const std::vector<UpgradeStanding>& standings = assessment.upgrades();
    if (output.isJson()) {
        QJsonArray upgrades;
        for (const UpgradeStanding& standing : standings)
            upgrades.append(UpgradePrinter(output, assessment, standing).json());
        output.json(upgrades);
        return;
    }
    std::vector<QStringList> rows;
    for (const UpgradeStanding& standing : standings) {
        const Environment* environment = snapshot.find(standing.upgrade->environment);
        rows.push_back({displayRef(snapshot, RecordKind::Upgrade, *standing.upgrade), standing.upgrade->title,
                        environment ? environment->name : QString(), upgradeStateText(standing.state),
                        standing.timer.ends.isNull() || standing.timer.outcome == TimerOutcome::None
                            ? QString()
                            : displayInstant(standing.timer.ends, standing.timer.zone)});
    }
    if (rows.empty())
        output.line(u"No upgrade is planned. Add one with: readiness add FILE upgrade title=… environment=…"_s);
    else
        output.table({u"Code"_s, u"Upgrade"_s, u"Environment"_s, u"State"_s, u"Timer ends"_s}, rows);
}

} // namespace readiness::cli
