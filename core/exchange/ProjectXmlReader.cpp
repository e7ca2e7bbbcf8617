#include "core/exchange/ProjectXmlReader.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/exchange/ProjectXmlCalendars.h"
#include "core/exchange/ProjectXmlFields.h"
#include "core/exchange/XmlEncoding.h"
#include "core/exchange/XmlGate.h"
#include "core/query/Quoted.h"

#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 64LL * 1024 * 1024;
constexpr std::size_t kMostTasks = 100'000;
constexpr std::size_t kMostLinks = 1'000'000;
constexpr std::size_t kMostOthers = 100'000; ///< resources, assignments
constexpr std::size_t kMostCalendars = 2'000;
constexpr std::size_t kMostExceptions = 5'000; ///< of one calendar
constexpr qsizetype kMostNames = 200;          ///< of parts that are not read
constexpr qsizetype kLongestName = 100;
constexpr qsizetype kLongestCategory = 512;
constexpr int kElementsBetweenQuestions = 4096;

class Reading {
public:
    Reading(const QByteArray& xml, const IsCanceled& isCanceled) : m_xml(xml), m_isCanceled(isCanceled) {}

    Result<ProjectXml> run()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != u"Project"
            || m_xml.namespaceUri() != u"http://schemas.microsoft.com/project")
            return refused(m_xml.hasError() ? broken()
                                            : CoreText::tr("The file is XML, but no project of Microsoft Project: save "
                                                           "the plan there as “XML format”."));
        children([this](const QString& name) { readPart(name); });
        if (m_xml.error() == QXmlStreamReader::NoError)
            readToEnd();
        if (m_isStopped)
            return canceledReading();
        if (m_exceptions > kMostExceptionsInAll)
            return tooManyExceptions();
        if (!m_fault.isEmpty())
            return refused(m_fault);
        if (m_xml.hasError())
            return refused(broken());
        return std::move(m_project);
    }

