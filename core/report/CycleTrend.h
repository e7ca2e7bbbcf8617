#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/Assessment.h"

#include <optional>

namespace readiness {

struct Cycle;

/// How many cases of a cycle were run, and passed, by the end of each day; none before two days tell something.
std::optional<ReportTrend> cycleTrend(const Assessment& assessment, const Cycle& cycle);

} // namespace readiness
