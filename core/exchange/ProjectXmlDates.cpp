#include "core/base/CoreText.h"
#include "core/exchange/ProjectXmlPlanner.h"
#include "core/query/Quoted.h"
#include "core/rules/PlanSchedule.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostNamed = 3;

QString circleText(const PlanSchedule& schedule, const ScheduleFault& fault)
{
    QStringList names;
    for (const ActivityIndex activity : fault.activities) {
        if (const Task* task = schedule.entries()[size_t(activity)].task; task && names.size() < 10)
            names += quoted(task->title);
    }
    return names.join(u" → "_s);
}

} // namespace

// Whether what the other program computed comes out here, too.

void ProjectXmlPlanner::compareDates()
{
    ChangeSet changes = m_plan.changes();
    changes.giveNumbers(*m_snapshot);
    const auto after = applied(*m_snapshot, changes);
    auto schedule = after ? PlanSchedule::ofPlan(*after, m_planId) : Result<PlanSchedule>(usageError(QString()));
    if (!schedule) {
        if (after)
            m_plan.m_notes += schedule.error().text;
        return;
    }
    for (const ScheduleFault& fault : schedule->schedule().faults()) {
        if (fault.kind == ScheduleFault::Kind::Circle)
            m_plan.m_notes += CoreText::tr("These tasks wait for one another in a circle, and get no dates: %1.")
                                  .arg(circleText(*schedule, fault));
    }
    int stored = 0, different = 0;
    QStringList named;
    for (const Line& line : m_lines) {
        const ActivityDates dates = schedule->datesOf(line.id);
        if (line.source->isSummary || !dates.isDated())
            continue;
        for (const auto& [wall, ours] :
             {std::pair(line.source->start, dates.plannedStart), std::pair(line.source->finish, dates.plannedFinish)}) {
            if (!wall.isValid())
                continue;
            ++stored;
            if (minuteOf(instantOf(wall)) == ours)
                continue;
            ++different;
            if (named.size() < kMostNamed)
                named += CoreText::tr("%1 (stored %2, here %3)")
                             .arg(quoted(m_titles.value(line.id)), wall.toString(u"yyyy-MM-dd HH:mm"_s),
                                  readiness::instantOf(ours).in(m_zone).toString(u"yyyy-MM-dd HH:mm"_s));
        }
    }
    if (different > 0)
        m_plan.m_notes += CoreText::tr("%1 of %2 dates differ from those that are stored in the file: %3.")
                              .arg(different)
                              .arg(stored)
                              .arg(named.join(u", "_s) + (different > named.size() ? u" …"_s : QString()));
    else if (stored > 0)
        m_plan.m_notes +=
            CoreText::tr("All %n date(s) that are stored in the file come out here, too.", nullptr, stored);
}

} // namespace readiness
