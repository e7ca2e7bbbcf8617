#pragma once

#include "core/exchange/ProjectXmlPlan.h"
#include "core/exchange/ProjectXmlReader.h"
#include "tests/support/ProjectBuilder.h"

namespace readiness::test {

/// A file of Microsoft Project for tests, written the way that program does: standard hours, from Friday 2027-02-26 08:00.
struct ProjectFile {
    static constexpr int kStandard = 1, kDayAndNight = 2;

    struct Task {
        int uid = 0;
        QByteArray name;
        int minutes = 0;
        QByteArray more = {}; ///< further elements
        int level = 1;
    };

    QByteArray start = "2027-02-26T08:00:00";
    int calendar = kStandard;
    QByteArray moreOfProject, moreCalendars, exceptions, resources, assignments;
    std::vector<Task> tasks;

    static QByteArray link(int predecessor, int type = 1, int lag = 0, int format = 7)
    {
        return "<PredecessorLink><PredecessorUID>" + QByteArray::number(predecessor) + "</PredecessorUID><Type>"
               + QByteArray::number(type) + "</Type><CrossProject>0</CrossProject><LinkLag>" + QByteArray::number(lag)
               + "</LinkLag><LagFormat>" + QByteArray::number(format) + "</LagFormat></PredecessorLink>";
    }
    /// As the other program computed them.
    static QByteArray dates(const QByteArray& start, const QByteArray& finish)
    {
        return "<Start>" + start + ":00</Start><Finish>" + finish + ":00</Finish>";
    }

    QByteArray bytes() const
    {
        QByteArray body;
        for (const Task& task : tasks)
            body += "<Task><UID>" + QByteArray::number(task.uid) + "</UID><ID>" + QByteArray::number(task.uid)
                    + "</ID><Name>" + task.name + "</Name><OutlineLevel>" + QByteArray::number(task.level)
                    + "</OutlineLevel><Duration>PT" + QByteArray::number(task.minutes / 60) + "H"
                    + QByteArray::number(task.minutes % 60) + "M0S</Duration><DurationFormat>5</DurationFormat>"
                    + task.more + "</Task>";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
               "<Project xmlns=\"http://schemas.microsoft.com/project\"><SaveVersion>14</SaveVersion>"
               "<Name>night.xml</Name><Title>Night</Title>"
               + moreOfProject + "<ScheduleFromStart>1</ScheduleFromStart><StartDate>" + start
               + "</StartDate><CurrencyCode>EUR</CurrencyCode><CalendarUID>" + QByteArray::number(calendar)
               + "</CalendarUID><Calendars>" + standard() + dayAndNight() + moreCalendars + "</Calendars><Tasks>"
               + "<Task><UID>0</UID><ID>0</ID><Name>Night</Name><OutlineLevel>0</OutlineLevel><Summary>1</Summary></"
                 "Task>"
               + body + "</Tasks><Resources>" + resources + "</Resources><Assignments>" + assignments
               + "</Assignments></Project>\n";
    }

private:
    static QByteArray day(int type, const QByteArray& times)
    {
        return "<WeekDay><DayType>" + QByteArray::number(type) + "</DayType><DayWorking>"
               + (times.isEmpty() ? "0" : "1") + "</DayWorking>"
               + (times.isEmpty() ? QByteArray() : "<WorkingTimes>" + times + "</WorkingTimes>") + "</WeekDay>";
    }
    static QByteArray times(const QByteArray& from, const QByteArray& until)
    {
        return "<WorkingTime><FromTime>" + from + ":00</FromTime><ToTime>" + until + ":00</ToTime></WorkingTime>";
    }
    QByteArray standard() const
    {
        QByteArray days = day(1, {});
        for (int type = 2; type <= 6; ++type)
            days += day(type, times("08:00", "12:00") + times("13:00", "17:00"));
        return "<Calendar><UID>1</UID><Name>Standard</Name><IsBaseCalendar>1</IsBaseCalendar><BaseCalendarUID>-1"
               "</BaseCalendarUID><WeekDays>"
               + days + day(7, {}) + "</WeekDays>" + exceptions + "</Calendar>";
    }
    static QByteArray dayAndNight()
    {
        QByteArray days;
        for (int type = 1; type <= 7; ++type)
            days += day(type, times("00:00", "00:00"));
        return "<Calendar><UID>2</UID><Name>24 Hours</Name><IsBaseCalendar>1</IsBaseCalendar><BaseCalendarUID>-1"
               "</BaseCalendarUID><WeekDays>"
               + days + "</WeekDays></Calendar>";
    }
};

/// What importing the bytes into the project comes to.
inline Result<ImportPlan> planOf(const SnapshotPtr& snapshot, const QByteArray& bytes, const ImportRequest& request)
{
    const auto project = readProjectXml(bytes);
    return project ? planProjectXml(snapshot, *project, request) : tl::unexpected(project.error());
}

/// The project afterwards; null where something refuses.
inline SnapshotPtr imported(const SnapshotPtr& snapshot, const ImportPlan& plan)
{
    ChangeSet changes = plan.changes();
    changes.giveNumbers(*snapshot);
    const auto after = applied(*snapshot, changes);
    return after ? *after : nullptr;
}

} // namespace readiness::test
