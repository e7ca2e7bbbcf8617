#include "core/schedule/WorkingTime.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"

#include <QTimeZone>

namespace readiness {

namespace {

constexpr qint32 kDay = 24 * 60;
const DaySpans kWholeDay{{0, kDay}};

qint32 floorDivided(qint32 value, qint32 by) { return value / by - (value % by < 0 ? 1 : 0); }

/// A stretch of time in which the clock on the wall keeps its distance to UTC.
struct ZoneStretch {
    MinuteSpan span;
    qint32 offset = 0; ///< minutes ahead of UTC
};

std::vector<ZoneStretch> stretchesOf(const QTimeZone& zone, const MinuteSpan& range)
{
    const QDateTime first = instantOf(range.from).utc();
    std::vector<ZoneStretch> stretches{{range, floorDivided(zone.offsetFromUtc(first), 60)}};
    for (const QTimeZone::OffsetData& change : zone.transitions(first, instantOf(range.until).utc())) {
        const Minute at = minuteOf(Instant::of(change.atUtc));
        if (at <= range.from || at >= range.until)
            continue;
        stretches.back().span.until = at;
        stretches.push_back({{at, range.until}, floorDivided(change.offsetFromUtc, 60)});
    }
    return stretches;
}

qint32 dayNumber(const QDate& date) { return qint32(date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()); }

/// In order; those without length left out.
std::vector<MinuteSpan> sortedClosures(std::vector<MinuteSpan> closures)
{
    std::erase_if(closures, [](const MinuteSpan& closure) { return closure.until <= closure.from; });
    std::sort(closures.begin(), closures.end(),
              [](const MinuteSpan& a, const MinuteSpan& b) { return a.from < b.from; });
    return closures;
}

/// The hours of each day of a range.
class DayHours {
public:
    DayHours(const CalendarRules& rules, qint32 firstDay, qint32 lastDay)
        : m_rules(rules), m_firstDay(firstDay), m_exceptions(size_t(lastDay - firstDay + 1), nullptr)
    {
        for (const CalendarRulesException& exception : rules.exceptions) {
            if (!exception.from.isValid() || !exception.until.isValid())
                continue;
            const qint32 until = std::min(dayNumber(exception.until), lastDay);
            for (qint32 day = std::max(dayNumber(exception.from), firstDay); day <= until; ++day)
                m_exceptions[size_t(day - firstDay)] = &exception.spans;
        }
    }

    const DaySpans& at(qint32 day) const
    {
        if (const DaySpans* exception = m_exceptions[size_t(day - m_firstDay)])
            return *exception;
        const qint32 weekday = ((day + 3) % 7 + 7) % 7; // day 0 was a Thursday
        return m_rules.week ? (*m_rules.week)[size_t(weekday)] : kWholeDay;
    }

private:
    const CalendarRules& m_rules;
    qint32 m_firstDay;
    std::vector<const DaySpans*> m_exceptions;
};

bool isDay(const DaySpans& spans)
{
    int last = 0;
    for (const DaySpan& span : spans) {
        if (span.from < last || span.until <= span.from || span.until > kDay)
            return false;
        last = span.until;
    }
    return true;
}

Result<> checkHours(const CalendarRules& rules)
{
    bool isGood = !rules.week || std::all_of(rules.week->begin(), rules.week->end(), isDay);
    for (const CalendarRulesException& exception : rules.exceptions)
        isGood = isGood && isDay(exception.spans);
    if (!isGood)
        return usageError(CoreText::tr("The calendar has working hours that overlap, end before they begin or leave "
                                       "the day: give them in order, from 00:00 to 24:00."));
    return {};
}

} // namespace

Result<WorkingTime> WorkingTime::compile(const CalendarRules& rules, const MinuteSpan& range)
{
    const QTimeZone zone = rules.zone.isEmpty() ? QTimeZone(QTimeZone::utc()) : QTimeZone(rules.zone);
    if (!zone.isValid())
        return usageError(
            CoreText::tr("The calendar's time zone “%1” is not known here: choose one like Europe/Berlin.")
                .arg(displayLine(QString::fromUtf8(rules.zone))));
    if (Result<> hours = checkHours(rules); !hours)
        return tl::unexpected(hours.error());

    WorkingTime time;
    time.m_begin = std::clamp(range.from, kFirstMinute, kLastMinute);
    const Minute end = time.m_end = std::clamp(range.until, time.m_begin, kLastMinute);
    // No zone is further than a day from UTC.
    const std::vector<MinuteSpan> closures = sortedClosures(rules.closures);
    const DayHours hours(rules, floorDivided(time.m_begin, kDay) - 1, floorDivided(end, kDay) + 1);
    for (const ZoneStretch& stretch : stretchesOf(zone, {time.m_begin, end})) {
        const Minute from = stretch.span.from + stretch.offset;
        const Minute until = stretch.span.until + stretch.offset;
        for (qint32 day = floorDivided(from, kDay); day * kDay < until; ++day) {
            for (const DaySpan& span : hours.at(day))
                time.appendOutside(closures, {std::max(from, day * kDay + span.from) - stretch.offset,
                                              std::min(until, day * kDay + span.until) - stretch.offset});
        }
    }
    time.index();
    return time;
}

void WorkingTime::appendOutside(const std::vector<MinuteSpan>& closures, MinuteSpan span)
{
    for (const MinuteSpan& closure : closures) {
        if (closure.until <= span.from)
            continue;
        if (closure.from >= span.until)
            break;
        append({span.from, closure.from});
        span.from = std::max(span.from, closure.until);
    }
    append(span);
}

void WorkingTime::append(const MinuteSpan& span)
{
    if (span.until <= span.from)
        return;
    if (!m_spans.empty() && m_spans.back().until == span.from)
        m_spans.back().until = span.until;
    else
        m_spans.push_back({span.from, span.until, m_total});
    m_total += span.until - span.from;
}

void WorkingTime::index()
{
    m_spans.push_back({m_end, std::numeric_limits<Minute>::max(), m_total});
    qint32 span = 0;
    for (Minute at = m_begin; at <= m_end; at += 1 << kTimeBits) {
        while (m_spans[size_t(span)].until <= at)
            ++span;
        m_byTime.push_back(span);
    }
    span = 0;
    for (qint32 work = 0; work < m_total; work += 1 << kWorkBits) {
        while (m_spans[size_t(span) + 1].before <= work)
            ++span;
        m_byWork.push_back(span);
    }
}

} // namespace readiness
