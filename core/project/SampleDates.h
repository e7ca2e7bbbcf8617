#pragma once

#include "core/base/Instant.h"
#include "core/model/Field.h"

#include <QDate>

namespace readiness {

/// The calendar of the sample project: everything lies as many working days before the present, or as many days from
/// go-live, as its script says, so that the project looks the same whenever it is created. A value.
class SampleDates {
public:
    SampleDates(Instant now, const QTimeZone& zone);

    /// 08:00 on the first Monday that is at least four weeks away.
    Instant goLive() const;
    /// That time of the working day that lies so many working days before today.
    Instant workingTime(int daysAgo, QTime time) const;
    /// `{0}`, `{-3}` and `{+5}` become the day of the instant and the working days around it, `{T-21}` a day counted from
    /// go-live: as 2027-03-01 for a field that holds a day or a point in time, else as “1 March”.
    QString resolved(const QString& text, Instant writtenAt, FieldKind kind) const;

private:
    QTimeZone m_zone;
    QDate m_today;
    QDate m_goLive;
};

} // namespace readiness
