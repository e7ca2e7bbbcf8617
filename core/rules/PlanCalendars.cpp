#include "core/rules/PlanCalendars.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/RecordType.h"
#include "core/schedule/CalendarText.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unreadable(const RecordType& type, const Record& record, const QString& why)
{
    return usageError(u"%1 %2: %3"_s.arg(displayCode(type, record.number), type.title(record), why));
}

} // namespace

Result<CalendarRules> calendarRules(const Snapshot& snapshot, const Calendar& calendar)
{
    CalendarRules rules;
    const auto week = parseWorkingWeek(calendar.hours);
    if (!week)
        return unreadable(calendarType(), calendar, week.error().text);
    rules.week = *week;
    rules.zone = calendar.timeZone.isEmpty() ? snapshot.project().zone().id() : calendar.timeZone.toUtf8();
    if (!calendar.timeZone.isEmpty() && !zoneNamed(calendar.timeZone).isValid())
        return unreadable(calendarType(), calendar, CoreText::tr("There is no time zone “%1”.").arg(calendar.timeZone));
    for (const CalendarException* exception : snapshot.all<CalendarException>()) {
        if (exception->calendar != calendar.id || !exception->starts.isValid())
            continue;
        const auto spans = parseDaySpans(exception->hours);
        if (!spans)
            return unreadable(calendarExceptionType(), *exception, spans.error().text);
        rules.exceptions.push_back(
            {exception->starts, exception->ends.isValid() ? exception->ends : exception->starts, *spans});
    }
    return rules;
}

PlanCalendars::PlanCalendars(const Snapshot& snapshot, const RecordId& plan)
    : m_snapshot(snapshot), m_plan(snapshot.find(Id<Plan>(plan)))
{
    for (const Window* window : snapshot.all<Window>()) {
        if (window->plan == plan && window->kind == WindowKind::Blackout && !window->starts.isNull()
            && window->ends > window->starts)
            m_closures.push_back({minuteOf(window->starts), minuteOf(window->ends)});
    }
}

void PlanCalendars::moveClosures(qint32 minutes)
{
    for (MinuteSpan& closure : m_closures)
        closure = {closure.from + minutes, closure.until + minutes};
}

Result<> PlanCalendars::read()
{
    for (const Calendar* calendar : m_snapshot.all<Calendar>()) {
        auto rules = calendarRules(m_snapshot, *calendar);
        if (!rules)
            return tl::unexpected(rules.error());
        m_indexOf.insert(calendar->id, qint32(m_rules.size()));
        m_rules.push_back(std::move(*rules));
    }
    if (!m_closures.empty()) {
        m_indexOf.insert({}, qint32(m_rules.size()));
        m_rules.emplace_back();
    }
    for (CalendarRules& rules : m_rules)
        rules.closures = m_closures;
    return {};
}

qint32 PlanCalendars::indexOf(const Task& task) const
{
    const qint32 dayAndNight = m_indexOf.value({}, kNoIndex);
    const RecordId plans = m_plan ? RecordId(m_plan->calendar) : RecordId();
    return m_indexOf.value(task.calendar.isNull() ? plans : RecordId(task.calendar), dayAndNight);
}

} // namespace readiness
