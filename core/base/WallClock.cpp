#include "core/base/WallClock.h"

namespace readiness {

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kDay = 86'400 * kSecond;

qint64 offsetAt(const QTimeZone& zone, qint64 milliseconds)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)) * kSecond;
}

} // namespace

Instant daysLater(Instant instant, int days, const QTimeZone& zone)
{
    if (instant.isNull())
        return instant;
    const qint64 shown = instant.milliseconds + offsetAt(zone, instant.milliseconds) + days * kDay; // as if it were UTC
    const qint64 before = offsetAt(zone, shown - kDay);
    const qint64 after = offsetAt(zone, shown + kDay);
    const qint64 first = shown - before;
    const qint64 second = shown - after;
    const bool isSecond = offsetAt(zone, first) != before && offsetAt(zone, second) == after;
    return {isSecond ? second : first};
}

} // namespace readiness
