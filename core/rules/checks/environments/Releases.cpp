#include "core/base/CoreText.h"
#include "core/base/DayText.h"
#include "core/model/Records.h"
#include "core/rules/NamedBy.h"
#include "core/rules/OpenUpgrades.h"
#include "core/rules/PlanSchedules.h"
#include "core/rules/ReleaseSchedule.h"
#include "core/rules/UpgradeRequest.h"
#include "core/rules/UpgradeStanding.h"
#include "core/rules/Versions.h"
#include "core/rules/checks/environments/EnvironmentChecks.h"

#include <algorithm>

namespace readiness::checks {

namespace {

constexpr int kDaysOfSchedule = 31; // a release comes every month: an older schedule may lack one

Problem atUpgrade(const Upgrade& upgrade, Severity severity, const QString& text, const QString& action)
{
    return {{}, severity, RecordKind::Upgrade, upgrade.id, text, action};
}

Problem atRow(const Release& row, Severity severity, const QString& text, const QString& action)
{
    return {{}, severity, RecordKind::Release, row.id, text, action};
}

/// The upgrades that choose a version from the schedule.
std::vector<const Upgrade*> openSelfService(const Assessment& assessment)
{
    std::vector<const Upgrade*> upgrades = openUpgrades(assessment);
    std::erase_if(upgrades, [](const Upgrade* upgrade) { return upgrade->process != UpgradeProcess::SelfService; });
    return upgrades;
}

/// Of these, the ones of which nothing has happened yet.
std::vector<const Upgrade*> notBegun(const Assessment& assessment)
{
    const QSet<RecordId> begun = namedBy(assessment.snapshot(), &UpgradeEvent::upgrade);
    std::vector<const Upgrade*> upgrades = openSelfService(assessment);
    std::erase_if(upgrades, [&](const Upgrade* upgrade) { return begun.contains(upgrade->id); });
    return upgrades;
}

QDate startDay(const Assessment& assessment, const Upgrade& upgrade)
{
    return upgrade.startsAt.in(zoneOf(assessment.snapshot(), upgrade)).date();
}

QString faultText(ReleaseRowFault fault)
{
    switch (fault) {
    case ReleaseRowFault::NoDay: return CoreText::tr("It does not say from which day on upgrades can choose from it.");
    case ReleaseRowFault::NoVersions: return CoreText::tr("It lists no versions.");
    case ReleaseRowFault::Contradicts: return CoreText::tr("Another row of the same day lists other versions.");
    case ReleaseRowFault::Doubled: break;
    }
    return CoreText::tr("Another row says the same.");
}

QString faultAction(ReleaseRowFault fault)
{
    switch (fault) {
    case ReleaseRowFault::NoDay: return CoreText::tr("Enter the day for upgrades");
    case ReleaseRowFault::NoVersions: return CoreText::tr("Enter its versions");
    case ReleaseRowFault::Contradicts: return CoreText::tr("Keep one of them");
    case ReleaseRowFault::Doubled: break;
    }
    return CoreText::tr("Remove it");
}

/// From the begin of the first task with downtime to the end of the last.
qint64 downMinutes(const ScheduledPlan& planned)
{
    Minute first = kLastMinute, last = kFirstMinute;
    for (const OutlineLine& line : planned.outline.lines()) {
        const ActivityDates dates = planned.schedule->datesOf(line.task->id);
        if (!line.task->isDowntime || line.isSummary || !dates.isDated())
            continue;
        first = std::min(first, dates.plannedStart);
        last = std::max(last, dates.plannedFinish);
    }
    return std::max<qint64>(0, qint64(last) - first);
}

} // namespace

std::vector<Problem> releaseRowsThatDoNotCount(const Assessment& assessment)
{
    std::vector<Problem> problems;
    const ReleaseSchedule schedule(assessment.snapshot());
    for (const auto& [window, fault] : schedule.faults())
        problems.push_back(atRow(*window, fault == ReleaseRowFault::Doubled ? Severity::Advice : Severity::Warning,
                                 CoreText::tr("It does not count. %1").arg(faultText(fault)), faultAction(fault)));
    return problems;
}

std::vector<Problem> schedulesThatAreOld(const Assessment& assessment)
{
    const std::vector<const Upgrade*> upgrades = openSelfService(assessment);
    if (upgrades.empty())
        return {};
    const ReleaseSchedule schedule(assessment.snapshot());
    if (schedule.rows().empty())
        return {atUpgrade(*upgrades.front(), Severity::Warning,
                          CoreText::tr("No schedule says which versions can be chosen."),
                          CoreText::tr("Enter the vendor's release schedule"))};
    const Release& last = *schedule.rows().back().window;
    const QDate issued = schedule.issuedOn();
    if (!issued.isValid())
        return {atRow(last, Severity::Advice, CoreText::tr("Nothing says when the vendor issued the schedule."),
                      CoreText::tr("Enter its date of issue"))};
    if (issued.addDays(kDaysOfSchedule) < assessment.today())
        return {atRow(last, Severity::Advice,
                      CoreText::tr("The schedule is of %1; a release may have come since.").arg(dayText(issued)),
                      CoreText::tr("Look for a newer schedule, and enter it"))};
    return {};
}

std::vector<Problem> upgradesNotToTheNewest(const Assessment& assessment)
{
    const ReleaseSchedule schedule(assessment.snapshot());
    const ReleaseSchedule::Row* row = schedule.on(assessment.today());
    std::vector<Problem> problems;
    if (!row || row->newest.isEmpty())
        return problems;
    for (const Upgrade* upgrade : notBegun(assessment)) {
        // Production follows its sandbox, whatever has come since.
        const bool isFirst = !assessment.snapshot().find(upgrade->after);
        if (isFirst && row->lists(upgrade->toVersion) && !isSameVersion(upgrade->toVersion, row->newest))
            problems.push_back(atUpgrade(
                *upgrade, Severity::Advice,
                CoreText::tr("Version %1 can be chosen, too, and leaves more time until production.").arg(row->newest),
                CoreText::tr("Choose the newest version")));
    }
    return problems;
}

std::vector<Problem> versionsThatLeaveTooEarly(const Assessment& assessment)
{
    const ReleaseSchedule schedule(assessment.snapshot());
    std::vector<Problem> problems;
    for (const Upgrade* upgrade : notBegun(assessment)) {
        const Upgrade* sandbox = assessment.snapshot().find(upgrade->after);
        const QString& version = upgrade->toVersion.isEmpty() && sandbox ? sandbox->toVersion : upgrade->toVersion;
        const QDate day = startDay(assessment, *upgrade);
        if (version.isEmpty() || !day.isValid() || !schedule.on(day) || schedule.isSelectableOn(version, day))
            continue;
        const QDate left = schedule.choice(version, assessment.today()).leavesOn;
        problems.push_back(atUpgrade(
            *upgrade, Severity::Blocking,
            left.isValid() ? CoreText::tr("Version %1 can be chosen until %2 only, before its planned start.")
                                 .arg(version, dayText(left.addDays(-1)))
                           : CoreText::tr("Version %1 cannot be chosen on the day of its planned start.").arg(version),
            sandbox ? CoreText::tr("Start before it leaves, or begin again with sandbox and a version that stays")
                    : CoreText::tr("Start before it leaves, or choose a version that stays")));
    }
    return problems;
}

std::vector<Problem> requestsOfUpgradesTooLate(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const UpgradeStanding& standing : assessment.upgrades()) {
        const Upgrade& upgrade = *standing.upgrade;
        const Instant asked = requestOf(standing);
        if (upgrade.process == UpgradeProcess::ServiceTeam && !isOver(standing.state) && !upgrade.startsAt.isNull()
            && !asked.isNull() && !isRequestInTime(asked, upgrade.startsAt))
            problems.push_back(
                atUpgrade(upgrade, Severity::Blocking,
                          CoreText::tr("The service team was asked less than 48 hours before the start."),
                          CoreText::tr("Begin 48 hours after the request at the earliest")));
    }
    return problems;
}

