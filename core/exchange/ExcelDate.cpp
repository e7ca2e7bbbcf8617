#include "core/exchange/ExcelDate.h"

#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLastSerial = 2958466; // the day after 9999-12-31
constexpr qint64 kMillisecondsPerDay = 86'400'000;
constexpr qint64 kMillisecondsPerMinute = 60'000;
constexpr int kFirstSoundSerial = 61; // 1900-03-01; 60 is the 29th of February that 1900 did not have
const QDate kDayZero(1899, 12, 30);
const QDate kDayZero1904(1904, 1, 1);

Cell plainNumber(double number)
{
    constexpr double kExact = 1e15;
    if (number == std::floor(number) && std::abs(number) < kExact)
        return {QString::number(qint64(number)), CellType::Number};
    return {QString::number(number, 'g', QLocale::FloatingPointShortest), CellType::Number};
}

QDate dayOf(qint64 serial, DateSystem system)
{
    if (system == DateSystem::From1904)
        return kDayZero1904.addDays(serial);
    return serial < kFirstSoundSerial - 1 ? kDayZero.addDays(serial + 1) : kDayZero.addDays(serial);
}

/// Hours may go beyond 24.
Cell timeCell(qint64 milliseconds)
{
    const qint64 minutes = milliseconds / kMillisecondsPerMinute;
    QString text = u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
    if (const qint64 seconds = milliseconds % kMillisecondsPerMinute / 1000; seconds > 0)
        text += u":%1"_s.arg(seconds, 2, 10, QChar(u'0'));
    return {text, CellType::Text};
}

} // namespace

NumberStyle styleOfFormat(const QString& code)
{
    bool hasDay = false;
    bool hasTime = false;
    bool isQuoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u'\\' || c == u'_' || c == u'*')) {
            ++i; // the next character stands for itself
        } else if (!isQuoted && c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            hasTime = hasTime
                      || (!inside.isEmpty() && QString(u"hms"_s).contains(inside[0])
                          && inside.count(inside[0]) == inside.size());
            i = end < 0 ? code.size() : end;
        } else if (!isQuoted) {
            if (c == u';')
                break; // the format of negative numbers begins
            hasDay = hasDay || c == u'd' || c == u'y';
            hasTime = hasTime || c == u'h' || c == u's';
        }
    }
    if (hasDay)
        return hasTime ? NumberStyle::DateTime : NumberStyle::Date;
    return hasTime ? NumberStyle::Time : NumberStyle::Plain;
}

NumberStyle styleOfBuiltIn(int format)
{
    if ((format >= 14 && format <= 17) || (format >= 27 && format <= 31) || format == 36
        || (format >= 50 && format <= 58))
        return NumberStyle::Date;
    if (format == 22)
        return NumberStyle::DateTime;
    const bool isTime =
        (format >= 18 && format <= 21) || (format >= 32 && format <= 35) || (format >= 45 && format <= 47);
    return isTime ? NumberStyle::Time : NumberStyle::Plain;
}

Cell cellOfNumber(double number, NumberStyle style, DateSystem system)
{
    const bool isDay = number >= (style == NumberStyle::Time ? 0 : 1) && number < kLastSerial;
    if (style == NumberStyle::Plain || !isDay)
        return plainNumber(number);
    const qint64 milliseconds = std::llround(number * double(kMillisecondsPerDay));
    if (style == NumberStyle::Time)
        return timeCell(milliseconds);
    const QDate day = dayOf(milliseconds / kMillisecondsPerDay, system);
    const qint64 ofDay = milliseconds % kMillisecondsPerDay;
    if (day.year() > 9999)
        return plainNumber(number);
    if (style == NumberStyle::Date && ofDay == 0)
        return {day.toString(Qt::ISODate), CellType::Date};
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(ofDay));
    return {day.toString(Qt::ISODate) + u'T' + time.toString(ofDay % 1000 == 0 ? u"HH:mm:ss"_s : u"HH:mm:ss.zzz"_s),
            CellType::DateTime};
}

std::optional<double> serialOf(const QDate& day, const QTime& time)
{
    const qint64 serial = kDayZero.daysTo(day);
    if (!day.isValid() || serial < kFirstSoundSerial || double(serial) >= kLastSerial)
        return std::nullopt;
    return double(serial) + double(time.msecsSinceStartOfDay()) / double(kMillisecondsPerDay);
}

} // namespace readiness
