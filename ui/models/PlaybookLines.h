#pragma once

#include "core/model/Snapshot.h"
#include "core/playbook/PlaybookDifference.h"
#include "ui/models/TickLine.h"

#include <vector>

namespace readiness {

/// Orders the differences by what they mean: new, changed, changed on both sides, removed, gone.
void groupForLines(PlaybookComparison& comparison);

/// The differences as lines to tick, one for each, in their order: what the user did himself is not ticked at first.
std::vector<TickLine> playbookLines(const Snapshot& project, const PlaybookComparison& comparison);

} // namespace readiness
