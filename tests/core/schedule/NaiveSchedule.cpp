#include "tests/core/schedule/NaiveSchedule.h"

namespace readiness::test {

namespace {

constexpr Minute kNever = NetworkGraph::kUnbounded;
constexpr Minute kSearched = 60 * 24 * 60; ///< how far around a date is looked for another

bool isWorked(const CalendarRules& rules, const QDateTime& local)
{
    const int minute = local.time().hour() * 60 + local.time().minute();
    const DaySpans* spans = nullptr;
    for (const CalendarRulesException& exception : rules.exceptions) {
        if (exception.from <= local.date() && local.date() <= exception.until)
            spans = &exception.spans;
    }
    if (!spans && !rules.week)
        return true;
    if (!spans)
        spans = &(*rules.week)[size_t(local.date().dayOfWeek() - 1)];
    return std::any_of(spans->begin(), spans->end(),
                       [&](const DaySpan& span) { return span.from <= minute && minute < span.until; });
}

} // namespace

NaiveCalendar::NaiveCalendar(const CalendarRules& rules, const MinuteSpan& range) : m_begin(range.from)
{
    const QTimeZone zone = rules.zone.isEmpty() ? QTimeZone(QTimeZone::utc()) : QTimeZone(rules.zone);
    m_before.push_back(0);
    int offset = 0;
    for (Minute at = range.from; at < range.until; ++at) {
        if (at % 15 == 0 || at == range.from) // clocks change at quarters of an hour
            offset = zone.offsetFromUtc(instantOf(at).utc());
        m_before.push_back(m_before.back() + isWorked(rules, instantOf(at).utc().addSecs(offset)));
    }
}

Minute NaiveCalendar::earliest(qint32 work) const
{
    return m_begin + Minute(std::lower_bound(m_before.begin(), m_before.end(), work) - m_before.begin());
}

Minute NaiveCalendar::latest(qint32 work) const
{
    return m_begin + Minute(std::upper_bound(m_before.begin(), m_before.end(), work) - m_before.begin()) - 1;
}

NaiveSchedule::NaiveSchedule(const std::vector<Activity>& activities, const std::vector<Dependency>& dependencies,
                             const std::vector<NaiveCalendar>& calendars, const ScheduleInputs& inputs)
    : m_activities(activities),
      m_calendars(calendars),
      m_inputs(inputs),
      m_isSummary(activities.size(), 0),
      m_startMin(activities.size(), kNoMinute),
      m_finishMax(activities.size(), kNever),
      m_dates(activities.size())
{
    for (const Activity& activity : activities) {
        if (activity.parent >= 0)
            m_isSummary[size_t(activity.parent)] = 1;
    }
    inherit();
    spellOut(dependencies);
    findEarly();
    findLate();
    findPlanned();
    findFloats();
}

const NaiveCalendar* NaiveSchedule::calendarOf(ActivityIndex activity) const
{
    const qint32 calendar = m_activities[size_t(activity)].calendar;
    return calendar < 0 ? nullptr : &m_calendars[size_t(calendar)];
}

qint32 NaiveSchedule::work(ActivityIndex activity, Minute at) const
{
    return calendarOf(activity) ? calendarOf(activity)->before(at) : at;
}

std::vector<ActivityIndex> NaiveSchedule::leavesOf(ActivityIndex activity) const
{
    if (!m_isSummary[size_t(activity)])
        return {activity};
    std::vector<ActivityIndex> leaves;
    for (ActivityIndex part = 0; part < ActivityIndex(m_activities.size()); ++part) {
        if (m_activities[size_t(part)].parent != activity)
            continue;
        const std::vector<ActivityIndex> more = leavesOf(part);
        leaves.insert(leaves.end(), more.begin(), more.end());
    }
    return leaves;
}

void NaiveSchedule::inherit()
{
    for (ActivityIndex leaf = 0; leaf < ActivityIndex(m_activities.size()); ++leaf) {
        for (ActivityIndex owner = leaf; owner >= 0; owner = m_activities[size_t(owner)].parent) {
            const Activity& activity = m_activities[size_t(owner)];
            Minute& finishMax = m_finishMax[size_t(leaf)];
            if (activity.constraint == TimeConstraint::StartNoEarlierThan)
                m_startMin[size_t(leaf)] = std::max(m_startMin[size_t(leaf)], activity.constraintAt);
            if (activity.constraint == TimeConstraint::FinishNoLaterThan)
                finishMax = std::min(finishMax, activity.constraintAt);
            if (activity.deadline != kNoMinute)
                finishMax = std::min(finishMax, activity.deadline);
        }
    }
}

void NaiveSchedule::spellOut(const std::vector<Dependency>& dependencies)
{
    for (const Dependency& dependency : dependencies) {
        const NaiveCalendar* calendar =
            dependency.isWorkingLag && dependency.lag != 0 ? calendarOf(dependency.successor) : nullptr;
        for (const ActivityIndex from : leavesOf(dependency.predecessor)) {
            for (const ActivityIndex to : leavesOf(dependency.successor))
                m_links.push_back({from, to, dependency.kind, dependency.lag, calendar});
        }
    }
}

namespace {

bool fromStart(DependencyKind kind)
{
    return kind == DependencyKind::StartToStart || kind == DependencyKind::StartToFinish;
}
bool toFinish(DependencyKind kind)
{
    return kind == DependencyKind::FinishToFinish || kind == DependencyKind::StartToFinish;
}

Minute shifted(Minute at, qint32 lag, const NaiveCalendar* calendar)
{
    return calendar ? calendar->earliest(calendar->before(at) + lag) : at + lag;
}

} // namespace

NaiveSchedule::Dated NaiveSchedule::placed(ActivityIndex index, Minute start, Minute finish) const
{
    const Activity& activity = m_activities[size_t(index)];
    const NaiveCalendar* calendar = calendarOf(index);
    const qint32 duration = activity.duration;
    if (activity.actualFinish != kNoMinute) {
        const Minute began = activity.actualStart != kNoMinute ? activity.actualStart
                             : calendar && duration > 0
                                 ? calendar->latest(calendar->before(activity.actualFinish) - duration)
                                 : activity.actualFinish - duration;
        return {std::min(began, activity.actualFinish), activity.actualFinish};
    }
    if (activity.actualStart != kNoMinute) {
        Minute at = std::max(activity.actualStart, m_inputs.status);
        qint32 left = activity.remaining != kNoMinute
                          ? activity.remaining
                          : duration - (work(index, at) - work(index, activity.actualStart));
        for (; left > 0; ++at)
            left -= !calendar || calendar->works(at);
        return {activity.actualStart, std::max(at, finish)};
    }
    if (duration == 0) {
        Minute at = start;
        while (calendar && start != Placement::kFarPast && !calendar->touches(at))
            ++at;
        return {std::max(at, finish), std::max(at, finish)};
    }
    // The first working minute from which the work that is left reaches the forced finish; then on to the end of work.
    if (!calendar) {
        const Minute begin = std::max(start, finish - duration);
        return {begin, begin + duration};
    }
    qint32 begun = start == Placement::kFarPast ? std::numeric_limits<qint32>::min() : calendar->before(start);
    if (finish != Placement::kFarPast)
        begun = std::max(begun, calendar->before(finish) - duration);
    return {calendar->latest(begun), std::max(calendar->earliest(begun + duration), finish)};
}

void NaiveSchedule::findEarly()
{
    for (bool moved = true; moved;) {
        moved = false;
        for (ActivityIndex i = 0; i < ActivityIndex(m_activities.size()); ++i) {
            if (m_isSummary[size_t(i)])
                continue;
            const Activity& activity = m_activities[size_t(i)];
            Minute start = std::max({m_inputs.start, m_inputs.status, m_startMin[size_t(i)]});
            Minute finish = Placement::kFarPast;
            if (activity.constraint == TimeConstraint::MustStartOn)
                start = std::max(start, activity.constraintAt);
            if (activity.constraint == TimeConstraint::FinishNoEarlierThan
                || activity.constraint == TimeConstraint::MustFinishOn)
                finish = activity.constraintAt;
            for (const Link& link : m_links) {
                if (link.to != i)
                    continue;
                const Dates& from = m_dates[size_t(link.from)];
                const Minute event = fromStart(link.kind) ? from.earlyStart : from.earlyFinish;
                if (event == Placement::kFarPast)
                    continue; // not yet
                Minute& limit = toFinish(link.kind) ? finish : start;
                limit = std::max(limit, shifted(event, link.lag, link.lagCalendar));
            }
            const Dated dates = placed(i, start, finish);
            moved =
                moved || dates.start != m_dates[size_t(i)].earlyStart || dates.finish != m_dates[size_t(i)].earlyFinish;
            m_dates[size_t(i)].earlyStart = dates.start;
            m_dates[size_t(i)].earlyFinish = dates.finish;
        }
    }
    for (ActivityIndex i = 0; i < ActivityIndex(m_activities.size()); ++i) {
        if (!m_isSummary[size_t(i)])
            m_finish = std::max(m_finish, m_dates[size_t(i)].earlyFinish);
    }
}

template <class Allows>
bool NaiveSchedule::fits(ActivityIndex i, const Dated& dates, Minute end, bool own, const Allows& allows) const
{
    const Activity& activity = m_activities[size_t(i)];
    if (dates.finish > end || (own && dates.finish > m_finishMax[size_t(i)]))
        return false;
    if (own && activity.constraint == TimeConstraint::MustFinishOn && dates.finish > activity.constraintAt)
        return false;
    if (own && !activity.isStarted()
        && (activity.constraint == TimeConstraint::MustStartOn
            || activity.constraint == TimeConstraint::StartNoLaterThan)
        && dates.start > activity.constraintAt)
        return false;
    return std::all_of(m_links.begin(), m_links.end(), [&](const Link& link) {
        if (link.from != i || m_activities[size_t(link.to)].isFinished()
            || (m_activities[size_t(link.to)].isStarted() && !toFinish(link.kind))
            || (activity.isStarted() && fromStart(link.kind)))
            return true;
        const Minute event = shifted(fromStart(link.kind) ? dates.start : dates.finish, link.lag, link.lagCalendar);
        return allows(link, event);
    });
}

bool NaiveSchedule::stays(const Link& link, Minute event, const Dated& dates) const
{
    const Dated moved =
        toFinish(link.kind) ? placed(link.to, Placement::kFarPast, event) : placed(link.to, event, Placement::kFarPast);
    return moved.start <= dates.start && moved.finish <= dates.finish;
}

/// The latest instant that `fits`, which says no from some instant on.
template <class Fits>
static Minute latestThat(Minute around, const Fits& fits)
{
    Minute good = around - kSearched;
    Minute bad = around + kSearched;
    while (bad - good > 1) {
        const Minute middle = good + (bad - good) / 2;
        (fits(middle) ? good : bad) = middle;
    }
    return good;
}

void NaiveSchedule::findLate()
{
    const Minute end = m_inputs.windowEnd == kNoMinute ? m_finish : std::min(m_finish, m_inputs.windowEnd);
    const auto allows = [&](const Link& link, Minute event) {
        const Dates& dates = m_dates[size_t(link.to)];
        return event <= (toFinish(link.kind) ? dates.lateFinish : dates.lateStart);
    };
    for (bool moved = true; moved;) {
        moved = false;
        for (ActivityIndex i = ActivityIndex(m_activities.size()) - 1; i >= 0; --i) {
            Dates& dates = m_dates[size_t(i)];
            const Activity& activity = m_activities[size_t(i)];
            if (m_isSummary[size_t(i)] || activity.isFinished())
                continue;
            const Minute lateStart = activity.isStarted() ? kNever : latestThat(dates.earlyStart, [&](Minute at) {
                return fits(i, placed(i, at, Placement::kFarPast), end, true, allows);
            });
            const Minute lateFinish = latestThat(dates.earlyFinish, [&](Minute at) {
                const Dated forced =
                    activity.isStarted() ? Dated{dates.earlyStart, at} : placed(i, Placement::kFarPast, at);
                return fits(i, forced, end, true, allows);
            });
            moved = moved || lateStart != dates.lateStart || lateFinish != dates.lateFinish;
            dates.lateStart = lateStart;
            dates.lateFinish = lateFinish;
        }
    }
}

void NaiveSchedule::findPlanned()
{
    for (Dates& dates : m_dates) {
        dates.plannedStart = dates.earlyStart;
        dates.plannedFinish = dates.earlyFinish;
    }
    const auto allows = [&](const Link& link, Minute event) {
        const Dates& dates = m_dates[size_t(link.to)];
        return stays(link, event, {dates.plannedStart, dates.plannedFinish});
    };
    for (bool moved = true; moved;) {
        moved = false;
        for (ActivityIndex i = ActivityIndex(m_activities.size()) - 1; i >= 0; --i) {
            Dates& dates = m_dates[size_t(i)];
            if (m_isSummary[size_t(i)] || m_activities[size_t(i)].isStarted()
                || m_activities[size_t(i)].constraint != TimeConstraint::AsLateAsPossible)
                continue;
            const Minute at = latestThat(dates.earlyStart, [&](Minute limit) {
                return fits(i, placed(i, limit, Placement::kFarPast), m_finish, true, allows);
            });
            Dated planned{dates.earlyStart, dates.earlyFinish};
            if (at > dates.earlyStart) {
                planned = placed(i, at, Placement::kFarPast);
                planned.finish = std::max(planned.finish, dates.earlyFinish);
            }
            moved = moved || planned.start != dates.plannedStart;
            dates.plannedStart = planned.start;
            dates.plannedFinish = planned.finish;
        }
    }
}

void NaiveSchedule::findFloats()
{
    const auto allows = [&](const Link& link, Minute event) {
        const Dates& dates = m_dates[size_t(link.to)];
        return stays(link, event, {dates.earlyStart, dates.earlyFinish});
    };
    for (ActivityIndex i = 0; i < ActivityIndex(m_activities.size()); ++i) {
        Dates& dates = m_dates[size_t(i)];
        if (m_isSummary[size_t(i)] || m_activities[size_t(i)].isFinished())
            continue;
        dates.totalFloat = work(i, dates.lateFinish) - work(i, dates.earlyFinish);
        if (dates.earlyFinish > dates.lateFinish && dates.totalFloat >= 0)
            dates.totalFloat = -1;
        const bool isStarted = m_activities[size_t(i)].isStarted();
        const Minute last = latestThat(dates.earlyFinish, [&](Minute at) {
            const Dated forced = isStarted ? Dated{dates.earlyStart, at} : placed(i, Placement::kFarPast, at);
            return fits(i, forced, m_finish, false, allows);
        });
        dates.freeFloat = std::max(0, work(i, last) - work(i, dates.earlyFinish));
    }
}

} // namespace readiness::test
