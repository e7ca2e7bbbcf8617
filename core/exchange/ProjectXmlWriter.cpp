#include "core/exchange/ProjectXmlWriter.h"

#include "core/base/CoreText.h"
#include "core/exchange/ProjectXml.h"
#include "core/exchange/ProjectXmlOmissions.h"
#include "core/model/Records.h"
#include "core/rules/PlanSchedule.h"
#include "core/schedule/CalendarText.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDayAndNight = 1; // number of the calendar that is always written

/// 00000000-0000-0000-0000-000000000000.
QString guidOf(const RecordId& id)
{
    QString text = id.toHex().toUpper();
    for (const int place : {20, 16, 12, 8})
        text.insert(place, u'-');
    return text;
}

QString duration(qint64 minutes) { return u"PT%1H%2M0S"_s.arg(minutes / 60).arg(minutes % 60); }

QString clock(int minuteOfDay)
{
    const int minute = minuteOfDay % (24 * 60); // midnight is the first minute of the next day
    return u"%1:%2:00"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

int constraintNumber(TaskConstraint constraint)
{
    switch (constraint) {
    case TaskConstraint::AsSoonAsPossible: return 0;
    case TaskConstraint::AsLateAsPossible: return 1;
    case TaskConstraint::StartOn: return 2;
    case TaskConstraint::FinishOn: return 3;
    case TaskConstraint::StartNoEarlierThan: return 4;
    case TaskConstraint::StartNoLaterThan: return 5;
    case TaskConstraint::FinishNoEarlierThan: return 6;
    case TaskConstraint::FinishNoLaterThan: return 7;
    }
    return 0;
}

int linkNumber(LinkType type)
{
    switch (type) {
    case LinkType::FinishToFinish: return 0;
    case LinkType::FinishToStart: return 1;
    case LinkType::StartToFinish: return 2;
    case LinkType::StartToStart: return 3;
    }
    return 1;
}

class Writing {
public:
    Writing(SnapshotPtr snapshot, const PlanSchedule& schedule, const QString& point)
        : m_snapshot(std::move(snapshot)),
          m_schedule(schedule),
          m_plan(schedule.plan()),
          m_outline(*m_snapshot, m_plan.id),
          m_zone(m_snapshot->project().zone()),
          m_point(point),
          m_xml(&m_result.xml)
    {}

    Result<ProjectXmlExport> run()
    {
        giveNumbers();
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(u"Project"_s);
        m_xml.writeDefaultNamespace(u"http://schemas.microsoft.com/project"_s);
        writeHead();
        if (auto written = writeCalendars(); !written)
            return tl::unexpected(written.error());
        m_xml.writeStartElement(u"Tasks"_s);
        for (int line = 0; line < int(m_outline.lines().size()); ++line)
            writeTask(line);
        m_xml.writeEndElement();
        writePeople();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        m_result.tasks = int(m_outline.lines().size());
        addNotes();
        return std::move(m_result);
    }

private:
    void put(const QString& name, const QString& text) { m_xml.writeTextElement(name, text); }
    void put(const QString& name, qint64 number) { put(name, QString::number(number)); }

    QString wall(const Instant& instant) const { return instant.in(m_zone).toString(u"yyyy-MM-dd'T'HH:mm:00"_s); }
    QString wall(Minute minute) const { return wall(instantOf(minute)); }

    /// Numbers of records may be shared after a merge; those of a file may not.
    void giveNumbers()
    {
        QSet<int> given;
        int free = m_snapshot->highestNumber(RecordKind::Task);
        for (const OutlineLine& line : m_outline.lines()) {
            const int number = given.contains(line.task->number) ? ++free : line.task->number;
            given.insert(number);
            m_numbers.insert(line.task->id, number);
        }
        int calendar = kDayAndNight;
        const auto name = [&](const RecordId& id) {
            if (m_snapshot->find(Id<Calendar>(id)) && !m_calendars.contains(id))
                m_calendars.insert(id, ++calendar);
        };
        name(m_plan.calendar);
        for (const OutlineLine& line : m_outline.lines()) {
            name(line.task->calendar);
            for (const RecordId& person : {RecordId(line.task->owner), RecordId(line.task->backupOwner)}) {
                if (m_snapshot->find(Id<Person>(person)) && !m_people.contains(person))
                    m_people.insert(person, int(m_people.size()) + 1);
            }
        }
        for (const Link* link : m_snapshot->all<Link>())
            m_links[link->successor].push_back(link);
    }

    int calendarNumber(const RecordId& calendar) const { return m_calendars.value(calendar, kDayAndNight); }

    void writeHead()
    {
        put(u"SaveVersion"_s, 14);
        put(u"Name"_s, m_plan.title);
        put(u"GUID"_s, guidOf(m_plan.id));
        put(u"Title"_s, m_plan.title);
        if (!m_point.isEmpty())
            put(u"Category"_s, kPointPrefix.toString() + m_point);
        put(u"ScheduleFromStart"_s, 1);
        put(u"StartDate"_s, wall(m_schedule.schedule().inputs().start));
        if (m_schedule.schedule().finish() != kNoMinute)
            put(u"FinishDate"_s, wall(m_schedule.schedule().finish()));
        put(u"CriticalSlackLimit"_s, 0);
        put(u"CalendarUID"_s, calendarNumber(m_plan.calendar));
        put(u"DefaultStartTime"_s, u"08:00:00"_s);
        put(u"DefaultFinishTime"_s, u"17:00:00"_s);
        put(u"MinutesPerDay"_s, 480);
        put(u"MinutesPerWeek"_s, 2400);
        put(u"DaysPerMonth"_s, 20);
        put(u"DefaultTaskType"_s, 1);
        put(u"DurationFormat"_s, 5);
        put(u"HonorConstraints"_s, 0);
        put(u"NewTasksAreManual"_s, 0);
    }

    Result<> writeCalendars()
    {
        m_xml.writeStartElement(u"Calendars"_s);
        writeCalendar(kDayAndNight, u"24 Hours"_s, std::nullopt, {});
        for (const Calendar* calendar : m_snapshot->all<Calendar>()) {
            if (!m_calendars.contains(calendar->id))
                continue;
            const auto week = parseWorkingWeek(calendar->hours);
            if (!week)
                return tl::unexpected(week.error());
            std::vector<std::pair<const CalendarException*, DaySpans>> exceptions;
            for (const CalendarException* exception : m_snapshot->all<CalendarException>()) {
                if (exception->calendar != calendar->id)
                    continue;
                const auto spans = parseDaySpans(exception->hours);
                if (!spans)
                    return tl::unexpected(spans.error());
                exceptions.emplace_back(exception, *spans);
            }
            writeCalendar(m_calendars.value(calendar->id), calendar->title, *week, exceptions);
            if (!calendar->timeZone.isEmpty() && calendar->timeZone != m_snapshot->project().timeZone)
                m_otherZones += calendar->title;
        }
        m_xml.writeEndElement();
        return {};
    }

    void writeCalendar(int number, const QString& title, const std::optional<WorkingWeek>& week,
                       const std::vector<std::pair<const CalendarException*, DaySpans>>& exceptions)
    {
        m_xml.writeStartElement(u"Calendar"_s);
        put(u"UID"_s, number);
        put(u"Name"_s, title);
        put(u"IsBaseCalendar"_s, 1);
        put(u"BaseCalendarUID"_s, -1);
        m_xml.writeStartElement(u"WeekDays"_s);
        for (int day = 0; day < 7; ++day) { // Sunday first
            m_xml.writeStartElement(u"WeekDay"_s);
            put(u"DayType"_s, day + 1);
            writeHours(week ? (*week)[std::size_t((day + 6) % 7)] : DaySpans{{0, 24 * 60}});
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        if (!exceptions.empty())
            writeExceptions(exceptions);
        m_xml.writeEndElement();
    }

    void writeHours(const DaySpans& spans)
    {
        put(u"DayWorking"_s, spans.empty() ? 0 : 1);
        if (spans.empty())
            return;
        m_xml.writeStartElement(u"WorkingTimes"_s);
        for (const DaySpan& span : spans) {
            m_xml.writeStartElement(u"WorkingTime"_s);
            put(u"FromTime"_s, clock(span.from));
            put(u"ToTime"_s, clock(span.until));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeExceptions(const std::vector<std::pair<const CalendarException*, DaySpans>>& exceptions)
    {
        m_xml.writeStartElement(u"Exceptions"_s);
        for (const auto& [exception, spans] : exceptions) {
            const QDate last = exception->ends.isValid() ? exception->ends : exception->starts;
            m_xml.writeStartElement(u"Exception"_s);
            put(u"EnteredByOccurrences"_s, 0);
            m_xml.writeStartElement(u"TimePeriod"_s);
            put(u"FromDate"_s, exception->starts.toString(Qt::ISODate) + u"T00:00:00"_s);
            put(u"ToDate"_s, last.toString(Qt::ISODate) + u"T23:59:00"_s);
            m_xml.writeEndElement();
            put(u"Occurrences"_s, exception->starts.daysTo(last) + 1);
            put(u"Name"_s, exception->title);
            put(u"Type"_s, 1);
            writeHours(spans);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    bool isOfRollback(int line) const
    {
        for (; line >= 0; line = m_outline.lines()[std::size_t(line)].parent) {
            if (m_outline.lines()[std::size_t(line)].task->isRollbackBranch)
                return true;
        }
        return false;
    }

    void writeTask(int at)
    {
        const OutlineLine& line = m_outline.lines()[std::size_t(at)];
        const Task& task = *line.task;
        const bool isActive = !isOfRollback(at);
        m_inactive += isActive ? 0 : 1;
        m_xml.writeStartElement(u"Task"_s);
        put(u"UID"_s, m_numbers.value(task.id));
        put(u"GUID"_s, guidOf(task.id));
        put(u"ID"_s, at + 1);
        put(u"Name"_s, task.title);
        put(u"Active"_s, isActive ? 1 : 0);
        put(u"Manual"_s, 0);
        put(u"Type"_s, 1);
        put(u"IsNull"_s, 0);
        put(u"OutlineNumber"_s, m_outline.numberOf(at));
        put(u"OutlineLevel"_s, line.depth + 1);
        put(u"Priority"_s, 500);
        writeDates(line);
        writeConstraint(line);
        if (!task.instructions.isEmpty())
            put(u"Notes"_s, task.instructions);
        for (const Link* link : m_links.value(task.id))
            writeLink(*link);
        m_xml.writeEndElement();
    }

    void writeDates(const OutlineLine& line)
    {
        const ActivityDates dates = m_schedule.datesOf(line.task->id);
        if (dates.isDated()) {
            put(u"Start"_s, wall(dates.plannedStart));
            put(u"Finish"_s, wall(dates.plannedFinish));
        }
        if (!line.isSummary) {
            put(u"Duration"_s, duration(line.task->isMilestone ? 0 : line.task->duration));
            put(u"DurationFormat"_s, 5);
            put(u"Estimated"_s, 0);
        }
        put(u"Milestone"_s, line.task->isMilestone ? 1 : 0);
        put(u"Summary"_s, line.isSummary ? 1 : 0);
        if (!dates.isDated())
            return;
        put(u"Critical"_s, dates.isCritical ? 1 : 0);
        put(u"EarlyStart"_s, wall(dates.earlyStart));
        put(u"EarlyFinish"_s, wall(dates.earlyFinish));
        put(u"LateStart"_s, wall(dates.lateStart));
        put(u"LateFinish"_s, wall(dates.lateFinish));
        put(u"TotalSlack"_s, qint64(dates.totalFloat) * 10);
    }

    void writeConstraint(const OutlineLine& line)
    {
        const Task& task = *line.task;
        const int constraint = constraintNumber(task.constraint);
        const bool needsTime = constraint > 1;
        put(u"ConstraintType"_s, needsTime && task.constraintAt.isNull() ? 0 : constraint);
        if (!line.isSummary)
            put(u"CalendarUID"_s, calendarNumber(task.calendar.isNull() ? m_plan.calendar : task.calendar));
        if (needsTime && !task.constraintAt.isNull())
            put(u"ConstraintDate"_s, wall(task.constraintAt));
        if (!task.deadline.isNull())
            put(u"Deadline"_s, wall(task.deadline));
        if (!line.isSummary)
            put(u"IgnoreResourceCalendar"_s, 1);
    }

    void writeLink(const Link& link)
    {
        if (!m_numbers.contains(link.predecessor))
            return;
        m_xml.writeStartElement(u"PredecessorLink"_s);
        put(u"PredecessorUID"_s, m_numbers.value(link.predecessor));
        put(u"Type"_s, linkNumber(link.type));
        put(u"CrossProject"_s, 0);
        put(u"LinkLag"_s, qint64(link.lag) * 10);
        put(u"LagFormat"_s, link.isLagElapsed ? 4 : 3);
        m_xml.writeEndElement();
    }

    void writePeople()
    {
        m_xml.writeStartElement(u"Resources"_s);
        for (const Person* person : m_snapshot->all<Person>()) {
            if (!m_people.contains(person->id))
                continue;
            m_xml.writeStartElement(u"Resource"_s);
            put(u"UID"_s, m_people.value(person->id));
            put(u"ID"_s, m_people.value(person->id));
            put(u"Name"_s, person->name);
            put(u"Type"_s, 1);
            put(u"IsNull"_s, 0);
            if (!person->mail.isEmpty())
                put(u"EmailAddress"_s, person->mail);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"Assignments"_s);
        int number = 0;
        for (const OutlineLine& line : m_outline.lines()) {
            // Who stands in does no work as long as the owner does.
            for (const auto& [person, units] :
                 {std::pair(RecordId(line.task->owner), 1), std::pair(RecordId(line.task->backupOwner), 0)}) {
                if (!m_people.contains(person))
                    continue;
                m_xml.writeStartElement(u"Assignment"_s);
                put(u"UID"_s, ++number);
                put(u"TaskUID"_s, m_numbers.value(line.task->id));
                put(u"ResourceUID"_s, m_people.value(person));
                put(u"Units"_s, units);
                m_xml.writeEndElement();
            }
        }
        m_xml.writeEndElement();
    }

    WrittenRecords written() const
    {
        WrittenRecords written;
        written[RecordKind::Plan].push_back(&m_plan);
        for (const OutlineLine& line : m_outline.lines())
            written[RecordKind::Task].push_back(line.task);
        for (const Link* link : m_snapshot->all<Link>()) {
            if (m_numbers.contains(link->predecessor) && m_numbers.contains(link->successor))
                written[RecordKind::Link].push_back(link);
        }
        for (const Calendar* calendar : m_snapshot->all<Calendar>()) {
            if (m_calendars.contains(calendar->id))
                written[RecordKind::Calendar].push_back(calendar);
        }
        for (const CalendarException* exception : m_snapshot->all<CalendarException>()) {
            if (m_calendars.contains(exception->calendar))
                written[RecordKind::CalendarException].push_back(exception);
        }
        return written;
    }

    void addNotes()
    {
        const QStringList parts = projectXmlOmissions(*m_snapshot, written());
        if (!parts.isEmpty())
            m_result.notes += CoreText::tr("A project file has no place for: %1.").arg(parts.join(u"; "_s));
        if (m_inactive > 0)
            m_result.notes += CoreText::tr("%n task(s) of the rollback are inactive in it.", nullptr, m_inactive);
        if (!m_otherZones.isEmpty())
            m_result.notes +=
                CoreText::tr(
                    "A project file knows one time zone. The hours of these calendars are those of another: %1.")
                    .arg(m_otherZones.join(u", "_s));
    }

    SnapshotPtr m_snapshot;
    const PlanSchedule& m_schedule;
    const Plan& m_plan;
    const PlanOutline m_outline;
    const QTimeZone m_zone;
    const QString m_point;
    ProjectXmlExport m_result;
    QXmlStreamWriter m_xml;
    QHash<RecordId, int> m_numbers, m_calendars, m_people;
    QHash<RecordId, std::vector<const Link*>> m_links; ///< by successor
    QStringList m_otherZones;
    int m_inactive = 0;
};

} // namespace

Result<ProjectXmlExport> projectXmlOf(const SnapshotPtr& snapshot, const RecordId& plan, const QString& point)
{
    const auto schedule = PlanSchedule::ofPlan(snapshot, plan);
    if (!schedule)
        return tl::unexpected(schedule.error());
    return Writing(snapshot, *schedule, point).run();
}

} // namespace readiness
