#include "core/rules/UpgradeRequest.h"

#include "core/base/CoreText.h"
#include "core/base/DayText.h"
#include "core/model/Records.h"
#include "core/rules/Assessment.h"
#include "core/rules/UpgradeStanding.h"

#include <algorithm>

namespace readiness {

namespace {

constexpr qint64 kHour = 3'600'000;

Instant moved(Instant instant, int hours)
{
    return instant.isNull() ? instant : Instant{instant.milliseconds + hours * kHour};
}

bool isComplete(const Window& window) { return !window.starts.isNull() && window.starts < window.ends; }

/// Looks at one request after the other.
class RequestJudge {
public:
    RequestJudge(const Assessment& assessment, const Advice& advice)
        : m_assessment(assessment),
          m_snapshot(assessment.snapshot()),
          m_plan(m_snapshot.find(advice.plan)),
          m_upgrades(assessment.upgrades())
    {
        for (const Window* window : m_snapshot.all<Window>()) {
            if (isComplete(*window))
                m_windows.push_back(window);
        }
        const Calendar* calendar = m_plan ? m_snapshot.find(m_plan->calendar) : nullptr;
        if (!calendar)
            return;
        const QTimeZone zone = zoneNamed(calendar->timeZone);
        m_zone = zone.isValid() ? zone : m_snapshot.project().zone();
        for (const CalendarException* day : m_snapshot.all<CalendarException>()) {
            if (day->calendar == calendar->id && day->hours.trimmed().isEmpty() && day->starts.isValid())
                m_holidays.push_back(day);
        }
    }

    UpgradeRequest judged(AdvicePlace place, Instant start)
    {
        UpgradeRequest request{place, start, latestRequest(start), moved(start, kDowntimeHours), {}, {}, {}};
        findAsked(request);
        judgeTime(request);
        judgeWindows(request);
        judgeHolidays(request);
        return request;
    }

private:
    bool isOf(AdvicePlace place, const Upgrade& upgrade) const
    {
        const Environment* environment = m_snapshot.find(upgrade.environment);
        const bool isProduction = environment && environment->kind == EnvironmentKind::Production;
        const bool isOfPlan = !m_plan || upgrade.plan.isNull() || upgrade.plan == m_plan->id;
        return upgrade.process == UpgradeProcess::ServiceTeam && isOfPlan
               && isProduction == (place == AdvicePlace::Production);
    }

    /// The last that somebody recorded for the place.
    void findAsked(UpgradeRequest& request) const
    {
        for (const UpgradeStanding& standing : m_upgrades) {
            const Instant asked = requestOf(standing);
            if (isOf(request.place, *standing.upgrade) && request.asked < asked) {
                request.upgrade = standing.upgrade;
                request.asked = asked;
            }
        }
    }

    void judgeTime(UpgradeRequest& request) const
    {
        // What began without any record of a request is past, and nobody can mend it.
        const Instant now = m_assessment.now();
        const bool isLate = request.upgrade ? !isRequestInTime(request.asked, request.start)
                                            : now < request.start && !isRequestInTime(now, request.start);
        if (!isLate)
            return;
        const QString text = request.upgrade
                                 ? CoreText::tr("The service team was asked less than 48 hours before the start.")
                                 : CoreText::tr("Less than 48 hours are left, and no request to the service team is "
                                                "recorded.");
        request.faults.push_back({RequestFaultKind::TooLate, text,
                                  CoreText::tr("Begin 48 hours after the request at the earliest"),
                                  request.upgrade ? RecordId(request.upgrade->id) : RecordId()});
    }

    void judgeWindows(UpgradeRequest& request) const
    {
        if (!m_plan)
            return;
        bool hasWindow = false;
        bool isInside = false;
        for (const Window* window : m_windows) {
            const bool isOwn = window->plan == m_plan->id;
            const bool isMet = window->starts < request.downtimeEnds && request.start < window->ends;
            if (isOwn && window->kind == WindowKind::Downtime) {
                hasWindow = true;
                isInside |= window->starts <= request.start && request.downtimeEnds <= window->ends;
            } else if (isOwn && window->kind == WindowKind::Blackout && isMet) {
                request.faults.push_back({RequestFaultKind::InBlackout,
                                          CoreText::tr("Its downtime meets the blackout “%1”.").arg(window->title),
                                          CoreText::tr("Begin before or after it"), window->id});
            } else if (!isOwn && window->kind == WindowKind::Freeze && isMet) {
                request.faults.push_back(
                    {RequestFaultKind::InFreeze,
                     CoreText::tr("Its downtime falls into the freeze “%1” of another plan.").arg(window->title),
                     CoreText::tr("Begin before or after it"), window->id});
            }
        }
        if (request.place == AdvicePlace::Production && hasWindow && !isInside)
            request.faults.push_back({RequestFaultKind::OutsideWindow,
                                      CoreText::tr("Up to 48 hours of downtime do not fit into the downtime window of "
                                                   "the plan."),
                                      CoreText::tr("Begin with the window, or agree on a longer one"), m_plan->id});
    }

    void judgeHolidays(UpgradeRequest& request) const
    {
        const QDate first = request.start.in(m_zone).date();
        const QDate last = Instant{request.downtimeEnds.milliseconds - 1}.in(m_zone).date();
        for (const CalendarException* day : m_holidays) {
            const QDate end = day->ends.isValid() ? day->ends : day->starts;
            if (day->starts <= last && first <= end)
                request.faults.push_back({RequestFaultKind::OnHoliday,
                                          CoreText::tr("Nobody works on %1 (%2), while it may be down.")
                                              .arg(dayText(day->starts), day->title),
                                          CoreText::tr("Begin before or after it, or agree on who works"), day->id});
        }
    }

    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    const Plan* m_plan;
    const std::vector<UpgradeStanding>& m_upgrades;
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<const Window*> m_windows;
    std::vector<const CalendarException*> m_holidays;
};

} // namespace

Instant latestRequest(Instant start) { return moved(start, -kRequestHours); }

bool isRequestInTime(Instant requested, Instant start) { return requested <= latestRequest(start); }

Instant requestOf(const UpgradeStanding& standing)
{
    const UpgradeMove* asked = standing.last(UpgradeStep::Requested);
    if (!asked)
        return standing.upgrade->requestedAt;
    const bool isOff = standing.state == UpgradeState::RolledBack || standing.state == UpgradeState::Cancelled;
    return isOff ? Instant() : asked->at;
}

std::vector<UpgradeRequest> upgradeRequests(const Assessment& assessment, const Advice& advice)
{
    RequestJudge judge(assessment, advice);
    std::vector<UpgradeRequest> requests;
    if (!advice.sandboxStart.isNull())
        requests.push_back(judge.judged(AdvicePlace::Sandbox, advice.sandboxStart));
    if (!advice.productionStart.isNull())
        requests.push_back(judge.judged(AdvicePlace::Production, advice.productionStart));
    return requests;
}

} // namespace readiness
