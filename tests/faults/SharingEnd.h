#pragma once

#include "tests/faults/SharingSite.h"
#include "tests/faults/SyncClient.h"

namespace readiness::test {

/// What is wrong when all is over and everybody has edited once more, twice around: something acknowledged is not in the
/// file, somebody sees something else, the history does not hold, something is left beside the file.
QStringList faultsAtTheEnd(SharingSite& site, const std::vector<SharingDesk*>& desks, SyncClient& client);

} // namespace readiness::test
