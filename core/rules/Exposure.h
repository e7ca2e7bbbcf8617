#pragma once

#include "core/rules/RiskMethod.h"

namespace readiness {

/// How many minutes one risk is expected to cost (or, an opportunity, to save): its probability in percent × its delay.
/// The delay is the PERT mean (O + 4 M + P) / 6 of three estimates, or the likely one where only that is given, or what
/// the method says of the impact as it is rated now. Nothing where the risk is not open, or one of the two is not known.
std::optional<double> exposureOf(const Risk& risk, const RiskMethod& method);

/// The exposure of a register. Threats and opportunities are told apart and never set off against each other.
struct Exposure {
    double threatMinutes = 0;
    double opportunityMinutes = 0;
    int counted = 0; ///< open risks with figures
    int unknown = 0; ///< open risks without

    /// Of the threats, as a share of the cutover window; nothing where there is no window.
    std::optional<double> shareOf(std::optional<int> windowMinutes) const;
};

/// What is for others leaves internal risks out.
Exposure exposureOf(const Snapshot& snapshot, const RiskMethod& method, bool withInternal = true);

/// The minutes of all downtime windows of the project's cutover plans; none where there is no such window.
std::optional<int> downtimeMinutes(const Snapshot& snapshot);

} // namespace readiness
