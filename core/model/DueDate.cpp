#include "core/model/DueDate.h"

#include <QRegularExpression>

namespace readiness {

std::optional<DueDate> DueDate::fromText(const QString& text)
{
    if (text.isEmpty())
        return DueDate{};
    static const QRegularExpression relative(QStringLiteral("\\A[Tt](?:([+-])([0-9]{1,4}))?\\z"));
    if (const auto match = relative.match(text); match.hasMatch()) {
        const int days = match.captured(2).toInt() * (match.captured(1) == u"-" ? -1 : 1);
        if (days < -3650 || days > 3650)
            return std::nullopt;
        return DueDate{{}, days};
    }
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid())
        return std::nullopt;
    return DueDate{date, {}};
}

QString DueDate::toText() const
{
    if (offsetDays)
        return *offsetDays == 0 ? QStringLiteral("T") : QStringLiteral("T%1%2").arg(*offsetDays > 0 ? u"+" : u"").arg(*offsetDays);
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate DueDate::resolved(const QDate& goLive) const
{
    if (!offsetDays)
        return date;
    return goLive.isValid() ? goLive.addDays(*offsetDays) : QDate();
}

} // namespace readiness
