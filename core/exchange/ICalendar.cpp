#include "core/exchange/ICalendar.h"

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/PlanSchedule.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLine = 75; // bytes, without the line end

/// A line break and a blank are no part of the value; characters of several bytes stay whole.
QByteArray folded(const QByteArray& line)
{
    QByteArray result;
    qsizetype from = 0;
    while (line.size() - from > kLongestLine - (from > 0 ? 1 : 0)) {
        qsizetype until = from + kLongestLine - (from > 0 ? 1 : 0);
        while ((line[until] & 0xC0) == 0x80)
            --until;
        result += (from > 0 ? " " : "") + line.mid(from, until - from) + "\r\n";
        from = until;
    }
    return result + (from > 0 ? " " : "") + line.mid(from) + "\r\n";
}

QByteArray escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    text.remove(u'\r').replace(u'\n', u"\\n"_s);
    return text.toUtf8();
}

QByteArray utc(Instant instant) { return instant.utc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1(); }

class Writing {
public:
    Writing(const PlanSchedule& schedule, const ICalendarRequest& request)
        : m_schedule(schedule), m_snapshot(schedule.snapshot()), m_request(request)
    {}

    ICalendarExport run()
    {
        put("BEGIN", u"VCALENDAR"_s);
        put("VERSION", u"2.0"_s);
        put("PRODID", u"-//Readiness Workbench//Cutover plan//EN"_s);
        put("CALSCALE", u"GREGORIAN"_s);
        put("METHOD", u"PUBLISH"_s);
        put("X-WR-CALNAME", m_schedule.plan().title);
        const PlanOutline outline(m_snapshot, m_schedule.plan().id);
        for (const OutlineLine& line : outline.lines()) {
            const bool isWanted = m_request.owner.isNull() || line.task->owner == m_request.owner;
            // What the schedule does not have belongs to the way back.
            if (isWanted && !line.isSummary && m_schedule.activityOf(line.task->id) != kNoIndex)
                writeTask(*line.task);
        }
        put("END", u"VCALENDAR"_s);
        return std::move(m_result);
    }

private:
    void put(const QByteArray& name, const QString& text) { m_result.bytes += iCalendarLine(name, text); }

    void writeTask(const Task& task)
    {
        const ActivityDates dates = m_schedule.datesOf(task.id);
        if (!dates.isDated()) {
            ++m_result.undated;
            return;
        }
        ++m_result.tasks;
        put("BEGIN", u"VEVENT"_s);
        put("UID", task.id.toHex() + u"@readiness"_s);
        m_result.bytes += "DTSTAMP:" + utc(m_request.now) + "\r\n";
        m_result.bytes += "DTSTART:" + utc(instantOf(dates.plannedStart)) + "\r\n";
        if (dates.plannedFinish > dates.plannedStart) // a milestone is a moment
            m_result.bytes += "DTEND:" + utc(instantOf(dates.plannedFinish)) + "\r\n";
        put("SUMMARY", task.step > 0 ? u"%1 %2"_s.arg(task.step).arg(task.title) : task.title);
        if (const QString text = description(task); !text.isEmpty())
            put("DESCRIPTION", text);
        if (!task.system.isEmpty())
            put("LOCATION", task.system);
        if (!task.phase.isEmpty())
            put("CATEGORIES", task.phase);
        if (m_request.alarm)
            writeAlarm(task);
        put("END", u"VEVENT"_s);
    }

    void writeAlarm(const Task& task)
    {
        put("BEGIN", u"VALARM"_s);
        put("ACTION", u"DISPLAY"_s);
        m_result.bytes += "TRIGGER:-PT" + QByteArray::number(*m_request.alarm) + "M\r\n";
        put("DESCRIPTION", task.title);
        put("END", u"VALARM"_s);
    }

    QString description(const Task& task) const
    {
        QStringList parts;
        const auto add = [&](const QString& label, const QString& text) {
            if (!text.isEmpty())
                parts += label.isEmpty() ? text : u"%1: %2"_s.arg(label, text);
        };
        const auto name = [this](const Id<Person>& id) {
            const Person* person = m_snapshot.find(id);
            return person ? person->name : QString();
        };
        add({}, task.instructions);
        add(CoreText::tr("Verification"), task.verification);
        add(CoreText::tr("Complete when"), task.completionCriterion);
        add(CoreText::tr("Owner"), name(task.owner));
        add(CoreText::tr("Backup"), name(task.backupOwner));
        add(CoreText::tr("Validated by"), name(task.validator));
        add(CoreText::tr("Rollback"), task.rollbackStep);
        return parts.join(u"\n\n"_s);
    }

    const PlanSchedule& m_schedule;
    const Snapshot& m_snapshot;
    const ICalendarRequest& m_request;
    ICalendarExport m_result;
};

} // namespace

QByteArray iCalendarLine(const QByteArray& name, const QString& text) { return folded(name + ':' + escaped(text)); }

Result<ICalendarExport> iCalendarOf(const SnapshotPtr& snapshot, const ICalendarRequest& request)
{
    const auto schedule = PlanSchedule::ofPlan(snapshot, request.plan);
    if (!schedule)
        return tl::unexpected(schedule.error());
    return Writing(*schedule, request).run();
}

} // namespace readiness
