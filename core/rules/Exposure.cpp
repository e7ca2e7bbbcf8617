#include "core/rules/Exposure.h"

#include "core/model/Plan.h"

namespace readiness {

namespace {

std::optional<double> delayOf(const Risk& risk, const RiskMethod& method)
{
    if (risk.delayOptimistic && risk.delayLikely && risk.delayPessimistic)
        return (*risk.delayOptimistic + 4.0 * *risk.delayLikely + *risk.delayPessimistic) / 6;
    if (risk.delayLikely)
        return *risk.delayLikely;
    const RiskLevel* impact = method.level(ScaleDimension::Impact, risk.rating(RiskStage::Current).impact);
    return impact && impact->delay ? std::optional<double>(*impact->delay) : std::nullopt;
}

} // namespace

std::optional<double> exposureOf(const Risk& risk, const RiskMethod& method)
{
    const std::optional<double> delay = delayOf(risk, method);
    if (!risk.isOpen() || !risk.chancePercent || !delay)
        return std::nullopt;
    return *risk.chancePercent * *delay / 100;
}

std::optional<double> Exposure::shareOf(std::optional<int> windowMinutes) const
{
    return windowMinutes && *windowMinutes > 0 ? std::optional(threatMinutes / *windowMinutes) : std::nullopt;
}

Exposure exposureOf(const Snapshot& snapshot, const RiskMethod& method, bool withInternal)
{
    Exposure sum;
    for (const Risk* risk : snapshot.all<Risk>()) {
        if (risk->isInternal && !withInternal)
            continue;
        const std::optional<double> minutes = exposureOf(*risk, method);
        if (!minutes) {
            sum.unknown += risk->isOpen() ? 1 : 0;
            continue;
        }
        ++sum.counted;
        (risk->kind == RiskKind::Threat ? sum.threatMinutes : sum.opportunityMinutes) += *minutes;
    }
    return sum;
}

std::optional<int> downtimeMinutes(const Snapshot& snapshot)
{
    qint64 milliseconds = 0;
    for (const Window* window : snapshot.all<Window>()) {
        if (window->kind == WindowKind::Downtime && !window->starts.isNull() && window->ends > window->starts)
            milliseconds += window->ends.milliseconds - window->starts.milliseconds;
    }
    constexpr qint64 kPerMinute = 60'000;
    return milliseconds > 0
               ? std::optional(int(std::min<qint64>(milliseconds / kPerMinute, std::numeric_limits<int>::max())))
               : std::nullopt;
}

} // namespace readiness
