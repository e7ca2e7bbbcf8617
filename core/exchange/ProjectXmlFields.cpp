#include "core/exchange/ProjectXmlFields.h"

#include "core/exchange/ProjectXmlReader.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

using XmlTask = ProjectXml::Task;
using Setter = void (*)(XmlTask&, const QString&);

bool isYes(const QString& value) { return value == u"1" || value == u"true"; }

const QHash<QString, Setter>& setters()
{
    static const QHash<QString, Setter> table{
        {u"UID"_s, [](XmlTask& t, const QString& v) { t.uid = wholeNumber(v); }},
        {u"ID"_s, [](XmlTask& t, const QString& v) { t.id = wholeNumber(v); }},
        {u"GUID"_s, [](XmlTask& t, const QString& v) { t.guid = v; }},
        {u"Name"_s, [](XmlTask& t, const QString& v) { t.name = v; }},
        {u"Notes"_s, [](XmlTask& t, const QString& v) { t.notes = v; }},
        {u"OutlineLevel"_s, [](XmlTask& t, const QString& v) { t.outlineLevel = wholeNumber(v); }},
        {u"Summary"_s, [](XmlTask& t, const QString& v) { t.isSummary = isYes(v); }},
        {u"Milestone"_s, [](XmlTask& t, const QString& v) { t.isMilestone = isYes(v); }},
        {u"Active"_s, [](XmlTask& t, const QString& v) { t.isActive = isYes(v); }},
        {u"Manual"_s, [](XmlTask& t, const QString& v) { t.isManual = isYes(v); }},
        {u"Duration"_s, [](XmlTask& t, const QString& v) { t.duration = minutesOfDuration(v); }},
        {u"DurationFormat"_s, [](XmlTask& t, const QString& v) { t.durationFormat = wholeNumber(v); }},
        {u"ConstraintType"_s, [](XmlTask& t, const QString& v) { t.constraint = wholeNumber(v); }},
        {u"ConstraintDate"_s, [](XmlTask& t, const QString& v) { t.constraintDate = wallTime(v); }},
        {u"Deadline"_s, [](XmlTask& t, const QString& v) { t.deadline = wallTime(v); }},
        {u"Start"_s, [](XmlTask& t, const QString& v) { t.start = wallTime(v); }},
        {u"Finish"_s, [](XmlTask& t, const QString& v) { t.finish = wallTime(v); }},
        {u"TotalSlack"_s, [](XmlTask& t, const QString& v) { t.totalSlack = v.toLongLong(); }},
        {u"Critical"_s, [](XmlTask& t, const QString& v) { t.isCritical = isYes(v); }},
        {u"CalendarUID"_s, [](XmlTask& t, const QString& v) { t.calendar = wholeNumber(v); }},
        {u"PercentComplete"_s, [](XmlTask& t, const QString& v) { t.hasProgress |= wholeNumber(v) > 0; }},
        {u"ActualStart"_s, [](XmlTask& t, const QString&) { t.hasProgress = true; }},
        {u"ActualFinish"_s, [](XmlTask& t, const QString&) { t.hasProgress = true; }},
    };
    return table;
}

/// What follows from the rest of the file, or is bookkeeping of the other program.
bool isComputed(const QString& name)
{
    static const QSet<QString> names{u"Type"_s,
                                     u"CreateDate"_s,
                                     u"WBS"_s,
                                     u"WBSLevel"_s,
                                     u"OutlineNumber"_s,
                                     u"Work"_s,
                                     u"Stop"_s,
                                     u"Resume"_s,
                                     u"ResumeValid"_s,
                                     u"EffortDriven"_s,
                                     u"Estimated"_s,
                                     u"DisplayAsSummary"_s,
                                     u"EarlyStart"_s,
                                     u"EarlyFinish"_s,
                                     u"LateStart"_s,
                                     u"LateFinish"_s,
                                     u"StartVariance"_s,
                                     u"FinishVariance"_s,
                                     u"WorkVariance"_s,
                                     u"FreeSlack"_s,
                                     u"StartSlack"_s,
                                     u"FinishSlack"_s,
                                     u"FixedCostAccrual"_s,
                                     u"ActualDuration"_s,
                                     u"RegularWork"_s,
                                     u"RemainingWork"_s,
                                     u"RemainingDuration"_s,
                                     u"ActualWork"_s,
                                     u"LevelAssignments"_s,
                                     u"LevelingCanSplit"_s,
                                     u"LevelingDelayFormat"_s,
                                     u"PreLeveledStart"_s,
                                     u"PreLeveledFinish"_s,
                                     u"IgnoreResourceCalendar"_s,
                                     u"HideBar"_s,
                                     u"Rollup"_s,
                                     u"EarnedValueMethod"_s,
                                     u"IsPublished"_s,
                                     u"OverAllocated"_s,
                                     u"ManualStart"_s,
                                     u"ManualFinish"_s,
                                     u"ManualDuration"_s,
                                     u"DurationText"_s,
                                     u"StartText"_s,
                                     u"FinishText"_s,
                                     u"PercentWorkComplete"_s,
                                     u"CV"_s,
                                     u"BCWS"_s,
                                     u"IsBaselineCalendar"_s};
    return names.contains(name.section(u'/', -1));
}

} // namespace

