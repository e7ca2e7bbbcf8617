#include "core/share/PublishPolicy.h"

#include <algorithm>

namespace readiness {

void PublishPolicy::edited(Instant now)
{
    if (m_first.isNull())
        m_first = now;
    m_last = now;
}

void PublishPolicy::started(Instant now)
{
    m_started = now;
    m_startedFirst = std::exchange(m_first, {});
}

void PublishPolicy::finished(Instant now, bool succeeded)
{
    const qint64 pause = kPauseFactor * std::max<qint64>(0, now.milliseconds - m_started.milliseconds);
    m_notBefore.milliseconds = now.milliseconds + (succeeded ? pause : std::max(pause, kRetryMilliseconds));
    if (!succeeded && !m_startedFirst.isNull())
        m_first = m_startedFirst;
    m_started = m_startedFirst = {};
}

Instant PublishPolicy::due() const
{
    if (m_first.isNull() || !m_started.isNull())
        return {};
    const qint64 wanted =
        std::min(m_last.milliseconds + kQuietMilliseconds, m_first.milliseconds + kLongestMilliseconds);
    return {std::max(wanted, m_notBefore.milliseconds)};
}

} // namespace readiness
