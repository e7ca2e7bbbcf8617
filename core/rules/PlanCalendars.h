#pragma once

#include "core/base/Result.h"
#include "core/model/Snapshot.h"
#include "core/model/Task.h"
#include "core/schedule/Activity.h"
#include "core/schedule/CalendarRules.h"

namespace readiness {

/// The calendars that the tasks of a plan work by, with the plan's blackouts taken out of each.
class PlanCalendars {
public:
    PlanCalendars(const Snapshot& snapshot, const RecordId& plan);

    /// Says which calendar's hours or zone cannot be read, and why.
    Result<> read();
    /// For a run at another time: its blackouts are moved by so many minutes.
    void moveClosures(qint32 minutes);

    /// By index; valid once read.
    const std::vector<CalendarRules>& rules() const { return m_rules; }
    /// That of the task, else that of the plan, else day and night.
    qint32 indexOf(const Task& task) const;

private:
    const Snapshot& m_snapshot;
    const Plan* m_plan;
    std::vector<MinuteSpan> m_closures;
    std::vector<CalendarRules> m_rules;
    QHash<RecordId, qint32> m_indexOf; ///< the null id: day and night
};

/// The hours of a calendar, in its own zone or else the project's. Refuses what cannot be read, naming the calendar.
Result<CalendarRules> calendarRules(const Snapshot& snapshot, const Calendar& calendar);

} // namespace readiness
