#include "core/report/ScheduleWords.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/Project.h"
#include "core/query/TimeText.h"
#include "core/schedule/CriticalPath.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const PlanSchedule& plan, Minute minute)
{
    return displayInstant(instantOf(minute), plan.snapshot().project().zone());
}

QString quotedName(const PlanSchedule& plan, ActivityIndex activity)
{
    return u'“' + activityName(plan, activity) + u'”';
}

/// What the predecessor must have done, with the lag.
QString dependencyWords(const PlanSchedule& plan, const DateDriver& driver)
{
    const Dependency& dependency = plan.schedule().network().dependencies()[size_t(driver.dependency)];
    const QString name = quotedName(plan, driver.activity);
    const bool hangsOnStart =
        dependency.kind == DependencyKind::StartToStart || dependency.kind == DependencyKind::StartToFinish;
    if (dependency.lag > 0)
        return (hangsOnStart ? CoreText::tr("it waits until %1 after the start of %2.")
                             : CoreText::tr("it waits until %1 after the end of %2."))
            .arg(displayDuration(dependency.lag), name);
    if (dependency.lag < 0)
        return (hangsOnStart ? CoreText::tr("it may begin %1 before the start of %2.")
                             : CoreText::tr("it may begin %1 before the end of %2."))
            .arg(displayDuration(-dependency.lag), name);
    return (hangsOnStart ? CoreText::tr("it waits for the start of %1.") : CoreText::tr("it waits for the end of %1."))
        .arg(name);
}

QString startReason(const PlanSchedule& plan, const DateDriver& driver)
{
    switch (driver.kind) {
    case DateDriver::Kind::PlanStart: return CoreText::tr("nothing holds it but the start of the plan.");
    case DateDriver::Kind::StatusTime: return CoreText::tr("it has not begun yet, and cannot begin in the past.");
    case DateDriver::Kind::Actual: return CoreText::tr("that is when it began.");
    case DateDriver::Kind::Constraint:
        return CoreText::tr("its constraint, or that of a task that it belongs to, holds it.");
    case DateDriver::Kind::Dependency: return dependencyWords(plan, driver);
    default: return {};
    }
}

QString startWords(const PlanSchedule& plan, ActivityIndex activity, const ActivityDates& dates)
{
    const DateDriver driver = earlyDriver(plan.schedule(), activity);
    const QString start = timeText(plan, dates.earlyStart);
    const QString reason = startReason(plan, driver);
    if (reason.isEmpty())
        return CoreText::tr("It starts at %1.").arg(start);
    const QString sentence = CoreText::tr("It starts at %1: %2").arg(start, reason);
    return driver.isMovedByCalendar ? sentence + u' ' + CoreText::tr("Work goes on only then.") : sentence;
}

/// What the late finish of an activity keeps: "the end of the window at 06:00".
QString limitWords(const PlanSchedule& plan, const DateDriver& driver, const ActivityDates& dates)
{
    switch (driver.kind) {
    case DateDriver::Kind::WindowEnd:
        return CoreText::tr("the end of the cutover window at %1").arg(timeText(plan, plan.windowEnd()));
    case DateDriver::Kind::Deadline: return CoreText::tr("the deadline at %1").arg(timeText(plan, dates.lateFinish));
    case DateDriver::Kind::Constraint:
        return CoreText::tr("its constraint at %1").arg(timeText(plan, dates.lateFinish));
    case DateDriver::Kind::Dependency: return quotedName(plan, driver.activity);
    default: return CoreText::tr("the end of the plan at %1").arg(timeText(plan, plan.schedule().finish()));
    }
}

