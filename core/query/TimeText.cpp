#include "core/query/TimeText.h"

#include "core/base/CoreText.h"
#include "core/query/Quoted.h"

#include <QRegularExpression>

namespace readiness {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMinutesPerHour = 60;
constexpr qint64 kMinutesPerDay = 24 * kMinutesPerHour;

tl::unexpected<Error> notAnInstant(const QString& text)
{
    return usageError(
        CoreText::tr("%1 is not a time: write 2027-03-01 or 2027-03-01T08:00, if needed with an offset such as +01:00.")
            .arg(quoted(text)));
}

Result<Instant> localInstant(const QDate& date, const QTime& time, const QTimeZone& zone)
{
    const QDateTime local(date, time, zone);
    // Where the clocks go forward Qt answers with a shifted time: the user should rather say what is meant.
    if (!local.isValid() || local.date() != date || local.time() != time)
        return usageError(
            CoreText::tr("%1 %2 does not exist in %3: the clocks go forward then.")
                .arg(date.toString(Qt::ISODate), time.toString(u"HH:mm"), QString::fromLatin1(zone.id())));
    // Where they go back by the usual hour, Qt versions differ in which of the two they mean.
    const QDateTime earlier = local.addSecs(-3600);
    return Instant::of(earlier.date() == date && earlier.time() == time ? earlier : local);
}

std::optional<int> offsetSeconds(const QString& text)
{
    if (text == u"Z" || text == u"z")
        return 0;
    const int minutes = text.mid(1, 2).toInt() * 60 + text.right(2).toInt();
    if (minutes > 14 * 60 || text.right(2).toInt() > 59)
        return std::nullopt;
    return (text.startsWith(u'-') ? -60 : 60) * minutes;
}

} // namespace

Result<Instant> parseInstant(const QString& text, const QTimeZone& zone)
{
    static const QRegularExpression pattern(
        u"\\A([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,3})?)?) ?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?\\z"_s);
    const auto match = pattern.match(text.trimmed());
    const QDate date = match.hasMatch() ? QDate::fromString(match.captured(1), Qt::ISODate) : QDate();
    if (!date.isValid() || date.year() < 1)
        return notAnInstant(text);
    if (match.captured(2).isEmpty()) {
        const QDateTime start = date.startOfDay(zone);
        return start.isValid() ? Result<Instant>(Instant::of(start)) : notAnInstant(text);
    }
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODateWithMs);
    if (!time.isValid())
        return notAnInstant(text);
    if (match.captured(3).isEmpty())
        return localInstant(date, time, zone);
    const auto offset = offsetSeconds(match.captured(3));
    return offset ? Result<Instant>(Instant::of(QDateTime(date, time, Qt::OffsetFromUTC, *offset)))
                  : notAnInstant(text);
}

QString displayInstant(Instant instant, const QTimeZone& zone)
{
    if (instant.isNull())
        return {};
    const QDateTime time = instant.in(zone);
    const bool wholeMinute = instant.milliseconds % 60000 == 0;
    return time.toString(wholeMinute ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm:ss"_s) + u' '
           + zone.abbreviation(time);
}

QString isoInstant(Instant instant)
{
    return instant.utc().toString(instant.milliseconds % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

Result<qint64> parseDuration(const QString& text)
{
    static const QRegularExpression clock(u"\\A([0-9]{1,6}):([0-5][0-9])\\z"_s);
    static const QRegularExpression units(
        u"\\A(?:([0-9]{1,7}) ?d)? ?(?:([0-9]{1,7}) ?h)? ?(?:([0-9]{1,8}) ?(?:m|min)?)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.simplified();
    if (const auto match = clock.match(trimmed); match.hasMatch())
        return match.captured(1).toLongLong() * kMinutesPerHour + match.captured(2).toLongLong();
    const auto match = units.match(trimmed);
    if (trimmed.isEmpty() || !match.hasMatch())
        return usageError(
            CoreText::tr("%1 is not a duration: write minutes (90), hours and minutes (1:30 or 1h30) or days (2d).")
                .arg(quoted(text)));
    return match.captured(1).toLongLong() * kMinutesPerDay + match.captured(2).toLongLong() * kMinutesPerHour
           + match.captured(3).toLongLong();
}

QString displayDuration(qint64 minutes)
{
    QStringList parts;
    if (const qint64 days = minutes / kMinutesPerDay; days > 0)
        parts += u"%1 d"_s.arg(days);
    if (const qint64 hours = minutes % kMinutesPerDay / kMinutesPerHour; hours > 0)
        parts += u"%1 h"_s.arg(hours);
    if (const qint64 rest = minutes % kMinutesPerHour; rest > 0 || parts.isEmpty())
        parts += u"%1 min"_s.arg(rest);
    return parts.join(u' ');
}

} // namespace readiness
