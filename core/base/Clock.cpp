#include "core/base/Clock.h"

namespace readiness {

namespace {

class SystemClock final : public Clock {
public:
    Instant now() const override
    {
        const QByteArray fixed = qgetenv("READINESS_NOW");
        if (!fixed.isEmpty()) {
            QDateTime time = QDateTime::fromString(QString::fromLatin1(fixed), Qt::ISODateWithMs);
            if (time.timeSpec() == Qt::LocalTime)
                time.setTimeSpec(Qt::UTC); // the same instant on every machine
            if (time.isValid())
                return Instant::of(time);
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
