#include "core/model/Calendar.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

const RecordType& calendarType()
{
    using C = Calendar;
    static const RecordType type = describe<C>(
        "calendar", QT_TRANSLATE_NOOP("Calendar", "Calendar"), QT_TRANSLATE_NOOP("Calendar", "Calendars"), "CL",
        {
            text<&C::title>(10, "title", QT_TRANSLATE_NOOP("Calendar", "Title")).required().searchable(),
            text<&C::hours>(11, "hours", QT_TRANSLATE_NOOP("Calendar", "Working hours")),
            text<&C::timeZone>(12, "time_zone", QT_TRANSLATE_NOOP("Calendar", "Time zone")),
            longText<&C::description>(13, "description", QT_TRANSLATE_NOOP("Calendar", "Description")).searchable(),
            text<&C::origin>(14, "origin", QT_TRANSLATE_NOOP("Calendar", "Origin")).internal(),
        });
    return type;
}

const RecordType& calendarExceptionType()
{
    using C = CalendarException;
    static const RecordType type = describe<C>(
        "calendar_exception", QT_TRANSLATE_NOOP("CalendarException", "Calendar exception"),
        QT_TRANSLATE_NOOP("CalendarException", "Calendar exceptions"), "CX",
        {
            reference<&C::calendar>(10, "calendar", QT_TRANSLATE_NOOP("CalendarException", "Calendar"))
                .required()
                .whenRemoved(OnRemoval::Follow),
            text<&C::title>(11, "title", QT_TRANSLATE_NOOP("CalendarException", "Title")).required().searchable(),
            date<&C::starts>(12, "starts", QT_TRANSLATE_NOOP("CalendarException", "First day")).required(),
            date<&C::ends>(13, "ends", QT_TRANSLATE_NOOP("CalendarException", "Last day")),
            text<&C::hours>(14, "hours", QT_TRANSLATE_NOOP("CalendarException", "Working hours")),
        });
    return type;
}

} // namespace readiness
