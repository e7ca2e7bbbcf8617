#pragma once

#include "core/model/Project.h"

namespace readiness {

/// When work is possible. Times are local times of the calendar's zone.
struct Calendar : Record {
    static constexpr RecordKind kKind = RecordKind::Calendar;

    QString title;
    QString hours; ///< such as "Mon-Fri 08:00-12:00 13:00-17:00"; empty: day and night (core/schedule/CalendarText.h)
    QString timeZone; ///< IANA name; empty: that of the project
    QString description;
    QString origin; ///< playbook id and key

    bool operator==(const Calendar&) const = default;
};

/// Days on which other hours hold than in the week: a holiday, or a working weekend.
struct CalendarException : Record {
    static constexpr RecordKind kKind = RecordKind::CalendarException;

    Id<Calendar> calendar;
    QString title;
    QDate starts, ends; ///< first and last day; no last day: one day
    QString hours;      ///< such as "08:00-12:00 13:00-17:00"; empty: no work

    bool operator==(const CalendarException&) const = default;
};

const RecordType& calendarType();
const RecordType& calendarExceptionType();

} // namespace readiness
