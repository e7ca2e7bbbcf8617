#include "core/base/Clock.h"

#include "core/base/Text.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEarliestYear = 1970; // histories count from then
constexpr int kLatestYear = 2999;

/// Null where READINESS_NOW is no time.
Instant fixedTime()
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(qgetenv("READINESS_NOW")), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC); // the same instant on every machine
    return Instant::of(time);
}

class SystemClock final : public Clock {
public:
    Instant now() const override
    {
        if (!qEnvironmentVariableIsEmpty("READINESS_NOW")) {
            if (const Instant fixed = fixedTime(); !fixed.isNull())
                return fixed;
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

Result<> checkFixedTime()
{
    if (qEnvironmentVariableIsEmpty("READINESS_NOW"))
        return {};
    const int year = fixedTime().utc().date().year(); // 0 where there is none
    if (year >= kEarliestYear && year <= kLatestYear)
        return {};
    return usageError(
        u"READINESS_NOW is “%1”, which is not a time from %2 to %3: write it like 2027-03-01T08:00:00Z, or unset it."_s
            .arg(displayLine(qEnvironmentVariable("READINESS_NOW")))
            .arg(kEarliestYear)
            .arg(kLatestYear));
}

} // namespace readiness
