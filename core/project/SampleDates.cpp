#include "core/project/SampleDates.h"

#include <QLocale>
#include <QRegularExpression>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeadDays = 28;

/// So many working days later, or earlier. Holidays count: they differ from place to place.
QDate addWorkingDays(QDate day, int count)
{
    const int step = count < 0 ? -1 : 1;
    while (count != 0) {
        day = day.addDays(step);
        if (day.dayOfWeek() < Qt::Saturday)
            count -= step;
    }
    return day;
}

} // namespace

SampleDates::SampleDates(Instant now, const QTimeZone& zone) : m_zone(zone), m_today(now.in(zone).date())
{
    m_goLive = m_today.addDays(kLeadDays);
    while (m_goLive.dayOfWeek() != Qt::Monday)
        m_goLive = m_goLive.addDays(1);
}

Instant SampleDates::goLive() const { return Instant::of(QDateTime(m_goLive, QTime(8, 0), m_zone)); }

Instant SampleDates::workingTime(int daysAgo, QTime time) const
{
    return Instant::of(QDateTime(addWorkingDays(m_today, -daysAgo), time, m_zone));
}

QString SampleDates::resolved(const QString& text, Instant writtenAt, FieldKind kind) const
{
    static const QRegularExpression placeholder(u"\\{(T?)([+-]?\\d+)\\}"_s);
    QString result;
    qsizetype at = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const int days = match.captured(2).toInt();
        const QDate day =
            match.captured(1).isEmpty() ? addWorkingDays(writtenAt.in(m_zone).date(), days) : m_goLive.addDays(days);
        result += text.mid(at, match.capturedStart() - at);
        const bool isTime = kind == FieldKind::Date || kind == FieldKind::DueDate || kind == FieldKind::Instant;
        result += isTime ? day.toString(Qt::ISODate) : QLocale::c().toString(day, u"d MMMM"_s);
        at = match.capturedEnd();
    }
    return result + text.mid(at);
}

} // namespace readiness
