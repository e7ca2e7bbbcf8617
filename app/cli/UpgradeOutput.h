#pragma once

#include "app/cli/Output.h"
#include "core/rules/UpgradeGuards.h"

namespace readiness::cli {

/// How an upgrade stands, what can happen next and what stands against it, as text or JSON.
void printUpgrade(const Output& output, const Assessment& assessment, const UpgradeStanding& standing);
/// Every upgrade on a line.
void printUpgrades(const Output& output, const Assessment& assessment);

} // namespace readiness::cli
