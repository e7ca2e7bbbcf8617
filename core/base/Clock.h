#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"

namespace readiness {

/// The only source of the present time. Everything that depends on "now" is handed a Clock or an Instant.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The system's clock, or the fixed time of READINESS_NOW (ISO 8601; without Z or offset it is UTC) where that is set to
/// a time.
const Clock& systemClock();

/// Refuses a READINESS_NOW that is no time, or none that a project can have. For commands: a window does without it.
Result<> checkFixedTime();

} // namespace readiness