QString floatWords(const PlanSchedule& plan, ActivityIndex activity, const ActivityDates& dates)
{
    const Activity& figures = plan.schedule().network().activities()[size_t(activity)];
    if (figures.isFinished())
        return CoreText::tr("It is over and holds nothing up any more.");
    const DateDriver driver = lateDriver(plan.schedule(), activity);
    const QString limit = limitWords(plan, driver, dates);
    if (dates.totalFloat < 0)
        return CoreText::tr("It is critical: it is %1 late for %2.").arg(displayDuration(-dates.totalFloat), limit);
    if (dates.totalFloat == 0)
        return driver.kind == DateDriver::Kind::Dependency
                   ? CoreText::tr("It is critical: when it takes longer, %1 and the end of the plan move.").arg(limit)
                   : CoreText::tr("It is critical: it leaves no time before %1.").arg(limit);
    return driver.kind == DateDriver::Kind::Dependency
               ? CoreText::tr("It is not critical: it has %1 of float, as %2 waits for it only at %3.")
                     .arg(displayDuration(dates.totalFloat), limit, timeText(plan, dates.lateFinish))
               : CoreText::tr("It is not critical: it has %1 of float before %2.")
                     .arg(displayDuration(dates.totalFloat), limit);
}

QString names(const PlanSchedule& plan, const std::vector<ActivityIndex>& activities)
{
    constexpr std::size_t kNamed = 8;
    QStringList list;
    for (std::size_t i = 0; i < std::min(activities.size(), kNamed); ++i)
        list += quotedName(plan, activities[i]);
    const QString text = list.join(u", ");
    return activities.size() > kNamed
               ? CoreText::tr("%1 and %n more", nullptr, int(activities.size() - kNamed)).arg(text)
               : text;
}

QString circleWords(const PlanSchedule& plan, const ScheduleFault& fault)
{
    QStringList circle;
    for (const ActivityIndex activity : fault.activities)
        circle += quotedName(plan, activity);
    if (!circle.isEmpty())
        circle += circle.front();
    return CoreText::tr("These tasks wait for one another, so that none can begin: %1.").arg(circle.join(u" → "));
}

QString faultWords(const PlanSchedule& plan, const ScheduleFault& fault)
{
    using Kind = ScheduleFault::Kind;
    const QString tasks = names(plan, fault.activities);
    switch (fault.kind) {
    case Kind::Circle: return circleWords(plan, fault);
    case Kind::WaitsForCircle:
        return CoreText::tr("Without dates, as they wait for tasks that wait for one another: %1.").arg(tasks);
    case Kind::ParentCircle: return CoreText::tr("These tasks belong to one another in a circle: %1.").arg(tasks);
    case Kind::UnknownParent: return CoreText::tr("What it belongs to does not exist: %1.").arg(tasks);
    case Kind::UnknownActivity: return CoreText::tr("A link names a task that does not exist; it does not count.");
    case Kind::SummaryDependency:
        return CoreText::tr("A link to the finish of a summary, or from its start, does not count, as nobody can say "
                            "which of its parts is meant: link the parts. %1")
            .arg(tasks);
    case Kind::SummaryConstraint:
        return CoreText::tr("A summary can start no earlier or finish no later than a time, nothing else: %1.")
            .arg(tasks);
    case Kind::DurationOutOfRange: return CoreText::tr("The duration is out of range: %1.").arg(tasks);
    case Kind::LagOutOfRange: return CoreText::tr("The lag of a link is out of range.");
    case Kind::ConstraintWithoutDate:
        return CoreText::tr("A constraint without its time does not count: %1.").arg(tasks);
    case Kind::TimeOutOfRange: return CoreText::tr("A time is before 1900 or after 2999: %1.").arg(tasks);
    case Kind::UnknownCalendar: return CoreText::tr("The calendar does not exist: %1.").arg(tasks);
    case Kind::NoWorkingTime:
        return CoreText::tr("Without dates, as their calendar has no working time: %1.").arg(tasks);
    case Kind::BeyondCalendar:
        return CoreText::tr("Without dates, as they would end after a hundred years: %1.").arg(tasks);
    }
    return {};
}

QString windowWords(const PlanSchedule& plan, qint32 margin)
{
    const QString end = timeText(plan, plan.windowEnd());
    if (margin < 0)
        return CoreText::tr("It overruns the cutover window, which ends at %1, by %2.")
            .arg(end, displayDuration(-margin));
    const int buffer = plan.window()->buffer;
    if (margin < buffer)
        return CoreText::tr("It leaves %1 of the cutover window, which ends at %2; the buffer asks for %3.")
            .arg(displayDuration(margin), end, displayDuration(buffer));
    return CoreText::tr("It leaves %1 of the cutover window, which ends at %2.").arg(displayDuration(margin), end);
}

} // namespace

