#include "core/exchange/ProjectXmlCalendars.h"

#include "core/base/CoreText.h"

#include <algorithm>

namespace readiness {

namespace {

constexpr std::size_t kLongestChain = 8; // of calendars based on one another; more is a circle

const ProjectXml::Calendar* find(const ProjectXml& project, int uid)
{
    const auto found = std::ranges::find(project.calendars, uid, &ProjectXml::Calendar::uid);
    return uid < 0 || found == project.calendars.end() ? nullptr : &*found;
}

DaySpans usualHours(std::size_t day) { return day < 5 ? DaySpans{{8 * 60, 12 * 60}, {13 * 60, 17 * 60}} : DaySpans{}; }

} // namespace

tl::unexpected<Error> tooManyExceptions()
{
    return refused(CoreText::tr("The calendars of the file have more than %1 exceptions. Take those out that the plan "
                                "does not need, and save the file again.")
                       .arg(kMostExceptionsInAll));
}

std::optional<WholeCalendar> wholeCalendar(const ProjectXml& project, int uid)
{
    const ProjectXml::Calendar* calendar = find(project, uid);
    if (!calendar)
        return std::nullopt;
    std::vector<const ProjectXml::Calendar*> chain; // itself first
    for (const auto* link = calendar; link && chain.size() < kLongestChain; link = find(project, link->base))
        chain.push_back(link);
    WholeCalendar whole{calendar->name, WorkingWeek(), {}};
    for (std::size_t day = 0; day < 7; ++day) {
        const auto said = std::ranges::find_if(chain, [&](const auto* link) { return link->week[day].has_value(); });
        (*whole.week)[day] = said == chain.end() ? usualHours(day) : *(*said)->week[day];
    }
    const DaySpans allDay{{0, 24 * 60}};
    if (std::ranges::all_of(*whole.week, [&](const DaySpans& spans) { return spans == allDay; }))
        whole.week.reset();
    for (auto link = chain.rbegin(); link != chain.rend(); ++link)
        whole.exceptions.insert(whole.exceptions.end(), (*link)->exceptions.begin(), (*link)->exceptions.end());
    return whole;
}

} // namespace readiness
