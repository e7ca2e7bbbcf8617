#include "ui/panels/environments/EnvironmentWords.h"

#include "core/base/Text.h"
#include "core/query/TimeText.h"

#include <QCoreApplication>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentWords)
};

/// Running ones before planned ones before those that are over.
int rankOf(const UpgradeStanding& standing)
{
    if (isOver(standing.state))
        return 0;
    return standing.moves.empty() ? 1 : 2;
}

QString stageTimes(const StageTime& stage)
{
    const QString planned = stage.planned ? displayDuration(*stage.planned) : QString();
    if (!stage.actual)
        return stage.planned ? Words::tr("%1 planned", "duration of a stage").arg(planned) : QString();
    const QString actual = displayDuration(*stage.actual);
    return stage.planned ? Words::tr("%1 of %2", "duration of a stage, and what was planned").arg(actual, planned)
                         : actual;
}

/// What the stage means for those who work in the old environment; of the running one, what is so now.
QString oldWords(const StageTime& stage, const UpgradeStanding& standing)
{
    OldEnvironment old = OldEnvironment::Up;
    if (stage.isRunning)
        old = standing.oldEnvironment();
    else if (stage.stage == UpgradeStage::DataUpgrade)
        old = OldEnvironment::Down;
    else if (stage.stage == UpgradeStage::Validation)
        old = OldEnvironment::NewIsLive;
    switch (old) {
    case OldEnvironment::Up: return Words::tr("old one up", "environment during a stage");
    case OldEnvironment::Down: return Words::tr("old one down", "environment during a stage");
    case OldEnvironment::NewIsLive: break;
    }
    return Words::tr("new one live", "environment during a stage");
}

} // namespace

ReportStatus serviceStatus(EnvironmentService service)
{
    switch (service) {
    case EnvironmentService::InService: return status(Words::tr("In service"), Tone::Go);
    case EnvironmentService::Planned: return status(Words::tr("Planned"), Tone::NotStarted);
    case EnvironmentService::Retired: break;
    }
    return {Words::tr("Retired"), Tone::Neutral, StatusGlyph::Dash};
}

QString dataText(const Environment& environment, const Snapshot& snapshot, Instant now)
{
    const Environment* source = snapshot.find(environment.dataFrom);
    QStringList parts;
    if (source)
        parts += Words::tr("of %1").arg(displayLine(source->name));
    if (!environment.dataAsOf.isNull() && environment.dataAsOf <= now)
        parts +=
            Words::tr("%n day(s) old", nullptr, int((now.milliseconds - environment.dataAsOf.milliseconds) / kDay));
    return parts.isEmpty() ? QString() : Words::tr("Data: %1").arg(parts.join(u", "_s));
}

QString timerText(const UpgradeTimer& timer)
{
    if (timer.ends.isNull() || timer.outcome == TimerOutcome::None)
        return {};
    return (timer.isOver ? Words::tr("Timer ended on %1") : Words::tr("Timer ends on %1"))
        .arg(displayInstant(timer.ends, timer.zone));
}

std::vector<StageMark> stageMarks(const UpgradeStanding& standing)
{
    const ReportStatus state = upgradeStatus(standing.state);
    std::vector<StageMark> marks;
    for (const StageTime& stage : standing.stages) {
        StageMark mark{upgradeStageText(stage.stage), stageTimes(stage), oldWords(stage, standing), {}, {}, {}};
        const ReportStatus shown = stage.isRunning ? state : status({}, stage.actual ? Tone::Go : Tone::NotStarted);
        mark.place = stage.isRunning ? StageMark::Place::Current
                     : stage.actual  ? StageMark::Place::Done
                                     : StageMark::Place::ToCome;
        mark.tone = shown.tone;
        mark.glyph = shown.glyph;
        marks.push_back(std::move(mark));
    }
    const bool isBack = standing.state == UpgradeState::RolledBack || standing.state == UpgradeState::Expired
                        || standing.state == UpgradeState::Cancelled;
    const auto last = std::ranges::find(marks.rbegin(), marks.rend(), StageMark::Place::Done, &StageMark::place);
    if (isBack && last != marks.rend()) { // it was begun, and did not come to its end
        last->tone = state.tone;
        last->glyph = state.glyph;
    }
    const bool isEnded = isBack || isOver(standing.state);
    const ReportStatus end = isEnded ? state : status(upgradeStateText(UpgradeState::Committed), Tone::NotStarted);
    marks.push_back(
        {end.word, {}, {}, isEnded ? StageMark::Place::Current : StageMark::Place::ToCome, end.tone, end.glyph});
    return marks;
}

QString guardRuleText(const StepGuard& guard, UpgradeProcess process)
{
    const QString rule = QString::fromLatin1(guard.rule);
    const auto rows = upgradeTable(process).transitions;
    const auto row = std::ranges::find(rows, guard.step, &UpgradeTransition::step);
    return rule.contains(u'-') || row == rows.end()
               ? rule
               : Words::tr("%1, “%2”", "a source, and the row of its table").arg(rule, upgradeStateText(row->from));
}

const UpgradeStanding* upgradeOf(const RecordId& environment, const std::vector<UpgradeStanding>& standings)
{
    const UpgradeStanding* best = nullptr;
    for (const UpgradeStanding& one : standings) {
        if (one.upgrade->environment != environment)
            continue;
        const int rank = rankOf(one);
        // of planned ones the first is next, of the others the newest counts
        if (!best || rank > rankOf(*best) || (rank == rankOf(*best) && rank != 1))
            best = &one;
    }
    return best;
}

} // namespace readiness
