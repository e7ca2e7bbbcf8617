#include "ui/panels/environments/EnvironmentWords.h"

#include "core/base/Text.h"
#include "core/query/TimeText.h"

#include <QCoreApplication>

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
