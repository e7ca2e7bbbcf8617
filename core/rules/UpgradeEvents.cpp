#include "core/rules/UpgradeEvents.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/Records.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString inQuotes(const QString& title) { return u'“' + displayLine(title) + u'”'; }

QString possibleSteps(const UpgradeStanding& standing)
{
    QStringList steps;
    for (const UpgradeTransition& transition : upgradeTable(standing.upgrade->process).transitions) {
        if (transition.from == standing.state)
            steps += inQuotes(upgradeStepText(transition.step));
    }
    return steps.isEmpty() ? CoreText::tr("nothing more happens") : steps.join(u", "_s);
}

int newEvents(const Snapshot& before, const Snapshot& after, const Id<Upgrade>& upgrade)
{
    return int(std::ranges::count_if(after.all<UpgradeEvent>(), [&](const UpgradeEvent* event) {
        return event->upgrade == upgrade && !before.find(Id<UpgradeEvent>(event->id));
    }));
}

QString guardsFault(const Snapshot& before, const UpgradeStanding& standing, const UpgradeEvent& event)
{
    // The assessment lives no longer than this call, so it need not keep the snapshot.
    const Assessment assessment(SnapshotPtr(SnapshotPtr(), &before), event.when());
    const bool hasReason = !event.overrideReason.trimmed().isEmpty();
    for (const GuardFault& fault : guardFaults(assessment, standing, event.step)) {
        if (fault.isRefusing())
            return guardText(fault);
        if (fault.needsReason() && !hasReason)
            return CoreText::tr("%1; going on needs a reason").arg(guardText(fault));
    }
    return {};
}

/// When the last thing happened to an upgrade, so that all of it is seen from there.
Instant lastMoment(const Snapshot& snapshot, const Id<Upgrade>& upgrade)
{
    Instant last;
    for (const UpgradeEvent* event : snapshot.all<UpgradeEvent>()) {
        if (event->upgrade == upgrade)
            last = std::max(last, event->when());
    }
    return last;
}

} // namespace

QString misplacedText(const UpgradeStanding& standing, UpgradeStep step)
{
    return QString::fromLatin1(upgradeTable(standing.upgrade->process).source) + u": "_s
           + CoreText::tr("%1 cannot happen while the upgrade stands at %2; what can: %3")
                 .arg(inQuotes(upgradeStepText(step)), inQuotes(upgradeStateText(standing.state)),
                      possibleSteps(standing));
}

QString packageFault(const UpgradeStanding& standing, UpgradeStep step, const Id<UpgradePackage>& package)
{
    if (!packageStateBefore(step))
        return package.isNull() ? QString() : CoreText::tr("it is about no package");
    const UpgradePackage* inTurn = packageInTurn(standing, step);
    if (package.isNull()) {
        // Of a package that was removed after it was applied, the step remains.
        const bool isRemoved = !inTurn && packageStateBefore(step) != PackageState::Waiting;
        return isRemoved ? QString()
               : inTurn  ? CoreText::tr("it is the turn of the package %1: name it").arg(inQuotes(inTurn->title))
                         : CoreText::tr("no package of this upgrade is waiting for that: add the package first");
    }
    const auto named =
        std::ranges::find_if(standing.packages, [&](const PackageStanding& one) { return one.package->id == package; });
    if (named == standing.packages.end())
        return CoreText::tr("the package belongs to another upgrade");
    if (named->state == packageStateBefore(step))
        return {};
    return inTurn ? CoreText::tr("%1 is not at this step; %2 is")
                        .arg(inQuotes(named->package->title), inQuotes(inTurn->title))
                  : CoreText::tr("%1 is not at this step").arg(inQuotes(named->package->title));
}

QString eventTimeFault(const UpgradeStanding& standing, Instant at, Instant now)
{
    if (now < at)
        return CoreText::tr("it would happen in the future: record it once it has happened");
    const auto last = std::find_if(standing.moves.rbegin(), standing.moves.rend(),
                                   [](const UpgradeMove& move) { return move.event != nullptr; });
    if (last != standing.moves.rend() && at < last->event->when())
        return CoreText::tr("it would have happened before the last step of the upgrade: undo that one first");
    return {};
}

QString recordedEventFault(const Snapshot& before, const Snapshot& after, const UpgradeEvent& event)
{
    const Instant now = event.recordedAt.isNull() ? event.when() : event.recordedAt;
    const auto present = upgradeStanding(before, event.upgrade, now);
    if (!present)
        return {};
    if (const QString fault = eventTimeFault(*present, event.when(), now); !fault.isEmpty())
        return fault;
    if (newEvents(before, after, event.upgrade) > 1)
        return CoreText::tr("the steps of an upgrade are recorded one by one");
    const auto standing = upgradeStanding(before, event.upgrade, event.when());
    if (!transitionOf(standing->upgrade->process, standing->state, event.step))
        return misplacedText(*standing, event.step);
    if (const QString fault = packageFault(*standing, event.step, event.package); !fault.isEmpty())
        return fault;
    return guardsFault(before, *standing, event);
}

QString changedEventFault(const Snapshot& after, const UpgradeEvent& earlier, const UpgradeEvent& event)
{
    const bool isPackageGone = event.package.isNull() && !after.find(earlier.package);
    if (event.step != earlier.step || event.upgrade != earlier.upgrade
        || (event.package != earlier.package && !isPackageGone))
        return CoreText::tr("what happened stays what it is: undo it, and record what did");
    const bool isLater = event.at != earlier.at && !event.recordedAt.isNull() && event.recordedAt < event.when();
    return isLater ? CoreText::tr("it would have happened after it was recorded") : QString();
}

QString upgradeHistoryFault(const Snapshot& before, const Snapshot& after, const Id<Upgrade>& upgrade)
{
    if (!after.find(upgrade))
        return {};
    const auto is = upgradeStanding(after, upgrade, lastMoment(after, upgrade));
    if (is->misplaced.empty())
        return {};
    const auto was = upgradeStanding(before, upgrade, lastMoment(before, upgrade));
    for (const UpgradeEvent* event : is->misplaced) {
        const bool wasMisplaced =
            was && std::ranges::find(was->misplaced, event->id, &UpgradeEvent::id) != was->misplaced.end();
        if (!wasMisplaced)
            return CoreText::tr("%1 (%2) could not have happened then: undo that one first")
                .arg(inQuotes(upgradeStepText(event->step)), displayCode(upgradeEventType(), event->number));
    }
    return {};
}

} // namespace readiness
