#include "ui/paint/TimeAxis.h"

#include "core/base/DayText.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

enum class Unit { Minutes, Days, Weeks, Months, Years };

struct Grid {
    Unit unit;
    int count;
    Minute minutes; ///< how long a step is, more or less
};

constexpr Minute kDay = 60 * 24;
constexpr std::array kGrids{
    Grid{Unit::Minutes, 1, 1},        Grid{Unit::Minutes, 5, 5},         Grid{Unit::Minutes, 15, 15},
    Grid{Unit::Minutes, 30, 30},      Grid{Unit::Minutes, 60, 60},       Grid{Unit::Minutes, 180, 180},
    Grid{Unit::Minutes, 360, 360},    Grid{Unit::Minutes, 720, 720},     Grid{Unit::Days, 1, kDay},
    Grid{Unit::Weeks, 1, 7 * kDay},   Grid{Unit::Months, 1, 30 * kDay},  Grid{Unit::Months, 3, 91 * kDay},
    Grid{Unit::Years, 1, 365 * kDay}, Grid{Unit::Years, 10, 3650 * kDay}};
constexpr int kMostSteps = 2000; ///< of one line, whatever is asked

const Grid& gridFor(qreal perMinute, qreal leastWidth)
{
    for (const Grid& grid : kGrids) {
        if (grid.minutes * perMinute >= leastWidth)
            return grid;
    }
    return kGrids.back();
}

Grid coarserThan(const Grid& grid)
{
    if (grid.unit == Unit::Minutes)
        return {Unit::Days, 1, kDay};
    if (grid.unit == Unit::Days || grid.unit == Unit::Weeks)
        return {Unit::Months, 1, 30 * kDay};
    return {Unit::Years, grid.unit == Unit::Years ? 10 * grid.count : 1, 365 * kDay};
}

/// What a clock on the wall shows. Some times do not exist, others do twice.
struct WallTime {
    QDate day;
    int minute = 0;

    QDateTime in(const QTimeZone& zone) const
    {
        return minute == 0 ? day.startOfDay(zone) : QDateTime(day, QTime(minute / 60, minute % 60), zone);
    }
};

/// The last step that begins no later.
WallTime floored(const QDateTime& time, const Grid& grid)
{
    const QDate day = time.date();
    switch (grid.unit) {
    case Unit::Minutes: {
        const int minute = time.time().hour() * 60 + time.time().minute();
        return {day, minute - minute % grid.count};
    }
    case Unit::Days: return {day};
    case Unit::Weeks: return {day.addDays(1 - day.dayOfWeek())};
    case Unit::Months: return {QDate(day.year(), day.month() - (day.month() - 1) % grid.count, 1)};
    case Unit::Years: break;
    }
    return {QDate(day.year() - day.year() % grid.count, 1, 1)};
}

WallTime next(const WallTime& step, const Grid& grid)
{
    switch (grid.unit) {
    case Unit::Minutes:
        return step.minute + grid.count < kDay ? WallTime{step.day, step.minute + grid.count}
                                               : WallTime{step.day.addDays(1)};
    case Unit::Days: return {step.day.addDays(1)};
    case Unit::Weeks: return {step.day.addDays(7)};
    case Unit::Months: return {step.day.addMonths(grid.count)};
    case Unit::Years: break;
    }
    return {step.day.addYears(grid.count)};
}

QString monthText(const QDate& day) { return dayText(QDate(day.year(), day.month(), 1)).section(u' ', 1); }

QString fineText(const QDateTime& step, const Grid& grid)
{
    switch (grid.unit) {
    case Unit::Minutes: return step.toString(u"HH:mm"_s);
    case Unit::Days:
        return QLocale().dayName(step.date().dayOfWeek(), QLocale::ShortFormat) + u' '
               + QString::number(step.date().day());
    case Unit::Weeks: return dayText(step.date()).section(u' ', 0, 1);
    case Unit::Months: return monthText(step.date()).section(u' ', 0, 0);
    case Unit::Years: break;
    }
    return QString::number(step.date().year());
}

QString coarseText(const QDateTime& step, const Grid& grid)
{
    if (grid.unit == Unit::Days)
        return QLocale().dayName(step.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + dayText(step.date());
    return grid.unit == Unit::Months ? monthText(step.date()) : QString::number(step.date().year());
}

template <class Text>
std::vector<TimeAxis::Step> steps(const QTimeZone& zone, const MinuteSpan& range, const Grid& grid, Text text)
{
    std::vector<TimeAxis::Step> made;
    WallTime wall = floored(instantOf(range.from).in(zone), grid);
    for (int count = 0; count < kMostSteps; ++count, wall = next(wall, grid)) {
        const QDateTime step = wall.in(zone);
        if (!step.isValid())
            continue; // the clock jumps over it
        const Minute at = minuteOf(Instant::of(step));
        if (at > range.until)
            break;
        if (made.empty() || at > made.back().at)
            made.push_back({at, text(step, grid)});
    }
    return made;
}

} // namespace

Minute TimeAxis::minuteAt(qreal place) const
{
    return Minute(std::clamp(std::floor(m_origin + place / m_perMinute), qreal(kFirstMinute), qreal(kLastMinute)));
}

std::vector<TimeAxis::Step> TimeAxis::fine(qreal left, qreal right, qreal leastWidth) const
{
    return steps(m_zone, {minuteAt(left), minuteAt(right)}, gridFor(m_perMinute, leastWidth), &fineText);
}

std::vector<TimeAxis::Step> TimeAxis::coarse(qreal left, qreal right, qreal leastWidth) const
{
    return steps(m_zone, {minuteAt(left), minuteAt(right)}, coarserThan(gridFor(m_perMinute, leastWidth)), &coarseText);
}

Minute TimeAxis::stepMinutes(qreal leastWidth) const { return gridFor(m_perMinute, leastWidth).minutes; }

} // namespace readiness
