#pragma once

#include "core/model/Measurement.h"

namespace readiness {

/// Why the limit of a measurement is not met.
enum class LimitFault {
    None,
    NoLimit,
    NotAgreed, ///< nobody, or no day
    NotMeasured,
    Missed,
    VolumeTooLow, ///< measured at less than the agreed volume, or nobody said at how much
    LoadTooLow,   ///< so of the load
};

/// The first fault in the order above: agreed, measured, met, and that at no less than the agreed volume and load.
LimitFault limitFault(const Measurement& measurement);

/// "not agreed", "measured at too low a volume"; empty for none.
QString faultText(LimitFault fault);
/// What takes the fault away; empty for none.
QString faultAction(LimitFault fault);

/// Whether a value compares so with a threshold.
bool compares(int value, Comparison comparison, int threshold);

} // namespace readiness
