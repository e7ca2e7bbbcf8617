#include "core/base/Clock.h"

namespace readiness {

namespace {

class SystemClock final : public Clock {
public:
    Instant now() const override
    {
        const QByteArray fixed = qgetenv("READINESS_NOW");
        if (!fixed.isEmpty()) {
            const Instant instant = Instant::of(QDateTime::fromString(QString::fromLatin1(fixed), Qt::ISODateWithMs));
            if (!instant.isNull())
                return instant;
        }
        return {QDateTime::currentMSecsSinceEpoch()};
    }
};

} // namespace

const Clock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace readiness
