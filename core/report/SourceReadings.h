#pragma once

#include "core/model/Upgrade.h"
#include "core/report/ReportTable.h"

#include <set>

namespace readiness {

/// Where the source documents are unclear and how they are read: what concerns upgrades at all, and what the given
/// processes meet. The help says the same.
ReportTable sourceReadings(const std::set<UpgradeProcess>& processes);

} // namespace readiness