QDateTime wallTime(QStringView text)
{
    constexpr qsizetype dateSize = 10, size = 19; // zones and parts of seconds may follow
    if (text.size() < size || text[dateSize] != u'T')
        return {};
    const QDate date = QDate::fromString(text.first(dateSize), Qt::ISODate);
    const QTime time = QTime::fromString(text.first(size).sliced(dateSize + 1), Qt::ISODate);
    const bool isReasonable = date.isValid() && date.year() >= 1900 && date.year() < 2900;
    return isReasonable && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

std::optional<int> minuteOfDay(QStringView text)
{
    if (text == u"24:00:00")
        return 24 * 60;
    const QTime time = QTime::fromString(text.toString(), u"HH:mm:ss"_s);
    return time.isValid() ? std::optional(time.hour() * 60 + time.minute()) : std::nullopt;
}

int wholeNumber(QStringView text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? number : -1;
}

std::optional<qint64> minutesOfDuration(QStringView text)
{
    constexpr double kLongestMinutes = 52'596'000;
    if (!text.startsWith(u'P'))
        return std::nullopt;
    double minutes = 0;
    bool isTime = false;
    qsizetype from = 1;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'T') {
            isTime = true;
            from = i + 1;
        } else if (c.isLetter()) {
            bool isNumber = false;
            const double number = text.sliced(from, i - from).toDouble(&isNumber);
            const double unit = c == u'D' && !isTime  ? 24 * 60
                                : c == u'H' && isTime ? 60
                                : c == u'M' && isTime ? 1
                                : c == u'S' && isTime ? 1.0 / 60
                                                      : -1;
            if (!isNumber || number < 0 || unit < 0)
                return std::nullopt;
            minutes += number * unit;
            from = i + 1;
        }
    }
    if (from != text.size() || text.size() < 3 || !(minutes <= kLongestMinutes))
        return std::nullopt;
    return qint64(minutes + 1e-6);
}

void makeOrderly(DaySpans& spans)
{
    std::ranges::sort(spans, {}, &DaySpan::from);
    DaySpans orderly;
    for (const DaySpan& span : spans) {
        if (span.until <= span.from)
            continue;
        if (!orderly.empty() && span.from <= orderly.back().until)
            orderly.back().until = std::max(orderly.back().until, span.until);
        else
            orderly.push_back(span);
    }
    spans = std::move(orderly);
}

bool isTaskField(const QString& name) { return setters().contains(name); }

bool setTaskField(ProjectXml::Task& task, const QString& name, const QString& value)
{
    setters().value(name)(task, value);
    const bool isOfProgress = name == u"ActualStart" || name == u"ActualFinish" || name == u"PercentComplete";
    return isOfProgress && saysSomething(name, value);
}

bool saysSomething(const QString& name, const QString& content)
{
    static const QSet<QString> defaults{QString(), u"0"_s,   u"false"_s, u"PT0H0M0S"_s,
                                        u"0.00"_s, u"0.0"_s, u"-1"_s,    u"NA"_s};
    const bool isDefaultPriority = name.endsWith(u"/Priority") && content == u"500";
    return !isComputed(name) && !defaults.contains(content) && !isDefaultPriority;
}

bool isDefinition(const QString& name)
{
    static const QSet<QString> names{u"OutlineCodes"_s, u"WBSMasks"_s, u"ExtendedAttributes"_s};
    return names.contains(name);
}

} // namespace readiness
