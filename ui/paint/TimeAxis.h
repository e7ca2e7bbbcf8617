#pragma once

#include "core/schedule/Minute.h"

#include <QString>
#include <QTimeZone>

#include <vector>

namespace readiness {

/// Where minutes lie on a line, and which steps are worth a label, at any zoom from a minute to a month per step. Steps
/// follow the clock on the wall of the zone, also when it jumps.
class TimeAxis {
public:
    /// A step begins at `at`; its label stands to the right of it.
    struct Step {
        Minute at = 0;
        QString text;
    };

    TimeAxis() = default;
    /// `origin`: the minute at place 0, which may be within one.
    TimeAxis(qreal origin, qreal perMinute, const QTimeZone& zone)
        : m_origin(origin), m_perMinute(perMinute), m_zone(zone)
    {}

    qreal origin() const { return m_origin; }
    qreal perMinute() const { return m_perMinute; }
    qreal at(Minute minute) const { return (minute - m_origin) * m_perMinute; }
    Minute minuteAt(qreal place) const;

    /// The steps that the place is cut into, each at least `leastWidth` wide; the first may begin before the place.
    std::vector<Step> fine(qreal left, qreal right, qreal leastWidth) const;
    /// … and those that they belong to: days, months or years.
    std::vector<Step> coarse(qreal left, qreal right, qreal leastWidth) const;
    /// How long a fine step is: what a key moves things by.
    Minute stepMinutes(qreal leastWidth) const;

private:
    qreal m_origin = 0;
    qreal m_perMinute = 1;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace readiness
