#include "core/model/DueDate.h"

namespace readiness {

namespace {

constexpr int kFurthestDays = 3650;

/// The days of `T`, `T-28` or `T+5`.
std::optional<int> daysFromGoLive(QStringView text)
{
    if (text.size() == 1)
        return 0;
    if (text.size() > 6 || (text[1] != u'-' && text[1] != u'+'))
        return std::nullopt;
    int days = 0;
    for (QChar c : text.sliced(2)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        days = days * 10 + (c.unicode() - u'0');
    }
    if (text.size() == 2 || days > kFurthestDays)
        return std::nullopt;
    return text[1] == u'-' ? -days : days;
}

} // namespace

std::optional<DueDate> DueDate::fromText(const QString& text)
{
    if (text.isEmpty())
        return DueDate{};
    if (text[0] == u'T' || text[0] == u't') {
        const auto days = daysFromGoLive(text);
        return days ? std::optional(DueDate{{}, days}) : std::nullopt;
    }
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(DueDate{date, {}}) : std::nullopt;
}

QString DueDate::toText() const
{
    if (offsetDays)
        return *offsetDays == 0 ? QStringLiteral("T")
                                : QStringLiteral("T%1%2").arg(*offsetDays > 0 ? u"+" : u"").arg(*offsetDays);
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate DueDate::resolved(const QDate& goLive) const
{
    if (!offsetDays)
        return date;
    return goLive.isValid() ? goLive.addDays(*offsetDays) : QDate();
}

} // namespace readiness