QString failureWords(const ScenarioTime& failure)
{
    const QString length = displayDuration(failure.minutes);
    return (failure.isComplete ? CoreText::tr("coming back from “%1” takes %2", "a failure, a duration")
                               : CoreText::tr("coming back from “%1” takes at least %2", "a failure, a duration"))
        .arg(displayLine(failure.scenario->title), length);
}

QString backOutWords(const PlanSchedule& plan, const QString& latest)
{
    if (plan.windowEnd() == kNoMinute)
        return {};
    const BackOut back = plan.backOut();
    const bool isNever = back.latest() == kNoMinute;
    if (back.isByFailure()) {
        const QString failure = failureWords(*back.failure);
        return isNever
                   ? CoreText::tr("Turning back would not end inside the window at any time: %1 (S0-20).").arg(failure)
                   : CoreText::tr("Turning back begins on %1 at the latest: %2, longer than undoing the tasks "
                                  "(S0-20).")
                         .arg(latest, failure);
    }
    if (isNever)
        return CoreText::tr("Turning back would not end inside the window at any time.");
    const auto point = plan.pointOfNoReturn();
    return point ? CoreText::tr("Until %1, turning back still ends inside the window; after %2 it does not.")
                       .arg(latest, quotedName(plan, point->activity))
                 : CoreText::tr("Turning back ends inside the window until %1, even when all is done.").arg(latest);
}

QString backOutFact(const PlanSchedule& plan, const QString& latest)
{
    const BackOut back = plan.backOut();
    const QString text = back.latest() == kNoMinute ? CoreText::tr("never inside the window") : latest;
    return back.isByFailure()
               ? text + u'\n' + CoreText::tr("as %1", "why turning back begins then").arg(failureWords(*back.failure))
               : text;
}

QString activityName(const PlanSchedule& plan, ActivityIndex activity)
{
    const PlanSchedule::Entry& entry = plan.entries()[size_t(activity)];
    const int step = entry.task ? entry.task->step : entry.step->step;
    const QString title = displayLine(entry.task ? entry.task->title : entry.step->title);
    return step > 0 ? QString::number(step) + u' ' + title : title;
}

QString whyThen(const PlanSchedule& plan, ActivityIndex activity)
{
    const ActivityDates dates = plan.schedule().datesOf(activity);
    if (!dates.isDated())
        return CoreText::tr(
            "It has no dates: it waits for tasks that wait for one another, or its calendar has no room.");
    if (plan.schedule().network().isSummary(activity))
        return CoreText::tr("It lasts from the start of its first part, %1, to the end of its last, %2.")
            .arg(timeText(plan, dates.earlyStart), timeText(plan, dates.earlyFinish));
    return startWords(plan, activity, dates) + u' ' + floatWords(plan, activity, dates);
}

QStringList scheduleSummary(const PlanSchedule& plan)
{
    const Minute finish = plan.schedule().finish();
    if (finish == kNoMinute)
        return {CoreText::tr("The plan has no task with dates.")};
    QStringList sentences{CoreText::tr("The plan ends at %1.").arg(timeText(plan, finish))};
    if (const auto margin = plan.marginMinutes())
        sentences += windowWords(plan, *margin);
    if (const QString words = backOutWords(plan, timeText(plan, plan.backOut().latest())); !words.isEmpty())
        sentences += words;
    const CriticalPath path = criticalPath(plan.schedule());
    QStringList chain;
    for (const ActivityIndex activity : path.chain)
        chain += activityName(plan, activity);
    if (!chain.isEmpty())
        sentences += CoreText::tr("It cannot end earlier because of: %1.").arg(chain.join(u" → "));
    return sentences;
}

QStringList circlesIn(const PlanSchedule& plan)
{
    QStringList sentences;
    for (const ScheduleFault& fault : plan.schedule().faults()) {
        if (fault.kind == ScheduleFault::Kind::Circle || fault.kind == ScheduleFault::Kind::ParentCircle)
            sentences += faultWords(plan, fault);
    }
    return sentences;
}

QStringList scheduleFaults(const PlanSchedule& plan)
{
    QStringList sentences;
    for (const ScheduleFault& fault : plan.schedule().faults())
        sentences += faultWords(plan, fault);
    return sentences;
}

} // namespace readiness
