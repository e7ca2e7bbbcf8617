#pragma once

#include "core/report/RecordTexts.h"
#include "core/rules/PlanSchedule.h"

namespace readiness {

/// How the times, tasks and people of a cutover plan are written in reports. Times are in the project's zone unless
/// another is given. Valid as long as the assessment and the schedule.
class PlanTexts {
public:
    PlanTexts(const Assessment& assessment, const PlanSchedule& plan);

    const QTimeZone& zone() const { return m_zone; }
    /// "20 Mar 2027, 14:05 CET"; a dash where there is none.
    QString instant(Minute minute) const;
    /// "Sat 14:05": where the day is clear from what stands around it.
    QString clock(Minute minute) const { return clock(minute, m_zone); }
    static QString clock(Minute minute, const QTimeZone& zone);
    /// "Fri 18:20 – 18:35"; the second day only where it is another.
    QString span(Minute from, Minute until) const { return span(from, until, m_zone); }
    static QString span(Minute from, Minute until, const QTimeZone& zone);
    /// The name, or that there is nobody.
    QString person(const Id<Person>& person) const;
    /// "40 Load the data".
    QString task(const Task& task) const;
    /// "30 min to 1 h": how long it takes at best and at worst; empty where that is not estimated.
    static QString otherDurations(const Task& task);

private:
    RecordTexts m_records;
    QTimeZone m_zone;
};

/// The number of a step; a dash where it has none.
QString numberText(int step);

/// Names with commas in between, no empty ones.
QString listedTexts(const QStringList& texts);

} // namespace readiness
