#pragma once

#include "core/base/Result.h"
#include "core/schedule/CalendarRules.h"

#include <QString>

namespace readiness {

/// Reads "Mon-Fri 08:00-12:00 13:00-17:00; Sat 08:00-12:00". Days that are not named are free; an empty text is day and
/// night. A span that ends before it begins runs into the next day. Says in one sentence what it cannot read.
Result<std::optional<WorkingWeek>> parseWorkingWeek(const QString& text);

/// The same text again, equal days drawn together; empty for day and night.
QString workingWeekText(const std::optional<WorkingWeek>& week);

/// Reads the spans of one day, "08:00-12:00 13:00-17:00", within that day; an empty text is a day without work.
Result<DaySpans> parseDaySpans(const QString& text);

QString daySpansText(const DaySpans& spans);

} // namespace readiness
