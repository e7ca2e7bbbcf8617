#include "core/report/PlanTexts.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/query/TimeText.h"
#include "core/report/ReportTexts.h"

#include <QLocale>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

const QString kDash = u"–"_s;

QString dayAndTime(const QDateTime& time)
{
    return QLocale(CoreText::tr("C", "the locale of days in sentences and reports, such as de"))
        .toString(time, u"ddd HH:mm"_s);
}

} // namespace

PlanTexts::PlanTexts(const Assessment& assessment, const PlanSchedule& plan)
    : m_records(assessment), m_zone(plan.snapshot().project().zone())
{}

QString PlanTexts::instant(Minute minute) const
{
    return minute == kNoMinute ? kDash : instantText(instantOf(minute), m_zone);
}

QString PlanTexts::clock(Minute minute, const QTimeZone& zone)
{
    return minute == kNoMinute ? kDash : dayAndTime(instantOf(minute).in(zone));
}

QString PlanTexts::span(Minute from, Minute until, const QTimeZone& zone)
{
    if (from == kNoMinute || until == kNoMinute || from == until)
        return clock(from != kNoMinute ? from : until, zone);
    const QDateTime first = instantOf(from).in(zone), last = instantOf(until).in(zone);
    const QString end = first.date() == last.date() ? last.toString(u"HH:mm"_s) : dayAndTime(last);
    return u"%1 – %2"_s.arg(dayAndTime(first), end);
}

QString PlanTexts::person(const Id<Person>& person) const
{
    const QString name = m_records.name(person);
    return name.isEmpty() ? CoreText::tr("nobody") : name;
}

QString PlanTexts::task(const Task& task) const
{
    const QString title = displayLine(task.title);
    return task.step > 0 ? QString::number(task.step) + u' ' + title : title;
}

QString PlanTexts::otherDurations(const Task& task)
{
    const int shortest = task.durationOptimistic.value_or(task.duration);
    const int longest = task.durationPessimistic.value_or(task.duration);
    return shortest == task.duration && longest == task.duration
               ? QString()
               : CoreText::tr("%1 to %2", "the shortest and the longest duration")
                     .arg(displayDuration(shortest), displayDuration(longest));
}

QString numberText(int step) { return step > 0 ? QString::number(step) : u"–"_s; }

QString listedTexts(const QStringList& texts)
{
    QStringList shown = texts;
    shown.removeAll(QString());
    return shown.join(u", "_s);
}

} // namespace readiness