private:
    QString broken() const
    {
        QString reason = displayLine(m_xml.errorString()).trimmed();
        while (reason.endsWith(u'.'))
            reason.chop(1);
        return CoreText::tr("The file is damaged in line %1: %2.").arg(m_xml.lineNumber()).arg(reason);
    }

    void readToEnd()
    {
        while (!m_xml.atEnd())
            m_xml.readNext();
    }

    void giveUp(const QString& fault)
    {
        m_fault = m_fault.isEmpty() ? fault : m_fault;
        m_xml.raiseError(fault);
    }

    void stop()
    {
        m_isStopped = true;
        m_xml.raiseError(QString());
    }

    /// Each child of the element that was begun; `read` passes its end.
    template <class Read>
    void children(Read&& read)
    {
        while (m_xml.readNextStartElement()) {
            if (m_isCanceled && ++m_elements % kElementsBetweenQuestions == 0 && m_isCanceled())
                stop();
            read(m_xml.name().toString());
        }
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed(); }
    int number() { return wholeNumber(text()); }

    /// What a plan has no place for.
    void count(const QString& part)
    {
        const QString name = part.left(kLongestName);
        if (m_project.others.size() < kMostNames || m_project.others.contains(name))
            ++m_project.others[name];
        else
            ++m_project.furtherOthers;
    }

    /// Passes what is not read. True where it says something.
    bool passOver(const QString& name)
    {
        QString content;
        int depth = 1;
        bool hasParts = false;
        while (depth > 0 && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
            hasParts = hasParts || token == QXmlStreamReader::StartElement;
            if (token == QXmlStreamReader::Characters && content.size() < 64)
                content += m_xml.text();
        }
        return hasParts || saysSomething(name, content.trimmed());
    }

    void countUnread(const QString& name)
    {
        if (passOver(name))
            count(name);
    }

    template <class T>
    bool isRoom(const std::vector<T>& list, std::size_t most)
    {
        if (list.size() < most)
            return true;
        giveUp(CoreText::tr("The file has more parts than a plan can have."));
        return false;
    }

    void readPart(const QString& name)
    {
        if (name == u"Calendars")
            children([this](const QString&) { readCalendar(); });
        else if (name == u"Tasks")
            children([this](const QString&) { readTask(); });
        else if (name == u"Resources")
            children([this](const QString&) { readResource(); });
        else if (name == u"Assignments")
            children([this](const QString&) { readAssignment(); });
        else if (name == u"GUID")
            m_project.guid = text();
        else if (name == u"Name")
            m_project.name = text();
        else if (name == u"Title")
            m_project.title = text();
        else if (name == u"Category")
            readCategory(text());
        else if (name == u"StartDate")
            m_project.start = wallTime(text());
        else if (name == u"ScheduleFromStart")
            m_project.isScheduledFromStart = text() != u"0";
        else if (name == u"CalendarUID")
            m_project.calendar = number();
        else
            readSetting(name);
    }

    void readCategory(const QString& category)
    {
        if (category.startsWith(kPointPrefix) && category.size() <= kLongestCategory)
            m_project.point = category.mid(kPointPrefix.size());
    }

    /// How the other program shows and computes is no part of the plan; tables of definitions are.
    void readSetting(const QString& name)
    {
        if (passOver(name) && isDefinition(name))
            count(name);
    }

    void readTask()
    {
        if (!isRoom(m_project.tasks, kMostTasks))
            return;
        ProjectXml::Task task;
        bool isEmptyLine = false;
        children([&](const QString& name) {
            if (name == u"PredecessorLink")
                readLink(task);
            else if (name == u"IsNull")
                isEmptyLine = text() == u"1";
            else if (!isTaskField(name))
                countUnread(u"Task/"_s + name);
            else if (const QString value = text(); setTaskField(task, name, value))
                count(u"Task/"_s + name);
        });
        if (!isEmptyLine)
            m_project.tasks.push_back(std::move(task));
    }

    void readLink(ProjectXml::Task& task)
    {
        ProjectXml::Link link;
        bool isElsewhere = false;
        children([&](const QString& name) {
            if (name == u"PredecessorUID")
                link.predecessor = number();
            else if (name == u"Type")
                link.type = number();
            else if (name == u"LinkLag")
                link.lag = text().toLongLong();
            else if (name == u"LagFormat")
                link.lagFormat = number();
            else if (name == u"CrossProject")
                isElsewhere = text() == u"1";
            else
                m_xml.skipCurrentElement();
        });
        if (isElsewhere)
            count(u"Task/PredecessorLink/CrossProject"_s);
        else if (++m_links > kMostLinks)
            giveUp(CoreText::tr("The file has more parts than a plan can have."));
        else
            task.links.push_back(link);
    }

    void readCalendar()
    {
        if (!isRoom(m_project.calendars, kMostCalendars))
            return;
        ProjectXml::Calendar calendar;
        m_places.clear();
        children([&](const QString& name) {
            if (name == u"UID")
                calendar.uid = number();
            else if (name == u"Name")
                calendar.name = text();
            else if (name == u"BaseCalendarUID")
                calendar.base = number();
            else if (name == u"IsBaseCalendar")
                calendar.isOfResource = text() == u"0";
            else if (name == u"WeekDays" || name == u"Exceptions")
                children([&](const QString&) { readDays(calendar); });
            else
                countUnread(u"Calendar/"_s + name);
        });
        m_project.calendars.push_back(std::move(calendar));
    }

    /// A day of the week, or days that differ: older files have the latter among the former.
    void readDays(ProjectXml::Calendar& calendar)
    {
        ProjectXml::CalendarException days;
        int dayType = 0, repetition = 1, period = 1;
        bool isWorking = false, hasTimes = false;
        children([&](const QString& name) {
            if (name == u"DayType")
                dayType = number();
            else if (name == u"DayWorking")
                isWorking = text() == u"1";
            else if (name == u"Name")
                days.name = text();
            else if (name == u"Type")
                repetition = number();
            else if (name == u"Period")
                period = number();
            else if (name == u"TimePeriod")
                readPeriod(days);
            else if (name == u"WorkingTimes")
                hasTimes = readTimes(calendar, days.spans);
            else
                m_xml.skipCurrentElement();
        });
        if (!isWorking)
            days.spans.clear();
        else if (!hasTimes)
            days.spans = {{8 * 60, 12 * 60}, {13 * 60, 17 * 60}};
        if (dayType >= 1 && dayType <= 7)
            calendar.week[std::size_t((dayType + 5) % 7)] = days.spans;
        else if (!days.from.isValid() || ((repetition != 1 || period > 1) && days.from != days.until))
            count(u"Calendar/Exception"_s); // every third Friday, every second day, and such
        else if (++m_exceptions > kMostExceptionsInAll)
            m_xml.raiseError(QString());
        else if (isRoom(calendar.exceptions, kMostExceptions))
            addException(calendar, std::move(days));
    }

    void addException(ProjectXml::Calendar& calendar, ProjectXml::CalendarException days)
    {
        const auto place = m_places.constFind({days.from, days.until});
        if (place == m_places.constEnd()) {
            m_places.insert({days.from, days.until}, calendar.exceptions.size());
            calendar.exceptions.push_back(std::move(days));
        } else if (QString& name = calendar.exceptions[*place].name; name.isEmpty()) {
            name = days.name;
        }
    }

    void readPeriod(ProjectXml::CalendarException& days)
    {
        children([&](const QString& name) {
            if (name == u"FromDate")
                days.from = wallTime(text()).date();
            else if (name == u"ToDate")
                days.until = wallTime(text()).date();
            else
                m_xml.skipCurrentElement();
        });
        if (!days.until.isValid() || days.until < days.from)
            days.until = days.from;
    }

    bool readTimes(const ProjectXml::Calendar& calendar, DaySpans& spans)
    {
        children([&](const QString&) {
            QString from, until;
            children([&](const QString& name) {
                if (name == u"FromTime")
                    from = text();
                else if (name == u"ToTime")
                    until = text();
                else
                    m_xml.skipCurrentElement();
            });
            if (from.isEmpty() && until.isEmpty())
                return; // a line that nobody has filled in
            DaySpan span{minuteOfDay(from).value_or(-1), minuteOfDay(until).value_or(-1)};
            span.until = span.until == 0 ? 24 * 60 : span.until; // midnight is written as the first minute
            if (span.from < 0 || span.until <= span.from)
                return giveUp(
                    CoreText::tr("The working hours of the calendar %1 cannot be read: from %2 to %3. Correct "
                                 "them in the other program, and save the file again.")
                        .arg(quoted(displayLine(calendar.name.left(kLongestName))), quoted(displayLine(from.left(40))),
                             quoted(displayLine(until.left(40)))));
            spans.push_back(span);
        });
        makeOrderly(spans);
        return !spans.empty();
    }

    void readResource()
    {
        if (!isRoom(m_project.resources, kMostOthers))
            return;
        ProjectXml::Resource resource;
        children([&](const QString& name) {
            if (name == u"UID")
                resource.uid = number();
            else if (name == u"Name")
                resource.name = text();
            else if (name == u"EmailAddress")
                resource.mail = text();
            else if (name == u"Type")
                resource.type = number();
            else
                m_xml.skipCurrentElement();
        });
        if (!resource.name.isEmpty())
            m_project.resources.push_back(std::move(resource));
    }

    void readAssignment()
    {
        if (!isRoom(m_project.assignments, kMostOthers))
            return;
        ProjectXml::Assignment assignment;
        children([&](const QString& name) {
            if (name == u"TaskUID")
                assignment.task = number();
            else if (name == u"ResourceUID")
                assignment.resource = number();
            else
                m_xml.skipCurrentElement();
        });
        m_project.assignments.push_back(assignment);
    }

    QXmlStreamReader m_xml;
    const IsCanceled& m_isCanceled;
    ProjectXml m_project;
    QString m_fault;
    bool m_isStopped = false;
    int m_elements = 0;
    std::size_t m_links = 0, m_exceptions = 0;
    QHash<std::pair<QDate, QDate>, std::size_t> m_places; ///< of the calendar's exceptions, by first and last day
};

} // namespace

bool looksLikeXml(const QByteArray& bytes)
{
    if (isUtf16(bytes))
        return bytes.mid(2, 2) == QByteArray("<\0", 2) || bytes.mid(2, 2) == QByteArray("\0<", 2);
    QByteArrayView start = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 256));
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3);
    return start.trimmed().startsWith('<');
}

Result<ProjectXml> readProjectXml(const QByteArray& xml, const IsCanceled& isCanceled)
{
    if (xml.size() > kLargestFile)
        return refused(CoreText::tr("The file is larger than 64 MB."));
    const auto readable = xmlInUtf8(xml);
    if (!readable)
        return tl::unexpected(readable.error());
    if (auto passed = checkXml(*readable); !passed)
        return tl::unexpected(passed.error());
    return Reading(*readable, isCanceled).run();
}

Result<ProjectXml> readProjectXmlFile(const QString& path, const IsCanceled& isCanceled)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return systemError(CoreText::tr("There is no file %1.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return systemError(CoreText::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return readProjectXml(file.read(kLargestFile + 1), isCanceled);
}

} // namespace readiness
