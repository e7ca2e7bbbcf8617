#pragma once

#include "core/model/Snapshot.h"
#include "core/model/Upgrade.h"

namespace readiness {

/// The upgrades that are neither committed nor cancelled, by number.
std::vector<const Upgrade*> openUpgrades(const Snapshot& snapshot, Instant now);

} // namespace readiness
