#pragma once

#include "core/base/Clock.h"

namespace readiness::test {

/// A clock that stands still until it is set.
class FakeClock : public Clock {
public:
    explicit FakeClock(Instant now = {}) : m_now(now) {}

    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advanceMilliseconds(qint64 milliseconds) { m_now.milliseconds += milliseconds; }

private:
    Instant m_now;
};

/// The instant of an ISO 8601 text with Z or an offset: at(u"2027-02-01T10:00:00Z").
inline Instant at(QStringView text) { return Instant::of(QDateTime::fromString(text.toString(), Qt::ISODateWithMs)); }

} // namespace readiness::test
