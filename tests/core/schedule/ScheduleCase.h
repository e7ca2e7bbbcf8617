#pragma once

#include "core/schedule/CalendarText.h"
#include "core/schedule/Schedule.h"

#include <QTest>

namespace readiness::test {

/// "2027-03-01T08:00", or with an offset, as a minute.
inline Minute minute(QStringView text)
{
    QDateTime time = QDateTime::fromString(text.toString(), Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    Q_ASSERT(time.isValid());
    return minuteOf(Instant::of(time));
}

/// A minute as people read it, for failures.
inline QString text(Minute at)
{
    return at == kNoMinute ? QStringLiteral("none") : instantOf(at).utc().toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

inline CalendarRules calendar(const QString& week, const QByteArray& zone = {})
{
    return {parseWorkingWeek(week).value(), {}, zone};
}

/// A small plan in the making: activities and dependencies by their numbers.
struct ScheduleCase {
    std::vector<Activity> activities;
    std::vector<Dependency> dependencies;
    std::vector<CalendarRules> calendars;
    ScheduleInputs inputs{minute(u"2027-03-01T08:00")}; // a Monday

    ActivityIndex add(qint32 duration, qint32 calendar = kNoIndex)
    {
        Activity activity;
        activity.duration = duration;
        activity.calendar = calendar;
        activities.push_back(activity);
        return ActivityIndex(activities.size()) - 1;
    }
    ActivityIndex addPart(ActivityIndex parent, qint32 duration)
    {
        const ActivityIndex index = add(duration);
        activities.back().parent = parent;
        return index;
    }
    void link(ActivityIndex predecessor, ActivityIndex successor, DependencyKind kind = DependencyKind::FinishToStart,
              qint32 lag = 0)
    {
        dependencies.push_back({predecessor, successor, kind, lag, false});
    }
    Schedule schedule() const
    {
        auto schedule = makeSchedule(std::make_shared<const Network>(Network::compile(activities, dependencies)),
                                     calendars, inputs);
        if (!schedule)
            qFatal("%s", qPrintable(schedule.error().text));
        return *std::move(schedule);
    }
};

} // namespace readiness::test
