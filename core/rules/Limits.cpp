#include "core/rules/Limits.h"

#include "core/base/CoreText.h"

namespace readiness {

namespace {

bool isBelow(const std::optional<int>& measured, const std::optional<int>& agreed)
{
    return agreed && (!measured || *measured < *agreed);
}

} // namespace

LimitFault limitFault(const Measurement& measurement)
{
    if (!measurement.limitValue)
        return LimitFault::NoLimit;
    if (measurement.agreedBy.isNull() || !measurement.agreedOn.isValid())
        return LimitFault::NotAgreed;
    if (!measurement.measured)
        return LimitFault::NotMeasured;
    if (!compares(*measurement.measured, measurement.comparison, *measurement.limitValue))
        return LimitFault::Missed;
    if (isBelow(measurement.measuredVolume, measurement.volume))
        return LimitFault::VolumeTooLow;
    return isBelow(measurement.measuredLoad, measurement.load) ? LimitFault::LoadTooLow : LimitFault::None;
}

QString faultText(LimitFault fault)
{
    switch (fault) {
    case LimitFault::None: break;
    case LimitFault::NoLimit: return CoreText::tr("no limit");
    case LimitFault::NotAgreed: return CoreText::tr("limit not agreed");
    case LimitFault::NotMeasured: return CoreText::tr("not measured");
    case LimitFault::Missed: return CoreText::tr("limit missed");
    case LimitFault::VolumeTooLow: return CoreText::tr("measured at too low a volume");
    case LimitFault::LoadTooLow: return CoreText::tr("measured at too low a load");
    }
    return {};
}

QString faultAction(LimitFault fault)
{
    switch (fault) {
    case LimitFault::None: break;
    case LimitFault::NoLimit: return CoreText::tr("Agree on a limit, and measure it");
    case LimitFault::NotAgreed: return CoreText::tr("Have the limit agreed, and note by whom and when");
    case LimitFault::NotMeasured: return CoreText::tr("Measure it");
    case LimitFault::Missed: return CoreText::tr("Improve it, and measure it again");
    case LimitFault::VolumeTooLow: return CoreText::tr("Measure it again at the agreed volume");
    case LimitFault::LoadTooLow: return CoreText::tr("Measure it again at the agreed load");
    }
    return {};
}

bool compares(int value, Comparison comparison, int threshold)
{
    switch (comparison) {
    case Comparison::AtMost: return value <= threshold;
    case Comparison::AtLeast: return value >= threshold;
    case Comparison::Equal: break;
    }
    return value == threshold;
}

} // namespace readiness
