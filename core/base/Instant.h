#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <compare>
#include <limits>

namespace readiness {

/// A point in time: milliseconds since 1970-01-01T00:00Z. Zone and format belong to whoever shows it.
struct Instant {
    static constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    qint64 milliseconds = kNone;

    static Instant of(const QDateTime& time) { return time.isValid() ? Instant{time.toMSecsSinceEpoch()} : Instant{}; }

    bool isNull() const { return milliseconds == kNone; }
    QDateTime utc() const { return isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC); }
    QDateTime in(const QTimeZone& zone) const
    {
        return isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, zone);
    }

    auto operator<=>(const Instant&) const = default;
};

} // namespace readiness
