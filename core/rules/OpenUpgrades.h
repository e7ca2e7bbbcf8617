#pragma once

#include "core/model/Upgrade.h"
#include "core/rules/Assessment.h"

namespace readiness {

/// The upgrades that are neither committed nor cancelled, by number.
std::vector<const Upgrade*> openUpgrades(const Assessment& assessment);

} // namespace readiness
