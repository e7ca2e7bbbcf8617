#pragma once

#include "core/base/Result.h"
#include "core/exchange/ProjectXml.h"

namespace readiness {

/// What one calendar of a project file comes to, with the hours and days of those that it is based on.
struct WholeCalendar {
    QString title;
    std::optional<WorkingWeek> week; ///< none: day and night
    std::vector<ProjectXml::CalendarException> exceptions;
};

/// Those of a file, each counted in every calendar that it holds in.
constexpr std::size_t kMostExceptionsInAll = 100'000;
/// The file is refused that has more.
tl::unexpected<Error> tooManyExceptions();

/// None where the file has no such calendar. Where nothing says anything, the other program's usual hours hold.
std::optional<WholeCalendar> wholeCalendar(const ProjectXml& project, int uid);

} // namespace readiness
