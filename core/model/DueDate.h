#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace readiness {

/// A day that is either fixed or counted from go-live (`T-28` is four weeks before it, `T+5` five days after).
struct DueDate {
    QDate date;                    ///< set when fixed
    std::optional<int> offsetDays; ///< set when relative; −3650 … 3650

    /// `2027-03-01`, `T-28`, `T+5` or `T`; of an empty text, none. Nothing for any other text.
    static std::optional<DueDate> fromText(const QString& text);

    bool isNull() const { return !date.isValid() && !offsetDays; }
    QString toText() const;
    /// The day itself; invalid where nothing is set or go-live is not known.
    QDate resolved(const QDate& goLive) const;

    bool operator==(const DueDate&) const = default;
};

} // namespace readiness