std::vector<Problem> downtimesThatDoNotFit(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Advice* advice : assessment.snapshot().all<Advice>()) {
        if (pathAdvice(*advice).scenario != 3)
            continue; // the other ways ask nobody
        for (const UpgradeRequest& request : upgradeRequests(assessment, *advice)) {
            for (const RequestFault& fault : request.faults) {
                const bool isLate = fault.kind == RequestFaultKind::TooLate;
                if (isLate && request.upgrade && !request.upgrade->startsAt.isNull())
                    continue; // said of the upgrade
                problems.push_back({{},
                                    isLate ? Severity::Blocking : Severity::Warning,
                                    RecordKind::Advice,
                                    advice->id,
                                    CoreText::tr("%1: %2", "sandbox or production, then a sentence")
                                        .arg(advicePlaceText(request.place), fault.text),
                                    fault.action});
            }
        }
    }
    return problems;
}

std::vector<Problem> downtimesThePlanDoesNotHold(const Assessment& assessment)
{
    QHash<RecordId, const ScheduledPlan*> plans;
    for (const ScheduledPlan& planned : assessment.plans())
        plans.insert(planned.plan->id, &planned);
    std::vector<Problem> problems;
    for (const Upgrade* upgrade : openProductionUpgrades(assessment)) {
        const ScheduledPlan* planned = plans.value(upgrade->plan);
        const std::optional<int> minutes = upgrade->dataUpgradeMinutes;
        if (!planned || !planned->schedule || !minutes)
            continue; // others ask for the plan and its dates
        const QString& plan = planned->plan->title;
        const Window* window = planned->schedule->window();
        const bool hasLength = window && !window->starts.isNull();
        const qint64 length = hasLength ? minuteOf(window->ends) - qint64(minuteOf(window->starts)) : 0;
        if (hasLength && length < *minutes)
            problems.push_back(
                atUpgrade(*upgrade, Severity::Warning,
                          CoreText::tr("It is planned to be down for %1 minutes; the window of “%2” lasts %3.")
                              .arg(*minutes)
                              .arg(plan)
                              .arg(length),
                          CoreText::tr("Agree on a longer window, or shorten the downtime")));
        else if (const qint64 held = downMinutes(*planned); held < *minutes)
            problems.push_back(atUpgrade(
                *upgrade, Severity::Warning,
                CoreText::tr("It is planned to be down for %1 minutes; the tasks with downtime of “%2” take %3.")
                    .arg(*minutes)
                    .arg(plan)
                    .arg(held),
                CoreText::tr("Make the upgrade a task with downtime of the plan, as long as it takes")));
    }
    return problems;
}

std::vector<Problem> adviceThatContradictsItself(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Advice* advice : assessment.snapshot().all<Advice>()) {
        if (const QString text = pathAdvice(*advice).contradiction; !text.isEmpty())
            problems.push_back(
                {{}, Severity::Warning, RecordKind::Advice, advice->id, text, CoreText::tr("Correct the releases")});
    }
    return problems;
}

} // namespace readiness::checks
